// What partners are called in a sentence.
import type { Partner } from '../initiative/partner.ts'

/** Gives the name of a partner by its id; the id itself where the record does not name it. */
export function partnerNames(partners: readonly Partner[] = []): (id: string) => string {
  const names = new Map<string, string>(partners.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
