// Two stories of change in the sample; the second may not be used.
import type * as z from 'zod'
import type { Story } from '../../../improvement/story.ts'
import { invented } from '../invented.ts'

export const stories = [
  {
    id: 'soup-and-stories',
    title: 'Soup and stories',
    text:
      'I start work at five in the morning, so story time was never for us. Now it is at six in the evening and there is ' +
      'soup. My son knows the books by heart. Last week he read one to me.',
    toldOn: '2024-06-27',
    person: 'parent-mill-quarter',
    partner: 'county-library',
    goals: ['ready-at-five'],
    populations: ['families'],
    consent: true,
    note: invented,
  },
  {
    id: 'the-third-call',
    title: 'The third call',
    text: 'The first two calls I did not answer. The third was in Vietnamese.',
    toldOn: '2025-02-06',
    partner: 'alder-schools',
    goals: ['in-school-every-day'],
    populations: ['multilingual-children'],
    consent: false,
    note: invented,
  },
] as const satisfies readonly z.input<typeof Story>[]
