// Finding entities by what they point at.

/** Finds the entities that point at a key, each once, in the order given. */
export function indexBy<Entity>(
  entities: readonly Entity[] | undefined,
  keysOf: (entity: Entity) => readonly string[] | undefined,
): (key: string) => readonly Entity[] {
  const found = new Map<string, Entity[]>()
  for (const entity of entities ?? []) {
    const keys = keysOf(entity) ?? []
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const ofKey = found.get(key)
      if (ofKey === undefined) found.set(key, [entity])
      else ofKey.push(entity)
    }
  }
  return (key) => found.get(key) ?? []
}
