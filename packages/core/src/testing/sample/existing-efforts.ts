// What the sample initiative builds on.
import type * as z from 'zod'
import type { ExistingEffort } from '../../initiative/existing-effort.ts'

export const existingEfforts = [
  {
    id: 'saturday-story-times',
    name: 'Saturday story times',
    partners: ['county-library'],
    startedOn: '2009-03-07',
    kept: 'The branches, the volunteers and the name families know.',
  },
  {
    id: 'reading-buddies',
    name: 'Reading Buddies',
    partners: ['page-by-page', 'alder-mutual'],
    startedOn: '2016-09-12',
    kept: 'One volunteer, one child, the same hour every week.',
  },
  {
    id: 'kindergarten-roundup',
    name: 'Kindergarten roundup',
    partners: ['alder-schools', 'first-steps'],
    startedOn: '2013-04-01',
    kept: 'The April enrollment days, now with the readiness check of the initiative.',
  },
] as const satisfies readonly z.input<typeof ExistingEffort>[]
