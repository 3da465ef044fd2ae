// Writes everything that is generated, and removes what no longer is.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles, ownedFiles } from './generate/generated-files.ts'
import { repository } from './repository.ts'

const files = generatedFiles()
for (const path of ownedFiles()) if (!files.has(path)) rmSync(join(repository, path))
for (const [path, text] of files) {
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}
