// Whether two partners mean the same capability.

/** A capability without what does not make it another one: capitals, hyphens and spaces too many. */
export function capabilityName(capability: string): string {
  return capability
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
}
