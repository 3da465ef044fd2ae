// Do reports come by the day that was agreed?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { belongsOn } from '../../../initiative/membership.ts'
import type { Partner } from '../../../initiative/partner.ts'
import type { Timeliness } from '../../../measurement/quality/timeliness.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

const partners = [{ id: 'shelter', name: 'The Shelter', sector: 'nonprofit' }] as const

const expected = {
  id: 'housed-reports',
  indicator: 'housed',
  partner: 'shelter',
  frequency: 'quarterly',
  from: '2022-10-01',
  dueDays: 30,
} as const

/** A report of the quarter that begins in a month, recorded on a day. */
function report(start: string, end: string, recordedAt?: string) {
  const recorded = recordedAt === undefined ? {} : { recordedAt }
  return { indicator: 'housed', partner: 'shelter', period: { start, end }, value: 341, ...recorded } as const
}

const inTime = [
  report('2022-10-01', '2022-12-31', '2023-01-30'),
  report('2023-01-01', '2023-03-31', '2023-04-20'),
  report('2023-04-01', '2023-06-30', '2023-07-03'),
]

export const lateReports = defineCheck({
  id: 'shared-measurement/late-reports',
  title: 'Reports come in time',
  failureTitle: 'Many reports come late',
  why: 'A meeting over shared results waits for the last report. Where some always come late, all learn from figures that are a season old, and those in time begin to wonder why they hurry.',
  whenItMisleads:
    'A report is taken to have come when its first value was recorded; where that day is not recorded, it cannot be told. A day that was never realistic makes everybody late: then the agreement is to be mended.',
  evidence: ['kramer-et-al-2009', 'kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Ask the listed partners what holds their reports up, and agree on a day they can keep or on a reminder before it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.25).describe(
      'The greatest share of reports due from a partner that may be late. Of four quarterly reports one may be: things happen.',
    ),
    windowMonths: z
      .int()
      .min(1)
      .default(12)
      .describe('How many months back reports were due. A year holds every season and its holidays once.'),
  }),
  identifiedBy: ['partner'],
  needs: ['indicators', 'partners', 'reportingExpectations', 'reportTimeliness'],
  messages: {
    late: '{late} of {due} reports that {partner} was to send since {start} came late or have not come; the one on {indicator} for {period} by {days} days.',
    undated: 'The reports of {partner} on {indicator} do not say when they were recorded.',
    noDueDay: 'Nothing says by when {partner} is to report {indicator}.',
    expectationsNotStated:
      'State under `sharedMeasurement.expectations` who is to report what, and in `dueDays` how soon.',
    nothingDue: 'No report has been due lately.',
    daysNotStated:
      'State in each listed expectation in how many days reports are due (`dueDays`), and with each report when it was recorded (`recordedAt`).',
  },
  evaluate({ indicators, partners, reportingExpectations, reportTimeliness, asOf }, { mostShare, windowMonths }) {
    if (reportingExpectations === undefined) return unsure('expectationsNotStated')
    const { start } = recentDays(windowMonths, asOf)
    const indicatorNames = new Map<string, string>(indicators?.map(({ id, name }) => [id, name]))
    const byId = new Map<string, Partner>(partners?.map((partner) => [partner.id, partner]))
    const nameOf = (partner = '') => byId.get(partner)?.name ?? (partner || 'the initiative itself')
    const due = Map.groupBy(
      reportTimeliness.filter(({ dueOn }) => dueOn >= start && dueOn <= asOf),
      ({ expectation }) => expectation,
    )
    const judged = new Map<string | undefined, Timeliness[]>()
    const open = []
    for (const expectation of reportingExpectations) {
      const { partner } = expectation
      const reports = due.get(expectation.id) ?? []
      const member = byId.get(partner ?? '')
      if (reports.length === 0 || (member !== undefined && !belongsOn(member, asOf))) continue
      const data = { partner: nameOf(partner), indicator: indicatorNames.get(expectation.indicator) ?? '' }
      if (expectation.dueDays === undefined) open.push(finding('noDueDay', expectation, data))
      else if (isUndated(reports)) open.push(finding('undated', expectation, data))
      else judged.set(partner, [...(judged.get(partner) ?? []), ...reports])
    }
    if (judged.size === 0 && open.length === 0) return notApplicable('nothingDue')
    const wrong = [...judged].flatMap(([partner, reports]) => {
      const late = reports.filter(({ status }) => status === 'late' || status === 'overdue')
      const [worst] = late.toSorted((a, b) => b.daysLate - a.daysLate)
      if (worst === undefined || late.length / reports.length <= mostShare) return []
      const data = {
        late: late.length,
        due: reports.length,
        partner: nameOf(partner),
        start,
        indicator: indicatorNames.get(worst.indicator) ?? '',
        period: `${worst.period.start} to ${worst.period.end}`,
        days: worst.daysLate,
      }
      const measured = shareOf(late.length, reports.length, 'reports due', asOf)
      return [finding('late', byId.get(partner ?? '') ?? 'reportingExpectations', data, measured)]
    })
    return verdict(wrong, open, 'daysNotStated')
  },
  examples: [
    {
      title: 'one of four reports came late',
      record: { partners, sharedMeasurement: { indicators: [housed], expectations: [expected] } },
      observations: [...inTime, report('2023-07-01', '2023-09-30', '2023-11-15')],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one came late, one has not come',
      record: { partners, sharedMeasurement: { indicators: [housed], expectations: [expected] } },
      observations: [...inTime.slice(0, 2), report('2023-04-01', '2023-06-30', '2023-08-01')],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        '2 of 4 reports that The Shelter was to send since 2023-01-01 came late or have not come; the one on People housed for 2023-07-01 to 2023-09-30 by 62 days.',
      ],
    },
    {
      title: 'a partner that has left',
      record: {
        partners: [{ ...partners[0], memberships: [{ role: 'partner', leftOn: '2023-12-30' }] }],
        sharedMeasurement: { indicators: [housed], expectations: [expected] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No report has been due lately.'],
    },
    {
      title: 'reports without a day, and reports due on no day',
      record: {
        partners,
        sharedMeasurement: {
          indicators: [housed, { ...housed, id: 'served', name: 'People served' }],
          expectations: [expected, { ...expected, id: 'served-reports', indicator: 'served', dueDays: undefined }],
        },
      },
      observations: [report('2023-01-01', '2023-03-31'), report('2023-04-01', '2023-06-30')],
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in each listed expectation in how many days reports are due (`dueDays`), and with each report when it was recorded (`recordedAt`).',
        'The reports of The Shelter on People housed do not say when they were recorded.',
        'Nothing says by when The Shelter is to report People served.',
      ],
    },
    {
      title: 'a record that does not say who is to report',
      record: { sharedMeasurement: { indicators: [housed] } },
      observations: [{ indicator: 'housed', period: { start: '2023-01-01', end: '2023-12-31' }, value: 1 }],
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State under `sharedMeasurement.expectations` who is to report what, and in `dueDays` how soon.'],
    },
  ],
})

/** Whether reports are there, and all of them are only taken to have come on the last day they are about. */
function isUndated(reports: readonly Timeliness[]): boolean {
  const there = reports.filter(({ reportedOn }) => reportedOn !== undefined)
  return there.length > 0 && there.every(({ reportedOn, period }) => reportedOn === period.end)
}
