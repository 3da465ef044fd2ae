// One improvement of what a facet looks at never lowers it, and sometimes raises it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlignmentResult } from '../../src/alignment/alignment-result.ts'
import { alignmentFacets } from '../../src/alignment/facets.ts'
import {
  align,
  asOf,
  type Change,
  changed,
  goalIds,
  groupIds,
  indicatorIds,
  PAST,
  partnerIds,
  quarterOf,
  quarters,
  runs,
  type Story,
  story,
  strategyIds,
  valuesOf,
} from './story.ts'

describe('one improvement never lowers', () => {
  const nth = <Item>(items: readonly Item[] | undefined, position: number) => items?.[position % (items.length || 1)]
  const agendaStrategies = ({ commonAgenda }: Story['record']) =>
    commonAgenda?.versions?.find(({ id }) => id === 'v1')?.strategies ?? strategyIds
  const betterLevel = { opposed: 'informed', informed: 'supportive', supportive: 'endorsed' } as const

  const better: Readonly<Record<string, readonly [string, readonly string[], (position: number) => Change]>> = {
    'a partner’s endorsement rises': [
      'agenda-endorsement',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.commonAgenda?.endorsements, position)
        if (chosen === undefined) return
        const { level } = chosen
        chosen.level = level === 'endorsed' || level === 'committed' ? 'committed' : betterLevel[level]
      },
    ],
    'a report is made': [
      'indicator-reporting',
      partnerIds,
      (position) => (record, rows) => report(record, rows, position),
    ],
    'a value is reported': [
      'indicators-measuring-goal',
      goalIds,
      (position) => (record, rows) => report(record, rows, position),
    ],
    'an activity is linked to a strategy': ['linked-activities', partnerIds, link],
    'staff of an activity works for a strategy': ['committed-staff', partnerIds, link],
    'a strategy is carried out': ['strategies-serving-goal', goalIds, link],
    'an activity means to move an indicator': [
      'activities-serving-goal',
      goalIds,
      (position) => (record) => {
        const chosen = nth(record.mutuallyReinforcingActivities?.activities, position)
        if (chosen !== undefined) chosen.indicators = [...indicatorIds]
      },
    ],
    'a member comes': [
      'meeting-presence',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(nth(record.continuousCommunication?.meetings, position)?.attendance, position)
        if (chosen === undefined) return
        chosen.present = true
        chosen.delegate = false
      },
    ],
    'money goes to a strategy': [
      'committed-funding',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.funding?.commitments, position)
        if (chosen !== undefined) chosen.strategies = [...(chosen.strategies ?? []), `s${position % 4}`]
      },
    ],
    'a strategy of a goal is carried out': ['short-and-long-term', goalIds, link],
    'an activity carries out a strategy': ['activities-for-strategy', strategyIds, link],
    'a report comes in time': [
      'reports-on-time',
      partnerIds,
      (position) => (record, rows) => report(record, rows, position),
    ],
    'a report names the version in force': [
      'shared-method',
      partnerIds,
      (position) =>
        ({ sharedMeasurement }, rows) => {
          const chosen = nth(rows, position)
          const indicator = sharedMeasurement?.indicators?.find(({ id }) => id === chosen?.indicator)
          if (chosen === undefined || (indicator?.methodVersions ?? []).length === 0) return
          chosen.methodVersion = chosen.period.end > '2023-12-31' ? 'v2' : 'v1'
        },
    ],
    'an indicator measures the goals': [
      'agenda-indicators',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.sharedMeasurement?.indicators, position)
        if (chosen !== undefined) chosen.goals = [...goalIds]
      },
    ],
    'a decision rests on a measure': [
      'decisions-on-measures',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.continuousCommunication?.decisions, position)
        if (chosen !== undefined) chosen.indicators = [...indicatorIds]
      },
    ],
    'an activity draws on what its lead is good at': [
      'capability-fit',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.mutuallyReinforcingActivities?.activities, position)
        const lead = record.partners?.find(({ id }) => id === chosen?.lead)
        if (chosen !== undefined && lead?.capabilities !== undefined) chosen.capabilities = [...lead.capabilities]
      },
    ],
    'what had come to a halt is completed': [
      'unblocked-activities',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.mutuallyReinforcingActivities?.activities, position)
        if (chosen?.status === 'paused' || chosen?.status === 'abandoned') chosen.status = 'completed'
      },
    ],
    'an activity reinforces another': [
      'reinforcing-activities',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.mutuallyReinforcingActivities?.activities, position)
        const activity = `a${Math.floor(position / 5) % 5}`
        if (chosen !== undefined) chosen.reinforces = [...(chosen.reinforces ?? []), { activity }]
      },
    ],
    'an executive comes': [
      'decision-makers-present',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(nth(record.continuousCommunication?.meetings, position)?.attendance, position)
        if (chosen === undefined) return
        chosen.present = true
        chosen.level = 'executive'
      },
    ],
    'a member comes in person': [
      'members-in-person',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(nth(record.continuousCommunication?.meetings, position)?.attendance, position)
        if (chosen !== undefined) chosen.delegate = false
      },
    ],
    'an open promise is kept': [
      'actions-kept',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.continuousCommunication?.actionItems, position)
        if (chosen?.dueOn === undefined || chosen.dueOn > asOf) return
        if (chosen.doneOn === undefined || chosen.doneOn > asOf) {
          chosen.doneOn = [chosen.dueOn, PAST[0]].sort()[1]
        }
      },
    ],
    'a decision is carried out': [
      'decisions-kept',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.continuousCommunication?.decisions, position)
        if (chosen?.dueOn === undefined || chosen.dueOn > asOf) return
        if (chosen.carriedOutOn === undefined || chosen.carriedOutOn > asOf) chosen.carriedOutOn = chosen.dueOn
      },
    ],
    'somebody agrees more': [
      'agreement-with-agenda',
      ['common-agenda'],
      (position) => (record) => {
        const response = nth(nth(record.trust?.surveys, position)?.responses, position >> 2)
        const chosen = nth(response?.answers, position >> 4)
        if (chosen?.item === 'same-picture') chosen.value = Math.min(5, chosen.value + 1)
        else if (chosen !== undefined) chosen.value = Math.max(1, chosen.value - 1)
      },
    ],
    'who stood farthest away comes nearer': [
      'shared-understanding',
      ['common-agenda'],
      (position) => (record) => {
        const { responses = [] } = nth(record.trust?.surveys, position) ?? {}
        const answers = responses.flatMap((response) => nth(response.answers, position >> 4) ?? [])
        const mean = answers.reduce((sum, { value }) => sum + value, 0) / answers.length
        const [farthest] = [...answers].sort((one, other) => Math.abs(other.value - mean) - Math.abs(one.value - mean))
        if (farthest !== undefined && Math.abs(farthest.value - mean) >= 1) {
          farthest.value += Math.sign(mean - farthest.value)
        }
      },
    ],
    'a funder comes to stand for collective impact': [
      'funder-stance',
      partnerIds,
      (position) => (record) => {
        const chosen = nth(record.funding?.stances, position)
        if (chosen?.selection !== undefined) chosen.selection = 'collective'
      },
    ],
    'money goes to strategies': [
      'money-for-strategies',
      ['backbone-support'],
      (position) => (record) => {
        const chosen = nth(record.funding?.commitments, position)
        if (chosen !== undefined) chosen.strategies = [...strategyIds]
      },
    ],
    'a group takes on a strategy': [
      'group-strategies',
      groupIds,
      (position) => (record) => {
        const chosen = nth(record.backboneSupport?.workingGroups, position)
        const strategy = nth(agendaStrategies(record), position)
        if (chosen !== undefined && strategy !== undefined) chosen.strategies = [...(chosen.strategies ?? []), strategy]
      },
    ],
    'a group watches more': [
      'group-measures',
      groupIds,
      (position) => (record) => {
        const chosen = nth(record.backboneSupport?.workingGroups, position)
        if (chosen !== undefined) chosen.indicators = [...indicatorIds]
      },
    ],
    'two groups talk': [
      'group-exchanges',
      groupIds,
      (position) => (record) => {
        const [chosen, other] = [position, position + 1].map((place) =>
          nth(record.backboneSupport?.workingGroups, place),
        )
        if (chosen === undefined || other === undefined) return
        chosen.exchanges = [...(chosen.exchanges ?? []), { workingGroup: other.id, on: asOf }]
      },
    ],
    'a test is planned and begun': [
      'group-tests',
      groupIds,
      (position) => (record) => {
        const chosen = nth(record.improvement?.cycles, position)
        if (chosen !== undefined) Object.assign(chosen, { startedOn: asOf, change: 'Longer', prediction: 'Fewer come' })
      },
    ],
    'somebody comes to a meeting of a group': ['group-regularity', groupIds, gather],
    'somebody comes to a meeting of leaders': ['leaders-regularity', ['continuous-communication'], gather],
    'a target is set': [
      'targets-set',
      goalIds,
      (position) => (record) => {
        const chosen = nth(record.sharedMeasurement?.indicators, position)
        if (chosen !== undefined) chosen.targets = [...(chosen.targets ?? []), { by: '2030-12-31', value: 9 }]
      },
    ],
  }

  test('is tried for every facet', () => {
    const tried = new Set(Object.values(better).map(([facet]) => facet))
    expect(tried).toEqual(new Set(alignmentFacets.map(({ id }) => id)))
  })

  test.each(Object.entries(better))('%s', (_, [facet, subjects, improve]) => {
    let risen = 0
    const check = (told: Story, position: number) => {
      const [before, after] = [align(told), align(changed(told, improve(position)))]
      expect(lowered(before, after, facet, subjects)).toEqual([])
      if (subjects.some((subject) => isHigher(before, after, `${subject} ${facet}`))) risen += 1
    }
    fc.assert(fc.property(story, fc.nat({ max: 1000 }), check), runs)
    expect(risen).toBeGreaterThan(0)
  })

  function isHigher(before: AlignmentResult, after: AlignmentResult, name: string): boolean {
    const [was, is] = [valuesOf(before).get(name), valuesOf(after).get(name)]
    return was?.kind === 'observed' && is?.kind === 'observed' && is.value > was.value
  }

  function gather(position: number): Change {
    return (record) => {
      const chosen = nth(record.continuousCommunication?.meetings, position)
      if (chosen !== undefined) chosen.attendance = partnerIds.map((partner) => ({ partner, present: true }))
    }
  }

  function link(position: number): Change {
    return (record) => {
      const chosen = nth(record.mutuallyReinforcingActivities?.activities, position)
      if (chosen !== undefined) chosen.strategies = [...(chosen.strategies ?? []), `s${position % 4}`]
    }
  }

  /** What one of the expectations asks for, or, where there is none, any report. */
  function report({ sharedMeasurement }: Story['record'], rows: Story['rows'], position: number): void {
    const expected = nth(sharedMeasurement?.expectations, position)
    const { indicator: what, partner: who } = expected ?? { indicator: 'i0', partner: 'p0' }
    const halves = ['2023-07-01/2023-12-31', '2024-01-01/2024-06-30']
    const period = quarterOf(nth(expected?.frequency === 'half-yearly' ? halves : quarters, position >> 3) as string)
    const isSame = (one: Story['rows'][number]) =>
      one.indicator === what && one.partner === who && one.period.start === period.start
    const others = rows.filter((one) => !isSame(one))
    rows.splice(0, rows.length, ...others, {
      indicator: what,
      ...(who === undefined ? {} : { partner: who }),
      period,
      value: 3,
    })
  }
})

function lowered(
  before: AlignmentResult,
  after: AlignmentResult,
  facet: string,
  subjects: readonly string[],
): string[] {
  const found = valuesOf(after)
  return subjects.flatMap((subject) => {
    const was = valuesOf(before).get(`${subject} ${facet}`)
    const is = found.get(`${subject} ${facet}`)
    if (was?.kind !== 'observed' || (is?.kind === 'observed' && is.value >= was.value)) return []
    return [`${subject} ${facet}: ${is?.kind === 'observed' ? is.value : is?.reason}`]
  })
}
