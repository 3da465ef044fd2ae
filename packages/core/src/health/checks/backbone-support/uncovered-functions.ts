// Is every function of backbone support carried out by somebody, and is there something to show for it?
import * as z from 'zod'
import { BackboneFunctionKind } from '../../../conditions/backbone-support/backbone-function.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, unsure, verdict } from '../../outcome.ts'

export const uncoveredFunctions = defineCheck({
  id: 'backbone-support/uncovered-functions',
  title: 'The functions of backbone support are carried out',
  failureTitle: 'Some functions of backbone support are carried out by nobody',
  why: 'Backbones that last do six things at once; the one left out is where partners, money or attention are lost next.',
  whenItMisleads:
    'Young initiatives rightly begin with vision and strategy: policy and public will come later. A function can be carried out well and leave nothing on paper.',
  evidence: ['turner-et-al-2012', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Decide for each listed function who carries it, the backbone or a partner, and note what was last done about it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    required: z
      .array(BackboneFunctionKind)
      .default([
        'guide-vision-and-strategy',
        'support-aligned-activities',
        'establish-shared-measurement',
        'build-public-will',
        'advance-policy',
        'mobilize-funding',
      ])
      .describe('The functions asked for: the six of Turner et al. (2012).'),
  }),
  needs: ['backboneFunctions'],
  messages: {
    uncovered: 'Nobody carries the function {function}.',
    withoutEvidence: 'Nothing shows that the function {function} had been carried out by {asOf}.',
    unclear: 'The function {function} does not state what shows that it is carried out.',
    functionsNotStated: 'State who carries which function under `backboneSupport.functions`, or an empty list.',
    evidenceNotStated: 'State in `evidence` of each listed function what was done about it, or an empty list.',
  },
  evaluate({ backboneFunctions, asOf }, { required }) {
    if (backboneFunctions === undefined) return unsure('functionsNotStated')
    const byKind = Map.groupBy(backboneFunctions, ({ kind }) => kind)
    const wrong = []
    const open = []
    for (const kind of required) {
      const entries = byKind.get(kind) ?? []
      const [first] = entries
      const evidence = entries.flatMap((entry) => entry.evidence ?? [])
      const unstated = entries.find((entry) => entry.evidence === undefined)
      if (evidence.some(({ on }) => on === undefined || on <= asOf)) continue
      if (first === undefined) wrong.push(finding('uncovered', 'backboneFunctions', { function: kind }))
      else if (unstated !== undefined) open.push(finding('unclear', unstated, { function: kind }))
      else wrong.push(finding('withoutEvidence', first, { function: kind, asOf }))
    }
    return verdict(wrong, open, 'evidenceNotStated')
  },
  examples: [
    {
      title: 'the one function asked for is shown',
      record: {
        backboneSupport: {
          functions: [
            { id: 'funding', kind: 'mobilize-funding', evidence: [{ text: 'Three grants won', on: '2023-05-01' }] },
          ],
        },
      },
      options: { required: ['mobilize-funding'] },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one function is carried by nobody, one has nothing to show yet',
      record: {
        backboneSupport: {
          functions: [
            { id: 'funding', kind: 'mobilize-funding', evidence: [{ text: 'Three grants won', on: '2024-05-01' }] },
          ],
        },
      },
      options: { required: ['advance-policy', 'mobilize-funding'] },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Nobody carries the function advance-policy.',
        'Nothing shows that the function mobilize-funding had been carried out by 2023-12-31.',
      ],
    },
    {
      title: 'a function without a word on what was done',
      record: { backboneSupport: { functions: [{ id: 'funding', kind: 'mobilize-funding' }] } },
      options: { required: ['mobilize-funding'] },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `evidence` of each listed function what was done about it, or an empty list.',
        'The function mobilize-funding does not state what shows that it is carried out.',
      ],
    },
  ],
})
