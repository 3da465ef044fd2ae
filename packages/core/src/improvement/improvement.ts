// How the initiative learns: small tests, projects, lessons, stories and the shifts they bring.
import type * as z from 'zod'
import { list, part } from '../foundation/schema.ts'
import { DmaicProject } from './dmaic-project.ts'
import { ImprovementCycle } from './improvement-cycle.ts'
import { Lesson } from './lesson.ts'
import { ObservedShift } from './observed-shift.ts'
import { Story } from './story.ts'

/** How the initiative learns. */
export const Improvement = part(
  'Improvement',
  'How the initiative learns: tests of change, lessons, stories, shifts.',
  {
    /** Plan-do-study-act cycles. */
    cycles: list(ImprovementCycle).optional(),
    /** DMAIC projects. */
    projects: list(DmaicProject).optional(),
    /** Lessons learned. */
    lessons: list(Lesson).optional(),
    /** Stories of change. */
    stories: list(Story).optional(),
    /** Changes in how people, teams or institutions work. */
    shifts: list(ObservedShift).optional(),
  },
)
export interface Improvement extends z.output<typeof Improvement> {}
