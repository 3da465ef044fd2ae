// Has shared measurement what it takes: somebody who leads it, people, money and training?
import * as z from 'zod'
import type { Backbone } from '../../../conditions/backbone-support/backbone.ts'
import type { MeasurementSystem } from '../../../conditions/shared-measurement/measurement-system.ts'
import { belongsOn } from '../../../initiative/membership.ts'
import type { Partner } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf, fromRecord } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { nameSome } from '../../name-some.ts'
import { fail, finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const partners = [
  { id: 'office', name: 'The Office', sector: 'nonprofit' },
  { id: 'shelter', name: 'The Shelter', sector: 'nonprofit' },
] as const

const scorecard = {
  id: 'scorecard',
  platform: 'A shared scorecard',
  operator: 'office',
  partners: ['shelter'],
  staffFte: 0.5,
  yearlyFunding: { amount: 40_000, currency: 'USD' },
  training: [{ heldOn: '2023-02-01', partners: ['shelter'] }],
} as const

export const unsupportedMeasurementSystem = defineCheck({
  id: 'shared-measurement/unsupported-measurement-system',
  title: 'Shared measurement has leadership, people, money and training',
  failureTitle: 'Shared measurement lacks what carries it',
  why: 'A shared measurement system is not a spreadsheet but a service: somebody leads it, somebody answers the phone, somebody pays for it, and whoever enters data has been shown how. Where one of these is lacking it lasts as long as the first enthusiasm.',
  whenItMisleads:
    'Half a post may be plenty for six partners and far too little for sixty; only whether there is any is asked. A partner trained long ago may have new people by now.',
  evidence: ['kramer-et-al-2009', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Agree on who runs the listed system, with which hours and which money for more than a year, and invite the listed partners to the next training.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['measurementSystems', 'partners', 'backbones', 'indicators'],
  messages: {
    none: 'Nothing carries shared measurement: no system is in use.',
    ledByNobody: '{operator}, which ran {system}, does not belong to the initiative.',
    noStaff: 'Nobody’s hours are set aside for {system}.',
    noMoney: 'No money is set aside for {system}.',
    noTraining: 'Nobody has been trained in {system}.',
    untrained: '{count} of the partners that share data on {system} have not been trained in it: {names}.',
    unclear: 'The record does not say of {system}: {what}.',
    noIndicators: 'There is nothing to measure together.',
    systemsNotStated:
      'State what shared data are kept on under `sharedMeasurement.systems`, or an empty list if there is nothing.',
    supportNotStated:
      'State in each listed system its `operator`, `staffFte`, `yearlyFunding`, `training`, and who was trained.',
  },
  evaluate({ measurementSystems, partners, backbones, indicators, asOf }) {
    if (indicators?.length === 0) return notApplicable('noIndicators')
    if (measurementSystems === undefined) return unsure('systemsNotStated')
    const inUse = measurementSystems.filter(({ endedOn }) => holdsOn({ to: endedOn }, asOf))
    if (inUse.length === 0) {
      return fail([finding('none', 'measurementSystems', {}, countOf(0, 'measurement systems', asOf))])
    }
    const byId = new Map(partners?.map((partner) => [partner.id, partner]))
    const hasDataManager = (backbones ?? []).some((backbone) => employsDataManager(backbone, asOf))
    const wrong = []
    const open = []
    for (const system of inUse) {
      const { platform, operator, staffFte, yearlyFunding, training } = system
      const name = { system: platform }
      const told: string[] = []
      const leader = operator === undefined ? undefined : byId.get(operator)
      if (leader === undefined) told.push('who runs it')
      else if (!belongsOn(leader, asOf)) {
        wrong.push(finding('ledByNobody', system, { ...name, operator: leader.name }))
      }
      if (staffFte === undefined && !hasDataManager) told.push('how many people look after it')
      else if (staffFte === 0 && !hasDataManager) {
        const measured = fromRecord(0, { kind: 'quantity', in: 'full-time equivalents' }, 'stated', 1, asOf)
        wrong.push(finding('noStaff', system, name, measured))
      }
      if (yearlyFunding === undefined) told.push('what it costs')
      else if (yearlyFunding.amount === 0) {
        const measured = fromRecord(0, { kind: 'amount', currency: yearlyFunding.currency }, 'stated', 1, asOf)
        wrong.push(finding('noMoney', system, name, measured))
      }
      const held = training?.filter(({ heldOn }) => heldOn <= asOf)
      if (held === undefined) told.push('who was trained')
      else if (held.length === 0) wrong.push(finding('noTraining', system, name, countOf(0, 'trainings', asOf)))
      else {
        const untrained = untrainedIn(system, held, byId, asOf)
        if (untrained === undefined) told.push('who was trained')
        else if (untrained.length > 0) {
          const count = untrained.length
          const data = { ...name, count, names: nameSome(untrained.map((partner) => partner.name)) }
          wrong.push(finding('untrained', system, data, countOf(count, 'untrained partners', asOf)))
        }
      }
      if (told.length > 0) open.push(finding('unclear', system, { ...name, what: nameSome(told) }))
    }
    return verdict(wrong, open, 'supportNotStated')
  },
  examples: [
    {
      title: 'a system with all it takes',
      record: { partners, sharedMeasurement: { systems: [scorecard] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a system that the data manager of the backbone looks after, and one that was given up',
      record: {
        partners,
        sharedMeasurement: {
          systems: [
            { ...scorecard, staffFte: undefined },
            { id: 'spreadsheet', platform: 'A spreadsheet', staffFte: 0, endedOn: '2022-12-31' },
          ],
        },
        backboneSupport: {
          backbones: [{ id: 'office', partner: 'office', staff: [{ role: 'data-manager', fte: 0.5 }] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a system that runs on goodwill',
      record: {
        partners: [{ ...partners[0], memberships: [{ role: 'backbone', leftOn: '2023-06-30' }] }, partners[1]],
        sharedMeasurement: {
          systems: [{ ...scorecard, staffFte: 0, yearlyFunding: { amount: 0, currency: 'USD' }, training: [] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'The Office, which ran A shared scorecard, does not belong to the initiative.',
        'Nobody’s hours are set aside for A shared scorecard.',
        'No money is set aside for A shared scorecard.',
        'Nobody has been trained in A shared scorecard.',
      ],
    },
    {
      title: 'a training that one partner missed',
      record: {
        partners,
        sharedMeasurement: {
          systems: [
            {
              ...scorecard,
              partners: ['office', 'shelter'],
              training: [
                { heldOn: '2023-02-01', partners: ['office'] },
                { heldOn: '2024-02-01', partners: ['shelter'] },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['1 of the partners that share data on A shared scorecard have not been trained in it: The Shelter.'],
    },
    {
      title: 'no system at all',
      record: { sharedMeasurement: { systems: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Nothing carries shared measurement: no system is in use.'],
    },
    {
      title: 'a system of which little is known',
      record: {
        partners,
        sharedMeasurement: { systems: [{ ...scorecard, staffFte: undefined, training: undefined }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in each listed system its `operator`, `staffFte`, `yearlyFunding`, `training`, and who was trained.',
        'The record does not say of A shared scorecard: how many people look after it and who was trained.',
      ],
    },
  ],
})

function employsDataManager(backbone: Backbone, day: string): boolean {
  return (
    holdsOn(backbone, day) && (backbone.staff ?? []).some((post) => post.role === 'data-manager' && holdsOn(post, day))
  )
}

/**
 * The partners that share data on a system and were in none of its trainings; the one that runs it needs none. `undefined`
 * where some training does not say who was there.
 */
function untrainedIn(
  { partners = [], operator }: MeasurementSystem,
  trainings: readonly NonNullable<MeasurementSystem['training']>[number][],
  byId: ReadonlyMap<string, Partner>,
  day: string,
): readonly Partner[] | undefined {
  const trained = new Set(trainings.flatMap((training) => training.partners ?? []))
  const untrained = [...new Set(partners)].flatMap((id) => {
    const partner = byId.get(id)
    const isAsked = partner !== undefined && id !== operator && !trained.has(id) && belongsOn(partner, day)
    return isAsked ? [partner] : []
  })
  return untrained.length > 0 && trainings.some((training) => training.partners === undefined) ? undefined : untrained
}
