// Which codes of errors and issues the sources speak of, to compare with the catalogue.
import ts from 'typescript'
import { commentsOf, parseSource } from '../doctest/comments.ts'

export interface UsedCodes {
  /** Every text in the file that could be a code. */
  readonly mentioned: ReadonlySet<string>
  /** Texts that stand where only a code can stand: thrown, as `code` of an issue, or behind `@throws`. */
  readonly claimed: ReadonlySet<string>
}

const CODE = /^[a-z][a-z-]*\/[a-z][a-z-]*$/

export function usedCodes(path: string, text: string): UsedCodes {
  const source = parseSource(path, text)
  const mentioned = new Set<string>()
  const claimed = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && CODE.test(node.text)) {
      mentioned.add(node.text)
      if (standsAsCode(node)) claimed.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const comment of commentsOf(source)) {
    for (const [, thrown = ''] of comment.text.matchAll(/@throws\s+\{@link\s+CollectiveImpactError\}([^@\n]*)/g)) {
      for (const [, code = ''] of thrown.matchAll(/`([^`]+)`/g)) if (CODE.test(code)) claimed.add(code)
    }
  }
  return { mentioned, claimed }
}

function standsAsCode(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  if (ts.isNewExpression(parent)) {
    return parent.expression.getText() === 'CollectiveImpactError' && parent.arguments?.[0] === node
  }
  return ts.isPropertyAssignment(parent) && parent.initializer === node && parent.name.getText() === 'code'
}
