// Follows one row through a formula, and names the first step that has no meaningful value.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { CompiledFormula } from '../measurement/formula-engine.ts'
import type { Expression } from './expression.ts'
import { isTrue, type OperationName, operations } from './operations.ts'

type Obstacle = NonNullable<ReturnType<CompiledFormula['obstacle']>>
type Operands = readonly [Expression, ...Expression[]]

/** What a formula meets on its way with these values. What is not asked, such as the other branch, is no obstacle. */
export function obstacleOf(expression: Expression, values: Readonly<Record<string, number>>): Obstacle | undefined {
  const found = follow(expression)
  return typeof found === 'string' ? found : undefined

  function follow(part: Expression): number | Obstacle {
    switch (part.kind) {
      case 'number':
        return part.value
      case 'term':
        return readValue(part.column)
      case 'operation':
        return followOperation(part.operation, part.operands as Operands)
    }
  }

  function followOperation(name: OperationName, operands: Operands): number | Obstacle {
    const a = follow(operands[0])
    if (typeof a === 'string' || operands.length === 1) return compute(name, a, a)
    if (name === 'choose') return follow(operands[isTrue(a) ? 1 : 2] as Expression)
    if ((name === 'and' && !isTrue(a)) || (name === 'or' && isTrue(a))) return isTrue(a) ? 1 : 0
    return compute(name, a, follow(operands[1] as Expression))
  }

  function readValue(column: string): number {
    const value = Object.hasOwn(values, column) ? values[column] : undefined
    if (value !== undefined) return value
    throw new CollectiveImpactError('formula/invalid-columns', `there is no value for ${JSON.stringify(column)}`)
  }
}

function compute(name: OperationName, a: number | Obstacle, b: number | Obstacle): number | Obstacle {
  if (typeof a === 'string') return a
  if (typeof b === 'string') return b
  const out = new Float64Array(1)
  const [first, second] = [Float64Array.of(a), Float64Array.of(b)]
  operations[name](1, out, 0, first, 0, second, 0, second, 0)
  const value = out[0] as number
  if (Number.isFinite(value)) return value
  return (name === 'divide' && b === 0) || (name === 'pow' && a === 0) ? 'division-by-zero' : 'not-meaningful'
}
