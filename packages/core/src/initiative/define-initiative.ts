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

type FieldsOf<Output> = Output extends unknown ? keyof Output : never

type FieldOf<Output, Field> = Output extends unknown ? (Field extends keyof Output ? Output[Field] : never) : never

/** Nothing is of this type. A message alone would make the whole object impossible, and hide which field is meant. */
interface Refused<Why extends string> {
  readonly refused: Why
}

/** `Written`, with every id that nothing declares, and every field the model does not have, replaced by a message. */
type Checked<Written, Output, Declared> = [BrandOf<Output>] extends [never]
  ? Written extends Simple
    ? Written
    : Output extends readonly (infer OutputItem)[]
      ? { readonly [Index in keyof Written]: Checked<Written[Index], OutputItem, Declared> }
      : {
          readonly [Key in keyof Written]: Key extends FieldsOf<Output>
            ? Checked<Written[Key], NonNullable<FieldOf<Output, Key>>, Declared>
            : Refused<'the model has no such field'>
        }
  : string extends Written
    ? Written
    : Written extends IdsOf<Declared, BrandOf<Output>> | Output | undefined
      ? Written
      : Refused<`no entity of the record has this ${BrandOf<Output>}`>

/**
 * Writes a record in TypeScript. The compiler refuses an id that the record does not declare, an indicator's id where
 * a partner's belongs, and a field the model does not have; the value is the same as {@link parseInitiative} gives for
 * the same JSON.
 * @throws {@link CollectiveImpactError} `record/invalid`, with every issue in `issues`
 */
export function defineInitiative<const Written extends InitiativeRecordInput>(
  record: Written & Checked<Written, InitiativeRecord, DeclaredIds<Written, InitiativeRecord>>,
): InitiativeRecord {
  return parseInitiative(record)
}
