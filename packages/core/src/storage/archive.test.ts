import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { memoryStorage } from './memory-storage.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

const { record, observations } = sampleInitiative()
const { id } = record.initiative

async function filled(): Promise<Workspace> {
  const workspace = openWorkspace(memoryStorage())
  await workspace.writeInitiative(record, { ifRevision: null })
  await workspace.appendObservations(id, { id: 'first', rows: observations.slice(0, 100) })
  await workspace.appendObservations(id, { id: 'rest', rows: observations.slice(100) })
  return workspace
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const archive = await textOf((await filled()).exportInitiative(id))
const lines = archive.trimEnd().split('\n')

describe('an archive', () => {
  test('says what it is of, holds every document, and says how many', () => {
    expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'collective-impact-archive', version: 1, initiative: id })
    expect(lines.slice(1, -1).map((line) => JSON.parse(line).key.slice(2).join('/'))).toEqual([
      'observation-log',
      'observations/first',
      'observations/rest',
      'record',
    ])
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ documents: 4 })
  })

  test('comes back the same, byte by byte, in whatever pieces it is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(archive.length), { maxLength: 8 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), archive.length]
        const pieces = places.slice(1).map((end, position) => archive.slice(places[position], end))
        const other = openWorkspace(memoryStorage())
        const stored = await other.importInitiative(pieces)
        expect(stored.record).toEqual(record)
        expect(await textOf(other.exportInitiative(id))).toBe(archive)
        await other.writeInitiative(record, { ifRevision: stored.revision })
        expect((await other.readObservations(id)).length).toBe(observations.length)
      }),
      { numRuns: 10 },
    )
  })

  test('of an initiative that is there already is refused', async () => {
    const workspace = await filled()
    await expect(workspace.importInitiative([archive])).rejects.toMatchObject({ code: 'storage/conflict' })
    expect(await textOf(workspace.exportInitiative(id))).toBe(archive)
  })

  test.each([
    ['nothing', '', 1],
    ['a line that is not JSON', 'hello\n', 1],
    ['another format', '{"format":"zip","version":1,"initiative":"river"}\n', 1],
    ['a later version', `${lines[0]?.replace('"version":1', '"version":2')}\n`, 1],
    ['one that was cut off', lines.slice(0, -1).join('\n'), lines.length],
    ['one that lacks a document', [lines[0], ...lines.slice(2)].join('\n'), lines.length - 1],
    ['a line too many', `${archive}{"documents":4}\n`, lines.length + 1],
    ['a list', `${lines[0]}\n[]\n`, 2],
    ['a document of another initiative', `${lines[0]}\n{"key":["initiatives","river","record"],"value":1}\n`, 2],
    ['a document without a value', `${lines[0]}\n{"key":["initiatives","${id}","record"]}\n`, 2],
  ])('%s is refused with its line, and leaves nothing', async (_, text, line) => {
    const workspace = openWorkspace(memoryStorage())
    await expect(workspace.importInitiative([text])).rejects.toMatchObject({
      code: 'storage/invalid-archive',
      data: { line },
    })
    expect(await workspace.listInitiatives()).toEqual([])
  })

  test('whose record or observations do not hold together is refused with their issues', async () => {
    const workspace = openWorkspace(memoryStorage())
    const without = [lines[0], ...lines.slice(1, 4), '{"documents":3}'].join('\n')
    await expect(workspace.importInitiative([without])).rejects.toMatchObject({ code: 'storage/invalid-archive' })
    const strangers = archive.replaceAll('"sector":"education"', '"sector":"magic"')
    await expect(workspace.importInitiative([strangers])).rejects.toMatchObject({ code: 'record/invalid' })
    const strange = archive.replaceAll('"indicator":"third-grade-reading"', '"indicator":"elsewhere"')
    await expect(workspace.importInitiative([strange])).rejects.toMatchObject({
      code: expect.stringMatching(/invalid$/),
    })
    expect(await workspace.listInitiatives()).toEqual([])
  })

  test('of what is not there, or changes meanwhile, is not given to its end', async () => {
    const workspace = await filled()
    await expect(textOf(workspace.exportInitiative('river'))).rejects.toMatchObject({ code: 'storage/not-found' })
    const pieces = workspace.exportInitiative(id)[Symbol.asyncIterator]()
    await pieces.next()
    const { revision } = await workspace.readInitiative(id)
    const renamed = { ...record, initiative: { ...record.initiative, name: 'Renamed' } }
    await workspace.writeInitiative(renamed, { ifRevision: revision })
    const rest = async () => {
      for (;;) if ((await pieces.next()).done) return
    }
    await expect(rest()).rejects.toMatchObject({ code: 'storage/conflict' })
  })
})
