// The words the partners of the sample use in one sense, and what they said to the wider community.
import type * as z from 'zod'
import type { CommunityMessage } from '../../../conditions/continuous-communication/community-message.ts'
import type { SharedTerm } from '../../../conditions/continuous-communication/shared-term.ts'

export const vocabulary = [
  {
    id: 'reading-at-grade-level',
    term: 'reading at grade level',
    definition: 'Level 3 or higher on the state reading test in spring of third grade.',
    agreedOn: '2022-09-15',
  },
  {
    id: 'tutored',
    term: 'tutored',
    definition: 'Had at least one hour of reading help from a trained person, alone or in a group of up to three.',
    agreedOn: '2022-12-15',
  },
  {
    id: 'missing-too-much-school',
    term: 'missing too much school',
    definition: 'Absent on a tenth or more of the school days of a half-year, for whatever reason.',
    agreedOn: '2024-02-15',
  },
  { id: 'family', term: 'family', definition: 'The adults who bring a child up, whoever they are.' },
] as const satisfies readonly z.input<typeof SharedTerm>[]

export const communityMessages = [
  {
    id: 'launch',
    text: 'Alder County Reads begins: what it is, and how to take part.',
    sentOn: '2022-11-02',
    populations: ['families'],
    reached: 3_100,
  },
  {
    id: 'evening-story-times',
    text: 'When should story times be? A question to families.',
    sentOn: '2024-01-27',
    channel: 'families-newsletter',
    populations: ['families', 'multilingual-children'],
    reached: 4_800,
    responses: 412,
    learned: 'Two in three families would come at six in the evening, with something to eat.',
  },
  {
    id: 'second-year-results',
    text: 'What changed in the second year, and what did not.',
    sentOn: '2024-10-05',
    channel: 'saturday-broadcast',
    populations: ['families'],
    reached: 6_500,
    responses: 37,
    learned: 'Listeners asked for results by area.',
  },
  {
    id: 'call-on-day-two-letter',
    text: 'Why the school calls on the second missed day.',
    sentOn: '2025-01-11',
    channel: 'families-newsletter',
    populations: ['early-grades', 'families'],
    reached: 5_200,
    responses: 168,
    learned: 'Calls are welcome when the caller speaks the family’s language.',
  },
] as const satisfies readonly z.input<typeof CommunityMessage>[]
