// Observations as CSV (RFC 4180) that reads back as the same observations, with a column for each field in use.
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'

/** A piece has so many characters and the rest of a row. */
const PIECE = 1 << 16

const plainFields = [
  'value',
  'numerator',
  'denominator',
  'mean',
  'n',
  'missing',
  'methodVersion',
  'status',
  'recordedAt',
  'recordedBy',
  'source',
  'supersedes',
  'reason',
] as const

type Cell = string | number | undefined

interface WrittenColumn {
  readonly name: string
  readonly cellOf: (observation: ObservationInput) => Cell
}

/** Yields the text piece by piece. Asks for the observations twice: first to see which fields they have. */
export function* writeCsv(observations: () => Iterable<ObservationInput>): Generator<string> {
  const columns = columnsOf(observations())
  let piece = lineOf(columns.map(({ name }) => name))
  for (const observation of observations()) {
    piece += lineOf(columns.map(({ cellOf }) => cellOf(observation)))
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

function columnsOf(observations: Iterable<ObservationInput>): readonly WrittenColumn[] {
  const fields = new Set<string>()
  const dimensions = new Set<string>()
  for (const observation of observations) {
    for (const field of Object.keys(observation)) fields.add(field)
    for (const dimension of Object.keys(observation.groups ?? {})) dimensions.add(dimension)
  }
  if (fields.size === 0) fields.add('value')
  const used = (name: keyof ObservationInput & string, cellOf: WrittenColumn['cellOf']): WrittenColumn[] =>
    fields.has(name) ? [{ name, cellOf }] : []
  return [
    ...used('id', ({ id }) => id),
    { name: 'indicator', cellOf: ({ indicator }) => indicator },
    ...used('partner', ({ partner }) => partner),
    ...used('place', ({ place }) => place),
    { name: 'periodStart', cellOf: ({ period }) => period.start },
    { name: 'periodEnd', cellOf: ({ period }) => period.end },
    ...[...dimensions].sort().map((dimension) => ({
      name: `dimension:${dimension}`,
      cellOf: ({ groups }: ObservationInput) => groups?.[dimension],
    })),
    ...plainFields.flatMap((field) => used(field, (observation) => observation[field])),
  ]
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Object.is(cell, -0) ? '-0' : String(cell)
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
