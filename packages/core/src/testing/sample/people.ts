// Who takes part in the sample initiative.
import type * as z from 'zod'
import type { Person } from '../../initiative/person.ts'
import { invented } from './invented.ts'

export const people = [
  { id: 'reads-director', partner: 'reads-office', level: 'executive', name: 'Imani Castellan', note: invented },
  { id: 'reads-data-manager', partner: 'reads-office', level: 'manager' },
  { id: 'reads-facilitator', partner: 'reads-office', level: 'staff' },
  { id: 'superintendent', partner: 'alder-schools', level: 'executive', name: 'Teodor Vance', note: invented },
  { id: 'early-grades-lead', partner: 'alder-schools', level: 'senior' },
  { id: 'library-director', partner: 'county-library', level: 'executive', name: 'Ruth Amsel', note: invented },
  { id: 'childrens-librarian', partner: 'county-library', level: 'staff' },
  { id: 'first-steps-director', partner: 'first-steps', level: 'executive' },
  { id: 'first-steps-coach', partner: 'first-steps', level: 'staff' },
  { id: 'pediatrician', partner: 'river-clinic', level: 'senior' },
  { id: 'clinic-nurse', partner: 'river-clinic', level: 'staff' },
  { id: 'tutors-director', partner: 'page-by-page', level: 'executive' },
  { id: 'tutor-coordinator', partner: 'page-by-page', level: 'manager' },
  { id: 'family-center-director', partner: 'mill-family-center', level: 'executive', livedExperience: true },
  { id: 'family-advocate', partner: 'mill-family-center', level: 'staff', livedExperience: true },
  { id: 'interfaith-chair', partner: 'interfaith-council', level: 'volunteer' },
  { id: 'camp-organizer', partner: 'interfaith-council', level: 'volunteer' },
  { id: 'mutual-chief-executive', partner: 'alder-mutual', level: 'executive' },
  { id: 'mutual-volunteer-manager', partner: 'alder-mutual', level: 'manager' },
  { id: 'trust-president', partner: 'alder-community-trust', level: 'executive' },
  { id: 'trust-program-officer', partner: 'alder-community-trust', level: 'senior' },
  { id: 'northfield-officer', partner: 'northfield-fund', level: 'manager' },
  { id: 'northfield-assistant', partner: 'northfield-fund', level: 'staff' },
  { id: 'radio-editor', partner: 'alder-valley-radio', level: 'manager' },
  { id: 'radio-producer', partner: 'alder-valley-radio', level: 'staff' },
  { id: 'parent-mill-quarter', level: 'resident', livedExperience: true },
  { id: 'parent-north-valley', level: 'resident', livedExperience: true },
  { id: 'grandparent-lakeside', level: 'resident', livedExperience: false },
] as const satisfies readonly z.input<typeof Person>[]
