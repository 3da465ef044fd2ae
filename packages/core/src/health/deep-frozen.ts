// What several checks are given, so that none can change it for the others.

/** The value itself, with all plain objects, lists, maps and sets in it frozen. */
export function deepFrozen<Value>(value: Value): Value {
  const open: unknown[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    if (next instanceof Map) open.push(...next.keys(), ...next.values())
    else if (next instanceof Set) open.push(...next)
    else if (isPlain(next)) open.push(...Object.values(next))
    else continue
    for (const name of ['set', 'add', 'delete', 'clear']) if (name in next && !isPlain(next)) refuse(next, name)
    Object.freeze(next)
  }
  return value
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

function refuse(value: object, name: string): void {
  Object.defineProperty(value, name, {
    value: () => {
      throw new TypeError('what checks are given cannot be changed')
    },
  })
}
