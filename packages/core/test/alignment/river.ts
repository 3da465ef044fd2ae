// An initiative of three partners, three strategies and a county with two places, to be filled with activities.
import { defineInitiative, type InitiativeRecordInput } from '../../src/index.ts'

type Activities = NonNullable<InitiativeRecordInput['mutuallyReinforcingActivities']>['activities']

/** The initiative, with what its partners do. */
export function river({ activities, ...sections }: { activities: Activities } & Partial<InitiativeRecordInput>) {
  return defineInitiative({
    formatVersion: 1,
    initiative: { id: 'river', name: 'River' },
    partners: [
      { id: 'clinic', name: 'Clinic', sector: 'health' },
      { id: 'library', name: 'Library', sector: 'government' },
      { id: 'school', name: 'School', sector: 'education' },
    ],
    places: [
      { id: 'county', name: 'County' },
      { id: 'town', name: 'Town', within: 'county' },
      { id: 'village', name: 'Village', within: 'county' },
    ],
    populations: [
      { id: 'children', name: 'Children' },
      { id: 'parents', name: 'Parents' },
    ],
    commonAgenda: {
      goals: [{ id: 'read', statement: 'All read.' }],
      strategies: [
        { id: 'home', name: 'Home', goals: ['read'] },
        { id: 'school', name: 'School', goals: ['read'] },
        { id: 'street', name: 'Street', goals: ['read'] },
      ],
    },
    ...sections,
    mutuallyReinforcingActivities: { activities },
  })
}

type Activity = NonNullable<Activities>[number]

/** An activity, named as its id. */
export function activity(id: string, lead: string, about: Partial<Activity> = {}): Activity {
  return { id, name: id, lead, ...about }
}
