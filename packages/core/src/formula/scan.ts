// Reads a formula's text sign by sign before it is parsed: what no formula may contain, and what would wear out a parser.
import type { Problem } from './problem.ts'

const MOST_CHARACTERS = 2000
/** A parser calls itself some thirty times for each level. */
const DEEPEST = 50
/** A parser reads what follows a `%` twice, and twice that for a `%` within it. */
const MOST_REMAINDERS_WITHIN_EACH_OTHER = 4

const TOKEN =
  /([ \t\n\u00A0]+)|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([a-zA-Z_][a-zA-Z0-9_]*)|([=!<>]=|[-+*/^%<>?:(),])|(.)/gsu

/** What a sign that has no place in a formula would do elsewhere. */
const FOREIGN: Readonly<Record<string, string>> = {
  '=': 'nothing is assigned or defined; to compare, write `==`',
  '.': 'nothing has properties',
  '[': 'there are no lists to take elements from',
  ']': 'there are no lists to take elements from',
  '{': 'there are no objects',
  '}': 'there are no objects',
  '"': 'there is no text',
  "'": 'there is no text',
  '`': 'there is no text',
  ';': 'it is one expression',
  '!': 'there are no factorials; to negate, write `not`',
  '&': 'write `and`',
  '|': 'write `or`',
}

const PREFIXES: ReadonlySet<string> = new Set(['+', '-', 'not'])
const OPERATORS_IN_WORDS: ReadonlySet<string> = new Set(['mod', 'and', 'or', 'xor', 'not', 'to', 'in'])

/** Names that never stand for an input. */
export const WORDS: ReadonlySet<string> = new Set([
  ...OPERATORS_IN_WORDS,
  ...['true', 'false', 'null', 'undefined', 'NaN', 'Infinity'],
])

/** What was found in a text. */
export interface Scan {
  readonly problems: readonly Problem[]
  /** Where each name stands first, counted from 1. */
  readonly names: ReadonlyMap<string, number>
}

/** Something open that has not been closed: a parenthesis, or the text itself. */
interface Level {
  /** Prefixes and powers since the last operand that nothing can bind to any more. */
  pending: number
  conditionals: number
  afterRemainder: boolean
}

/** Reads a text; a text without problems can be parsed without harm. */
export function scan(text: string): Scan {
  if (text.length > MOST_CHARACTERS) {
    const message = `has ${text.length} characters; a formula has ${MOST_CHARACTERS} at most`
    return { problems: [{ code: 'formula/too-large', message }], names: new Map() }
  }
  const problems: Problem[] = []
  const names = new Map<string, number>()
  const levels: Level[] = [newLevel()]
  let deepest: Problem | undefined
  let afterOperand = false
  for (const { 0: token, 1: space, 2: figure, 3: name, 5: foreign, index } of text.matchAll(TOKEN)) {
    if (space !== undefined) continue
    const character = index + 1
    if (foreign !== undefined) {
      const why = FOREIGN[foreign]
      const message = `\`${foreign}\` has no place in a formula${why === undefined ? '' : `: ${why}`}`
      problems.push({ code: 'formula/not-allowed', message, character })
      continue
    }
    if (name !== undefined && !names.has(name)) names.set(name, character)
    afterOperand = follow(levels, token, afterOperand, figure !== undefined || isOperandName(name))
    if (isTooDeep(levels)) {
      deepest ??= { code: 'formula/too-large', message: 'from here on it is nested too deep', character }
    }
  }
  return { problems: deepest === undefined ? problems : [...problems, deepest], names }
}

/** Keeps account of what is open; gives whether the token ends an operand. */
function follow(levels: Level[], token: string, afterOperand: boolean, isOperand: boolean): boolean {
  const level = levels.at(-1) ?? newLevel()
  if (isOperand) return true
  switch (token) {
    case '(':
      levels.push(newLevel())
      return false
    case ')':
      if (levels.length > 1) levels.pop()
      return true
    case ',':
      Object.assign(level, newLevel())
      return false
    case '?':
      level.conditionals += 1
      break
    case '^':
      level.pending += 1
      return false
  }
  if (!afterOperand && PREFIXES.has(token)) {
    level.pending += 1
    return false
  }
  level.pending = 0
  level.afterRemainder = token === '%'
  return false
}

function isTooDeep(levels: readonly Level[]): boolean {
  const depth = levels.reduce((sum, { pending, conditionals }) => sum + 1 + pending + conditionals, 0)
  const remainders = levels.filter(({ afterRemainder }) => afterRemainder).length
  return depth > DEEPEST || remainders > MOST_REMAINDERS_WITHIN_EACH_OTHER
}

function isOperandName(name: string | undefined): boolean {
  return name !== undefined && !OPERATORS_IN_WORDS.has(name)
}

function newLevel(): Level {
  return { pending: 0, conditionals: 0, afterRemainder: false }
}
