import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { repository } from '../repository.ts'
import { readCompilerOptions } from '../workspace-program.ts'
import { apiDump } from './api-dump.ts'

describe('apiDump', () => {
  it('shows every sort of export, ordered by name', { timeout: 120_000 }, () => {
    const path = join(repository, 'scripts/docs/generate/fixtures/surface.ts')
    const program = ts.createProgram([path], readCompilerOptions())
    const source = program.getSourceFile(path)
    if (source === undefined) throw new Error('not read')
    expect(apiDump(program, source).join('\n')).toBe(
      `
type Code = 'paint/dry' | 'paint/wet'
const Color: schema of 'green' | 'red'
type Color = z.output<typeof Color>
type Corner = 'top' | { readonly at: readonly [ number, number ]; }
const Paint: schema of { color, liters? }
interface Paint extends z.output<typeof Paint> {}
class Painter implements Iterable<Paint> {
  static readonly kind: 'painter'
  readonly paints: readonly Paint[]
  constructor(...paints: readonly Paint[])
  readonly count: number
  [Symbol.iterator](): Iterator<Paint>
}
const Shape: schema of { kind, names? } | { kind, radius }
interface Wall<Surface extends string = string> {
  readonly surface: Surface
  coats?: number
  paint(with_: Paint, options?: { readonly fast: boolean; }): Promise<void>
  (name: string): void
}
const defaults: { color, layers }
function mix<Kind extends Color>(first: Kind, amount?: number, second?: Kind): { first: Kind; second: Kind; amount: number; }
const names: Readonly<Record<Color, string>>
`.trim(),
    )
  })
})
