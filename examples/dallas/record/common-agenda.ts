// What the partnership says about the problem, its boundaries and how it means to work.
import type { InitiativeRecordInput } from '@collective-impact/core'
import { publications } from './sources.ts'

export const commonAgenda = {
  versions: [
    {
      id: 'presentation-2012',
      boundaries: { inside: ['Dallas County'] },
      sources: [publications],
      note: 'The day it was agreed is not stated.',
    },
  ],
  goals: [
    {
      id: 'goal-chain',
      statement: 'As printed: 90 % × 90 % × 75 % = 60 %.',
      sources: [publications],
      note: 'What each of the rates stands for is not stated in what we have.',
    },
  ],
  strategies: [
    { id: 'measure', name: 'Measure' },
    { id: 'scale', name: 'Scale' },
    { id: 'coordinate', name: 'Coordinate' },
    { id: 'advocate', name: 'Advocate' },
    { id: 'engage', name: 'Engage' },
  ],
  drivers: [
    {
      id: 'readiness-tests',
      text: 'The 15 districts used 14 different kindergarten readiness tests.',
      kind: 'practice',
      sources: [publications],
    },
  ],
} as const satisfies InitiativeRecordInput['commonAgenda']
