// What belongs to the agenda in force.

/** The entities that a version of the agenda lists; all of them when it does not say which. */
export function listedBy<Entity extends { readonly id: string }>(
  ids: readonly string[] | undefined,
  entities: readonly Entity[],
): readonly Entity[] {
  if (ids === undefined) return entities
  const listed = new Set(ids)
  return entities.filter(({ id }) => listed.has(id))
}
