import {
  assess,
  healthOf,
  type InitiativeRecordInput,
  ObservationTable,
  parseInitiative,
} from '@collective-impact/core'
import { sampleInitiative } from '@collective-impact/core/testing'
import { letter, neighborhoodVoice } from 'collective-impact-neighborhood-voice'
import { describe, expect, test } from 'vitest'

const { record, observations, asOf } = sampleInitiative()
const table = ObservationTable.from(observations, record)
const [listening] = neighborhoodVoice.profiles
if (listening === undefined) throw new Error('the plug-in has no profile')
const plugins = [neighborhoodVoice]

describe('the plug-in', () => {
  test('assesses the sample initiative by its profile', () => {
    const { profile, health } = assess(record, table, { asOf, profile: listening, plugins })
    expect(profile).toEqual({ id: 'neighborhood-voice/listening', version: 1, title: 'Listening' })
    expect(health.checks.map(({ id }) => id)).toEqual([
      'neighborhood-voice/improvement/stories-without-consent',
      'neighborhood-voice/continuous-communication/unheeded-answers',
      'continuous-communication/skipped-meetings',
    ])
    expect(health.checks.filter(({ outcome }) => outcome === 'error')).toEqual([])
  })

  test('adds its checks to those of the standard profile', () => {
    const [, all] = neighborhoodVoice.profiles
    const ids = healthOf(record, table, { asOf, profile: all, plugins }).checks.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(healthOf(record, table, { asOf }).checks.map(({ id }) => id)))
    expect(ids.filter((id) => id.startsWith('neighborhood-voice/'))).toHaveLength(2)
  })

  test('finds what a record says of stories', () => {
    const told: InitiativeRecordInput = {
      formatVersion: 1,
      initiative: { id: 'blocks', name: 'Our blocks' },
      improvement: { stories: [{ id: 'first', title: 'The first', text: 'How it began.', consent: false }] },
    }
    const own = parseInitiative(told)
    const [stories] = healthOf(own, ObservationTable.from([], own), { asOf, profile: listening, plugins }).checks
    expect(stories?.findings).toMatchObject([
      { path: ['improvement', 'stories', 0], entity: { kind: 'story', id: 'first' } },
    ])
  })

  test('combines by the trimmed mean where an indicator says so', () => {
    const blocks = Array.from({ length: 12 }, (_, number) => ({
      id: `block-${number}`,
      name: `Block ${number}`,
      sector: 'community' as const,
    }))
    const own = parseInitiative({
      formatVersion: 1,
      initiative: { id: 'blocks', name: 'Our blocks' },
      partners: blocks,
      sharedMeasurement: {
        indicators: [
          {
            id: 'belonging',
            name: 'Belonging',
            unit: { kind: 'score', of: 'points' },
            direction: 'increase',
            kind: 'mean',
            combine: { overTime: 'last', acrossPartners: 'neighborhood-voice/trimmed-mean', acrossGroups: 'none' },
            frequency: 'yearly',
          },
        ],
      },
    })
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50].map((value, number) => ({
      indicator: 'belonging',
      partner: `block-${number}`,
      period: { start: '2023-01-01', end: '2023-12-31' },
      value,
    }))
    const [belonging] = assess(own, ObservationTable.from(rows, own), { asOf: '2024-02-01', plugins }).indicators
    // R: mean(c(0:10, 50), trim = 0.1) is 5.5.
    expect(belonging?.latest).toMatchObject({ kind: 'observed', value: 5.5 })
  })
})

describe('the letter', () => {
  test('says what is well, what is not and what will be done', () => {
    const assessment = assess(record, table, { asOf, profile: listening, plugins })
    const text = letter(assessment, { signedBy: 'Your committee' })
    expect(text).toMatch(/^Dear neighbors, this is where we stood on 2025-07-31\.\n/)
    expect(text).toMatch(/\nYour committee\n$/)
    for (const { outcome, title } of assessment.health.checks) {
      expect(text.includes(`- ${title}`)).toBe(['pass', 'fail', 'unsure'].includes(outcome))
    }
    expect(neighborhoodVoice.renderers[0]?.render(assessment)).toBe(letter(assessment))
  })
})
