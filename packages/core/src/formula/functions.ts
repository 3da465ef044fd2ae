// The functions a formula may call: mathjs's own, of which the results are the same, and those that look at another time.
import type { TermTime } from '../measurement/formula-engine.ts'
import { type Expression, number, operation } from './expression.ts'
import type { OperationName } from './operations.ts'

/** How many arguments a function takes. */
interface Arity {
  readonly least: number
  readonly most: number
}

/** A function of values. */
export interface ValueFunction extends Arity {
  /** What a call with these arguments is computed as. */
  readonly of: (first: Expression, rest: readonly Expression[]) => Expression
  /** Set where the second argument is written out as a whole number from 0 to 15. */
  readonly decimals?: true
}

/** A function of time: what a symbol stands for, in another period. */
export interface TimeFunction extends Arity {
  /** The time meant; `count` is the second argument, a whole number as it is written. */
  readonly time: (count: number) => TermTime
}

const ofOne = (name: OperationName): ValueFunction => ({ least: 1, most: 1, of: (first) => operation(name, first) })

const ofAny = (of: ValueFunction['of']): ValueFunction => ({ least: 1, most: Number.POSITIVE_INFINITY, of })

const fold = (name: OperationName) => (first: Expression, rest: readonly Expression[]) =>
  rest.reduce((folded, next) => operation(name, folded, next), first)

const sum = fold('add')

export const valueFunctions: ReadonlyMap<string, ValueFunction> = new Map<string, ValueFunction>([
  ['abs', ofOne('abs')],
  ['ceil', ofOne('ceil')],
  ['exp', ofOne('exp')],
  ['floor', ofOne('floor')],
  [
    'log',
    {
      least: 1,
      most: 2,
      of: (first, [base]) => {
        const natural = operation('log', first)
        return base === undefined ? natural : operation('divide', natural, operation('log', base))
      },
    },
  ],
  ['log10', ofOne('log10')],
  ['max', ofAny(fold('max'))],
  [
    'mean',
    ofAny((first, rest) =>
      operation('divide', sum(first, rest), { kind: 'number', value: rest.length + 1, counts: true }),
    ),
  ],
  ['min', ofAny(fold('min'))],
  [
    'round',
    { least: 1, most: 2, decimals: true, of: (first, [decimals = number(0)]) => operation('round', first, decimals) },
  ],
  ['sqrt', ofOne('sqrt')],
  ['sum', ofAny(sum)],
])

export const timeFunctions: ReadonlyMap<string, TimeFunction> = new Map<string, TimeFunction>([
  ['calendarYearToDate', { least: 1, most: 1, time: () => ({ kind: 'year-to-date', year: 'calendar' }) }],
  ['offset', { least: 2, most: 2, time: (periods) => ({ kind: 'periods-later', periods }) }],
  ['previous', { least: 1, most: 1, time: () => ({ kind: 'periods-later', periods: -1 }) }],
  ['samePeriodLastYear', { least: 1, most: 1, time: () => ({ kind: 'years-later', years: -1 }) }],
  ['yearToDate', { least: 1, most: 1, time: () => ({ kind: 'year-to-date', year: 'fiscal' }) }],
])

/** Every function there is, in the order of the alphabet. */
export const functionNames: readonly string[] = [...valueFunctions.keys(), ...timeFunctions.keys()].sort()
