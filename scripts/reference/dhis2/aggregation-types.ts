// DHIS2's aggregation types as our operators: over time, across category options, across organization units.
import type { CombineAcross, CombineOverTime } from '../../../packages/core/src/index.ts'

/** The operators of each axis; category options are places, organization units are partners. */
export interface Operators {
  readonly overTime: CombineOverTime
  readonly acrossPlaces: CombineAcross
  readonly acrossPartners: CombineAcross
}

function of(overTime: CombineOverTime, acrossPlaces: CombineAcross, acrossPartners: CombineAcross): Operators {
  return { overTime, acrossPlaces, acrossPartners }
}

const byType: ReadonlyMap<string, Operators> = new Map([
  ['SUM', of('sum', 'sum', 'sum')],
  ['AVERAGE', of('pooled-mean', 'pooled-mean', 'pooled-mean')],
  ['AVERAGE_SUM_ORG_UNIT', of('time-weighted-mean', 'sum', 'sum')],
  ['LAST', of('last', 'sum', 'sum')],
  ['LAST_AVERAGE_ORG_UNIT', of('last', 'pooled-mean', 'pooled-mean')],
  ['LAST_LAST_ORG_UNIT', of('last', 'last', 'last')],
  ['LAST_IN_PERIOD', of('last', 'sum', 'sum')],
  ['LAST_IN_PERIOD_AVERAGE_ORG_UNIT', of('last', 'pooled-mean', 'pooled-mean')],
  ['FIRST', of('first', 'sum', 'sum')],
  ['FIRST_AVERAGE_ORG_UNIT', of('first', 'pooled-mean', 'pooled-mean')],
  ['FIRST_FIRST_ORG_UNIT', of('first', 'first', 'first')],
  ['COUNT', of('count', 'count', 'count')],
  ['STDDEV', of('sample-standard-deviation', 'sample-standard-deviation', 'sample-standard-deviation')],
  ['VARIANCE', of('sample-variance', 'sample-variance', 'sample-variance')],
  ['MIN', of('minimum', 'minimum', 'minimum')],
  ['MAX', of('maximum', 'maximum', 'maximum')],
  ['MIN_SUM_ORG_UNIT', of('minimum', 'minimum', 'sum')],
  ['MAX_SUM_ORG_UNIT', of('maximum', 'maximum', 'sum')],
  ['NONE', of('none', 'none', 'none')],
])

/** The operators of an aggregation type. */
export function operatorsOf(type: string): Operators {
  const operators = byType.get(type)
  if (operators === undefined) throw new RangeError(`no operators for ${type}`)
  return operators
}

/** Whether values of up to ten years before the period count. */
export function looksBack(type: string): boolean {
  return /^(LAST|FIRST)/.test(type) && !type.startsWith('LAST_IN_PERIOD')
}

/** A type, or a pair: across organization units, and over time. */
export function typeOfPair(text: string): string {
  const [, across, overTime] = /^\((\w+),\s*(\w+)\)$/.exec(text) ?? []
  if (across === undefined || overTime === undefined || across === overTime) return across ?? text
  const wanted = { ...operatorsOf(overTime), acrossPartners: operatorsOf(across).acrossPartners }
  for (const [type, { overTime: time, acrossPartners }] of byType) {
    if (time === wanted.overTime && acrossPartners === wanted.acrossPartners) return type
  }
  throw new RangeError(`no aggregation type is ${text}`)
}
