// The last step of every formula: what is not finite becomes `NaN`.
import type { Operation } from './operations.ts'

export const keepFinite: Operation = (rows, out, to, a, fromA) => {
  if (out !== a) for (let row = 0; row < rows; row += 1) out[to + row] = a[fromA + row] as number
  if (areFinite(out, to, to + rows)) return
  for (let row = to; row < to + rows; row += 1) {
    if (!Number.isFinite(out[row])) out[row] = Number.NaN
  }
}

/** Whether all values are finite. Four sums side by side, for each addition waits for the one before. */
function areFinite(values: Float64Array, from: number, to: number): boolean {
  let row = from
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (; row + 3 < to; row += 4) {
    first += (values[row] as number) * 0
    second += (values[row + 1] as number) * 0
    third += (values[row + 2] as number) * 0
    fourth += (values[row + 3] as number) * 0
  }
  for (; row < to; row += 1) first += (values[row] as number) * 0
  return first + second + third + fourth === 0
}
