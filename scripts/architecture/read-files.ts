// The TypeScript files of the repository and what each imports.
import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

export interface CodeFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
}

export interface Import {
  readonly specifier: string
  readonly line: number
  /** The file a relative import names, from the root of the repository. */
  readonly path: string | undefined
}

const CODE = ['packages/*/{src,test}/**/*.ts', '{scripts,examples,bench,docs}/**/*.ts']

export function readFiles(repository: string): CodeFile[] {
  return globSync(CODE, { cwd: repository, exclude: (path) => /(^|[\\/])(node_modules|dist)$/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }))
}

/** Every import of a file, whether of values, of types, or at run time. */
export function importsOf({ path, text }: CodeFile): Import[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: text.slice(0, pos).split('\n').length,
    path: fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : undefined,
  }))
}
