// Somebody who has every subtotal of shares, and works out who is meant and who is not from what was withheld.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AdditiveTable,
  type By,
  type CubeCell,
  cube,
  defineInitiative,
  type ObservationInput,
  ObservationTable,
} from '../../src/index.ts'
import { attack } from './independent-attacker.ts'

const MINIMUM = 10
const areas = ['hill', 'mill', 'port'] as const
const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  places: [
    { id: 'valley-floor', name: 'Valley floor' },
    ...areas.map((id) => ({ id, name: id, ...(id === 'hill' ? {} : { within: 'valley-floor' }) })),
  ],
  partners: ['east', 'west'].map((id) => ({ id, name: id, sector: 'education' as const })),
  sharedMeasurement: {
    dimensions: [
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: [
          { code: 'young', name: 'Young' },
          { code: 'small', name: 'Small', parent: 'young' },
          { code: 'teen', name: 'Teen', parent: 'young' },
          { code: 'grown', name: 'Grown' },
        ],
      },
    ],
    indicators: [
      {
        id: 'passed',
        name: 'Passed',
        unit: { kind: 'share' },
        direction: 'increase',
        kind: 'ratio',
        dimensions: ['age'],
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio', acrossPlaces: 'ratio' },
        confidentiality: { audience: 'public', minimumCellSize: MINIMUM },
        coverageThreshold: 0,
      },
    ],
  },
})
const ages = ['small', 'teen', 'grown'] as const
const period = { start: '2023-01-01', end: '2023-03-31' }

interface Atom {
  readonly partner: string
  readonly place: (typeof areas)[number]
  readonly age: (typeof ages)[number]
  readonly counts: readonly [meant: number, others: number]
}

const everyAtom = ['east', 'west'].flatMap((partner) =>
  areas.flatMap((place) => ages.map((age) => ({ partner, place, age }))),
)
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }))
const counts = fc.array(fc.tuple(count, count), { minLength: everyAtom.length, maxLength: everyAtom.length })
const cuts = fc.constantFrom<readonly By[]>(
  ['place', 'dimension:age'],
  ['partner', 'dimension:age'],
  ['partner', 'place'],
  ['partner', 'place', 'dimension:age'],
)

function isIn({ partner, place, age }: Atom, { key }: CubeCell): boolean {
  const { age: asked } = key.groups ?? {}
  const isYoung = asked === 'young' && age !== 'grown'
  return (
    (key.partner === undefined || key.partner === partner) &&
    (key.place === undefined || key.place === place || (key.place === 'valley-floor' && place !== 'hill')) &&
    (asked === undefined || asked === age || isYoung)
  )
}

test('nobody works out few people from a cube of shares, with totals of their own or without', {
  timeout: 60_000,
}, () => {
  let withheldInAll = 0
  let shownInAll = 0
  fc.assert(
    fc.property(counts, cuts, fc.boolean(), (values, by, withTotals) => {
      const atoms = everyAtom.map((atom, at): Atom => ({ ...atom, counts: values[at] ?? [0, 0] }))
      const rows = atoms.map(
        ({ partner, place, age, counts: [meant, others] }): ObservationInput => ({
          indicator: 'passed',
          partner,
          place,
          period,
          groups: { age },
          numerator: meant,
          denominator: meant + others,
        }),
      )
      const totals = Map.groupBy(rows, ({ partner, place }) => `${partner} ${place}`)
      const wholes = [...totals.values()].flatMap(([first, ...others]): ObservationInput[] => {
        if (first === undefined) return []
        const { groups: _, ...whole } = first
        const sum = (read: (row: ObservationInput) => number | undefined) =>
          [first, ...others].reduce((all, row) => all + (read(row) ?? 0), 0)
        return [{ ...whole, numerator: sum((row) => row.numerator), denominator: sum((row) => row.denominator) }]
      })
      const table = ObservationTable.from(withTotals ? [...rows, ...wholes] : rows, record)
      const { cells } = cube(record, table, { indicator: 'passed', by, asOf: '2023-12-31' })
      const known = cells.filter(({ measured }) => measured.kind === 'observed' || measured.basis.withheldFrom)
      const isHidden = ({ measured }: CubeCell) => measured.kind === 'missing'
      for (const figure of [0, 1] as const) {
        const sumOf = (cell: CubeCell) =>
          atoms.filter((atom) => isIn(atom, cell)).reduce((sum, atom) => sum + atom.counts[figure], 0)
        const system: AdditiveTable = {
          cells: [
            ...atoms.map((atom, at) => ({ id: `atom ${at}`, value: atom.counts[figure] })),
            ...known.map((cell, at) => ({ id: `${at}`, value: sumOf(cell) })),
          ],
          relations: known.map((cell, at) => ({
            total: `${at}`,
            parts: atoms.flatMap((atom, place) => (isIn(atom, cell) ? [`atom ${place}`] : [])),
          })),
        }
        const hidden = new Set([
          ...atoms.map((_, at) => `atom ${at}`),
          ...known.flatMap((cell, at) => (isHidden(cell) ? [`${at}`] : [])),
        ])
        known.forEach((cell, at) => {
          const sum = sumOf(cell)
          const isSmall = sum > 0 && sum < MINIMUM
          if (!isHidden(cell)) {
            shownInAll += 1
            expect(isSmall).toBe(false)
          } else if (isSmall) {
            withheldInAll += 1
            const { lower, upper } = attack(system, hidden, `${at}`)
            expect([lower <= 1e-6, upper >= MINIMUM - 1e-6]).toEqual([true, true])
          }
        })
      }
    }),
    { numRuns: 15 },
  )
  expect(withheldInAll).toBeGreaterThan(20)
  expect(shownInAll).toBeGreaterThan(20)
})
