import { safeParseInitiative } from '@collective-impact/core'
import { expect, test } from 'vitest'
import { calgary } from './record.ts'

test('the record is the same read back from JSON', () => {
  expect(safeParseInitiative(JSON.stringify(calgary))).toEqual({ success: true, record: calgary })
})
