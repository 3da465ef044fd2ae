import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import { describePath, type Path } from '../foundation/path.ts'
import { replicatedSample } from '../testing/replicated-sample.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { parseInitiative, safeParseInitiative } from './parse-initiative.ts'

const sampleText = JSON.stringify(sampleInitiative().record)

describe('a record that holds together', () => {
  test('comes back the same from JSON and from a value', () => {
    const record = parseInitiative(sampleText)
    expect(JSON.stringify(record)).toBe(sampleText)
    expect(parseInitiative(JSON.parse(sampleText))).toEqual(record)
    expect(parseInitiative(record)).toEqual(record)
  })

  test('is frozen to its leaves, and leaves the input as it was', () => {
    const input: unknown = JSON.parse(sampleText)
    const record = parseInitiative(input)
    const [given, parsed] = [objectsIn(input), objectsIn(record)]
    expect(parsed.size).toBe(given.size)
    expect([...parsed].every((each) => Object.isFrozen(each) && !given.has(each))).toBe(true)
    expect([...given].some((each) => Object.isFrozen(each))).toBe(false)
    expect(JSON.stringify(input)).toBe(sampleText)
  })

  test('may have one id for entities of different kinds', () => {
    const record = parseInitiative({
      formatVersion: 1,
      initiative: { id: 'river', name: 'River' },
      partners: [{ id: 'river', name: 'River', sector: 'other' }],
      places: [{ id: 'river', name: 'River' }],
      people: [{ id: 'constructor', level: 'staff', partner: 'river' }],
    })
    expect(record.people?.[0]?.partner).toBe('river')
  })

  test('may begin with a byte order mark', () => {
    expect(parseInitiative(`\uFEFF${sampleText}`)).toEqual(parseInitiative(sampleText))
  })

  test('may be of a class or inherit its fields', () => {
    class Written {
      formatVersion = 1
      initiative = { id: 'river', name: 'River' }
    }
    expect(parseInitiative(new Written())).toEqual({ formatVersion: 1, initiative: { id: 'river', name: 'River' } })
    expect(parseInitiative(Object.create(new Written()))).toEqual(parseInitiative(new Written()))
    expect(issuesOf(Object.create({ ...new Written(), unheard: 1 }))).toEqual(['unheard [input/unknown-field]'])
  })
})

describe('one thing wrong', () => {
  test.each<[string, string, unknown, readonly string[]]>([
    ['an id of nothing', 'mutuallyReinforcingActivities.activities.0.lead', 'nobody', ['= [record/unknown-reference]']],
    ['an id of another kind', 'people.0.partner', 'alder-county', ['= [record/unknown-reference]']],
    ['an id in a list', 'initiative.places.0', 'nowhere', ['= [record/unknown-reference]']],
    ['an id deep down', 'trust.relationshipWaves.0.relationships.3.to', 'nobody', ['= [record/unknown-reference]']],
    [
      'an item of another survey',
      'trust.surveys.0.responses.0.answers.0.item',
      'height',
      ['= [record/unknown-reference]'],
    ],
    ['an id twice', 'improvement.stories.1.id', 'soup-and-stories', ['= [record/duplicate-id]']],
    ['a category twice', 'sharedMeasurement.dimensions.0.categories.1.code', 'lower', ['= [record/duplicate-id]']],
    [
      'a version twice',
      'sharedMeasurement.indicators.0.methodVersions.1.version',
      'state-test',
      ['= [record/duplicate-id]'],
    ],
    ['a question twice', 'trust.instruments.0.items.1.text', '', ['= [input/invalid-value]']],
    ['a place in itself', 'places.0.within', 'alder-county', ['= [record/cycle]']],
    ['places in each other', 'places.0.within', 'lakeside', ['places[2].within [record/cycle]']],
    ['populations in each other', 'populations.0.within', 'third-graders', ['populations[2].within [record/cycle]']],
    [
      'a category above its parent',
      'sharedMeasurement.dimensions.1.categories.1.parent',
      'spanish',
      ['sharedMeasurement.dimensions[1].categories[2].parent [record/cycle]'],
    ],
    [
      'a parent of another dimension',
      'sharedMeasurement.dimensions.1.categories.1.parent',
      'kindergarten',
      ['= [record/unknown-reference]'],
    ],
    [
      'activities that wait for each other',
      'mutuallyReinforcingActivities.activities.7.dependsOn',
      [{ activity: 'after-school-reading' }],
      ['mutuallyReinforcingActivities.activities[8].dependsOn[0].activity [record/cycle]'],
    ],
    [
      'an indicator computed from itself',
      'sharedMeasurement.indicators.14.formula.inputs.0.indicator',
      'cost-of-a-tutoring-hour',
      ['= [record/cycle]'],
    ],
    [
      'an indicator weighed by itself',
      'sharedMeasurement.indicators.4.weightedBy',
      'daily-attendance',
      ['= [record/cycle]'],
    ],
    ['an end before its start', 'initiative.endedOn', '2022-06-30', ['= [record/date-order]']],
    [
      'a period back to front',
      'sharedMeasurement.indicators.0.baseline.period.end',
      '2021-06-30',
      ['= [record/date-order]'],
    ],
    ['no value and no reason', 'sharedMeasurement.indicators.0.baseline', {}, ['= [input/missing]']],
    [
      'a value and a reason',
      'sharedMeasurement.indicators.0.targets.0.pending',
      'TBD',
      ['sharedMeasurement.indicators[0].targets[0] [input/invalid-value]'],
    ],
    ['a date there never was', 'partners.0.memberships.0.joinedOn', '2022-02-30', ['= [input/invalid-value]']],
    ['a date as a number', 'partners.0.memberships.0.joinedOn', 20_220_701, ['= [input/wrong-type]']],
    ['an instant as a date', 'initiative.startedOn', '2022-07-01T00:00:00Z', ['= [input/invalid-value]']],
    ['not a number', 'partners.0.staffFte', Number.NaN, ['= [input/invalid-value]']],
    ['an infinite number', 'partners.0.staffFte', Number.POSITIVE_INFINITY, ['= [input/invalid-value]']],
    ['a number below its least', 'partners.0.staffFte', -1, ['= [input/invalid-value]']],
    ['a share in percent', 'sharedMeasurement.indicators.0.coverageThreshold', 80, ['= [input/invalid-value]']],
    ['a part of a whole number', 'places.0.residents', 0.5, ['= [input/invalid-value]']],
    ['a number as text', 'partners.0.staffFte', '4.5', ['= [input/wrong-type]']],
    ['a word not in the list', 'partners.0.sector', 'charity', ['= [input/invalid-value]']],
    ['an empty text', 'partners.0.name', '  ', ['= [input/invalid-value]']],
    ['an id with capitals', 'improvement.stories.0.id', 'Soup', ['= [input/invalid-value]']],
    [
      'a unit of no kind',
      'sharedMeasurement.indicators.0.unit',
      { of: 'children' },
      ['sharedMeasurement.indicators[0].unit.kind [input/invalid-value]'],
    ],
    ['a field of another unit', 'sharedMeasurement.indicators.0.unit.currency', 'USD', ['= [input/unknown-field]']],
    ['a list that is none', 'partners.0.capabilities', 'teaching', ['= [input/wrong-type]']],
    ['null for what is not known', 'partners.0.staffFte', null, ['= [input/wrong-type]']],
    ['a required field left out', 'funding.commitments.0.amount', undefined, ['= [input/missing]']],
    ['a field nobody knows', 'partners.0.color', 'green', ['= [input/unknown-field]']],
    ['another version of the format', 'formatVersion', 2, ['= [input/invalid-value]']],
    ['no version of the format', 'formatVersion', undefined, ['= [input/missing]']],
  ])('%s', (_what, at, value, expected) => {
    const path = at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    expect(issuesOf(sampleWith(path, value))).toEqual(expected.map((issue) => issue.replace('=', describePath(path))))
  })

  test.each([
    [
      '__proto__',
      '{"formatVersion":1,"initiative":{"id":"river","name":"River"},"__proto__":{"polluted":true}}',
      '__proto__',
    ],
    [
      '__proto__ in a part',
      '{"formatVersion":1,"initiative":{"id":"river","name":"River","__proto__":{"polluted":true}}}',
      'initiative.__proto__',
    ],
    [
      'constructor',
      '{"formatVersion":1,"initiative":{"id":"river","name":"River"},"constructor":{"prototype":{"polluted":true}}}',
      'constructor',
    ],
  ])('a key that would change every object: %s', (_what, text, path) => {
    expect(issuesOf(text)).toEqual([`${path} [input/unknown-field]`])
    expect({}).not.toHaveProperty('polluted')
  })

  test('a number too large for JSON to hold', () => {
    const text = sampleText.replace('"staffFte":4.5', '"staffFte":1e400')
    expect(issuesOf(text)).toEqual(['partners[0].staffFte [input/invalid-value]'])
  })
})

describe('what is no record', () => {
  test.each([
    ['null', null, 'wrong-type'],
    ['undefined', undefined, 'missing'],
    ['a number', 5, 'wrong-type'],
    ['a list', [], 'wrong-type'],
    ['a function', () => 1, 'wrong-type'],
    ['bytes', new TextEncoder().encode(sampleText), 'wrong-type'],
    ['JSON of a list', '[]', 'wrong-type'],
    ['no text', '', 'not-json'],
    ['lists within lists', '['.repeat(1_000_000), 'not-json'],
    ['garbage of 50 MB', 'x'.repeat(50_000_000), 'not-json'],
    ['a text of 50 MB that does not end', `{"formatVersion":"${'x'.repeat(50_000_000)}`, 'not-json'],
    ['binary data of 50 MB', '\u0000\u00ff'.repeat(25_000_000), 'not-json'],
  ])('%s', (_what, input, code) => {
    expect(issuesOf(input)).toEqual([`(root) [input/${code}]`])
  })

  test('a file that was not written to its end, wherever it stops', () => {
    for (let length = 0; length < sampleText.length; length += 997) {
      expect(issuesOf(sampleText.slice(0, length))).toEqual(['(root) [input/not-json]'])
    }
  })

  test('50 MB of nothing under a name of the model', () => {
    const issues = issuesOf(`{"partners":[${'0,'.repeat(25_000_000)}0]}`)
    expect(issues.slice(0, 2)).toEqual(['formatVersion [input/missing]', 'initiative [input/missing]'])
    expect(issues[2]).toBe('partners[0] [input/wrong-type]')
    expect(issues.at(-1)).toBe('(root) [input/too-many-issues]')
    expect(issues).toHaveLength(100_001)
  })
})

describe('many things wrong in 5 MB', () => {
  const COPIES = 32
  const text = JSON.stringify(replicatedSample(COPIES).record)

  test('are all reported at once', () => {
    expect(text.length).toBeGreaterThan(5_000_000)
    expect(issuesOf(text)).toEqual([])
    const { record } = sampleInitiative()
    const activities = record.mutuallyReinforcingActivities?.activities?.length ?? 0
    const stories = record.improvement?.stories?.length ?? 0
    const faulty: unknown = JSON.parse(text)
    const expected = { inOrder: [] as string[], references: [] as string[], cycles: [] as string[] }
    for (let copy = 0; copy < COPIES; copy += 1) {
      const partner = 12 * copy
      setAt(faulty, ['partners', partner, 'sector'], 'charity')
      setAt(faulty, ['partners', partner, 'color'], 'green')
      expected.inOrder.push(
        `partners[${partner}].sector [input/invalid-value]`,
        `partners[${partner}].color [input/unknown-field]`,
      )
      const place = 4 * copy
      setAt(faulty, ['places', place, 'within'], `lakeside-${copy}`)
      expected.cycles.push(`places[${place + 2}].within [record/cycle]`)
      const lead = ['mutuallyReinforcingActivities', 'activities', activities * copy, 'lead']
      setAt(faulty, lead, 'nobody')
      expected.references.push(`${describePath(lead)} [record/unknown-reference]`)
    }
    for (let copy = 0; copy < COPIES; copy += 1) {
      const story = ['improvement', 'stories', stories * copy + 1]
      setAt(faulty, [...story, 'id'], `soup-and-stories-${copy}`)
      setAt(faulty, [...story, 'toldOn'], '2025-02-29')
      expected.inOrder.push(`${describePath([...story, 'id'])} [record/duplicate-id]`)
      expected.inOrder.push(`${describePath([...story, 'toldOn'])} [input/invalid-value]`)
    }
    expect(issuesOf(JSON.stringify(faulty))).toEqual([...expected.inOrder, ...expected.references, ...expected.cycles])
  })
})

test('parseInitiative throws them all, and shows the first twenty', () => {
  const partners = Array.from({ length: 30 }, (_, position) => ({ id: `p${position}`, name: 'P', sector: 'charity' }))
  try {
    parseInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'River' }, partners })
    expect.unreachable()
  } catch (error) {
    if (!isCollectiveImpactError(error, 'record/invalid')) throw error
    expect(error.issues).toHaveLength(30)
    expect(error.message.split('\n')).toHaveLength(22)
    expect(error.message).toMatch(
      /^The record has 30 issues:\n {2}partners\[0\]\.sector: .* \[input\/invalid-value\]\n/,
    )
    expect(error.message).toMatch(/\n {2}… and 10 more$/)
  }
})

function issuesOf(input: unknown): readonly string[] {
  const result = safeParseInitiative(input)
  return result.success ? [] : result.issues.map(({ code, path }) => `${describePath(path)} [${code}]`)
}

/** The sample with one field changed; left out for `undefined`. */
function sampleWith(path: Path, value: unknown): unknown {
  const changed: unknown = JSON.parse(sampleText)
  setAt(changed, path, value)
  return changed
}

function setAt(root: unknown, path: Path, value: unknown): void {
  const last = path.at(-1) ?? ''
  const owner = path.slice(0, -1).reduce((at, step) => (at as Record<string, unknown>)[step], root)
  if (value === undefined) Reflect.deleteProperty(owner as object, last)
  else (owner as Record<string, unknown>)[last] = value
}

function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null) return found
  found.add(value)
  for (const inner of Object.values(value)) objectsIn(inner, found)
  return found
}
