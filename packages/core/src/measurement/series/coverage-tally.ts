// Counts expected and reported reports by cell, partner after partner.
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import type { Expected } from '../expected-reports.ts'
import type { Coverage, ExpectedReport } from '../measured.ts'

/** The coverage of several cells in the making. */
export class CoverageTally {
  private readonly expectedFrom: Coverage['expectedFrom']
  private readonly expected: Int32Array
  private readonly reported: Int32Array
  private readonly missing: ExpectedReport[][]
  private readonly awaited: Uint8Array

  constructor(cells: number, expectedFrom: Coverage['expectedFrom']) {
    this.expectedFrom = expectedFrom
    this.expected = new Int32Array(cells)
    this.reported = new Int32Array(cells)
    this.awaited = new Uint8Array(cells)
    this.missing = Array.from({ length: cells }, () => [])
  }

  /** Counts reports that are there. */
  addReported(cell: number, count: number): void {
    this.expected[cell] = (this.expected[cell] as number) + count
    this.reported[cell] = (this.reported[cell] as number) + count
  }

  /** Counts a report that is not there, unless it is not due yet. */
  addAbsent(
    cell: number,
    partner: string | undefined,
    { period, dueOn }: Omit<Expected, 'partner'>,
    asOf: string,
  ): void {
    if (dueOn > asOf) {
      this.awaited[cell] = 1
      return
    }
    this.expected[cell] = (this.expected[cell] as number) + 1
    this.missing[cell]?.push(missed(partner, period))
  }

  /** Adds what is known already. */
  add(cell: number, coverage: Coverage | undefined, awaited: boolean): void {
    if (awaited) this.awaited[cell] = 1
    if (coverage === undefined) return
    this.expected[cell] = (this.expected[cell] as number) + coverage.expected
    this.reported[cell] = (this.reported[cell] as number) + coverage.reported
    this.missing[cell]?.push(...coverage.missing)
  }

  /** The coverage of a cell, and whether what is not there is simply not due yet. */
  of(cell: number): { readonly coverage: Coverage | undefined; readonly awaited: boolean } {
    const [expected, reported] = [this.expected[cell] as number, this.reported[cell] as number]
    if (expected === 0) return { coverage: undefined, awaited: this.awaited[cell] === 1 }
    const missing = (this.missing[cell] ?? []).sort(
      (a, b) => byText(a.partner, b.partner) || byText(a.period.start, b.period.start),
    )
    const { expectedFrom } = this
    return { coverage: { expected, reported, share: reported / expected, expectedFrom, missing }, awaited: false }
  }
}

function missed(partner: string | undefined, period: Period): ExpectedReport {
  return partner === undefined ? { period } : { partner, period }
}
