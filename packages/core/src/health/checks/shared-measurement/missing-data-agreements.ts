// Have all partners that share data agreed on what may be done with them?
import * as z from 'zod'
import type { DataAgreement } from '../../../conditions/shared-measurement/data-agreement.ts'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { belongsOn } from '../../../initiative/membership.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { nameSome } from '../../name-some.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'
import { reportedIndicators } from '../../reported-indicators.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

const shelter = { id: 'shelter', name: 'The Shelter', sector: 'nonprofit' } as const
const expected = {
  id: 'housed-reports',
  indicator: 'housed',
  partner: 'shelter',
  frequency: 'yearly',
  from: '2021-01-01',
} as const
const signed = { id: 'agreement', partners: ['shelter'], signedOn: '2021-03-01' } as const

export const missingDataAgreements = defineCheck({
  id: 'shared-measurement/missing-data-agreements',
  title: 'Whoever shares data has agreed on how they are used',
  failureTitle: 'Some partners share data without an agreement',
  why: 'Partners give numbers about the people they serve, and about themselves. Without a word on who may see them and what they are for, the first unwelcome headline ends the sharing.',
  whenItMisleads:
    'Figures that anybody can read anyhow need no agreement, and some sectors share by law. The backbone, which gathers the data, is not asked for one with itself.',
  evidence: ['kramer-et-al-2009'],
  remedy: {
    effort: 'medium',
    text: 'Agree with each listed partner on a page what is shared, with whom, for what, and until when; renew what has run out.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(12)
      .describe(
        'A partner shares data while it is expected to, or when its figures are about these last months. A year holds a report of everything that is reported yearly.',
      ),
  }),
  needs: ['indicators', 'partners', 'backbones', 'reportingExpectations', 'dataAgreements', 'observations'],
  messages: {
    none: '{partner} shares {indicators}, and no data agreement covers that.',
    expired: '{partner} shares {indicators}; the data agreement on that ran out on {expiredOn}.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    nobody: 'No partner is known to share data.',
    agreementsNotStated:
      'State the agreements about sharing data under `sharedMeasurement.dataAgreements`, or an empty list if there are none.',
  },
  evaluate(inputs, { windowMonths }) {
    const { indicators, partners, backbones, reportingExpectations, dataAgreements, observations, asOf } = inputs
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const { start } = recentDays(windowMonths, asOf)
    const current = (reportingExpectations ?? []).filter((expectation) => holdsOn(expectation, asOf))
    const expectations = Map.groupBy(current, ({ indicator }) => indicator)
    const shared = new Map<string, Indicator[]>()
    for (const indicator of reportedIndicators(indicators)) {
      const reporting = observations.figureDays(indicator.id).filter(({ last }) => last >= start)
      for (const id of new Set(
        [...reporting, ...(expectations.get(indicator.id) ?? [])].map(({ partner }) => partner),
      )) {
        if (id === undefined) continue
        const known = shared.get(id)
        if (known === undefined) shared.set(id, [indicator])
        else known.push(indicator)
      }
    }
    const gathering = new Set((backbones ?? []).filter((one) => holdsOn(one, asOf)).map(({ partner }) => partner))
    const sharing = (partners ?? []).filter(
      (partner) => shared.has(partner.id) && !gathering.has(partner.id) && belongsOn(partner, asOf),
    )
    if (sharing.length === 0) return notApplicable('nobody')
    if (dataAgreements === undefined) return unsure('agreementsNotStated')
    const agreements = byPartner(dataAgreements)
    const wrong = sharing.flatMap((partner) => {
      const all = agreements.get(partner.id) ?? []
      const inForce = coverage(all.filter(({ expiresOn }) => holdsOn({ to: expiresOn }, asOf)))
      const uncovered = (shared.get(partner.id) ?? []).filter(({ id }) => !inForce(id))
      if (uncovered.length === 0) return []
      const names = nameSome(uncovered.map(({ name }) => name))
      const measured = countOf(uncovered.length, 'indicators without a data agreement', asOf)
      const ofThese = all.filter((agreement) => uncovered.some(({ id }) => coverage([agreement])(id)))
      const expiredOn = ofThese.reduce<string | undefined>((last, { expiresOn }) => later(last, expiresOn), undefined)
      const data = { partner: partner.name, indicators: names }
      return [
        expiredOn === undefined
          ? finding('none', partner, data, measured)
          : finding('expired', partner, { ...data, expiredOn }, measured),
      ]
    })
    return wrong.length > 0 ? fail(wrong) : pass()
  },
  examples: [
    {
      title: 'an agreement about everything',
      record: {
        partners: [shelter],
        sharedMeasurement: { indicators: [housed], expectations: [expected], dataAgreements: [signed] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a partner that has signed nothing, and one whose agreement ran out',
      record: {
        partners: [shelter, { ...shelter, id: 'city', name: 'The City' }],
        sharedMeasurement: {
          indicators: [housed],
          expectations: [expected],
          dataAgreements: [{ ...signed, partners: ['city'], indicators: ['housed'], expiresOn: '2023-12-30' }],
        },
      },
      observations: [
        { indicator: 'housed', partner: 'city', period: { start: '2022-01-01', end: '2023-01-01' }, value: 341 },
      ],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'The Shelter shares People housed, and no data agreement covers that.',
        'The City shares People housed; the data agreement on that ran out on 2023-12-30.',
      ],
    },
    {
      title: 'a record that says nothing of agreements',
      record: { partners: [shelter], sharedMeasurement: { indicators: [housed], expectations: [expected] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the agreements about sharing data under `sharedMeasurement.dataAgreements`, or an empty list if there are none.',
      ],
    },
    {
      title: 'a partner that has left, one that reported long ago, and the backbone',
      record: {
        partners: [
          { ...shelter, memberships: [{ role: 'partner', leftOn: '2023-06-30' }] },
          { ...shelter, id: 'city', name: 'The City' },
          { ...shelter, id: 'office', name: 'The Office' },
        ],
        sharedMeasurement: {
          indicators: [housed],
          expectations: [expected, { ...expected, id: 'office-reports', partner: 'office' }],
          dataAgreements: [],
        },
        backboneSupport: { backbones: [{ id: 'office', partner: 'office' }] },
      },
      observations: [
        { indicator: 'housed', partner: 'city', period: { start: '2022-01-01', end: '2022-12-31' }, value: 341 },
      ],
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No partner is known to share data.'],
    },
  ],
})

function byPartner(agreements: readonly DataAgreement[]): ReadonlyMap<string, readonly DataAgreement[]> {
  const found = new Map<string, DataAgreement[]>()
  for (const agreement of agreements) {
    for (const partner of new Set(agreement.partners)) {
      const known = found.get(partner)
      if (known === undefined) found.set(partner, [agreement])
      else known.push(agreement)
    }
  }
  return found
}

/** Whether one of some agreements covers an indicator. */
function coverage(agreements: readonly DataAgreement[]): (indicator: string) => boolean {
  const isOfAll = agreements.some(({ indicators }) => indicators === undefined)
  const covered = new Set<string>(agreements.flatMap(({ indicators }) => indicators ?? []))
  return (indicator) => isOfAll || covered.has(indicator)
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one
}
