// From the parser's tree to what is computed. Only what is listed here passes; everything else is a problem.
import type { FormulaTerm, TermTime } from '../measurement/formula-engine.ts'
import { type Expression, number, operation } from './expression.ts'
import { functionNames, timeFunctions, valueFunctions } from './functions.ts'
import type { SyntaxNode } from './mathjs.ts'
import type { OperationName } from './operations.ts'
import type { Problem } from './problem.ts'
import { Terms } from './terms.ts'

/** The parser repeats a part of its tree for each `+ 5%`; a text of the longest length has fewer parts otherwise. */
const MOST_PARTS = 2000
/** Ten lifetimes of months. */
const FURTHEST = 1200

/** What the parser makes, in words, besides what a formula may consist of. */
const KINDS: Readonly<Record<string, string>> = {
  AccessorNode: 'a property',
  ArrayNode: 'a list',
  AssignmentNode: 'an assignment',
  BlockNode: 'a second expression on a line of its own',
  FunctionAssignmentNode: 'the definition of a function',
  IndexNode: 'an index',
  ObjectNode: 'an object',
  RangeNode: 'a range',
}

const OPERATORS: ReadonlySet<string> = new Set<OperationName>([
  ...(['add', 'subtract', 'multiply', 'divide', 'mod', 'pow', 'unaryMinus'] as const),
  ...(['equal', 'unequal', 'smaller', 'larger', 'smallerEq', 'largerEq'] as const),
  ...(['and', 'or', 'xor', 'not'] as const),
])

/** What a tree comes to, and everything in it that may not be. */
export interface Reading {
  readonly expression: Expression
  readonly terms: readonly FormulaTerm[]
  readonly problems: readonly Problem[]
}

/** Reads a tree; `names` says where in the text each name stands first. */
export function readExpression(tree: SyntaxNode, names: ReadonlyMap<string, number>): Reading {
  const terms = new Terms()
  const problems = new Map<string, Problem>()
  let parts = 0
  const expression = read(tree)
  return { expression, terms: terms.all(), problems: [...problems.values()] }

  function read(node: SyntaxNode): Expression {
    parts += 1
    if (parts > MOST_PARTS) return refuse('formula/too-large', `has more than ${MOST_PARTS} parts`)
    switch (node.type) {
      case 'ConstantNode':
        return readConstant(node.value)
      case 'SymbolNode':
        return readSymbol(node.name, { kind: 'same-period' })
      case 'ParenthesisNode':
        return read(node.content as SyntaxNode)
      case 'OperatorNode':
        return readOperator(node.fn, node.op, node.args as SyntaxNode[])
      case 'ConditionalNode':
        return operation(
          'choose',
          ...[node.condition, node.trueExpr, node.falseExpr].map((part) => read(part as SyntaxNode)),
        )
      case 'RelationalNode':
        return readChain(node.conditionals, node.params as SyntaxNode[])
      case 'FunctionNode':
        return readCall(node.fn as SyntaxNode, node.args as SyntaxNode[])
      default:
        return refuseKind((node as SyntaxNode).type)
    }
  }

  function readConstant(value: unknown): Expression {
    if (typeof value === 'boolean') return number(value ? 1 : 0)
    if (typeof value === 'number' && Number.isFinite(value)) return number(value)
    return refuse('formula/not-allowed', `\`${String(value)}\` is no number to compute with`, String(value))
  }

  function readSymbol(name: string, time: TermTime): Expression {
    if (isReserved(name)) return refuse('formula/not-allowed', `\`${name}\` has no place in a formula`, name)
    return { kind: 'term', column: terms.read(name, time) }
  }

  function readOperator(fn: string, sign: string, operands: readonly SyntaxNode[]): Expression {
    const values = operands.map(read)
    if (fn === 'unaryPlus') return values[0] as Expression
    if (OPERATORS.has(fn)) return operation(fn as OperationName, ...values)
    return refuse('formula/not-allowed', `the operator \`${sign}\` has no place in a formula`)
  }

  /** `a < b < c` is `a < b and b < c`. */
  function readChain(signs: readonly string[], nodes: readonly SyntaxNode[]): Expression {
    const values = nodes.map(read)
    const links = signs.map((sign, place) =>
      operation(sign as OperationName, values[place] as Expression, values[place + 1] as Expression),
    )
    return links.reduce((chain, link) => operation('and', chain, link))
  }

  function readCall(callee: SyntaxNode, nodes: readonly SyntaxNode[]): Expression {
    if (callee.type !== 'SymbolNode') return refuseKind(callee.type)
    const { name } = callee
    const valueFunction = valueFunctions.get(name)
    const timeFunction = timeFunctions.get(name)
    const arity = valueFunction ?? timeFunction
    if (arity === undefined) {
      for (const node of nodes) read(node)
      const message = `\`${name}\` is not a function of formulas; there are ${functionNames.join(', ')}. To multiply, write \`*\``
      return refuse('formula/unknown-function', message, name)
    }
    if (nodes.length < arity.least || nodes.length > arity.most) {
      for (const node of nodes) read(node)
      return refuse('formula/wrong-arguments', `\`${name}\` takes ${describeArity(arity)}, not ${nodes.length}`, name)
    }
    if (timeFunction !== undefined) return readOtherTime(name, nodes, timeFunction.time)
    const [first, ...rest] = nodes.map(read) as [Expression, ...Expression[]]
    const decimals = nodes[1] === undefined ? 0 : wholeNumber(nodes[1])
    if (valueFunction?.decimals === true && !(decimals !== undefined && decimals >= 0 && decimals <= 15)) {
      return refuse('formula/wrong-arguments', `\`${name}\` takes the decimals as a whole number from 0 to 15`, name)
    }
    return valueFunction?.of(first, rest) ?? first
  }

  function readOtherTime(name: string, nodes: readonly SyntaxNode[], timeOf: (count: number) => TermTime): Expression {
    const [node, countNode] = nodes
    const count = countNode === undefined ? 0 : wholeNumber(countNode)
    if (node?.type !== 'SymbolNode') {
      if (node !== undefined) read(node)
      return refuse('formula/wrong-arguments', `\`${name}\` looks at one symbol, such as \`${name}(visits)\``, name)
    }
    if (count === undefined || Math.abs(count) > FURTHEST) {
      readSymbol(node.name, { kind: 'same-period' })
      return refuse(
        'formula/wrong-arguments',
        `\`${name}\` takes a whole number of periods, \`-1\` for the one before`,
        name,
      )
    }
    return readSymbol(node.name, timeOf(count))
  }

  /** Never shows the part itself: a tree that repeats its parts is longer in writing than anybody can wait for. */
  function refuseKind(type: string): Expression {
    return refuse('formula/not-allowed', `${KINDS[type] ?? type} has no place in a formula`)
  }

  /** Notes a problem once, and goes on. */
  function refuse(code: Problem['code'], message: string, name?: string): Expression {
    const character = name === undefined ? undefined : names.get(name)
    problems.set(`${code} ${message}`, { code, message, character })
    return number(0)
  }
}

/** Names of what every object has; a lookup by them would find it. */
function isReserved(name: string): boolean {
  return name.startsWith('__') || name in Object.prototype
}

/** A whole number as it is written, with its sign. */
function wholeNumber(node: SyntaxNode): number | undefined {
  if (node.type === 'ParenthesisNode') return wholeNumber(node.content as SyntaxNode)
  if (node.type === 'OperatorNode' && node.fn === 'unaryMinus') {
    const size = wholeNumber(node.args[0] as SyntaxNode)
    return size === undefined ? undefined : -size
  }
  return node.type === 'ConstantNode' && Number.isInteger(node.value) ? Number(node.value) : undefined
}

function describeArity({ least, most }: { readonly least: number; readonly most: number }): string {
  if (least === most) return least === 1 ? 'one argument' : `${least} arguments`
  return most === Number.POSITIVE_INFINITY ? `${least} argument or more` : `${least} or ${most} arguments`
}
