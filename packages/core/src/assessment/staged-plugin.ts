// A small plug-in for tests: one part of each kind.
import * as z from 'zod'
import { defineCheck } from '../health/define-check.ts'
import { fail, finding, pass, unsure } from '../health/outcome.ts'
import { defineMethod } from '../measurement/methods/define-method.ts'
import { sum } from '../measurement/methods/sum.ts'
import type { PluginInput } from './define-plugin.ts'

export const quietPartners = defineCheck({
  id: 'acme/trust/quiet-partners',
  title: 'Partners are heard',
  failureTitle: 'A partner is not heard',
  why: 'Who is not heard leaves.',
  whenItMisleads: 'Some like to listen.',
  evidence: ['kania-kramer-2011'],
  remedy: { effort: 'low', text: 'Ask them.' },
  lifecycle: 'experimental',
  options: z.strictObject({ most: z.int().default(2).describe('Two may be chance.') }),
  needs: ['partners'],
  messages: { quiet: '{partner} is quiet.', notStated: 'State the partners.' },
  evaluate({ partners }, { most }) {
    if (partners === undefined) return unsure('notStated')
    const quiet = partners.slice(most)
    return quiet.length === 0
      ? pass()
      : fail(quiet.map((partner) => finding('quiet', partner, { partner: partner.name })))
  },
  examples: [
    { title: 'a', record: { partners: [] }, asOf: '2023-12-31', outcome: 'pass', says: [] },
    { title: 'b', record: {}, asOf: '2023-12-31', outcome: 'unsure', says: ['State the partners.'] },
    {
      title: 'c',
      record: { partners: [{ id: 'a', name: 'A', sector: 'health' }] },
      asOf: '2023-12-31',
      options: { most: 0 },
      outcome: 'fail',
      says: ['A is quiet.'],
    },
  ],
})

export const stagedPlugin = {
  name: 'acme',
  checks: [quietPartners],
  methods: [defineMethod({ ...sum, id: 'acme/double', combine: () => ({ value: 2 }) })],
  profiles: [
    {
      id: 'acme/quiet',
      version: 1,
      title: 'Quiet',
      description: 'Who is quiet.',
      areas: [
        {
          area: 'trust',
          title: 'Trust',
          checks: [
            { check: quietPartners.id, weight: 2 },
            { check: 'trust/low-trust', weight: 1 },
          ],
        },
      ],
    },
  ],
  renderers: [
    { id: 'acme/name', title: 'The name', mediaType: 'text/plain', render: ({ initiative }) => initiative.name },
  ],
} as const satisfies PluginInput
