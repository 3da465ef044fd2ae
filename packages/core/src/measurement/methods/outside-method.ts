// Methods of other packages: found by their id, and kept from harming anybody when they break.
import { Unit } from '../../conditions/shared-measurement/unit.ts'
import { describeThrown } from '../../foundation/describe-thrown.ts'
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { MissingReason } from '../measured.ts'
import type { Method, Term } from './define-method.ts'

/** Whether a method is of another package: its id names that, as in `acme/trimmed-mean`. */
export function isOutside({ id }: Pick<Method, 'id'>): boolean {
  return id.includes('/')
}

/**
 * The method of that id among those given; one that comes to nothing, and says why, where it is not among them.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query` when it is given twice
 */
export function outsideMethod(id: string, given: readonly Method[]): Method {
  const [method, other] = given.filter((each) => each.id === id)
  if (other !== undefined) {
    throw new CollectiveImpactError('measurement/invalid-query', `\`methods\` holds ${id} twice`, { path: ['methods'] })
  }
  return method ?? absent(id)
}

function absent(id: string): Method {
  return {
    id,
    version: 1,
    title: id,
    formula: '',
    axes: ['time', 'groups', 'places', 'partners'],
    scales: ['nominal', 'ordinal', 'interval', 'ratio'],
    needsParts: false,
    combinesOne: true,
    interpretation: '',
    applicability: '',
    warning: '',
    references: [],
    combine() {
      throw new Error('it was not given: pass it in `methods`, or its plug-in in `plugins`')
    },
  }
}

interface Failure {
  readonly reason: MissingReason
  readonly remark?: string
}

/** What it makes of copies of the terms; where it breaks, or answers what is no number and no reason, that is said. */
export function combineOutside(method: Method, terms: readonly Term[], scale: number): Term | Failure {
  try {
    const answer: unknown = method.combine(terms.map(copied), { scale })
    const reason = MissingReason.safeParse(answer)
    return reason.success ? { reason: reason.data } : numbersOf(answer)
  } catch (error) {
    return { reason: 'not-computed', remark: `the method ${method.id} broke: ${describeThrown(error)}` }
  }
}

function copied({ value, numerator, denominator, period, unit }: Term): Term {
  return Object.freeze({
    value,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(period === undefined ? {} : { period: Object.freeze({ start: period.start, end: period.end }) }),
    ...(unit === undefined ? {} : { unit: Object.freeze({ ...unit }) }),
  })
}

function numbersOf(answer: unknown): Term {
  const { value, numerator, denominator } = (answer ?? {}) as Partial<Term>
  if (!isNumber(value)) throw new TypeError('it answered neither a finite value nor a reason why there is none')
  if (numerator === undefined && denominator === undefined) return { value }
  if (!isNumber(numerator) || !isNumber(denominator)) throw new TypeError('its numerator or denominator is no number')
  return { value, numerator, denominator }
}

function isNumber(value: number | undefined): value is number {
  return Number.isFinite(value)
}

/** The unit of what it makes of values in a unit; `undefined` where it does not say one. */
export function unitOutside(method: Method, unit: Unit): Unit | undefined {
  try {
    return Unit.safeParse(method.unit?.(unit)).data
  } catch {
    return undefined
  }
}
