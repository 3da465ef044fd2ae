// Every committed case of another package gives the same number here.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runFile } from './run-file.ts'

const folder = join(import.meta.dirname, 'cases')
const files = globSync('*.json', { cwd: folder }).filter((file) => file !== 'scope.json')

describe('results of other packages', () => {
  test('every file says where it comes from', () => {
    const sources = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).source)
    expect(sources.every((source) => typeof source === 'string' || source.citation !== undefined)).toBe(true)
  })

  test.each(files.toSorted())('%s', (file) => {
    const { passed, failures, owed } = runFile(join(folder, file))
    expect(failures).toEqual([])
    expect(owed).toEqual([])
    expect(passed).toBeGreaterThan(0)
  })
})
