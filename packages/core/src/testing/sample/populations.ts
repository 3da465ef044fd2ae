// Whom the sample initiative is for.
import type * as z from 'zod'
import type { Population } from '../../initiative/population.ts'

export const populations = [
  {
    id: 'young-children',
    name: 'Children from birth to third grade',
    places: ['alder-county'],
    size: 18_900,
  },
  { id: 'children-under-five', name: 'Children under five', within: 'young-children', size: 11_300 },
  { id: 'early-grades', name: 'Children in kindergarten to third grade', within: 'young-children', size: 7_600 },
  { id: 'third-graders', name: 'Children in third grade', within: 'early-grades', size: 1_900 },
  {
    id: 'multilingual-children',
    name: 'Children who speak a language other than English at home',
    within: 'young-children',
    places: ['mill-quarter', 'lakeside'],
    size: 4_100,
  },
  { id: 'families', name: 'Families with children under nine', places: ['alder-county'], size: 12_400 },
] as const satisfies readonly z.input<typeof Population>[]
