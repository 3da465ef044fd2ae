// Trust, power, gaps and the wider circle, in every case that a report shows.
import { type Assessment, missing, observed } from '@collective-impact/core'
import { basis } from './basis.ts'

type Together = Pick<Assessment, 'gaps' | 'trust' | 'power' | 'contrasts' | 'circle'>

const share = (value: number) => observed(value, { kind: 'share' }, basis())
const people = (value: number) => observed(value, { kind: 'count', of: 'people' }, basis())
const rating = (value: number) => observed(value, { kind: 'score', of: 'points of 4' }, basis())

export const everyTogether: Together = {
  gaps: [
    { kind: 'goal-without-measure', about: [{ kind: 'goal', id: 'count', name: 'All count.' }], closers: [] },
    ...Array.from({ length: 14 }, (_, position) => ({
      kind: 'uncovered' as const,
      about: [
        { kind: 'strategy', id: 'tutoring', name: 'Tutoring' },
        { kind: 'place', id: `place-${position}`, name: `Place ${position}` },
      ],
      closers: [{ kind: 'partner', id: 'library', name: 'Library' }],
    })),
  ],
  trust: {
    surveys: [
      {
        name: 'Working together',
        askedOn: '2025-06-02',
        previouslyAskedOn: '2024-06-03',
        respondents: people(31),
        responseRate: share(0.62),
        factors: [
          {
            factor: 'shared vision',
            share: share(0.8),
            band: 'strong',
            consensus: share(0.75),
            change: {
              ...observed(0.4, { kind: 'score', of: 'points from 1 to 5' }, basis()),
              interval: { lower: 0.1, upper: 0.7, level: 0.95 },
            },
          },
          {
            factor: 'openness',
            share: missing('suppressed', basis({ remarks: ['Fewer than 5 people answered.'] })),
            consensus: missing('suppressed', basis({ remarks: ['Fewer than 5 people answered.'] })),
          },
        ],
      },
    ],
    relationships: {
      askedOn: '2025-05-12',
      responseRate: missing('no-denominator', basis()),
      ratings: [
        { rated: 'trust', rating: rating(3.2) },
        { rated: 'trust', side: 'reliability', rating: rating(3.4) },
        { rated: 'value', rating: missing('not-collected', basis()) },
      ],
    },
  },
  power: [
    {
      resource: 'money-given',
      unit: { kind: 'amount', currency: 'USD' },
      holders: 4,
      gini: share(0.45),
      topShare: share(0.6),
    },
    { resource: 'staff', holders: 0, gini: missing('not-stated', basis()), topShare: missing('not-stated', basis()) },
  ],
  contrasts: [
    {
      id: 'selection',
      title: 'Whom funders choose',
      isolated: 'Single grantees.',
      collective: 'Several that work on one problem.',
      measured: share(0.7),
      source: 'data',
    },
    {
      id: 'scale',
      title: 'How scale is expected',
      isolated: 'One grows.',
      collective: 'Many carry the same.',
      measured: missing('not-stated', basis()),
      source: 'neither',
    },
  ],
  circle: {
    size: observed(2, { kind: 'count', of: 'organizations' }, basis()),
    growth: observed(1, { kind: 'count', of: 'organizations' }, basis()),
    members: [
      { id: 'diner', name: 'Diner', since: '2025-01-06', shownBy: ['endorsement', 'attendance'] },
      { id: 'bank', name: 'Bank', shownBy: ['funding'] },
    ],
  },
}

export const nothingTogether: Together = {
  gaps: [],
  trust: { surveys: [] },
  power: [],
  contrasts: [],
  circle: { size: missing('not-stated', basis()), growth: missing('not-stated', basis()), members: [] },
}
