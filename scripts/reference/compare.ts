// Where an answer differs from the one that was wanted.

/** The differences, each with its path; numbers may differ by `tolerance` times the wanted number, or 1 if that is less. */
export function differences(actual: unknown, wanted: unknown, tolerance: number, path = ''): readonly string[] {
  if (typeof wanted === 'number' || wanted === 'NaN' || wanted === 'Infinity' || wanted === '-Infinity') {
    return sameNumber(actual, Number(wanted), tolerance) || actual === wanted ? [] : [differs(actual, wanted, path)]
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return [differs(actual, wanted, path)]
    return wanted.flatMap((item, index) => differences(actual[index], item, tolerance, `${path}[${index}]`))
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null) return [differs(actual, wanted, path)]
    const found = new Map<string, unknown>(Object.entries(actual))
    return Object.entries(wanted).flatMap(([key, item]) =>
      differences(found.get(key), item, tolerance, path === '' ? key : `${path}.${key}`),
    )
  }
  return (actual ?? null) === wanted ? [] : [differs(actual, wanted, path)]
}

function sameNumber(actual: unknown, wanted: number, tolerance: number): boolean {
  if (typeof actual !== 'number') return false
  return Object.is(actual, wanted) || Math.abs(actual - wanted) <= tolerance * Math.max(1, Math.abs(wanted))
}

function differs(actual: unknown, wanted: unknown, path: string): string {
  return `${path === '' ? 'answer' : path}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(actual)}`
}
