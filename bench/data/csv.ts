// The made-up reports as CSV, in pieces that each end with a line.
import { closeSync, openSync, writeSync } from 'node:fs'
import { indicatorId, monthPeriod, partnerId, remembered } from './names.ts'
import { AGES, GENDERS, monthlyColumns } from './observation-columns.ts'
import type { IndicatorKind } from './record.ts'
import type { Size } from './size.ts'

export interface CsvForm {
  readonly kind: IndicatorKind
  /** With columns that no question here is about: when, from where and by which method it was reported. */
  readonly isWide?: boolean
}

export function* csvPieces(size: Size, { kind, isWide = false }: CsvForm): Generator<string> {
  const figures = kind === 'share' ? 'numerator,denominator' : 'value'
  const more = isWide ? ',recordedAt,source,status,methodVersion' : ''
  yield `indicator,partner,periodStart,periodEnd,gender,age,${figures}${more}\n`
  const indicators = remembered(indicatorId)
  const partners = remembered(partnerId)
  for (const { length, indicator, partner, month, gender, age, numerator, denominator } of monthlyColumns(size)) {
    const at = month[0] ?? 0
    const { start, end } = monthPeriod(at)
    const recorded = isWide ? `,${monthPeriod(at + 1).start},register,approved,v1` : ''
    let piece = ''
    for (let row = 0; row < length; row += 1) {
      const about = `${indicators(indicator[row] as number)},${partners(partner[row] as number)},${start},${end}`
      const groups = `${GENDERS[gender[row] as number]},${AGES[age[row] as number]}`
      const numbers = kind === 'share' ? `${numerator[row]},${denominator[row]}` : numerator[row]
      piece += `${about},${groups},${numbers}${recorded}\n`
      if (piece.length < 65_536) continue
      yield piece
      piece = ''
    }
    yield piece
  }
}

export function writeCsv(path: string, size: Size, form: CsvForm): void {
  const file = openSync(path, 'w')
  for (const piece of csvPieces(size, form)) writeSync(file, piece)
  closeSync(file)
}
