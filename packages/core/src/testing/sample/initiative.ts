// The sample initiative itself: early-grade reading in an invented county.
import type * as z from 'zod'
import type { Initiative } from '../../initiative/initiative.ts'
import { invented } from './invented.ts'

export const initiative = {
  id: 'alder-county-reads',
  name: 'Alder County Reads (invented sample)',
  issueArea: 'early-grade reading',
  places: ['alder-county'],
  startedOn: '2022-07-01',
  phases: [
    { phase: 'assess-readiness', startedOn: '2021-09-01', endedOn: '2022-03-31' },
    { phase: 'initiate', startedOn: '2022-04-01', endedOn: '2022-06-30' },
    { phase: 'organize', startedOn: '2022-07-01', endedOn: '2023-06-30' },
    { phase: 'implement', startedOn: '2023-07-01' },
  ],
  preconditions: [
    {
      kind: 'influential-champion',
      met: true,
      evidence:
        'The superintendent and the library director convened the first meeting together and asked others to join.',
      person: 'superintendent',
    },
    {
      kind: 'adequate-funding',
      met: true,
      evidence: 'The Alder Community Trust committed the backbone budget for three years before launch.',
    },
    {
      kind: 'sense-of-urgency',
      met: true,
      evidence: 'In spring 2022 fewer than half of the third graders in the county read at grade level.',
    },
  ],
  fiscalYearStartMonth: 7,
  fiscalYearNamedBy: 'both-years',
  schoolYearStartMonth: 7,
  weekStartsOn: 'monday',
  external: [{ system: 'sample-crm', id: 'PROGRAM-0001' }],
  sources: [
    {
      citation: 'Charter of Alder County Reads (invented)',
      url: 'https://example.org/alder-county-reads/charter',
      publishedOn: '2022-10-20',
    },
  ],
  note: invented,
} as const satisfies z.input<typeof Initiative>
