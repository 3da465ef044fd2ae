// The five conditions of collective impact, by the names they go by.
import type { Condition } from './define-facet.ts'

/** In the order of Kania and Kramer (2011). */
export const conditionNames: Readonly<Record<Condition, string>> = {
  'common-agenda': 'Common agenda',
  'shared-measurement': 'Shared measurement',
  'mutually-reinforcing-activities': 'Mutually reinforcing activities',
  'continuous-communication': 'Continuous communication',
  'backbone-support': 'Backbone support',
}
