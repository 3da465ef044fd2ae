// How the partners of the sample keep in touch between meetings, and how much they do.
import { quarters } from '../calendar.ts'
import type { SamplePartner } from '../partners.ts'

const early = [
  'reads-office',
  'alder-schools',
  'county-library',
  'first-steps',
  'page-by-page',
] as const satisfies SamplePartner[]
const later = [...early, 'river-clinic', 'alder-mutual'] as const satisfies SamplePartner[]

export const channels = [
  {
    id: 'partner-workspace',
    name: 'Shared workspace of the partners',
    kind: 'shared-workspace',
    audience: 'partners',
    twoWay: true,
    startedOn: '2022-10-01',
    activity: quarters.slice(1).map(({ start, end }, quarter) => ({
      period: { start, end },
      messages: 60 + 7 * quarter + (quarter % 4 === 3 ? -30 : 0),
      partners: quarter < 3 ? early : later,
    })),
  },
  {
    id: 'leaders-mail',
    name: 'Monthly letter to the leaders',
    kind: 'email',
    audience: 'leaders',
    twoWay: false,
    startedOn: '2022-08-01',
    activity: quarters.map(({ start, end }) => ({
      period: { start, end },
      messages: 3,
      partners: ['reads-office'] as const,
    })),
  },
  {
    id: 'saturday-broadcast',
    name: 'Saturday morning broadcast',
    kind: 'other',
    audience: 'public',
    twoWay: false,
    startedOn: '2023-01-07',
  },
  {
    id: 'families-newsletter',
    name: 'Letter to families, in three languages',
    kind: 'newsletter',
    audience: 'community',
    twoWay: true,
    startedOn: '2023-02-01',
  },
] as const
