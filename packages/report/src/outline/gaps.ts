// Where the plan has gaps, and who or what could close each.
import type { Assessment, GapSummary } from '@collective-impact/core'
import { gapWords } from '../wording.ts'
import { type Block, heading, list, paragraph, type Section } from './block.ts'

/** More of one kind than anybody reads; the assessment holds them all. */
const MOST_SHOWN = 12

/** Of who or what could close a gap. */
const MOST_NEAREST = 3

export function gaps({ gaps: all }: Assessment): Section {
  const byKind = Map.groupBy(all, ({ kind }) => kind)
  return {
    id: 'gaps',
    title: 'Where the plan has gaps',
    blocks:
      all.length === 0
        ? [paragraph('None can be seen in what the record states.')]
        : [...byKind].flatMap(([kind, same]) => ofKind(kind, same)),
  }
}

function ofKind(kind: GapSummary['kind'], same: readonly GapSummary[]): readonly Block[] {
  const further = same.length - MOST_SHOWN
  return [
    heading(gapWords[kind]),
    list(same.slice(0, MOST_SHOWN).map((gap) => ({ text: inWords(gap) }))),
    ...(further > 0 ? [paragraph(`And ${further} more.`)] : []),
  ]
}

function inWords({ about: [first, ...others], closers }: GapSummary): string {
  const where = others.map(({ name }) => name).join(', ')
  const what = where === '' ? first?.name : `${first?.name}: ${where}`
  const nearest = closers.slice(0, MOST_NEAREST).map(({ name }) => name)
  return nearest.length === 0 ? `${what}` : `${what} (nearest: ${nearest.join('; ')})`
}
