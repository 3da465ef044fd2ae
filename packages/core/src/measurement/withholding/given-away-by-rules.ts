// Confidential indicators whose values follow from those that anybody may see, by what must hold between them.
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { RecordLookup } from '../record-lookup.ts'
import { restrictionOf } from './restriction.ts'

/** A confidential indicator, and the validation rule that gives it away. */
export interface GivenAway {
  readonly indicator: string
  readonly rule: string
}

/** The indicators withheld from the public that are the only unknown of an equation the partners hold their values to. */
export function givenAwayByRules(record: InitiativeRecord): readonly GivenAway[] {
  const lookup = RecordLookup.of(record)
  const equations = (record.sharedMeasurement?.validationRules ?? []).filter(({ operator }) => operator === 'equal-to')
  return equations.flatMap(({ id, left, right }) => {
    const inputs = [
      ...new Set([left, right].flatMap(({ formula }) => formula.inputs.map(({ indicator }) => indicator))),
    ]
    const [only, ...others] = inputs.filter((input) => restrictionOf(lookup, lookup.indicator(input), 'public'))
    return only === undefined || others.length > 0 || inputs.length === 1 ? [] : [{ indicator: only, rule: id }]
  })
}
