// What the id of a new check has to be, and every name that follows from it.
import { Area } from '../../packages/core/src/health/health-result.ts'

/** A check by its area and its noun, in the forms in which files and code write them. */
export interface CheckName {
  readonly id: string
  readonly area: string
  readonly noun: string
  /** The name of the const: `lowTrust`. */
  readonly camel: string
  /** The name of the area in code: `sharedMeasurement`. */
  readonly areaCamel: string
}

/** The names of a check, or everything that is wrong with its id. */
export function readName(id: string): CheckName | readonly string[] {
  const [area = '', noun = '', ...more] = id.split('/')
  const complaints = [
    ...(more.length > 0 || !id.includes('/')
      ? ['expected <area>/<noun-of-the-failing-state>, such as trust/low-trust']
      : []),
    ...(Area.safeParse(area).success
      ? []
      : [`there is no area ${area || '“”'}: it is one of ${Area.options.join(', ')}`]),
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(noun)
      ? []
      : [`${noun || '“”'} is no noun of lower-case words joined by -, such as low-trust`]),
  ]
  if (complaints.length > 0) return complaints
  return { id, area, noun, camel: camelCased(noun), areaCamel: camelCased(area) }
}

function camelCased(words: string): string {
  return words.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
