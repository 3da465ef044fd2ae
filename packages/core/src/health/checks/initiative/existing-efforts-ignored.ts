// Does the initiative build on what was there before?
import * as z from 'zod'
import { belongsOn } from '../../../initiative/membership.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const library = { id: 'library', name: 'Library', sector: 'education' } as const

export const existingEffortsIgnored = defineCheck({
  id: 'initiative/existing-efforts-ignored',
  title: 'The initiative builds on what was there before',
  failureTitle: 'Some efforts that were there before have no part in the initiative',
  why: 'Others have worked on the problem for years. An initiative that begins anew beside them loses what they know, and makes opponents of those who should be its first partners.',
  whenItMisleads:
    'Some efforts are rightly left to others, or have ended. That somebody takes part does not say that what they built is built upon.',
  evidence: ['hanleybrown-et-al-2012', 'cabaj-weaver-2016'],
  remedy: {
    effort: 'low',
    text: 'Visit those who carry the listed efforts, ask what has worked for them, and agree on what the initiative keeps of it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['existingEfforts', 'partners'],
  messages: {
    noPart: 'Nobody who carries {effort} takes part in the initiative.',
    unclear: 'The record does not say what the initiative keeps of {effort}.',
    effortsNotStated:
      'State the efforts that were there before under `existingEfforts`, or an empty list if there were none.',
    noEfforts: 'There were no efforts before.',
    keptNotStated: 'State in `kept` of each listed effort what the initiative keeps of it.',
  },
  evaluate({ existingEfforts, partners = [], asOf }) {
    if (existingEfforts === undefined) return unsure('effortsNotStated')
    if (existingEfforts.length === 0) return notApplicable('noEfforts')
    const belonging = new Set<string>(partners.filter((partner) => belongsOn(partner, asOf)).map(({ id }) => id))
    const wrong = []
    const open = []
    for (const effort of existingEfforts) {
      const isIn = effort.partners?.some((partner) => belonging.has(partner))
      if (isIn === false && effort.partners?.length !== 0)
        wrong.push(finding('noPart', effort, { effort: effort.name }))
      else if (effort.kept === undefined) open.push(finding('unclear', effort, { effort: effort.name }))
    }
    return verdict(wrong, open, 'keptNotStated')
  },
  examples: [
    {
      title: 'an effort whose carrier takes part',
      record: {
        partners: [library],
        existingEfforts: [{ id: 'readers', name: 'Summer readers', partners: ['library'], kept: 'The summer club' }],
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an effort whose carrier has left',
      record: {
        partners: [{ ...library, memberships: [{ role: 'partner', leftOn: '2022-12-31' }] }],
        existingEfforts: [{ id: 'readers', name: 'Summer readers', partners: ['library'], kept: 'The summer club' }],
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Nobody who carries Summer readers takes part in the initiative.'],
    },
    {
      title: 'an effort of which nothing else is said',
      record: { existingEfforts: [{ id: 'readers', name: 'Summer readers' }] },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `kept` of each listed effort what the initiative keeps of it.',
        'The record does not say what the initiative keeps of Summer readers.',
      ],
    },
    {
      title: 'nothing was there before',
      record: { existingEfforts: [] },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There were no efforts before.'],
    },
  ],
})
