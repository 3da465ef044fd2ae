// The initiative whose partners make the reports.
import { type InitiativeRecord, parseInitiative } from '@collective-impact/core'
import { indicatorId, partnerId } from './names.ts'
import { AGES, GENDERS } from './observation-columns.ts'
import type { Size } from './size.ts'

/** What all indicators measure: a share of people over the month, or how many are on a list on its last day. */
export type IndicatorKind = 'share' | 'people-listed'

export function recordOf({ partners, indicators }: Size, kind: IndicatorKind): InitiativeRecord {
  const each = <Item>(count: number, item: (position: number) => Item) =>
    Array.from({ length: count }, (_, position) => item(position))
  return parseInitiative({
    formatVersion: 1,
    initiative: { id: 'monthly-reports', name: 'Monthly reports' },
    partners: each(partners, (partner) => ({
      id: partnerId(partner),
      name: `Partner ${partner + 1}`,
      sector: 'nonprofit',
    })),
    sharedMeasurement: {
      dimensions: [dimension('gender', GENDERS), dimension('age', AGES)],
      indicators: each(indicators, (indicator) => ({
        id: indicatorId(indicator),
        name: `Indicator ${indicator + 1}`,
        direction: 'increase',
        frequency: 'monthly',
        dimensions: ['gender', 'age'],
        coverageThreshold: 0,
        methodVersions: [{ version: 'v1', description: 'As agreed.' }],
        ...measured[kind],
      })),
    },
  })
}

const measured = {
  share: {
    kind: 'ratio',
    unit: { kind: 'share', of: 'people' },
    combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' },
  },
  'people-listed': {
    kind: 'count',
    unit: { kind: 'count', of: 'people' },
    reporting: 'point-in-time',
    combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
  },
} as const

function dimension(id: string, codes: readonly string[]) {
  return { id, name: id, exclusive: true, categories: codes.map((code) => ({ code, name: code })) }
}
