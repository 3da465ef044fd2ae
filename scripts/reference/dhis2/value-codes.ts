// Data values as numbers: yes is 1, and texts and dates are numbered in their order.
import type { AnalyticsData } from './analytics-data.ts'
import { type Expression, readExpression } from './expression.ts'

/** A number for every text among the values and in the expressions, in the order of the texts. */
export function codesOf({ values, elements, indicators }: AnalyticsData): ReadonlyMap<string, number> {
  const written = [...indicators.values()].flatMap(({ numerator, denominator }) =>
    [numerator, denominator].flatMap((text) => textsIn(readExpression(text))),
  )
  const stored = values.flatMap(({ element, value }) => (isText(value, elements.get(element)) ? [String(value)] : []))
  const texts = [...new Set([...written, ...stored])].sort()
  return new Map(texts.map((text, position) => [text, position + 1]))
}

/** The number a data value stands for; `type` is e.g. `INTEGER SUM`. */
export function numberOf(value: string | number, type: string | undefined, codes: ReadonlyMap<string, number>): number {
  if (isText(value, type)) return codes.get(String(value)) ?? 0
  return value === 'true' ? 1 : value === 'false' ? 0 : Number(value)
}

function isText(value: string | number, type: string | undefined): boolean {
  if (type === undefined) return typeof value === 'string' && Number.isNaN(Number(value))
  return /^(TEXT|LONG_TEXT|DATE)/.test(type)
}

function textsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'text':
      return [expression.value]
    case 'call':
    case 'operator':
      return expression.operands.flatMap(textsIn)
    case 'modified':
      return textsIn(expression.inner)
    default:
      return []
  }
}
