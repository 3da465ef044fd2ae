// How the sample tells groups of children apart. A child may have several kinds of support, so those overlap.
import type * as z from 'zod'
import type { Dimension } from '../../../conditions/shared-measurement/dimension.ts'

export const dimensions = [
  {
    id: 'family-income',
    name: 'Family income',
    exclusive: true,
    categories: [
      { code: 'lower', name: 'Entitled to free or reduced-price meals' },
      { code: 'higher', name: 'Not entitled' },
    ],
  },
  {
    id: 'home-language',
    name: 'Language spoken at home',
    exclusive: true,
    categories: [
      { code: 'english', name: 'English' },
      { code: 'other-than-english', name: 'Another language', population: 'multilingual-children' },
      { code: 'spanish', name: 'Spanish', parent: 'other-than-english' },
      { code: 'vietnamese', name: 'Vietnamese', parent: 'other-than-english' },
    ],
  },
  {
    id: 'grade',
    name: 'Grade',
    exclusive: true,
    categories: [
      { code: 'kindergarten', name: 'Kindergarten' },
      { code: 'first', name: 'First grade' },
      { code: 'second', name: 'Second grade' },
      { code: 'third', name: 'Third grade', population: 'third-graders' },
    ],
  },
  {
    id: 'kind-of-support',
    name: 'Kind of support',
    exclusive: false,
    categories: [
      { code: 'in-school', name: 'Tutoring in school hours' },
      { code: 'after-school', name: 'Tutoring after school' },
      { code: 'summer', name: 'Summer reading' },
    ],
    note: 'Many children have more than one kind of support in a year.',
  },
] as const satisfies readonly z.input<typeof Dimension>[]
