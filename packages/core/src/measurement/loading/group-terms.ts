// The combinations of categories that observations are limited to, each judged once.
import { byText } from '../../foundation/order.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { NO_CODE } from './terms.ts'

export type Groups = Readonly<Record<string, string>>

interface RawGroups {
  readonly [dimension: string]: unknown
}

/** A combination as it is written: dimensions with their categories, in this order. */
interface Combination {
  readonly code: number
  readonly dimensions: readonly string[]
  readonly categories: readonly string[]
  /** What one more category makes of it, by dimension and category. */
  readonly longer: Map<string, Map<string, Combination>>
  /** The combination that came after it the last time. */
  successor: Combination | undefined
}

/** Gives combinations of categories their codes, whatever the order they are written in; 0 is everybody. */
export class GroupTerms {
  /** By code, sorted by dimension. */
  readonly values: Groups[] = [{}]
  private readonly codes = new Map<string, number>()
  private readonly everybody: Combination = {
    code: 0,
    dimensions: [],
    categories: [],
    longer: new Map(),
    successor: undefined,
  }
  private readonly dimensions: RecordLookup['dimensions']
  private latest = this.everybody

  constructor(dimensions: RecordLookup['dimensions']) {
    this.dimensions = dimensions
  }

  /** The code of the groups of a row; `NO_CODE` when they are not categories of the record in a plain object. */
  codeOf(groups: unknown): number {
    if (groups === undefined) return 0
    if (!isPlainObject(groups)) return NO_CODE
    const { successor } = this.latest
    const found = successor !== undefined && isWrittenAs(successor, groups) ? successor : this.find(groups)
    if (found === undefined) return NO_CODE
    this.latest.successor = found
    this.latest = found
    return found.code
  }

  private find(groups: RawGroups): Combination | undefined {
    let found: Combination | undefined = this.everybody
    for (const dimension in groups) {
      if (found !== undefined) found = this.lengthen(found, dimension, groups[dimension])
    }
    return found
  }

  private lengthen(from: Combination, dimension: string, category: unknown): Combination | undefined {
    if (typeof category !== 'string') return undefined
    return from.longer.get(dimension)?.get(category) ?? this.learn(from, dimension, category)
  }

  private learn(from: Combination, dimension: string, category: string): Combination | undefined {
    const isKnown = this.dimensions.get(dimension)?.categories.some(({ code }) => code === category) ?? false
    if (!isKnown) return undefined
    const dimensions = [...from.dimensions, dimension]
    const categories = [...from.categories, category]
    const code = this.narrowed(from.code, dimension, category)
    const longer: Combination = { code, dimensions, categories, longer: new Map(), successor: undefined }
    const ofDimension = from.longer.get(dimension) ?? new Map<string, Combination>()
    from.longer.set(dimension, ofDimension.set(category, longer))
    return longer
  }

  /** The code of a combination that is limited to one more category of the record. */
  narrowed(combination: number, dimension: string, category: string): number {
    const groups = { ...this.values[combination], [dimension]: category }
    const entries = Object.entries(groups).sort(([a], [b]) => byText(a, b))
    const key = JSON.stringify(entries)
    const code = this.codes.get(key) ?? this.values.push(Object.fromEntries(entries)) - 1
    this.codes.set(key, code)
    return code
  }
}

function isWrittenAs({ dimensions, categories }: Combination, groups: RawGroups): boolean {
  let position = 0
  for (const dimension in groups) {
    if (dimension === dimensions[position] && groups[dimension] === categories[position]) position += 1
    else return false
  }
  return position === dimensions.length
}

/** An object as literals and JSON make them, without symbols. */
function isPlainObject(value: unknown): value is RawGroups {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0
}
