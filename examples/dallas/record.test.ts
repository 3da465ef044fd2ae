import { safeParseInitiative } from '@collective-impact/core'
import { expect, test } from 'vitest'
import { dallas } from './record.ts'

test('the record is the same read back from JSON', () => {
  expect(safeParseInitiative(JSON.stringify(dallas))).toEqual({ success: true, record: dallas })
})

test('15 districts and 21 colleges are partners, beside two other organizations', () => {
  expect(dallas.partners?.filter(({ sector }) => sector === 'education')).toHaveLength(15 + 21)
  expect(dallas.partners).toHaveLength(15 + 21 + 2)
})
