// DHIS2's indicator expressions, read as the server reads them: `^` binds tightest and to the right.

/** A part of an expression. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** `#{element}` or `#{element.optionCombo}`. */
  | { readonly kind: 'element'; readonly id: string; readonly optionCombo?: string }
  /** `R{dataSet.REPORTING_RATE}`. */
  | { readonly kind: 'rate'; readonly id: string }
  /** `N{indicator}`. */
  | { readonly kind: 'indicator'; readonly id: string }
  /** `[periodInYear]`. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: 'operator'; readonly sign: string; readonly operands: readonly Expression[] }
  /** `.aggregationType(MAX)`. */
  | { readonly kind: 'modified'; readonly name: string; readonly argument: string; readonly inner: Expression }

const TOKEN =
  /\s*(?:(?<item>[#RN])\{(?<id>[^}]*)\}|\[(?<variable>\w+)\]|(?<number>\d+(?:\.\d+)?)|'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<word>[A-Za-z]\w*)|(?<sign>==|!=|<=|>=|&&|\|\||[-+*/%^<>!(),.]))/y

/** From the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['||', 'or'],
  ['&&', 'and'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
]

/** Reads an expression. */
export function readExpression(text: string): Expression {
  const reader = new Reader(text)
  const expression = reader.binary(0)
  reader.end()
  return expression
}

class Reader {
  private readonly text: string
  private position = 0

  constructor(text: string) {
    this.text = text.trim()
  }

  binary(level: number): Expression {
    const signs = LEVELS[level]
    if (signs === undefined) return this.unary()
    let left = this.binary(level + 1)
    for (let sign = this.take(signs); sign !== undefined; sign = this.take(signs)) {
      left = { kind: 'operator', sign, operands: [left, this.binary(level + 1)] }
    }
    return left
  }

  end(): void {
    if (this.position < this.text.length) throw new SyntaxError(`cannot read ${this.text.slice(this.position)}`)
  }

  private unary(): Expression {
    const sign = this.take(['-', '!', 'not'])
    if (sign !== undefined)
      return { kind: 'operator', sign: sign === '-' ? 'unary -' : 'not', operands: [this.unary()] }
    const base = this.postfix()
    return this.take(['^']) === undefined ? base : { kind: 'operator', sign: '^', operands: [base, this.unary()] }
  }

  private postfix(): Expression {
    let inner = this.primary()
    while (this.take(['.']) !== undefined) {
      const name = this.next()?.['word'] ?? ''
      inner = { kind: 'modified', name, argument: this.rawArgument(), inner }
    }
    return inner
  }

  private primary(): Expression {
    const { item, id = '', variable, number, single, double, word, sign } = this.next() ?? {}
    if (item !== undefined) return itemOf(item, id)
    if (variable !== undefined) return { kind: 'variable', name: variable }
    if (number !== undefined) return { kind: 'number', value: Number(number) }
    const text = single ?? double
    if (text !== undefined) return { kind: 'text', value: text }
    if (word !== undefined) return { kind: 'call', name: word, operands: this.operands() }
    if (sign !== '(') throw new SyntaxError(`expected a value before ${this.text.slice(this.position)}`)
    const inner = this.binary(0)
    this.expect(')')
    return inner
  }

  private operands(): readonly Expression[] {
    this.expect('(')
    const operands = [this.binary(0)]
    while (this.take([',']) !== undefined) operands.push(this.binary(0))
    this.expect(')')
    return operands
  }

  /** Dates stand in modifiers without quotes. */
  private rawArgument(): string {
    this.expect('(')
    const end = this.text.indexOf(')', this.position)
    const argument = this.text.slice(this.position, end).trim()
    this.position = end + 1
    return argument
  }

  private expect(sign: string): void {
    if (this.take([sign]) === undefined) throw new SyntaxError(`expected ${sign} at ${this.text.slice(this.position)}`)
  }

  private take(signs: readonly string[]): string | undefined {
    const before = this.position
    const { sign, word } = this.next() ?? {}
    const found = sign ?? word
    if (found !== undefined && signs.includes(found)) return found
    this.position = before
    return undefined
  }

  private next(): Readonly<Record<string, string | undefined>> | undefined {
    TOKEN.lastIndex = this.position
    const match = TOKEN.exec(this.text)
    if (match !== null) this.position = TOKEN.lastIndex
    return match?.groups
  }
}

function itemOf(sign: string, id: string): Expression {
  if (sign === 'N') return { kind: 'indicator', id }
  if (sign === 'R') return { kind: 'rate', id }
  const [element = '', optionCombo] = id.split('.')
  return { kind: 'element', id: element, ...(optionCombo === undefined ? {} : { optionCombo }) }
}
