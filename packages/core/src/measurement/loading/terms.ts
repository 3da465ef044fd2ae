// The texts one field of an observation may hold, each judged once.
import type * as z from 'zod'
import { Dictionary } from '../dictionary.ts'

/** What a code is when a text cannot have one. */
export const NO_CODE = -1

/** Gives the texts of one field their codes. */
export class Terms {
  readonly dictionary = new Dictionary()
  private readonly schema: z.ZodType
  private readonly isKnown: (text: string) => boolean
  private latest: string | undefined = undefined
  private latestCode = 0

  /** Takes what `schema` leaves as it is and `isKnown` knows. */
  constructor(schema: z.ZodType, isKnown: (text: string) => boolean = () => true) {
    this.schema = schema
    this.isKnown = isKnown
  }

  /** The code of a text; 0 of an absent one, `NO_CODE` of anything else. */
  codeOf(text: unknown): number {
    if (text === this.latest) return this.latestCode
    if (typeof text !== 'string') return text === undefined ? 0 : NO_CODE
    const code = this.dictionary.codeOf(text) ?? this.learn(text)
    if (code === NO_CODE) return code
    this.latest = text
    this.latestCode = code
    return code
  }

  private learn(text: string): number {
    const isPlain = this.schema.safeParse(text).data === text
    return isPlain && this.isKnown(text) ? this.dictionary.encode(text) : NO_CODE
  }
}
