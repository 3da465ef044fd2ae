// M01–M07: what every method of combining owes, whatever it computes; then published examples.
import { Unit } from '../../conditions/shared-measurement/unit.ts'
import { MissingReason } from '../../measurement/measured.ts'
import { defineMethod, type Method, type Term } from '../../measurement/methods/define-method.ts'
import type { ConformanceCase, ConformanceSubject } from '../conformance.ts'

/** A method on trial. */
export interface MethodSubject extends ConformanceSubject {
  readonly method: Method
}

/** A case that a method is held to. */
export type MethodCase = ConformanceCase<MethodSubject>

/** What a method comes to, as somebody has published it. */
export interface MethodExample {
  /** Where it is from, and what it is. */
  readonly title: string
  /** What is combined. */
  readonly terms: readonly Term[]
  /** What a quotient is multiplied by; 1 when absent. */
  readonly scale?: number
  /** The value, or the reason why there is none. */
  readonly comesTo: number | MissingReason
  /** How far from the value it may be, e.g. for digits the source leaves out; 0 when absent. */
  readonly within?: number
}

const days = [
  { start: '2023-01-01', end: '2023-01-31' },
  { start: '2023-02-01', end: '2023-02-28' },
  { start: '2023-03-01', end: '2023-03-31' },
]

/** Terms of every sort the engine may hand over, whole and with parts; each with the days it is about. */
const tried: readonly (readonly Term[])[] = [
  [3, 1, 2],
  [0.1, 0.2, 0.3],
  [0, 0],
  [-5, 5],
  [1e15, 1, -1e15],
  [7, 7, 7],
].flatMap((values) => [
  values.map((value, place) => ({ value, period: days[place] ?? { start: '2023-04-01', end: '2023-04-30' } })),
  values.map((value, place) => ({
    value,
    numerator: value * (place + 1),
    denominator: place + 1,
    period: days[place] ?? { start: '2023-04-01', end: '2023-04-30' },
  })),
])

const units: readonly Unit[] = [
  { kind: 'count', of: 'people' },
  { kind: 'share', of: 'students' },
  { kind: 'rate', per: 1000, of: 'births' },
  { kind: 'quantity', in: 'days' },
]

/** What every method is held to. Ids are never given to another case. */
const owed: readonly MethodCase[] = [
  {
    id: 'M01',
    title: 'says all it owes its readers',
    async run({ method }) {
      defineMethod({ ...method })
    },
  },
  {
    id: 'M02',
    title: 'comes to a finite number, or to a reason why there is none',
    async run({ method }) {
      for (const terms of tried) {
        const answer = answerOf(method, terms)
        const numbers = typeof answer === 'string' ? [] : Object.values(figuresOf(answer))
        const isReason = typeof answer === 'string' && MissingReason.safeParse(answer).success
        if (isReason || (numbers.length > 0 && numbers.every(Number.isFinite))) continue
        throw new Error(`of ${inWords(terms)} it makes ${JSON.stringify(answer)}`)
      }
    },
  },
  {
    id: 'M03',
    title: 'comes to the same again, whatever it was asked before',
    async run({ method }) {
      const answers = tried.map((terms) => JSON.stringify(answerOf(method, terms)))
      const again = tried.toReversed().map((terms) => JSON.stringify(answerOf(method, terms)))
      const other = again.reverse().findIndex((answer, position) => answer !== answers[position])
      if (other >= 0) throw new Error(`of ${inWords(tried[other] ?? [])} it makes something else the second time`)
    },
  },
  {
    id: 'M04',
    title: 'changes nothing that it is given',
    async run({ method }) {
      for (const terms of tried) {
        const given: Term[] = JSON.parse(JSON.stringify(terms))
        method.combine(given, { scale: 1 })
        if (JSON.stringify(given) !== JSON.stringify(terms)) throw new Error(`it changes ${inWords(terms)}`)
      }
    },
  },
  {
    id: 'M05',
    title: 'comes to the same in any order of partners, places or groups',
    gate: ({ method }) => (method.axes.some((axis) => axis !== 'time') ? undefined : 'it combines over time alone'),
    async run({ method }) {
      for (const terms of tried) {
        const turned = figures(answerOf(method, terms.toReversed()))
        if (turned !== figures(answerOf(method, terms))) throw new Error(`of ${inWords(terms)} the order decides`)
      }
    },
  },
  {
    id: 'M06',
    title: 'needs the parts that it says it needs',
    gate: ({ method }) => (method.needsParts ? undefined : 'it needs no parts'),
    async run({ method }) {
      const answer = answerOf(method, [{ value: 1 }, { value: 2 }])
      if (typeof answer !== 'string') throw new Error(`without parts it makes ${JSON.stringify(answer)}`)
    },
  },
  {
    id: 'M07',
    title: 'gives a unit for values in any unit',
    gate: ({ method }) => (method.unit === undefined ? 'its result is in the unit of the values' : undefined),
    async run({ method }) {
      for (const unit of units) {
        const result = Unit.safeParse(method.unit?.(unit))
        if (!result.success) throw new Error(`of values in ${unit.kind} it makes no unit`)
      }
    },
  },
]

function answerOf(method: Method, terms: readonly Term[], scale = 1): Term | MissingReason {
  return method.combine(
    terms.map((term) => Object.freeze({ ...term })),
    { scale },
  )
}

function figuresOf(term: Term): Partial<Term> {
  const { value, numerator, denominator } = term
  return numerator === undefined || denominator === undefined ? { value } : { value, numerator, denominator }
}

function figures(answer: Term | MissingReason): string {
  return JSON.stringify(typeof answer === 'string' ? answer : figuresOf(answer))
}

function inWords(terms: readonly Term[]): string {
  return terms.map(({ value }) => value).join(', ')
}

/** The cases that a method is held to: M01 to M07, then one for each published example. */
export function methodCases(examples: readonly MethodExample[] = []): readonly MethodCase[] {
  const own = examples.map(
    (example, position): MethodCase => ({
      id: `P${String(position + 1).padStart(2, '0')}`,
      title: example.title,
      async run({ method }) {
        const answer = answerOf(method, example.terms, example.scale)
        const found = typeof answer === 'string' ? answer : answer.value
        const { comesTo, within = 0 } = example
        const isAsPublished =
          typeof found === 'number' && typeof comesTo === 'number'
            ? Math.abs(found - comesTo) <= within
            : found === comesTo
        if (!isAsPublished) throw new Error(`${example.title}: expected ${comesTo}, found ${found}`)
      },
    }),
  )
  return [...owed, ...own]
}
