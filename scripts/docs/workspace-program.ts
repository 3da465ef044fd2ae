// The sources of every package as one TypeScript program, with the options of the workspace.
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { listSources, repository } from './repository.ts'

export function readCompilerOptions(): ts.CompilerOptions {
  const path = join(repository, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options
}

/** `others` are further files, relative to the repository. */
export function createWorkspaceProgram(others: readonly string[] = []): ts.Program {
  return ts.createProgram(
    [...listSources(), ...others].map((path) => join(repository, path)),
    { ...readCompilerOptions(), types: ['node'] },
  )
}
