// How much data a benchmark works on.

export interface Size {
  readonly rows: number
  readonly partners: number
  readonly indicators: number
  readonly months: number
}

export const FULL_SIZE: Size = { rows: 5_000_000, partners: 300, indicators: 50, months: 120 }
