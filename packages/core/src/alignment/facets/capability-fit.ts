// How far a partner leads what it is good at.
import type { Activity } from '../../conditions/mutually-reinforcing-activities/activity.ts'
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** How far the current activities a partner leads draw on capabilities it states. */
export const capabilityFit = defineFacet({
  id: 'capability-fit',
  version: 1,
  title: 'Does what it is good at',
  of: 'partner',
  condition: 'mutually-reinforcing-activities',
  says: 'Over the activities going on that day which the partner leads, how much of what they draw on it is good at by its own statement.',
  formula:
    'Mean over activities of: capabilities of the activity that the partner states ÷ capabilities of the activity. They are compared word for word. An activity that draws on none, or does not state any, counts as 0; the latter lowers coverage. The value is missing when the partner states no capabilities, or none of its activities does.',
  whenItMisleads:
    'Partners state their own capabilities, and nobody has tested them. Learning something new lowers it at first. A capability in other words, or in another spelling, is another one.',
  howItCanBeGamed:
    'By stating every capability: what a partner is good at is then for all to read, and for others to answer. By naming only what fits in an activity: who else takes part in it, and as what, is in the record.',
  references: ['kania-kramer-2011'],
  judge(partner, { activities, activitiesOf }) {
    const { capabilities } = partner
    if (activities === undefined || capabilities === undefined) return notJudged('not-stated')
    const led = activitiesOf(partner.id).filter(({ lead }) => lead === partner.id)
    if (led.length === 0) return notJudged('not-applicable', 'It leads no activity.')
    if (areSilentOn(led, 'capabilities')) {
      return notJudged('not-stated', 'None of its activities says which capabilities it draws on.')
    }
    const stated = led.filter((activity) => activity.capabilities !== undefined)
    return shareOf(
      led.map((activity) => ({ kind: 'activity', id: activity.id, share: fitOf(activity, new Set(capabilities)) })),
      { coverage: entityCoverage(stated.length, led.length) },
    )
  },
})

function fitOf({ capabilities = [] }: Activity, own: ReadonlySet<string>): number {
  const drawnOn = [...new Set(capabilities)]
  return drawnOn.length === 0 ? 0 : drawnOn.filter((capability) => own.has(capability)).length / drawnOn.length
}
