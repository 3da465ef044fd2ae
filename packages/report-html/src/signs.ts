// Signs that stand beside words and never instead of them; hidden from those who are read the words.
import type { TargetProgress } from '@collective-impact/core'

export const targetSigns: Readonly<Record<TargetProgress['status'], string>> = {
  achieved: '✓',
  'on-track': '→',
  'at-risk': '!',
  'off-track': '↓',
  'not-achieved': '✗',
  'not-yet-due': '…',
  unknown: '?',
}
