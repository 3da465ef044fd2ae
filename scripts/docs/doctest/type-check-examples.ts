// Type-checks examples against the sources of the workspace, as strictly as the sources themselves.
import { join } from 'node:path'
import ts from 'typescript'
import { repository } from '../repository.ts'
import { readCompilerOptions } from '../workspace-program.ts'
import { codeOf, type Example, layOut } from './example.ts'

/** Every type error, as `page:line: message`. */
export function typeCheckExamples(examples: readonly Example[]): string[] {
  const checked = new Map(
    examples
      .filter((example) => codeOf(example).length > 0)
      .map((example) => [join(repository, 'docs', `${example.name.replaceAll(/[^\w.-]/g, '_')}.example.ts`), example]),
  )
  const options = { ...readCompilerOptions(), types: ['node'], noUnusedLocals: false, noUnusedParameters: false }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => checked.has(path) || fileExists(path)
  host.readFile = (path) => {
    const example = checked.get(path)
    return example === undefined ? readFile(path) : layOut(codeOf(example))
  }
  const program = ts.createProgram([...checked.keys()], options, host)
  return [...checked].flatMap(([path, { file }]) => {
    const source = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
      const line = ts.getLineAndCharacterOfPosition(diagnostic.file ?? fail(path), diagnostic.start ?? 0).line + 1
      return `${file}:${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
    })
  })
}

function fail(path: string): never {
  throw new Error(`a type error without a place in ${path}`)
}
