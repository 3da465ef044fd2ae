// A file of reference cases: what was put in, what came out, and by which method of which package.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'

const Case = z.object({
  id: z.string(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  input: z.unknown(),
  expected: z.unknown(),
  /** Relative to the expected number, absolute for numbers below 1. */
  tolerance: z.number().positive().default(1e-9),
  /** The reference is wrong or odd here; the right answer, where it is known, stands beside it. */
  defect: z.boolean().default(false),
  deviates_from_convention: z.boolean().default(false),
  correct: z.unknown().optional(),
  conventional_value: z.unknown().optional(),
})

const CaseFile = z.object({ title: z.string(), cases: z.array(Case) })

/** One case, and how to open the data files that it names. */
export interface ReferenceCase extends z.output<typeof Case> {
  /** The data of `data/networks.json#karate`, beside the case's file, or of `#name` in the file itself. */
  readonly dataset: (reference: string) => unknown
}

/** The cases of a file, in its order. */
export function readCases(path: string): readonly ReferenceCase[] {
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const dataset = (reference: string) => {
    const [name = '', key] = reference.split('#')
    const data: unknown = name === '' ? file : JSON.parse(readFileSync(join(dirname(path), name), 'utf8'))
    return key === undefined ? data : z.record(z.string(), z.unknown()).parse(data)[key]
  }
  return CaseFile.parse(file).cases.map((one) => ({ ...one, dataset }))
}

/** What a case asks for: the right answer where the reference is known to be wrong, `undefined` where none is known. */
export function wanted(one: ReferenceCase): unknown {
  if (one.defect) return one.correct
  if (one.deviates_from_convention) return one.conventional_value
  return one.expected
}
