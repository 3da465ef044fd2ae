// The agenda of the sample initiative as first agreed, and as revised after two years.
import type * as z from 'zod'
import type { AgendaVersion } from '../../../conditions/common-agenda/agenda-version.ts'
import { invented } from '../invented.ts'

const vision = 'Every child in Alder County reads with understanding and joy by the end of third grade.'

export const agendaVersions = [
  {
    id: 'agenda-2022',
    adoptedOn: '2022-10-20',
    problem: {
      statement:
        'Fewer than half of the third graders in Alder County read at grade level, and the gap opens before kindergarten.',
      research: [
        {
          citation: 'Listening to Families: a report of Alder County Reads (invented)',
          url: 'https://example.org/alder-county-reads/listening-to-families',
          publishedOn: '2022-05-16',
        },
      ],
      partnersConsulted: ['alder-schools', 'county-library', 'first-steps', 'page-by-page', 'mill-family-center'],
      sectorsConsulted: ['education', 'government', 'nonprofit', 'community', 'philanthropy'],
      populationsConsulted: ['families'],
      livedExperienceHeard: true,
    },
    vision,
    boundaries: {
      inside: ['Children from birth to third grade', 'Home, preschool, school and summer', 'All of Alder County'],
      outside: ['Reading after third grade', 'Mathematics', 'Contracts and pay of teachers'],
    },
    goals: ['read-by-third-grade', 'ready-at-five'],
    strategies: ['reading-at-home', 'preschool-quality', 'tutoring-where-needed', 'summer-reading'],
    note: invented,
  },
  {
    id: 'agenda-2024',
    adoptedOn: '2024-02-15',
    problem: {
      statement:
        'Half of the third graders in Alder County do not yet read at grade level. The gap opens before kindergarten, and ' +
        'every missed week of school widens it.',
      research: [{ citation: 'Two Years of Attendance: a study of Alder County Reads (invented)' }],
      partnersConsulted: [
        'alder-schools',
        'county-library',
        'first-steps',
        'river-clinic',
        'page-by-page',
        'mill-family-center',
        'alder-mutual',
      ],
      sectorsConsulted: ['education', 'government', 'nonprofit', 'community', 'philanthropy', 'health', 'business'],
      populationsConsulted: ['families', 'multilingual-children'],
      livedExperienceHeard: true,
    },
    vision,
    boundaries: {
      inside: [
        'Children from birth to third grade',
        'Home, preschool, school and summer',
        'Being in school: health, transport, safety',
        'All of Alder County',
      ],
      outside: ['Reading after third grade', 'Mathematics', 'Contracts and pay of teachers'],
    },
    goals: ['read-by-third-grade', 'ready-at-five', 'in-school-every-day'],
    strategies: [
      'reading-at-home',
      'preschool-quality',
      'tutoring-where-needed',
      'summer-reading',
      'attendance-outreach',
      'hearing-and-sight-checks',
    ],
    changes:
      'Adds the goal of being in school every day, with two strategies. The attendance study showed that tutoring cannot ' +
      'help a child who is not there.',
  },
] as const satisfies readonly z.input<typeof AgendaVersion>[]
