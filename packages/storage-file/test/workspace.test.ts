// A workspace in a folder: what people find there, and what is left when a file is damaged.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineInitiative, type ObservationInput, openWorkspace, type Workspace } from '@collective-impact/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileStorage } from '../src/file-storage.ts'

const river = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  sharedMeasurement: {
    indicators: [
      {
        id: 'clean',
        name: 'Clean kilometers',
        unit: { kind: 'quantity', in: 'kilometers' },
        direction: 'increase',
        kind: 'amount',
        combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
      },
    ],
  },
})
const lake = { ...river, initiative: { id: 'lake', name: 'Lake' } }
const row = (year: number, value: number): ObservationInput => ({
  indicator: 'clean',
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  value,
})

let folder: string
let workspace: Workspace

async function reopen(): Promise<void> {
  await workspace.close()
  workspace = openWorkspace(fileStorage({ folder }))
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collective-impact-'))
  workspace = openWorkspace(fileStorage({ folder }))
  await workspace.writeInitiative(river, { ifRevision: null })
  await workspace.writeInitiative(lake, { ifRevision: null })
  await workspace.appendObservations('river', { id: '2020', rows: [row(2020, 1)] })
  await workspace.appendObservations('river', { id: 'later', rows: [row(2021, 2), row(2022, 3.5)] })
})
afterEach(async () => {
  await workspace.close()
  await rm(folder, { recursive: true })
})

test('lies in a folder for each initiative, one line for each observation', async () => {
  const files = (await readdir(join(folder, 'initiatives'), { recursive: true })).sort()
  expect(files).toEqual([
    'lake',
    'lake/record.json',
    'river',
    'river/observation-log.json',
    'river/observations',
    'river/observations/2020.jsonl',
    'river/observations/later.jsonl',
    'river/record.json',
  ])
  expect(await readFile(join(folder, 'initiatives/river/observations/later.jsonl'), 'utf8')).toBe(
    '{"indicator":"clean","period":{"end":"2021-12-31","start":"2021-01-01"},"value":2}\n' +
      '{"indicator":"clean","period":{"end":"2022-12-31","start":"2022-01-01"},"value":3.5}\n',
  )
})

test('comes back when it is opened again', async () => {
  await reopen()
  expect(await workspace.listInitiatives()).toEqual(['lake', 'river'])
  expect((await workspace.readInitiative('river')).record).toEqual(river)
  const table = await workspace.readObservations('river')
  expect([...table.observations()]).toEqual([row(2020, 1), row(2021, 2), row(2022, 3.5)])
  expect(await workspace.appendObservations('river', { id: '2020', rows: [row(2020, 1)] })).toEqual({ isNew: false })
})

test('takes a batch that was put there by hand, and says where one does not fit', async () => {
  const byHand = join(folder, 'initiatives/river/observations/by-hand.jsonl')
  await writeFile(byHand, `${JSON.stringify(row(2023, 4))}\n`)
  expect((await workspace.readObservations('river')).length).toBe(4)
  await writeFile(
    byHand,
    `${JSON.stringify(row(2023, 4))}\n${JSON.stringify({ ...row(2024, 5), indicator: 'dirty' })}\n`,
  )
  await expect(workspace.readObservations('river')).rejects.toMatchObject({
    code: 'observation/invalid',
    issues: [{ path: ['by-hand', 1, 'indicator'] }],
  })
})

test('names a damaged file, and keeps the others readable', async () => {
  const batch = join(folder, 'initiatives/river/observations/later.jsonl')
  await writeFile(batch, '{"indicator":"cl')
  await expect(workspace.readObservations('river')).rejects.toMatchObject({
    code: 'storage/corrupt',
    data: { file: batch },
  })
  const more = { id: 'more', rows: [row(2030, 1)] }
  await expect(workspace.appendObservations('river', more)).rejects.toMatchObject({ code: 'storage/corrupt' })
  expect((await workspace.readInitiative('river')).record).toEqual(river)
  await writeFile(join(folder, 'initiatives/river/record.json'), '')
  await expect(workspace.readInitiative('river')).rejects.toMatchObject({ code: 'storage/corrupt' })
  expect((await workspace.readInitiative('lake')).record).toEqual(lake)
  expect(await workspace.listInitiatives()).toEqual(['lake', 'river'])
})
