// Do funders go for isolated impact?
import * as z from 'zod'
import type { Partner } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { nameSome } from '../../name-some.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const fund = { id: 'fund', name: 'Northfield Fund', sector: 'philanthropy' } as const

/** Where the fund stands on four of the five contrasts. */
function stance(stands: 'isolated' | 'collective') {
  return {
    id: 'stance',
    funder: 'fund',
    assessedOn: '2023-05-01',
    selection: stands,
    workingTogether: stands,
    evaluation: stands,
    scale: stands,
  }
}

export const isolatedFunding = defineCheck({
  id: 'funding/isolated-funding',
  title: 'Funders go for collective impact',
  failureTitle: 'Some funders go for isolated impact',
  why: 'Who funds single organizations, each for what it achieves alone, sets them to compete. Partners that compete for money share neither data nor credit, whatever their agenda says.',
  whenItMisleads:
    'A funder stands in many places at once, and the record may show only one of them. What data show is of the money on record here; what was assessed is somebody’s judgment on one day.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Talk with each listed funder about what its grants ask of partners, and propose one thing it could ask of all of them together, such as the shared measures.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostIsolated: z
      .int()
      .min(0)
      .max(5)
      .default(2)
      .describe(
        'On how many of the five contrasts a funder may stand nearer to isolated impact. With three it is most of them.',
      ),
    leastKnown: z
      .int()
      .min(1)
      .max(5)
      .default(3)
      .describe(
        'On how many contrasts it has to be known where a funder stands. Below three, most of the picture is missing.',
      ),
  }),
  needs: ['partners', 'fundingCommitments', 'funderStances', 'funderContrasts'],
  messages: {
    isolated: '{funder} stands nearer to isolated impact on {count} of {known} contrasts: {titles}.',
    unclear: 'Of {known} of the five contrasts it is known where {funder} stands.',
    fundingNotStated:
      'State the money committed under `funding.commitments`, and where funders stand under `funding.stances`.',
    noFunders: 'Nobody funds the initiative.',
    stancesNotStated:
      'State under `funding.stances` where each listed funder stands between isolated and collective impact.',
  },
  evaluate({ partners = [], fundingCommitments, funderStances, funderContrasts, asOf }, { mostIsolated, leastKnown }) {
    if (fundingCommitments === undefined && funderStances === undefined) return unsure('fundingNotStated')
    const byId = new Map<string, Partner>(partners.map((partner) => [partner.id, partner]))
    const funders = funderContrasts.flatMap(({ id, contrasts }) => {
      const partner = byId.get(id)
      return partner === undefined ? [] : [{ partner, contrasts }]
    })
    if (funders.length === 0) return notApplicable('noFunders')
    const wrong = []
    const open = []
    for (const { partner, contrasts } of funders) {
      const known = contrasts.filter(({ measured }) => measured.kind === 'observed')
      const isolated = known.filter(({ measured }) => measured.kind === 'observed' && measured.value < 1 / 2)
      const [count, funder] = [isolated.length, partner.name]
      if (count > mostIsolated) {
        const titles = nameSome(isolated.map(({ title }) => title.toLowerCase()))
        const measured = shareOf(count, known.length, 'contrasts', asOf)
        wrong.push(finding('isolated', partner, { funder, count, known: known.length, titles }, measured))
      } else if (known.length < leastKnown) open.push(finding('unclear', partner, { funder, known: known.length }))
    }
    return verdict(wrong, open, 'stancesNotStated')
  },
  examples: [
    {
      title: 'a funder that supports many',
      record: { partners: [fund], funding: { stances: [stance('collective')] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a funder that picks single grantees',
      record: { partners: [fund], funding: { stances: [stance('isolated')] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Northfield Fund stands nearer to isolated impact on 4 of 4 contrasts: whom funders choose, how grantees work, what evaluation asks and how scale is expected.',
      ],
    },
    {
      title: 'a funder of whom little is known',
      record: {
        partners: [fund],
        funding: { stances: [{ id: 's', funder: 'fund', assessedOn: '2023-05-01', selection: 'isolated' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State under `funding.stances` where each listed funder stands between isolated and collective impact.',
        'Of 1 of the five contrasts it is known where Northfield Fund stands.',
      ],
    },
    {
      title: 'nobody funds it',
      record: { partners: [], funding: { commitments: [], stances: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['Nobody funds the initiative.'],
    },
  ],
})
