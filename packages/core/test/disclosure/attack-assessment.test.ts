// Somebody who has the whole assessment, knows who adds up to whom, and works out what was withheld from it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formulas } from '../../src/formula/index.ts'
import {
  type AdditiveTable,
  type Audience,
  assess,
  type InitiativeRecordInput,
  ObservationTable,
  type Period,
  parseInitiative,
  Selection,
} from '../../src/index.ts'
import { attack } from './independent-attacker.ts'

/** So large that a withheld number is no other number by chance. */
const MINIMUM = 50_000
const confidentiality = { audience: 'public', minimumCellSize: MINIMUM } as const
const adding = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' } as const
const quarters: readonly Period[] = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'].map((days) => {
  const [start, end] = days.split('/')
  return { start: `2023-${start}`, end: `2023-${end}` }
})
const ages = ['child', 'adult', 'elder'] as const
const partners = ['clinic', 'library', 'school'] as const

/** Some people of one partner, quarter and age. */
interface Atom {
  readonly partner: (typeof partners)[number]
  readonly quarter: number
  readonly age: (typeof ages)[number]
  readonly value: number
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 10_001, max: 20_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: MINIMUM, max: 9 * MINIMUM }) },
  { weight: 6, arbitrary: fc.constant(0) },
)
const everyAtom = partners.flatMap((partner) =>
  quarters.flatMap((_, quarter) => ages.map((age) => ({ partner, quarter, age }))),
)
const scenario = fc.record({
  values: fc.array(value, { minLength: everyAtom.length, maxLength: everyAtom.length }),
  /** Which partners also report totals of their own; one total a quarter, or one a year. */
  totals: fc.array(fc.constantFrom('none', 'quarterly', 'yearly'), { minLength: 3, maxLength: 3 }),
  byAge: fc.boolean(),
})

function recordOf(): ReturnType<typeof parseInitiative> {
  const helped = {
    id: 'helped',
    name: 'Helped',
    unit: { kind: 'count', of: 'people' },
    direction: 'increase',
    kind: 'count',
    frequency: 'quarterly',
    combine: adding,
    dimensions: ['age'],
    baseline: { period: quarters[0] as Period, value: 2_000_003 },
    targets: [{ by: '2023-12-31', period: { start: '2023-01-01', end: '2023-12-31' }, value: 4_000_037 }],
    confidentiality,
    coverageThreshold: 0,
  } as const
  const input: InitiativeRecordInput = {
    formatVersion: 1,
    initiative: { id: 'valley', name: 'The Valley' },
    partners: partners.map((id) => ({ id, name: id, sector: 'community' })),
    sharedMeasurement: {
      dimensions: [{ id: 'age', name: 'Age', exclusive: true, categories: ages.map((code) => ({ code, name: code })) }],
      indicators: [
        helped,
        {
          ...helped,
          id: 'growth',
          name: 'Growth',
          kind: 'derived',
          baseline: undefined,
          targets: undefined,
          confidentiality: undefined,
          formula: {
            expression: 'helped - previous(helped)',
            inputs: [{ symbol: 'helped', indicator: 'helped' }],
          },
        },
      ],
    },
  }
  return parseInitiative(input)
}

const record = recordOf()

/** What partners report: totals of their own, and by age. */
interface Told {
  readonly totals: readonly string[]
  readonly byAge: boolean
}

function tableOf(atoms: readonly Atom[], { totals, byAge }: Told): ObservationTable {
  const sum = (some: readonly Atom[]) => some.reduce((total, each) => total + each.value, 0)
  const rows = partners.flatMap((partner, place) => {
    const own = atoms.filter((atom) => atom.partner === partner)
    const report = { indicator: 'helped', partner }
    const single = own.map(({ quarter, age, value: count }) => ({
      ...report,
      period: quarters[quarter] as Period,
      groups: { age },
      value: count,
    }))
    const quarterly = quarters.map((period, quarter) => ({
      ...report,
      period,
      value: sum(own.filter((atom) => atom.quarter === quarter)),
    }))
    const yearly = [{ ...report, period: { start: '2023-01-01', end: '2023-12-31' }, value: sum(own) }]
    const whole = { none: [], quarterly, yearly }[totals[place] ?? 'none'] ?? []
    return byAge || whole.length === 0 ? [...whole, ...single] : whole
  })
  return ObservationTable.from(rows, record)
}

/** Every number in some JSON with the selection it is about, or the selection of a number that is withheld. */
function told(json: unknown): readonly { selection: Selection; value: number | undefined }[] {
  if (typeof json !== 'object' || json === null) return []
  const fields = json as Readonly<Record<string, unknown>>
  const basis = (fields['basis'] ?? {}) as Readonly<Record<string, unknown>>
  const selection = Selection.safeParse(fields['selection'] ?? basis['selection'])
  const isNumber = typeof fields['value'] === 'number'
  const isWithheld = basis['withheldFrom'] !== undefined
  const own =
    selection.success && (isNumber || isWithheld)
      ? [{ selection: selection.data, value: isNumber ? (fields['value'] as number) : undefined }]
      : []
  return [...own, ...Object.values(fields).flatMap(told)]
}

/** Whether the reports behind a number tell of some people: not of ages or quarters, where only longer totals are there. */
function isIn({ partner, quarter, age }: Atom, { period, partners: asked, groups }: Selection, told: Told): boolean {
  const { start, end } = quarters[quarter] as Period
  const whole = told.totals[partners.indexOf(partner)] ?? 'none'
  const tellsAges = told.byAge || whole === 'none'
  const isYear =
    period === undefined || (period.end > (quarters[3]?.start ?? '') && period.start === quarters[0]?.start)
  return (
    (period === undefined || (period.start <= start && period.end >= end)) &&
    (asked === undefined || asked.includes(partner)) &&
    (groups?.['age'] === undefined || (groups['age'] === age && tellsAges)) &&
    (isYear || tellsAges || whole === 'quarterly')
  )
}

test.each(['public', { partner: 'school' }] as const)(
  'nobody works out a small count from an assessment for %j',
  { timeout: 60_000 },
  (audience: Audience) => {
    let withheldInAll = 0
    fc.assert(
      fc.property(scenario, ({ values, ...reported }) => {
        const atoms = everyAtom.map((atom, place): Atom => ({ ...atom, value: values[place] ?? 0 }))
        const table = tableOf(atoms, reported)
        const assessment = assess(record, table, { asOf: '2024-01-31', formulas, audience })
        const json = JSON.stringify(assessment)
        const numbers = told(JSON.parse(json)).filter(({ selection }) => selection.indicator === 'helped')
        const isKnown = ({ partner }: Atom) => typeof audience !== 'string' && audience.partner === partner
        const sumOf = (selection: Selection, isMeant: (atom: Atom) => boolean = () => true) =>
          atoms
            .filter((atom) => isMeant(atom) && isIn(atom, selection, reported))
            .reduce((total, each) => total + each.value, 0)
        const shown = numbers.filter((each) => each.value !== undefined)
        for (const each of shown) expect(each.value).toBe(sumOf(each.selection))
        const withheld = numbers.filter((each) => each.value === undefined)
        const system: AdditiveTable = {
          cells: [
            ...atoms.map(({ value: count }, place) => ({ id: `atom ${place}`, value: count })),
            ...[...shown, ...withheld].map(({ selection }, place) => ({ id: `${place}`, value: sumOf(selection) })),
          ],
          relations: [...shown, ...withheld].map(({ selection }, place) => ({
            total: `${place}`,
            parts: atoms.flatMap((atom, at) => (isIn(atom, selection, reported) ? [`atom ${at}`] : [])),
          })),
        }
        const hidden = new Set([
          ...atoms.flatMap((atom, place) => (isKnown(atom) ? [] : [`atom ${place}`])),
          ...withheld.map((_, place) => `${shown.length + place}`),
        ])
        // What is shown, and how it differs from what else is shown.
        const figures = [0, ...shown.map((each) => Number(each.value))]
        const seen = new Set(figures.flatMap((one) => figures.map((other) => Math.abs(one - other))))
        for (const { selection } of shown) {
          const ofOthers = sumOf(selection, (atom) => !isKnown(atom))
          expect(ofOthers === 0 || ofOthers >= MINIMUM).toBe(true)
        }
        for (const [place, { selection }] of withheld.entries()) {
          const sum = sumOf(selection)
          const known = sum - sumOf(selection, (atom) => !isKnown(atom))
          if (sum === known || sum - known >= MINIMUM) continue
          withheldInAll += 1
          const { lower, upper } = attack(system, hidden, `${shown.length + place}`)
          expect([lower <= known + 1, upper >= known + MINIMUM - 1]).toEqual([true, true])
          if (!seen.has(sum)) expect(json).not.toMatch(new RegExp(`\\b${sum}\\b`))
        }
      }),
      { numRuns: 20 },
    )
    expect(withheldInAll).toBeGreaterThan(20)
  },
)
