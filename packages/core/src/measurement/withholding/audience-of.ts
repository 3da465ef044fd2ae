// The audience that a report is asked for.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { Audience } from './audience.ts'

/**
 * The audience asked for; everybody where none is named.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query`, `measurement/unknown-reference`
 */
export function audienceOf(lookup: RecordLookup, asked: Audience = 'public'): Audience {
  if (asked === 'public') return asked
  if (!Audience.safeParse(asked).success) {
    const message = 'expected an audience: `public`, `partners`, `backbone` or one `{ partner }`'
    throw new CollectiveImpactError('measurement/invalid-query', message, { path: ['audience'] })
  }
  if (typeof asked !== 'string') lookup.require(lookup.partners, asked.partner, 'partner')
  return asked
}
