// A process that is killed while it writes loses nothing it acknowledged, and leaves nothing half-written.
// KILL_ROUNDS sets how often it is killed.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fileStorage } from '../src/file-storage.ts'
import { bundleScript, startScript } from './child-process.ts'
import { wholeBatches } from './numbered-batches.ts'

const rounds = Number(process.env['KILL_ROUNDS'] ?? 20)
const LONGEST_WAIT_MILLISECONDS = 120

test(`after ${rounds} kills every acknowledged batch is there, whole`, { timeout: 5_000 * rounds }, async () => {
  const workshop = await mkdtemp(join(tmpdir(), 'collective-impact-'))
  const bundle = bundleScript('writing-process.ts', workshop)
  const folder = join(workshop, 'store')
  let acknowledged = 0
  for (let round = 0; round < rounds; round += 1) {
    const { child, lines, begun, ended } = startScript(bundle, [folder])
    await begun
    while (round === 0 && lines.length < 2) await setTimeout(5)
    await setTimeout((round * 7919) % LONGEST_WAIT_MILLISECONDS)
    child.kill('SIGKILL')
    await ended
    acknowledged = Math.max(acknowledged, ...lines.filter((line) => line !== 'opening').map(Number))
    const driver = fileStorage({ folder })
    const found = await wholeBatches(driver)
    await driver.close()
    expect(found).toBeOneOf([acknowledged, acknowledged + 1])
    acknowledged = Number(found)
  }
  expect(acknowledged).toBeGreaterThan(0)
  await rm(workshop, { recursive: true })
})
