// What each partner of the sample says of the two versions of the agenda. One funder stands aside; one partner has
// not been heard on the revision.
import type * as z from 'zod'
import type { Endorsement } from '../../../conditions/common-agenda/endorsement.ts'

const given = [
  ['reads-office', 'agenda-2022', 'committed', '2022-10-20'],
  ['alder-schools', 'agenda-2022', 'committed', '2022-10-20'],
  ['county-library', 'agenda-2022', 'committed', '2022-10-20'],
  ['first-steps', 'agenda-2022', 'endorsed', '2022-10-20'],
  ['page-by-page', 'agenda-2022', 'endorsed', '2022-10-20'],
  ['mill-family-center', 'agenda-2022', 'endorsed', '2022-10-24'],
  ['interfaith-council', 'agenda-2022', 'supportive', '2022-11-07'],
  ['alder-mutual', 'agenda-2022', 'supportive', '2022-11-15'],
  ['alder-community-trust', 'agenda-2022', 'committed', '2022-10-20'],
  ['northfield-fund', 'agenda-2022', 'informed', '2023-01-19'],
  ['alder-valley-radio', 'agenda-2022', 'supportive', '2022-11-01'],
  ['river-clinic', 'agenda-2022', 'endorsed', '2023-03-09'],
  ['reads-office', 'agenda-2024', 'committed', '2024-02-15'],
  ['alder-schools', 'agenda-2024', 'committed', '2024-02-15'],
  ['county-library', 'agenda-2024', 'committed', '2024-02-15'],
  ['first-steps', 'agenda-2024', 'committed', '2024-02-22'],
  ['river-clinic', 'agenda-2024', 'endorsed', '2024-02-15'],
  ['page-by-page', 'agenda-2024', 'endorsed', '2024-02-15'],
  ['alder-mutual', 'agenda-2024', 'endorsed', '2024-03-01'],
  ['alder-community-trust', 'agenda-2024', 'committed', '2024-02-15'],
  ['northfield-fund', 'agenda-2024', 'informed', '2024-03-12'],
  ['alder-valley-radio', 'agenda-2024', 'supportive', '2024-03-04'],
] as const

export const endorsements = given.map(
  ([partner, agendaVersion, level, givenOn]) =>
    ({ id: `${agendaVersion}-${partner}`, partner, agendaVersion, level, givenOn }) as const,
) satisfies z.input<typeof Endorsement>[]
