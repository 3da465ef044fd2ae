// Is every function of backbone support carried out by somebody, and is there something to show for it?
import * as z from 'zod'
import { BackboneFunctionKind } from '../../../conditions/backbone-support/backbone-function.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, unsure, verdict } from '../../outcome.ts'

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
  identifiedBy: ['function'],
  lifecycle: 'stable',
  options: z.strictObject({
    required: z
      .array(BackboneFunctionKind)
      .min(1)
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
    unmentioned: 'The record does not say who carries the function {function}.',
    unclear: 'The function {function} does not state what shows that it is carried out.',
    functionsNotStated: 'State who carries which function under `backboneSupport.functions`, or an empty list.',
    evidenceNotStated:
      'State each listed function with what was done about it in `evidence`, or an empty list there if nothing was.',
  },
  evaluate({ backboneFunctions, asOf }, { required }) {
    if (backboneFunctions === undefined) return unsure('functionsNotStated')
    if (backboneFunctions.length === 0) {
      return fail(required.map((kind) => finding('uncovered', 'backboneFunctions', { function: kind })))
    }
    const byKind = Map.groupBy(backboneFunctions, ({ kind }) => kind)
    const wrong = []
    const open = []
    for (const kind of required) {
      const entries = byKind.get(kind) ?? []
      const [first] = entries
      const unstated = entries.find(({ evidence }) => evidence === undefined)
      const isShown = entries.some(({ evidence = [] }) => evidence.some(({ on }) => on === undefined || on <= asOf))
      if (isShown) continue
      if (first === undefined) open.push(finding('unmentioned', 'backboneFunctions', { function: kind }))
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
      title: 'a function that has nothing to show yet',
      record: {
        backboneSupport: {
          functions: [
            { id: 'funding', kind: 'mobilize-funding', evidence: [{ text: 'Three grants won', on: '2024-05-01' }] },
          ],
        },
      },
      options: { required: ['mobilize-funding'] },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Nothing shows that the function mobilize-funding had been carried out by 2023-12-31.'],
    },
    {
      title: 'no function is carried by anybody',
      record: { backboneSupport: { functions: [] } },
      options: { required: ['mobilize-funding'] },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Nobody carries the function mobilize-funding.'],
    },
    {
      title: 'a function that is not mentioned, and one without a word on what was done',
      record: { backboneSupport: { functions: [{ id: 'funding', kind: 'mobilize-funding' }] } },
      options: { required: ['advance-policy', 'mobilize-funding'] },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State each listed function with what was done about it in `evidence`, or an empty list there if nothing was.',
        'The record does not say who carries the function advance-policy.',
        'The function mobilize-funding does not state what shows that it is carried out.',
      ],
    },
  ],
})
