// Turns an example into a module that runs it: `expression // => value` becomes a comparison, on the same line.
import ts from 'typescript'
import { type Comment, commentsOf, parseSource } from './comments.ts'
import { codeOf, type Example, layOut, NO_RUN } from './example.ts'

const MARK = /^\/\/ ?=> ?/
const COMMENT_START = /^\/\/ ?/
const ADJOINING_STATEMENT = /^[^\S\n]*;?[^\S\n]*\n?[^\S\n]*$/
const ADJOINING_COMMENT = /^[^\S\n]*\n[^\S\n]*$/
const DECLARATIONS = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
])

interface Edit {
  readonly pos: number
  readonly end: number
  readonly text: string
}

/** `recorder` is the module specifier of `run-example.ts`. */
export function compileExample(example: Example, recorder: string): string {
  const fences = codeOf(example)
  for (const { code, line, tags } of fences) {
    if (tags.includes(NO_RUN) && commentsOf(parseSource(example.name, code)).some(({ text }) => MARK.test(text))) {
      throw new SyntaxError(`${example.file}:${line}: a fence that is not run asserts nothing; remove its \`// =>\``)
    }
  }
  const code = layOut(fences.filter(({ tags }) => !tags.includes(NO_RUN)))
  const head = `import { recorderOf } from ${JSON.stringify(recorder)};const $doctest = recorderOf(${JSON.stringify(example.name)});`
  return head + apply(code, editsOf(example, parseSource(example.name, code)))
}

function editsOf(example: Example, source: ts.SourceFile): Edit[] {
  const comments = commentsOf(source)
  const lineAt = (pos: number): number => source.getLineAndCharacterOfPosition(pos).line + 1
  const fail = (pos: number, message: string): never => {
    throw new SyntaxError(`${example.file}:${lineAt(pos)}: ${message}`)
  }
  const asserted = new Set<Comment>()
  const edits: Edit[] = []
  for (const statement of source.statements) {
    const start = statement.getStart(source)
    const end = contentEnd(statement)
    const line = lineAt(start)
    if (!DECLARATIONS.has(statement.kind)) edits.push({ pos: start, end: start, text: `;$doctest.at(${line});` })
    const comment = comments.find(({ pos }) => pos >= end)
    if (comment === undefined || !MARK.test(comment.text)) continue
    const between = source.text.slice(end, comment.pos)
    if (!ADJOINING_STATEMENT.test(between)) continue
    asserted.add(comment)
    const semicolon = between.indexOf(';') + 1
    const expected = comment.text.replace(MARK, '')
    const thrown = /^throws\s+(\S.*)$/.exec(expected)?.[1]
    if (thrown !== undefined) {
      if (!ts.isExpressionStatement(statement)) return fail(start, 'only an expression can be expected to throw')
      edits.push(
        { pos: start, end: start, text: `;await $doctest.throws(${line}, async () => (` },
        { pos: end, end: end + semicolon, text: `), ${JSON.stringify(thrown)});` },
      )
      continue
    }
    const last = completeValue(source.text, comments, comment) ?? fail(comment.pos, `not a value: ${expected}`)
    if (ts.isExpressionStatement(statement)) {
      edits.push(
        { pos: start, end: start, text: `;$doctest.equal(${line}, (` },
        { pos: end, end: end + semicolon, text: '), (' },
      )
    } else {
      const name = declaredName(statement) ?? fail(start, 'only an expression, or one declared name, has a value')
      edits.push({ pos: end, end: end + semicolon, text: `;$doctest.equal(${line}, ${name}, (` })
    }
    for (const each of comments.slice(comments.indexOf(comment), comments.indexOf(last) + 1)) {
      const marked = (each === comment ? MARK : COMMENT_START).exec(each.text)?.[0] ?? ''
      edits.push({ pos: each.pos, end: each.pos + marked.length, text: '' })
    }
    edits.push({ pos: last.end, end: last.end, text: '));' })
  }
  for (const comment of comments) {
    if (MARK.test(comment.text) && !asserted.has(comment)) {
      fail(comment.pos, '`// =>` belongs to no statement: put it behind one, at the top level of the fence')
    }
  }
  return edits
}

/** Where a statement ends without its semicolon, which may stand on a later line. */
function contentEnd(statement: ts.Statement): number {
  if (ts.isExpressionStatement(statement)) return statement.expression.end
  return ts.isVariableStatement(statement) ? statement.declarationList.end : statement.end
}

function declaredName(statement: ts.Statement): string | undefined {
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration, ...others] = statement.declarationList.declarations
  if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) return undefined
  return declaration.name.text
}

/** The comment that completes the value begun in `first`: itself, or one of the comment lines right below. */
function completeValue(text: string, comments: readonly Comment[], first: Comment): Comment | undefined {
  let value = first.text.replace(MARK, '')
  let last = first
  for (const comment of comments.slice(comments.indexOf(first) + 1)) {
    if (
      isExpression(value) ||
      !comment.text.startsWith('//') ||
      !ADJOINING_COMMENT.test(text.slice(last.end, comment.pos))
    )
      break
    value += `\n${comment.text.replace(COMMENT_START, '')}`
    last = comment
  }
  return isExpression(value) ? last : undefined
}

function isExpression(text: string): boolean {
  const code = `(${text}\n)`
  if ((ts.transpileModule(code, { reportDiagnostics: true }).diagnostics ?? []).length > 0) return false
  const [statement, ...others] = parseSource('value.ts', code).statements
  if (statement === undefined || others.length > 0 || !ts.isExpressionStatement(statement)) return false
  const { expression } = statement
  return (
    ts.isParenthesizedExpression(expression) &&
    !(
      ts.isBinaryExpression(expression.expression) &&
      expression.expression.operatorToken.kind === ts.SyntaxKind.CommaToken
    )
  )
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const { pos, end, text: inserted } of [...edits].sort(
    (left, right) => left.pos - right.pos || left.end - right.end,
  )) {
    result += text.slice(done, pos) + inserted
    done = end
  }
  return result + text.slice(done)
}
