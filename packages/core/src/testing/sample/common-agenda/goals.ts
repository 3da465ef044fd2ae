// What the sample initiative means to change.
import type * as z from 'zod'
import type { Goal } from '../../../conditions/common-agenda/goal.ts'

export const goals = [
  {
    id: 'read-by-third-grade',
    statement: 'Every child reads with understanding by the end of third grade.',
    desiredChange: 'Seven in ten third graders read at grade level by 2028, and no area of the county is left behind.',
    horizon: 'long-term',
    targetDate: '2028-06-30',
    populations: ['third-graders'],
  },
  {
    id: 'ready-at-five',
    statement: 'Every child enters kindergarten ready to learn to read.',
    desiredChange: 'Two in three children know letters, sounds and the habit of being read to when they enter school.',
    horizon: 'medium-term',
    targetDate: '2027-09-30',
    populations: ['children-under-five', 'multilingual-children'],
  },
  {
    id: 'in-school-every-day',
    statement: 'Every child in the early grades is in school every day.',
    desiredChange: 'Fewer than one child in seven misses a tenth or more of the school days.',
    horizon: 'short-term',
    targetDate: '2026-06-30',
    populations: ['early-grades'],
  },
] as const satisfies readonly z.input<typeof Goal>[]
