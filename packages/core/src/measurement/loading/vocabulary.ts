// What may stand in each field of the observations of one record, and what goes together.
import { Observation } from '../../conditions/shared-measurement/observation.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { type Limits, limitsOf } from '../limits.ts'
import { RecordLookup } from '../record-lookup.ts'
import { GroupTerms } from './group-terms.ts'
import { PeriodTerms } from './period-terms.ts'
import { Terms } from './terms.ts'

const fields = Observation.unwrap().shape

/** The codes of everything that observations of a record have said so far. */
export class Vocabulary {
  readonly indicators: Terms
  readonly partners: Terms
  readonly places: Terms
  readonly methods = new Terms(fields.methodVersion)
  readonly times = new Terms(fields.recordedAt)
  readonly sources = new Terms(fields.source)
  readonly periods = new PeriodTerms()
  readonly groups: GroupTerms
  private readonly lookup: RecordLookup
  private readonly limits: Limits[] = []
  private readonly fittingGroups: boolean[][] = []
  private readonly fittingMethods: boolean[][] = []

  constructor(record: InitiativeRecord) {
    const lookup = RecordLookup.of(record)
    this.lookup = lookup
    this.indicators = new Terms(fields.indicator, (id) => lookup.indicators.has(id))
    this.partners = new Terms(fields.partner, (id) => lookup.partners.has(id))
    this.places = new Terms(fields.place, (id) => lookup.places.has(id))
    this.groups = new GroupTerms(lookup.dimensions)
  }

  /** The limits of the values of an indicator, by its code. */
  limitsOf(indicator: number): Limits {
    const known = this.limits[indicator]
    if (known !== undefined) return known
    const limits = limitsOf(this.indicator(indicator))
    this.limits[indicator] = limits
    return limits
  }

  /** Whether an indicator is disaggregated by the dimensions of a combination of groups; all are codes. */
  hasGroups(indicator: number, groups: number): boolean {
    return groups === 0 || (this.fittingGroups[indicator]?.[groups] ?? this.learnGroups(indicator, groups))
  }

  /** Whether an indicator has a method version; both are codes. */
  hasMethod(indicator: number, method: number): boolean {
    return method === 0 || (this.fittingMethods[indicator]?.[method] ?? this.learnMethod(indicator, method))
  }

  private learnGroups(indicator: number, groups: number): boolean {
    const { dimensions = [] } = this.indicator(indicator)
    const asked = Object.keys(this.groups.values[groups] ?? {})
    const isFitting = asked.every((dimension) => dimensions.some((id) => id === dimension))
    return remember(this.fittingGroups, indicator, groups, isFitting)
  }

  private learnMethod(indicator: number, method: number): boolean {
    const { methodVersions = [] } = this.indicator(indicator)
    const asked = this.methods.dictionary.decode(method)
    const isFitting = methodVersions.some(({ version }) => version === asked)
    return remember(this.fittingMethods, indicator, method, isFitting)
  }

  private indicator(code: number) {
    return this.lookup.indicator(this.indicators.dictionary.decode(code) ?? '')
  }
}

function remember(answers: boolean[][], indicator: number, code: number, answer: boolean): boolean {
  const ofIndicator = answers[indicator] ?? []
  ofIndicator[code] = answer
  answers[indicator] = ofIndicator
  return answer
}
