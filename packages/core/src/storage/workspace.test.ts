import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { CollectiveImpactError } from '../foundation/errors.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import { canonicalJson } from './canonical-json.ts'
import { memoryStorage } from './memory-storage.ts'
import type { StorageDriver } from './storage-driver.ts'
import { openWorkspace } from './workspace.ts'

const river = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'north', name: 'North', sector: 'education' },
    { id: 'south', name: 'South', sector: 'education' },
  ],
  sharedMeasurement: {
    indicators: [
      {
        id: 'served',
        name: 'People served',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
      },
    ],
  },
})
const withoutSouth = { ...river, partners: (river.partners ?? []).slice(0, 1) }

const row = (year: number, value: number, more: Partial<ObservationInput> = {}): ObservationInput => ({
  indicator: 'served',
  partner: 'south',
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  value,
  ...more,
})

async function riverWorkspace(driver: StorageDriver = memoryStorage()) {
  const workspace = openWorkspace(driver)
  const { revision } = await workspace.writeInitiative(river, { ifRevision: null })
  return { driver, workspace, revision }
}

async function everythingIn(driver: StorageDriver): Promise<unknown[]> {
  const documents: unknown[] = []
  for await (const document of driver.scan([])) documents.push(document)
  return documents
}

/** A driver beside which somebody else does something once, just before the first write. */
function overtaken(driver: StorageDriver, before: () => Promise<unknown>): StorageDriver {
  let isFirst = true
  return {
    ...driver,
    async write(operations, options) {
      if (isFirst) {
        isFirst = false
        await before()
      }
      return driver.write(operations, options)
    },
  }
}

describe('records', () => {
  test('come back as they were written, with a revision', async () => {
    const { workspace, revision } = await riverWorkspace()
    expect(await workspace.readInitiative('river')).toEqual({ record: river, revision })
    expect(await workspace.listInitiatives()).toEqual(['river'])
  })

  test('are refused with every issue, and the store stays as it was', async () => {
    const { driver, workspace, revision } = await riverWorkspace()
    const before = await everythingIn(driver)
    const broken = { ...river, initiative: { id: 'river', name: '', places: ['nowhere'] } }
    const error = await workspace.writeInitiative(broken, { ifRevision: revision }).catch((each) => each)
    expect(error).toMatchObject({ code: 'record/invalid' })
    expect((error as CollectiveImpactError).issues.map(({ path }) => path.join('.'))).toEqual([
      'initiative.name',
      'initiative.places.0',
    ])
    expect(await everythingIn(driver)).toEqual(before)
  })

  test('are not overwritten unseen: the conflict names the expected and the found revision', async () => {
    const { workspace, revision } = await riverWorkspace()
    const changed = { ...river, initiative: { id: 'river', name: 'The river' } }
    const { revision: found } = await workspace.writeInitiative(changed, { ifRevision: revision })
    await expect(workspace.writeInitiative(river, { ifRevision: revision })).rejects.toMatchObject({
      code: 'storage/conflict',
      data: { expected: revision, found },
    })
    await expect(workspace.writeInitiative(river, { ifRevision: null })).rejects.toMatchObject({
      code: 'storage/conflict',
      data: { expected: null, found },
    })
    expect((await workspace.readInitiative('river')).record).toEqual(changed)
  })

  test('keep what stored observations need', async () => {
    const { workspace, revision } = await riverWorkspace()
    await workspace.appendObservations('river', { id: 'first', rows: [row(2020, 1), row(2021, 2)] })
    await expect(workspace.writeInitiative(withoutSouth, { ifRevision: revision })).rejects.toMatchObject({
      code: 'observation/invalid',
      issues: [{ path: ['first', 0, 'partner'] }, { path: ['first', 1, 'partner'] }],
    })
    expect(await workspace.readInitiative('river')).toEqual({ record: river, revision })
  })

  test('keep what observations need that are appended meanwhile', async () => {
    const { driver, workspace, revision } = await riverWorkspace()
    const append = () => workspace.appendObservations('river', { id: 'first', rows: [row(2020, 1)] })
    const slow = openWorkspace(overtaken(driver, append))
    await expect(slow.writeInitiative(withoutSouth, { ifRevision: revision })).rejects.toMatchObject({
      code: 'observation/invalid',
    })
  })

  test('that are not there, not valid or misplaced are told apart', async () => {
    const { driver, workspace } = await riverWorkspace()
    await driver.write([
      { kind: 'put', key: ['initiatives', 'lake', 'record'], value: { formatVersion: 1 } },
      { kind: 'put', key: ['initiatives', 'pond', 'record'], value: canonicalJson(river) },
    ])
    await expect(workspace.readInitiative('sea')).rejects.toMatchObject({ code: 'storage/not-found' })
    await expect(workspace.readInitiative('../sea')).rejects.toMatchObject({ code: 'storage/invalid-key' })
    await expect(workspace.readInitiative('lake')).rejects.toMatchObject({
      code: 'record/invalid',
      issues: [{ path: ['initiative'] }],
    })
    await expect(workspace.readInitiative('pond')).rejects.toMatchObject({ code: 'storage/corrupt' })
  })
})

describe('a deletion', () => {
  test('takes the observations along, and nothing of others', async () => {
    const { driver, workspace, revision } = await riverWorkspace()
    const lake = { ...river, initiative: { id: 'river-lake', name: 'Lake' } }
    await workspace.writeInitiative(lake, { ifRevision: null })
    await workspace.appendObservations('river', { id: 'first', rows: [row(2020, 1)] })
    await workspace.deleteInitiative('river', { ifRevision: revision })
    expect(await workspace.listInitiatives()).toEqual(['river-lake'])
    expect(await everythingIn(driver)).toHaveLength(1)
  })

  test('takes observations along that are appended meanwhile', async () => {
    for (const before of [[], [row(2019, 1)]]) {
      const { driver, workspace, revision } = await riverWorkspace()
      if (before.length > 0) await workspace.appendObservations('river', { id: 'before', rows: before })
      const append = () => workspace.appendObservations('river', { id: 'first', rows: [row(2020, 1)] })
      await openWorkspace(overtaken(driver, append)).deleteInitiative('river', { ifRevision: revision })
      expect(await everythingIn(driver)).toEqual([])
    }
  })

  test('of a record that has changed is refused', async () => {
    const { workspace, revision } = await riverWorkspace()
    await workspace.writeInitiative(withoutSouth, { ifRevision: revision })
    await expect(workspace.deleteInitiative('river', { ifRevision: revision })).rejects.toMatchObject({
      code: 'storage/conflict',
    })
    expect(await workspace.listInitiatives()).toEqual(['river'])
  })
})

describe('observations', () => {
  test('are read from all batches as one table', async () => {
    const { workspace } = await riverWorkspace()
    await workspace.appendObservations('river', { id: 'second', rows: [row(2021, 2), row(2022, 3)] })
    await workspace.appendObservations('river', { id: 'first', rows: [row(2020, 1)] })
    const table = await workspace.readObservations('river')
    expect([...table.observations()]).toEqual([row(2020, 1), row(2021, 2), row(2022, 3)])
  })

  test('of no batch are a table without rows', async () => {
    const { workspace } = await riverWorkspace()
    expect((await workspace.readObservations('river')).length).toBe(0)
  })

  test('are refused with every issue of every row, and the store stays as it was', async () => {
    const { driver, workspace } = await riverWorkspace()
    await workspace.appendObservations('river', { id: 'first', rows: [row(2020, 1, { id: 'told' })] })
    const before = await everythingIn(driver)
    const rows = [
      row(2021, Number.NaN),
      row(2022, -1),
      row(2023, JSON.parse('1e400')),
      row(2024, 1, { partner: 'east' }),
      row(2020, 5),
      row(2025, 1, { id: 'told' }),
      row(2026, 1),
      row(2026, 2),
      JSON.parse(
        '{"indicator":"served","period":{"start":"2027-01-01","end":"2027-12-31"},"value":1,"groups":{"__proto__":"x"}}',
      ),
      row(2028, 1, { supersedes: 'told' }),
      row(2029, 1, { period: { start: '2029-02-30', end: '2029-12-31' } }),
      row(2030, 1),
    ]
    const error = await workspace.appendObservations('river', { id: 'second', rows }).catch((each) => each)
    expect(error).toMatchObject({ code: 'observation/invalid' })
    expect((error as CollectiveImpactError).issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      '0.value input/invalid-value',
      '1.value observation/out-of-limits',
      '2.value input/invalid-value',
      '3.partner observation/unknown-reference',
      '4 observation/duplicate',
      '5.id observation/duplicate-id',
      '7 observation/duplicate',
      '8.groups.__proto__ observation/unknown-reference',
      '9.supersedes observation/supersedes',
      '10.period.start input/invalid-value',
    ])
    expect(await everythingIn(driver)).toEqual(before)
  })

  test('that were said before may be restated, once', async () => {
    const { workspace } = await riverWorkspace()
    await workspace.appendObservations('river', {
      id: 'first',
      rows: [row(2020, 880, { id: 'told', recordedAt: '2021-01-10' })],
    })
    const restated = row(2020, 3043, { id: 'corrected', supersedes: 'told', recordedAt: '2021-02-10' })
    await workspace.appendObservations('river', { id: 'a-correction', rows: [restated] })
    const table = await workspace.readObservations('river')
    expect([...table.observations()].map(({ value }) => value)).toEqual([3043, 880])
    expect([0, 1].map((each) => table.isKnown(each, undefined))).toEqual([true, false])
    expect([0, 1].map((each) => table.isKnown(each, '2021-01-31'))).toEqual([false, true])
    const again = { id: 'another', rows: [row(2020, 5, { supersedes: 'told' })] }
    await expect(workspace.appendObservations('river', again)).rejects.toMatchObject({
      issues: [{ code: 'observation/supersedes', path: [0, 'supersedes'] }],
    })
  })

  test('appended again under the same name change nothing, and other ones are refused', async () => {
    const { driver, workspace } = await riverWorkspace()
    const batch = { id: 'first', rows: [row(2020, 1, { source: undefined } as Partial<ObservationInput>)] }
    expect(await workspace.appendObservations('river', batch)).toEqual({ isNew: true })
    const before = await everythingIn(driver)
    expect(await workspace.appendObservations('river', batch)).toEqual({ isNew: false })
    await expect(workspace.appendObservations('river', { id: 'first', rows: [row(2021, 1)] })).rejects.toMatchObject({
      code: 'storage/conflict',
    })
    expect(await everythingIn(driver)).toEqual(before)
  })

  test('appended twice at once count once', async () => {
    const { workspace } = await riverWorkspace()
    const batch = { id: 'first', rows: [row(2020, 1)] }
    const receipts = await Promise.all([1, 2, 3].map(() => workspace.appendObservations('river', batch)))
    expect(receipts.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect((await workspace.readObservations('river')).length).toBe(1)
  })

  test('of two batches at once that say the same are not both stored', async () => {
    const { workspace } = await riverWorkspace()
    const outcomes = await Promise.allSettled(
      ['first', 'second'].map((id) => workspace.appendObservations('river', { id, rows: [row(2020, 1)] })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await workspace.readObservations('river')).length).toBe(1)
  })

  test('that another workspace stores meanwhile are not stored again', async () => {
    const { driver, workspace } = await riverWorkspace()
    await workspace.appendObservations('river', { id: 'before', rows: [row(2019, 1)] })
    const same = (id: string) => ({ id, rows: [row(2020, 1)] })
    const slow = openWorkspace(overtaken(driver, () => workspace.appendObservations('river', same('fast'))))
    await expect(slow.appendObservations('river', same('slow'))).rejects.toMatchObject({
      issues: [{ code: 'observation/duplicate', path: [0] }],
    })
  })

  test('are never read without those they restate, though both are stored while the batches are listed', async () => {
    const { driver, workspace } = await riverWorkspace()
    await workspace.appendObservations('river', { id: 'm', rows: [row(2019, 1)] })
    let isFirst = true
    const listing: StorageDriver = {
      ...driver,
      async *children(prefix, options) {
        yield* driver.children(prefix, options)
        if (!isFirst) return
        isFirst = false
        await workspace.appendObservations('river', { id: 'a', rows: [row(2020, 1, { id: 'told' })] })
        const restated = row(2020, 2, { supersedes: 'told' })
        await workspace.appendObservations('river', { id: 'z', rows: [restated] })
        yield 'z'
      },
    }
    expect((await openWorkspace(listing).readObservations('river')).length).toBe(3)
  })

  test('of many batches at once are all stored', async () => {
    const { workspace } = await riverWorkspace()
    const years = Array.from({ length: 20 }, (_, position) => 2000 + position)
    await Promise.all(
      years.map((year) => workspace.appendObservations('river', { id: `y${year}`, rows: [row(year, 1)] })),
    )
    expect((await workspace.readObservations('river')).length).toBe(20)
  })

  test('are checked against the record as it is when they are stored', async () => {
    const { driver, workspace, revision } = await riverWorkspace()
    const slow = openWorkspace(
      overtaken(driver, () => workspace.writeInitiative(withoutSouth, { ifRevision: revision })),
    )
    await expect(slow.appendObservations('river', { id: 'first', rows: [row(2020, 1)] })).rejects.toMatchObject({
      issues: [{ code: 'observation/unknown-reference', path: [0, 'partner'] }],
    })
  })

  test('are stored as they were when they were handed over', async () => {
    const { workspace } = await riverWorkspace()
    const period = { start: '2020-01-01', end: '2020-12-31' }
    const rows = [row(2020, 1, { period })]
    const appending = workspace.appendObservations('river', { id: 'first', rows })
    period.start = 'never'
    rows.push(row(2021, Number.NaN))
    await appending
    expect([...(await workspace.readObservations('river')).observations()]).toEqual([row(2020, 1)])
  })

  test('that somebody else put into the store are checked when they are read', async () => {
    const { driver, workspace } = await riverWorkspace()
    await workspace.appendObservations('river', { id: 'first', rows: [row(2020, 1)] })
    const key = ['initiatives', 'river', 'observations', 'by-hand']
    await driver.write([{ kind: 'put', key, value: [{ indicator: 'served' }] }])
    await expect(workspace.readObservations('river')).rejects.toMatchObject({
      code: 'observation/invalid',
      issues: [{ path: ['by-hand', 0, 'period'] }],
    })
    await driver.write([{ kind: 'put', key, value: 'no list' }])
    await expect(workspace.readObservations('river')).rejects.toMatchObject({ code: 'storage/corrupt' })
  })

  test('need an initiative and a plain name for the batch', async () => {
    const { workspace } = await riverWorkspace()
    const batch = { id: 'first', rows: [row(2020, 1)] }
    await expect(workspace.appendObservations('sea', batch)).rejects.toMatchObject({ code: 'storage/not-found' })
    await expect(workspace.appendObservations('river', { ...batch, id: '../../x' })).rejects.toMatchObject({
      code: 'storage/invalid-key',
    })
    await expect(workspace.readObservations('sea')).rejects.toMatchObject({ code: 'storage/not-found' })
  })
})

test('a closed workspace has closed its store', async () => {
  const { driver, workspace } = await riverWorkspace()
  await workspace.close()
  await expect(workspace.listInitiatives()).rejects.toMatchObject({ code: 'storage/closed' })
  await expect(driver.read(['initiatives'])).rejects.toMatchObject({ code: 'storage/closed' })
})

test('an aborted signal stops before anything is done', async () => {
  const { driver, workspace } = await riverWorkspace()
  const before = await everythingIn(driver)
  const options = { signal: AbortSignal.abort('enough') }
  const batch = { id: 'first', rows: [row(2020, 1)] }
  await expect(workspace.appendObservations('river', batch, options)).rejects.toBe('enough')
  await expect(workspace.readObservations('river', options)).rejects.toBe('enough')
  expect(await everythingIn(driver)).toEqual(before)
})
