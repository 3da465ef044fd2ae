// Writing a record in TypeScript: the compiler checks every id against those the record itself declares.
import type * as z from 'zod'
import type { InitiativeRecord, InitiativeRecordInput } from './initiative-record.ts'
import { parseInitiative } from './parse-initiative.ts'

type Simple = string | number | boolean | null | undefined

/** The brand of an id, such as `PartnerId`. */
type BrandOf<Output> = Output extends string & z.core.$brand<infer Brand extends string> ? Brand : never

/** The ids of every entity within `Written`, by brand. `Output` is what the schema makes of it. */
type DeclaredIds<Written, Output> = Output extends readonly (infer OutputItem)[]
  ? Written extends readonly (infer WrittenItem)[]
    ? WrittenItem extends unknown
      ? DeclaredIds<WrittenItem, OutputItem>
      : never
    : never
  : Output extends Simple
    ? never
    : Written extends Simple
      ? never
      :
          | (Written extends { readonly id: infer Id }
              ? Output extends { readonly id: infer OutputId }
                ? readonly [BrandOf<OutputId>, Id]
                : never
              : never)
          | {
              [Key in Exclude<keyof Written & keyof Output, 'id' | 'external'>]: DeclaredIds<
                Written[Key],
                NonNullable<Output[Key]>
              >
            }[Exclude<keyof Written & keyof Output, 'id' | 'external'>]

type IdsOf<Declared, Brand> = Declared extends readonly [Brand, infer Id] ? Id : never

/** `Written`, with every id that nothing declares replaced by a message. */
type CheckedReferences<Written, Output, Declared> = [BrandOf<Output>] extends [never]
  ? Written extends Simple
    ? Written
    : Output extends readonly (infer OutputItem)[]
      ? { readonly [Index in keyof Written]: CheckedReferences<Written[Index], OutputItem, Declared> }
      : {
          readonly [Key in keyof Written]: Key extends keyof Output
            ? CheckedReferences<Written[Key], NonNullable<Output[Key]>, Declared>
            : Written[Key]
        }
  : Written extends IdsOf<Declared, BrandOf<Output>>
    ? Written
    : `no entity of the record has this ${BrandOf<Output>}`

/**
 * Writes a record in TypeScript. The compiler refuses an id that the record does not declare, and an indicator's id
 * where a partner's belongs; the value is the same as {@link parseInitiative} gives for the same JSON.
 * @throws {@link CollectiveImpactError} `record/invalid`, with every issue in `issues`
 */
export function defineInitiative<const Written extends InitiativeRecordInput>(
  record: Written & CheckedReferences<Written, InitiativeRecord, DeclaredIds<Written, InitiativeRecord>>,
): InitiativeRecord {
  return parseInitiative(record)
}
