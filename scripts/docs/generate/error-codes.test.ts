// Catalogue and sources are compared both ways.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCatalogue } from '../../../packages/core/src/foundation/error-catalogue.ts'
import { issueCatalogue } from '../../../packages/core/src/foundation/issue-catalogue.ts'
import { listSources, repository } from '../repository.ts'
import { usedCodes } from './used-codes.ts'

const CATALOGUES = ['error', 'issue'].map((what) => `packages/core/src/foundation/${what}-catalogue.ts`)

describe('the codes of errors and issues', () => {
  const files = listSources()
    .filter((path) => !CATALOGUES.includes(path))
    .map((path) => usedCodes(path, readFileSync(join(repository, path), 'utf8')))
  const catalogued = [...Object.keys(errorCatalogue), ...Object.keys(issueCatalogue)]

  it('are all used', () => {
    expect(catalogued.filter((code) => !files.some(({ mentioned }) => mentioned.has(code)))).toEqual([])
  })

  it('are all in the catalogue', () => {
    const claimed = new Set(files.flatMap(({ claimed }) => [...claimed]))
    expect([...claimed].filter((code) => !catalogued.includes(code))).toEqual([])
  })
})

describe('usedCodes', () => {
  const { mentioned, claimed } = usedCodes(
    'file.ts',
    `
    /** @throws {@link CollectiveImpactError} \`room/documented\` or \`room/also-documented\`, see \`other\` */
    throw new CollectiveImpactError('room/thrown', 'some/text here', { path: ['a/b'] })
    issues.push({ code: 'room/issued', path: [] })
    const later: IssueCode = 'room/mentioned'
    import { a } from './not/a-code.ts'
    `,
  )

  it('finds codes where only codes can stand', () => {
    expect([...claimed]).toEqual(['room/thrown', 'room/issued', 'room/documented', 'room/also-documented'])
  })

  it('finds codes that are handed on by name', () => {
    expect([...mentioned]).toEqual(['room/thrown', 'a/b', 'room/issued', 'room/mentioned'])
  })
})
