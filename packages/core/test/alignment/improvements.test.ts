// One improvement of what a facet looks at never lowers it, and sometimes raises it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlignmentResult } from '../../src/alignment/alignment-result.ts'
import { alignmentFacets } from '../../src/alignment/facets.ts'
import {
  align,
  type Change,
  changed,
  goalIds,
  indicatorIds,
  partnerIds,
  quarterOf,
  quarters,
  runs,
  type Story,
  story,
  valuesOf,
} from './story.ts'

describe('one improvement never lowers', () => {
  const nth = <Item>(items: readonly Item[] | undefined, position: number) => items?.[position % (items.length || 1)]
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
    'a report is made': ['indicator-reporting', partnerIds, (position) => (_, rows) => report(rows, position)],
    'a value is reported': ['indicators-measuring-goal', goalIds, (position) => (_, rows) => report(rows, position)],
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

  function link(position: number): Change {
    return (record) => {
      const chosen = nth(record.mutuallyReinforcingActivities?.activities, position)
      if (chosen !== undefined) chosen.strategies = [...(chosen.strategies ?? []), `s${position % 4}`]
    }
  }

  function report(rows: Story['rows'], position: number): void {
    const [what, who] = [`i${position % 3}`, `p${position % 4}`]
    const period = quarterOf(quarters[Math.floor(position / 12) % 4] as string)
    const isSame = (one: Story['rows'][number]) =>
      one.indicator === what && one.partner === who && one.period.start === period.start
    const others = rows.filter((one) => !isSame(one))
    rows.splice(0, rows.length, ...others, { indicator: what, partner: who, period, value: 3 })
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
