// Whether the figures of an indicator are numbers of people.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'

/** Units that are people, as records write them. */
const PEOPLE: ReadonlySet<string> = new Set([
  'adults',
  'babies',
  'children',
  'clients',
  'families',
  'graduates',
  'households',
  'learners',
  'men',
  'mothers',
  'parents',
  'participants',
  'patients',
  'people',
  'persons',
  'pupils',
  'residents',
  'students',
  'women',
  'young people',
  'youth',
])

/** Whether it surely counts people: they are its unit, or it is a share or mean of a stated population. */
export function countsPeople({ unit, kind, population }: Indicator): boolean {
  if ('of' in unit && PEOPLE.has((unit.of ?? '').toLowerCase())) return true
  return population !== undefined && ((kind === 'ratio' && unit.kind === 'share') || kind === 'mean')
}
