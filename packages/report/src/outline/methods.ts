// How the numbers came about, and the works that checks and methods rest on.
import type { Assessment, CitedWork } from '@collective-impact/core'
import { describeMethod } from '../describe-basis.ts'
import { heading, type Item, list, paragraph, type Section, steps } from './block.ts'
import { everyNumber } from './every-number.ts'

export function methods(assessment: Assessment): Section {
  const { references, health, formatVersion } = assessment
  const used = methodsUsed(assessment)
  const notApplicable = health.checks.filter(({ outcome }) => outcome === 'not-applicable')
  return {
    id: 'methods',
    title: 'Methods and works cited',
    blocks: [
      paragraph(
        'Numbers are rounded for reading only. What each rests on, down to its inputs, is in the assessment itself, ' +
          `format ${formatVersion}.`,
      ),
      ...(used.length === 0 ? [] : [heading('Methods'), paragraph(used.join('; '))]),
      ...(notApplicable.length === 0
        ? []
        : [
            heading('Checks that do not apply'),
            list(
              notApplicable.map(({ title, reason }) => ({
                text: reason === undefined ? title : `${title}: ${reason}`,
              })),
            ),
          ]),
      heading('Works cited'),
      references.length === 0 ? paragraph('None.') : steps(references.map(cited)),
    ],
  }
}

/** `[2]` for the second work cited; the key where the work is not listed. */
export function citedAs(key: string, { references }: Assessment): string {
  const position = references.findIndex((work) => work.key === key)
  return position < 0 ? key : `[${position + 1}]`
}

function cited({ citation, url }: CitedWork): Item {
  return url === undefined ? { text: citation } : { text: citation, url }
}

/** Each method once, in the order in which they come up. */
function methodsUsed(assessment: Assessment): readonly string[] {
  return [...new Set(everyNumber(assessment).map(({ basis }) => describeMethod(basis.method)))]
}
