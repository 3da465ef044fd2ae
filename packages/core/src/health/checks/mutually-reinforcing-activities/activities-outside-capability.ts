// Does every activity draw on what those in it are good at?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { belongsOn } from '../../../initiative/membership.ts'
import { attendedActivities, involvedIn } from '../../attended-activities.ts'
import { capabilityName } from '../../capability-name.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

const clinic = { id: 'clinic', name: 'Clinic', sector: 'health', capabilities: ['advice to parents'] } as const
const library = { id: 'library', name: 'Library', sector: 'education', capabilities: ['Storytelling'] } as const
const stories = { id: 'stories', name: 'Story times', lead: 'library', capabilities: ['storytelling'] } as const
const visits = { id: 'visits', name: 'Home visits', lead: 'library', capabilities: ['advice to parents'] } as const

export const activitiesOutsideCapability = defineCheck({
  id: 'mutually-reinforcing-activities/activities-outside-capability',
  title: 'Partners do what they are good at',
  failureTitle: 'Some activities draw on what nobody in them is good at',
  why: 'The strength of collective impact lies in each partner doing what it excels at, not in all doing everything.',
  whenItMisleads:
    'Partners state their own capabilities, and nobody has tested them; one in other words counts as another one. Learning something new looks like working outside one’s capability at first.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Ask who among the partners has what each listed activity draws on and could join it; or state the capability where somebody in it has it after all.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.1).describe(
      'The greatest share of activities that may draw on what nobody in them states. One in ten leaves room to learn; more than that, and work goes to whoever is at hand.',
    ),
  }),
  needs: ['activities', 'partners'],
  messages: {
    outside: '{activity} draws on {lacking}, and nobody who takes part in it states that capability.',
    partnersUnclear: '{activity} draws on {lacking}, and not everybody in it is known or says what they are good at.',
    activityUnclear: '{activity} does not say which capabilities it draws on.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    partnersNotStated: 'State the partners under `partners`.',
    noActivities: 'There is no activity planned or under way.',
    capabilitiesNotStated:
      'State the `capabilities` and `partners` of each listed activity, and the `capabilities` of the partners in it.',
  },
  evaluate({ activities, partners, asOf }, { mostShare }) {
    if (activities === undefined) return unsure('activitiesNotStated')
    if (partners === undefined) return unsure('partnersNotStated')
    const current = attendedActivities(activities, partners, asOf)
    if (current.length === 0) return notApplicable('noActivities')
    const capabilitiesOf = new Map<string, ReadonlySet<string> | undefined>(
      partners
        .filter((partner) => belongsOn(partner, asOf))
        .map(({ id, capabilities }) => [id, capabilities && new Set(capabilities.map(capabilityName))]),
    )
    const wrong = []
    const open = []
    for (const activity of current) {
      const data = { activity: activity.name }
      if (activity.capabilities === undefined) {
        open.push(finding('activityUnclear', activity, data))
        continue
      }
      const inIt = involvedIn(activity).filter((id) => capabilitiesOf.has(id))
      const drawnOn = new Map(activity.capabilities.map((capability) => [capabilityName(capability), capability]))
      for (const id of inIt) for (const capability of capabilitiesOf.get(id) ?? []) drawnOn.delete(capability)
      if (drawnOn.size === 0) continue
      const lacking = [...drawnOn.values()].join(', ')
      const isKnown = activity.partners !== undefined && inIt.every((id) => capabilitiesOf.get(id) !== undefined)
      if (isKnown) wrong.push({ activity, lacking })
      else open.push(finding('partnersUnclear', activity, { ...data, lacking }))
    }
    if (wrong.length / current.length > mostShare) {
      const measured = shareOf(wrong.length, current.length, 'activities', asOf)
      return fail(
        wrong.map(({ activity, lacking }) =>
          finding('outside', activity, { activity: activity.name, lacking }, measured),
        ),
      )
    }
    return (wrong.length + open.length) / current.length > mostShare ? unsure('capabilitiesNotStated', open) : pass()
  },
  examples: [
    {
      title: 'one draws on what its lead is good at, the other on what another partner brings',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: { activities: [stories, { ...visits, partners: [{ partner: 'clinic' }] }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'home visits that nobody in them knows how to make, because who did has left',
      record: {
        partners: [{ ...clinic, memberships: [{ role: 'partner', leftOn: '2023-06-30' }] }, library],
        mutuallyReinforcingActivities: { activities: [stories, { ...visits, partners: [{ partner: 'clinic' }] }] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Home visits draws on advice to parents, and nobody who takes part in it states that capability.'],
    },
    {
      title: 'just as many as are allowed',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: { activities: [stories, { ...visits, partners: [] }] },
      },
      options: { mostShare: 0.5 },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'activities that leave open what they take, or who is in them',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: { activities: [{ ...stories, capabilities: undefined }, visits] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the `capabilities` and `partners` of each listed activity, and the `capabilities` of the partners in it.',
        'Story times does not say which capabilities it draws on.',
        'Home visits draws on advice to parents, and not everybody in it is known or says what they are good at.',
      ],
    },
    {
      title: 'a partner that does not say what it is good at',
      record: {
        partners: [{ ...library, capabilities: undefined }],
        mutuallyReinforcingActivities: { activities: [{ ...stories, partners: [] }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the `capabilities` and `partners` of each listed activity, and the `capabilities` of the partners in it.',
        'Story times draws on storytelling, and not everybody in it is known or says what they are good at.',
      ],
    },
    {
      title: 'an activity that was abandoned',
      record: {
        partners: [library],
        mutuallyReinforcingActivities: { activities: [{ ...visits, status: 'abandoned' }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no activity planned or under way.'],
    },
  ],
})
