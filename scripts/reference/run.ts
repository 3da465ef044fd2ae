// `pnpm reference [file or folder]`: cases of other packages against our functions; those of the project when nothing is named.
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FileResult, runFile } from './run-file.ts'

const [named = join(import.meta.dirname, 'cases')] = process.argv.slice(2).filter((argument) => argument !== '--')
const paths = statSync(named).isDirectory()
  ? globSync('*.json', { cwd: named })
      .filter((file) => file !== 'scope.json')
      .toSorted()
      .map((file) => join(named, file))
  : [named]

const results = paths.map(runFile)
for (const result of results) console.log(lines(result).join('\n'))
const total = (count: (result: FileResult) => number) => results.reduce((sum, result) => sum + count(result), 0)
const failed = total(({ failures }) => failures.length)
const owed = total((result) => result.owed.length)
console.log(
  `${total(({ passed }) => passed)} passed, ${failed} failed, ${total(({ unmapped }) => unmapped)} unmapped, ` +
    `${owed} exact methods without a mapping`,
)
process.exitCode = failed + owed > 0 ? 1 : 0

function lines({ file, passed, failures, unmapped, owed: methods }: FileResult): readonly string[] {
  return [
    `${file}: ${passed} pass, ${failures.length} fail, ${unmapped} unmapped`,
    ...failures.map((failure) => `  fail ${failure}`),
    ...methods.map((method) => `  no mapping for the exact method ${method}`),
  ]
}
