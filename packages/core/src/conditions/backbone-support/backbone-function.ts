// A function of backbone support, and what shows that it is carried out.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { BackboneFunctionId, BackboneId, PartnerId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'

/** The functions of backbone support: six of Turner et al. (2012), four of Hanleybrown et al. (2012). */
export const BackboneFunctionKind = z.enum([
  'guide-vision-and-strategy',
  'support-aligned-activities',
  'establish-shared-measurement',
  'build-public-will',
  'advance-policy',
  'mobilize-funding',
  'facilitate-dialogue',
  'manage-data',
  'handle-communications',
  'coordinate-community-outreach',
])
export type BackboneFunctionKind = z.output<typeof BackboneFunctionKind>

/** Something that shows a function is carried out. */
export const FunctionEvidence = part('FunctionEvidence', 'Something that shows a function is carried out.', {
  /** What was done. */
  text: Text,
  /** The day it was done. */
  on: PlainDate.optional(),
})
export interface FunctionEvidence extends z.output<typeof FunctionEvidence> {}

/** A function of backbone support, and what shows that it is carried out. */
export const BackboneFunction = entity(
  'BackboneFunction',
  'A function of backbone support, and what shows that it is carried out.',
  {
    /** Stable, readable identifier. */
    id: BackboneFunctionId,
    /** Which function. */
    kind: BackboneFunctionKind,
    /** The backbone that carries it. */
    backbone: BackboneId.optional(),
    /** The partner that carries it, where it is not the backbone. */
    partner: PartnerId.optional(),
    /** What shows it. */
    evidence: list(FunctionEvidence).optional(),
  },
)
export interface BackboneFunction extends z.output<typeof BackboneFunction> {}
