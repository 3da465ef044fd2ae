// The diagonal of the Moore–Penrose inverse of a symmetric matrix, by Jacobi's rotations: Golub & Van Loan (2013), 8.5.

/** Eigenvalues smaller than this, beside the greatest, count as 0; the same as psych `Pinv`. */
const SMALLEST = Math.sqrt(Number.EPSILON)
const MOST_SWEEPS = 100

/** What stands on the diagonal of the inverse, or of what comes nearest to one where there is none. */
export function pseudoInverseDiagonal(matrix: readonly (readonly number[])[]): readonly number[] {
  const { values, vectors } = eigenOf(matrix)
  const least = SMALLEST * Math.max(...values.map(Math.abs))
  return matrix.map((_, row) =>
    values.reduce((sum, value, at) => {
      const entry = vectors[row]?.[at] ?? 0
      return Math.abs(value) > least ? sum + entry ** 2 / value : sum
    }, 0),
  )
}

/** Eigenvalues, and their vectors in columns. */
function eigenOf(matrix: readonly (readonly number[])[]) {
  const rows = matrix.map((row) => Float64Array.from(row))
  const vectors = matrix.map((_, at) => Float64Array.from(matrix, (_row, column) => (column === at ? 1 : 0)))
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let largest = 0
    for (const [p, row] of rows.entries()) {
      for (let q = p + 1; q < rows.length; q += 1) {
        largest = Math.max(largest, Math.abs(row[q] ?? 0))
        rotate(rows, vectors, p, q)
      }
    }
    if (largest < Number.EPSILON ** 2) break
  }
  return { values: rows.map((row, at) => row[at] ?? 0), vectors }
}

/** Turns the plane of p and q so that the entry where they meet becomes 0. */
function rotate(rows: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const [atP, atQ] = [rows[p], rows[q]]
  if (atP === undefined || atQ === undefined) return
  const meeting = atP[q] ?? 0
  if (meeting === 0) return
  const ratio = ((atQ[q] ?? 0) - (atP[p] ?? 0)) / (2 * meeting)
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (const row of [...rows, ...vectors]) {
    const [left, right] = [row[p] ?? 0, row[q] ?? 0]
    row[p] = cosine * left - sine * right
    row[q] = sine * left + cosine * right
  }
  for (const [column, left] of atP.entries()) {
    const right = atQ[column] ?? 0
    atP[column] = cosine * left - sine * right
    atQ[column] = sine * left + cosine * right
  }
}
