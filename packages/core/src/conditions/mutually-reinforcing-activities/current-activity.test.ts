import { describe, expect, test } from 'vitest'
import { Activity } from './activity.ts'
import { isCurrentOn } from './current-activity.ts'

const goesOn = (fields: Readonly<Record<string, string>>) =>
  isCurrentOn(Activity.parse({ id: 'a', name: 'A', lead: 'library', ...fields }), '2024-06-30')

describe('isCurrentOn', () => {
  test('dates decide, both ends included', () => {
    expect(goesOn({})).toBe(true)
    expect(goesOn({ startsOn: '2024-06-30', endsOn: '2024-06-30' })).toBe(true)
    expect(goesOn({ startsOn: '2024-07-01' })).toBe(false)
    expect(goesOn({ endsOn: '2024-06-29', status: 'active' })).toBe(false)
  })

  test('what is over went on until its stated end', () => {
    expect(goesOn({ status: 'completed', endsOn: '2024-12-31' })).toBe(true)
    expect(goesOn({ status: 'abandoned', endsOn: '2024-12-31' })).toBe(true)
    expect(goesOn({ status: 'completed' })).toBe(false)
    expect(goesOn({ status: 'abandoned' })).toBe(false)
  })

  test('what is planned or paused does not go on', () => {
    expect(goesOn({ status: 'planned', startsOn: '2024-01-01' })).toBe(false)
    expect(goesOn({ status: 'paused', endsOn: '2024-12-31' })).toBe(false)
  })
})
