// A check in order, and the same broken in one way for each case.
import * as z from 'zod'
import type { Check } from '../../../health/check.ts'
import type { CheckInputs } from '../../../health/check-inputs.ts'
import { defineCheck } from '../../../health/define-check.ts'
import { fail, finding, notApplicable, pass } from '../../../health/outcome.ts'

const partners = [
  { id: 'clinic', name: 'Clinic', sector: 'health' },
  { id: 'school', name: 'School', sector: 'education' },
] as const

export const soundCheck = defineCheck({
  id: 'trust/sound-check',
  title: 'There are few partners',
  failureTitle: 'There are many partners',
  why: 'Because.',
  whenItMisleads: 'At times.',
  evidence: ['kania-kramer-2011'],
  remedy: { effort: 'low', text: 'Wait.' },
  lifecycle: 'experimental',
  options: z.strictObject({ most: z.int().default(1).describe('One is few.') }),
  needs: ['partners', 'people'],
  messages: { many: '{partner} is one of many, with {people} people.', none: 'There are no partners.' },
  evaluate({ partners: stated = [], people = [] }, { most }) {
    if (stated.length === 0) return notApplicable('none')
    return stated.length <= most
      ? pass()
      : fail(
          stated
            .slice(most)
            .map((partner) => finding('many', partner, { partner: partner.name, people: people.length })),
        )
  },
  examples: [
    { title: 'one', record: { partners: partners.slice(0, 1) }, asOf: '2023-12-31', outcome: 'pass', says: [] },
    {
      title: 'two',
      record: { partners, people: [{ id: 'ann', level: 'staff' }] },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['School is one of many, with 1 people.'],
    },
    {
      title: 'none',
      record: { partners: [] },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There are no partners.'],
    },
  ],
})

type Evaluate = (inputs: CheckInputs, sound: () => ReturnType<Check['evaluate']>) => ReturnType<Check['evaluate']>

function judging(evaluate: Evaluate): Check {
  return { ...soundCheck, evaluate: (inputs, options) => evaluate(inputs, () => soundCheck.evaluate(inputs, options)) }
}

/** A check for each case, broken in the way the case is there to find and in no other. */
export const sabotagedChecks: Readonly<Record<string, () => Check>> = {
  C01: () => ({ ...soundCheck, evidence: [] }),
  C02: () => ({
    ...soundCheck,
    examples: soundCheck.examples.map((example) => (example.outcome === 'fail' ? { ...example, says: [] } : example)),
  }),
  C03: () =>
    judging(({ partners: stated = [] }, sound) => {
      if (stated.length > 5) throw new Error('too many to think of')
      return sound()
    }),
  C04: () => {
    const seen = new WeakSet<object>()
    return judging(({ partners: stated = [] }, sound) => {
      if (seen.has(stated)) return pass()
      seen.add(stated)
      return sound()
    })
  },
  C05: () =>
    judging(({ partners: stated = [] }, sound) => {
      const outcome = sound()
      for (const partner of stated) Reflect.set(partner, 'name', 'Somebody')
      return outcome
    }),
  C06: () => ({ ...soundCheck, needs: [...soundCheck.needs, 'places'] }),
  C07: () =>
    judging(({ partners: stated, people }, sound) => {
      if (stated?.length === 2 && people === undefined) throw new Error('somebody was expected')
      return sound()
    }),
  C08: () =>
    judging(({ partners: stated }, sound) =>
      stated === undefined ? fail([finding('many', 'partners', { partner: 'Nobody', people: 0 })]) : sound(),
    ),
}
