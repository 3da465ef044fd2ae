// The five contrasts between isolated and collective impact of Kania and Kramer (2011), in words and in data.
import type { FunderStance } from '../../funding/funder-stance.ts'

/** On what isolated and collective impact differ: the fields of a funder’s stance. */
export type ContrastId = keyof Pick<
  FunderStance,
  'selection' | 'workingTogether' | 'evaluation' | 'scale' | 'essentialPartners'
>

/** One contrast in words. */
export interface ContrastDescription {
  readonly id: ContrastId
  readonly title: string
  readonly isolated: string
  readonly collective: string
}

/** The five contrasts, in the order in which results list them. */
export const contrasts: readonly ContrastDescription[] = [
  {
    id: 'selection',
    title: 'Whom funders choose',
    isolated: 'Single grantees, each with the most promising solution of its own.',
    collective: 'Several that work on one problem, because solutions come of what many do together.',
  },
  {
    id: 'workingTogether',
    title: 'How grantees work',
    isolated: 'Apart, each competing to show the greatest impact of its own.',
    collective: 'Toward the same goals, under one agenda.',
  },
  {
    id: 'evaluation',
    title: 'What evaluation asks',
    isolated: 'What one organization has achieved, apart from all others.',
    collective: 'What many have achieved, by measures they share.',
  },
  {
    id: 'scale',
    title: 'How scale is expected',
    isolated: 'One organization grows or is copied.',
    collective: 'More and more organizations carry the same strategies and learn from each other.',
  },
  {
    id: 'essentialPartners',
    title: 'Who the essential partners are',
    isolated: 'Funders and nonprofits, with business and government elsewhere.',
    collective: 'Business and government as much as nonprofits and funders.',
  },
]
