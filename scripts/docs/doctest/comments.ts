// Every comment of a TypeScript file, whatever it is attached to.
import ts from 'typescript'

export interface Comment {
  readonly pos: number
  readonly end: number
  readonly text: string
}

export function commentsOf(source: ts.SourceFile): Comment[] {
  const found = new Map<number, Comment>()
  const { text } = source
  const collect = (ranges: readonly ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of ranges ?? []) found.set(pos, { pos, end, text: text.slice(pos, end) })
  }
  const walk = (node: ts.Node): void => {
    const children = node.getChildren(source)
    if (children.length === 0 && node.kind !== ts.SyntaxKind.JsxText) {
      collect(ts.getLeadingCommentRanges(text, node.getFullStart()))
      collect(ts.getTrailingCommentRanges(text, node.getEnd()))
    }
    for (const child of children) walk(child)
  }
  walk(source)
  return [...found.values()].sort((left, right) => left.pos - right.pos)
}

export function parseSource(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
}
