// What a facet of alignment is: a question about one subject that a share answers, and how to read it.
import type { WorkingGroup } from '../conditions/backbone-support/working-group.ts'
import type { Goal } from '../conditions/common-agenda/goal.ts'
import type { Strategy } from '../conditions/common-agenda/strategy.ts'
import type { ReferenceKey } from '../foundation/references.ts'
import type { Initiative } from '../initiative/initiative.ts'
import type { Partner } from '../initiative/partner.ts'
import type { AlignmentFacet } from './alignment-result.ts'
import type { Evidence } from './evidence.ts'
import { type Judgement, measuredOf } from './judgement.ts'

/** The five conditions of collective impact. */
export type Condition =
  | 'common-agenda'
  | 'shared-measurement'
  | 'mutually-reinforcing-activities'
  | 'continuous-communication'
  | 'backbone-support'

/** Whom or what a facet can be about. */
export interface FacetSubjects {
  readonly partner: Partner
  readonly goal: Goal
  readonly strategy: Strategy
  readonly workingGroup: WorkingGroup
  /** The initiative as a whole: what cannot be said of one of the others. */
  readonly initiative: Initiative
}

/** Whom or what results list one by one. */
export type ListedSubject = Exclude<keyof FacetSubjects, 'initiative'>

/** A facet of alignment in words: what it says, and what it does not. */
export interface FacetDescription {
  /** Stable id, e.g. `meeting-presence`. */
  readonly id: string
  /** Raised whenever a computed value changes. */
  readonly version: number
  readonly title: string
  /** Whom or what it is about. */
  readonly of: keyof FacetSubjects
  /** The condition it belongs to, where its mean over all whom it is about is given. */
  readonly condition: Condition
  /** What its value says. */
  readonly says: string
  /** How it is computed. */
  readonly formula: string
  readonly whenItMisleads: string
  /** How its value could be raised without more alignment, and what stops or shows that. */
  readonly howItCanBeGamed: string
  readonly references: readonly ReferenceKey[]
}

/** A facet as it is written. */
export interface FacetDefinition<Of extends keyof FacetSubjects> extends FacetDescription {
  readonly of: Of
  /** Pure: the same subject and evidence give the same judgement, in whatever order the evidence lists things. */
  judge(subject: FacetSubjects[Of], evidence: Evidence): Judgement
}

/** A facet that can be asked. */
export interface Facet<Of extends keyof FacetSubjects> extends FacetDescription {
  readonly of: Of
  measure(subject: FacetSubjects[Of], evidence: Evidence): AlignmentFacet
}

/** A facet, of one literal. */
export function defineFacet<const Of extends keyof FacetSubjects>({
  judge,
  ...description
}: FacetDefinition<Of>): Facet<Of> {
  const { id, version, title } = description
  return Object.freeze({
    ...description,
    measure(subject: FacetSubjects[Of], evidence: Evidence): AlignmentFacet {
      const judgement = judge(subject, evidence)
      return {
        id,
        title,
        measured: measuredOf(judgement, { id, version }, evidence),
        influences: judgement.kind === 'judged' ? judgement.influences : [],
      }
    },
  })
}
