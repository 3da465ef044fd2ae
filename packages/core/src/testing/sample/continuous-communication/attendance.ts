// Who comes to the meetings of the sample: mostly the members, sometimes a deputy, and two partners rarely or no more.
import type { Attendance } from '../../../conditions/continuous-communication/meeting.ts'
import type { SamplePartner } from '../partners.ts'
import type { people } from '../people.ts'

type SamplePerson = (typeof people)[number]['id']

interface Habit {
  readonly member: SamplePerson
  readonly memberLevel: Attendance['level'] & string
  readonly deputy: SamplePerson
  readonly deputyLevel: Attendance['level'] & string
  /** The first meeting missed, and then every so many; none when absent. */
  readonly misses?: readonly [first: number, every: number]
  /** The first meeting a deputy comes to, and then every so many; none when absent. */
  readonly sendsDeputy?: readonly [first: number, every: number]
  readonly joinedOn?: string
  readonly lastCameOn?: string
  readonly leftOn?: string
}

const habits = {
  'reads-office': {
    member: 'reads-director',
    memberLevel: 'executive',
    deputy: 'reads-facilitator',
    deputyLevel: 'staff',
  },
  'alder-schools': {
    member: 'superintendent',
    memberLevel: 'executive',
    deputy: 'early-grades-lead',
    deputyLevel: 'senior',
    sendsDeputy: [3, 4],
  },
  'county-library': {
    member: 'library-director',
    memberLevel: 'executive',
    deputy: 'childrens-librarian',
    deputyLevel: 'staff',
    sendsDeputy: [6, 7],
  },
  'first-steps': {
    member: 'first-steps-director',
    memberLevel: 'executive',
    deputy: 'first-steps-coach',
    deputyLevel: 'staff',
    misses: [4, 9],
  },
  'river-clinic': {
    member: 'pediatrician',
    memberLevel: 'senior',
    deputy: 'clinic-nurse',
    deputyLevel: 'staff',
    sendsDeputy: [5, 2],
    joinedOn: '2023-03-01',
  },
  'page-by-page': {
    member: 'tutors-director',
    memberLevel: 'executive',
    deputy: 'tutor-coordinator',
    deputyLevel: 'manager',
    sendsDeputy: [7, 8],
  },
  'mill-family-center': {
    member: 'family-center-director',
    memberLevel: 'executive',
    deputy: 'family-advocate',
    deputyLevel: 'staff',
    misses: [5, 6],
    lastCameOn: '2024-09-30',
  },
  'interfaith-council': {
    member: 'interfaith-chair',
    memberLevel: 'volunteer',
    deputy: 'camp-organizer',
    deputyLevel: 'volunteer',
    misses: [2, 5],
    joinedOn: '2022-09-15',
    leftOn: '2024-08-31',
  },
  'alder-mutual': {
    member: 'mutual-chief-executive',
    memberLevel: 'executive',
    deputy: 'mutual-volunteer-manager',
    deputyLevel: 'manager',
    sendsDeputy: [1, 2],
  },
  'alder-community-trust': {
    member: 'trust-president',
    memberLevel: 'executive',
    deputy: 'trust-program-officer',
    deputyLevel: 'senior',
    misses: [8, 9],
  },
  'northfield-fund': {
    member: 'northfield-officer',
    memberLevel: 'manager',
    deputy: 'northfield-assistant',
    deputyLevel: 'staff',
    misses: [0, 1],
    joinedOn: '2023-01-01',
  },
  'alder-valley-radio': {
    member: 'radio-editor',
    memberLevel: 'manager',
    deputy: 'radio-producer',
    deputyLevel: 'staff',
    sendsDeputy: [2, 3],
    joinedOn: '2022-11-01',
  },
} as const satisfies Record<SamplePartner, Habit>

/** Who came to the meeting of a body on a day. `meeting` numbers the body's meetings from 0. */
export function attendanceOn(heldOn: string, meeting: number, invited: readonly SamplePartner[]) {
  return invited
    .filter((partner) => belongs(habits[partner], heldOn))
    .map((partner) => presence(partner, heldOn, meeting))
}

function presence(partner: SamplePartner, heldOn: string, meeting: number) {
  const habit: Habit = habits[partner]
  const stayedAway = habit.lastCameOn !== undefined && heldOn > habit.lastCameOn
  if (stayedAway || recurs(habit.misses, meeting)) return { partner, present: false } as const
  const delegate = recurs(habit.sendsDeputy, meeting)
  return {
    partner,
    present: true,
    person: delegate ? habit.deputy : habit.member,
    level: delegate ? habit.deputyLevel : habit.memberLevel,
    delegate,
  } as const
}

function belongs({ joinedOn, leftOn }: Habit, day: string): boolean {
  return (joinedOn === undefined || day >= joinedOn) && (leftOn === undefined || day <= leftOn)
}

function recurs(rhythm: readonly [first: number, every: number] | undefined, meeting: number): boolean {
  return rhythm !== undefined && meeting >= rhythm[0] && (meeting - rhythm[0]) % rhythm[1] === 0
}
