import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

interface Report {
  readonly numPassedTests: number
  readonly numPendingTests: number
  readonly numFailedTests: number
}

const fixtures = join(import.meta.dirname, 'outside-part-fixtures')
const folder = mkdtempSync(join(tmpdir(), 'outside-part-'))
afterAll(() => rmSync(folder, { recursive: true }))

function runFixtures(environment: Readonly<Record<string, string>>) {
  const { CI: _ci, VITEST: _vitest, ...outside } = process.env
  const report = join(folder, 'report.json')
  const { status, stdout, stderr } = spawnSync(
    'vitest',
    ['run', '--root', fixtures, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env: { ...outside, ...environment }, encoding: 'utf8' },
  )
  const { numPassedTests, numPendingTests, numFailedTests }: Report = JSON.parse(readFileSync(report, 'utf8'))
  return {
    status,
    counts: { passed: numPassedTests, skipped: numPendingTests, failed: numFailedTests },
    said: `${stdout}${stderr}`,
  }
}

test('a suite whose part is missing is skipped, and the reason printed', () => {
  const { status, counts, said } = runFixtures({})
  expect({ status, counts }).toEqual({ status: 0, counts: { passed: 1, skipped: 2, failed: 0 } })
  expect(said).toContain('Skipped: brewing. It needs a teapot: no teapot on the table')
})

test('under CI=true it fails, with the reason', () => {
  const { status, counts, said } = runFixtures({ CI: 'true' })
  expect({ status, counts }).toEqual({ status: 1, counts: { passed: 1, skipped: 0, failed: 1 } })
  expect(said).toContain('a teapot is missing: no teapot on the table')
})
