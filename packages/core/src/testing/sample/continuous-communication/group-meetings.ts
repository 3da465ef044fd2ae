// The meetings of the sample's two working groups, of all partners and of the community. After October 2024 the group
// for school and summer met once.
import type { SamplePartner } from '../partners.ts'
import { attendanceOn } from './attendance.ts'

const readyAtFive: readonly SamplePartner[] = [
  'reads-office',
  'county-library',
  'first-steps',
  'river-clinic',
  'mill-family-center',
  'alder-valley-radio',
]
const schoolAndSummer: readonly SamplePartner[] = [
  'reads-office',
  'alder-schools',
  'page-by-page',
  'mill-family-center',
  'interfaith-council',
  'alder-mutual',
]
const everybody: readonly SamplePartner[] = [
  ...new Set([...readyAtFive, ...schoolAndSummer, 'alder-community-trust'] as const),
]

const readyAtFiveHeld = [
  ['2022-11-10', 'What each of us already does before kindergarten'],
  ['2023-01-12', 'Where books come from, and where they go'],
  ['2023-03-09', 'Welcome to the clinic'],
  ['2023-05-11', 'A test: books handed over by the nurse'],
  ['2023-09-14', 'First year of coaching'],
  ['2023-11-09', 'Text messages: why so few arrive'],
  ['2024-01-11', 'Which families we do not reach'],
  ['2024-03-14', 'Story times at six in the evening'],
  ['2024-05-09', 'Handover from preschool to kindergarten'],
  ['2024-09-12', 'Readiness check of 2024'],
  ['2024-11-14', 'Coaching in family day care'],
  ['2025-01-09', 'Evening story times after a year'],
  ['2025-03-13', 'The survey of families: how we ask'],
  ['2025-05-08', 'What radio adds'],
] as const

const schoolAndSummerHeld = [
  ['2022-11-17', 'One list for tutoring'],
  ['2023-01-19', 'Who is on the list and does not come'],
  ['2023-03-16', 'Rooms, keys and buses'],
  ['2023-05-18', 'Camps: what to read and with whom'],
  ['2023-10-05', 'Three short sessions or one long'],
  ['2024-01-25', 'Absence and tutoring'],
  ['2024-03-21', 'The Friday list'],
  ['2024-05-16', 'The last summer of the camps'],
  ['2024-10-10', 'Short sessions in all schools'],
  ['2025-02-06', 'After-school reading in Mill Quarter'],
] as const

export const workingGroupMeetings = [
  ...readyAtFiveHeld.map(
    ([heldOn, topic], position) =>
      ({
        id: `ready-at-five-${heldOn}`,
        body: { kind: 'working-group', workingGroup: 'ready-at-five-group' },
        heldOn,
        format: 'online',
        agenda: { items: [topic, 'Our indicators', 'What we try next'] },
        externalFacilitator: false,
        durationMinutes: 75,
        attendance: attendanceOn(heldOn, position, readyAtFive),
      }) as const,
  ),
  ...schoolAndSummerHeld.map(
    ([heldOn, topic], position) =>
      ({
        id: `school-and-summer-${heldOn}`,
        body: { kind: 'working-group', workingGroup: 'school-and-summer-group' },
        heldOn,
        format: 'in-person',
        agenda: { items: [topic, 'Our indicators', 'What we try next'] },
        externalFacilitator: false,
        durationMinutes: 90,
        attendance: attendanceOn(heldOn, position, schoolAndSummer),
      }) as const,
  ),
]

const summersHeld = ['2023-06-29', '2024-06-27', '2025-06-26'] as const

export const openMeetings = [
  ...summersHeld.map(
    (heldOn, position) =>
      ({
        id: `all-partners-${heldOn}`,
        body: { kind: 'all-partners' },
        heldOn,
        format: 'in-person',
        agenda: { items: ['The year in numbers', 'The year in stories', 'One thing to stop doing'], sentOn: heldOn },
        externalFacilitator: true,
        durationMinutes: 240,
        attendance: attendanceOn(heldOn, position, everybody),
      }) as const,
  ),
  {
    id: 'families-2022-09-24',
    body: { kind: 'community' },
    heldOn: '2022-09-24',
    format: 'in-person',
    externalFacilitator: true,
    durationMinutes: 180,
    minutes: 'Sixty-two families came. Most wished for programs in the evening.',
  },
  {
    id: 'families-2024-01-27',
    body: { kind: 'community' },
    heldOn: '2024-01-27',
    format: 'in-person',
    externalFacilitator: true,
    durationMinutes: 180,
    minutes: 'Forty-eight families read the draft of the revised agenda. “Say what you mean by absent.”',
  },
] as const
