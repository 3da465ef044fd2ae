// What sectors are called in a sentence.
import type { Sector } from '../initiative/partner.ts'

/** The sectors as they are spoken of: "somebody from …". */
export const sectorWords: Readonly<Record<Sector, string>> = {
  nonprofit: 'the nonprofit sector',
  business: 'business',
  government: 'government',
  philanthropy: 'philanthropy',
  education: 'education',
  health: 'health',
  faith: 'communities of faith',
  community: 'community groups',
  media: 'the media',
  other: 'other sectors',
}
