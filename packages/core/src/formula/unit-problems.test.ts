import { describe, expect, test } from 'vitest'
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import { formulas } from './compile-formula.ts'

const units: Readonly<Record<string, Unit>> = {
  people: { kind: 'count', of: 'people' },
  others: { kind: 'count', of: 'people' },
  books: { kind: 'count', of: 'books' },
  households: { kind: 'count', of: 'households' },
  cad: { kind: 'amount', currency: 'CAD' },
  usd: { kind: 'amount', currency: 'USD' },
  hours: { kind: 'quantity', in: 'hours' },
  minutes: { kind: 'quantity', in: 'minutes' },
  size: { kind: 'quantity', in: 'people per household' },
  share: { kind: 'share', of: 'people' },
  births: { kind: 'rate', per: 1000, of: 'women' },
  deaths: { kind: 'rate', per: 100, of: 'people' },
  sat: { kind: 'score', of: 'SAT points' },
  act: { kind: 'score', of: 'ACT points' },
}

const people: Unit = { kind: 'count', of: 'people' }
const share: Unit = { kind: 'share' }
const cad: Unit = { kind: 'amount', currency: 'CAD' }
const index: Unit = { kind: 'score', of: 'index points' }
const perThousand: Unit = { kind: 'rate', per: 1000, of: 'people' }
const hours: Unit = { kind: 'quantity', in: 'hours' }

const problems = (text: string, declared?: Unit) => {
  const formula = formulas.compile(text)
  const read = Object.fromEntries(Object.entries(units).filter(([symbol]) => formula.symbols.includes(symbol)))
  return formula.unitProblems(read, declared)
}

describe('units fit', () => {
  test.each<[string, Unit]>([
    ['people + others', people],
    ['people - previous(people)', people],
    ['people + 10', people],
    ['people / others', share],
    ['books / households', share],
    ['1 - share', share],
    ['share * people', people],
    ['1000 * books / people', perThousand],
    ['births / 1000 * people', { kind: 'count', of: 'births' }],
    ['births / births', share],
    ['cad / people', cad],
    ['cad / hours', cad],
    ['hours * cad', cad],
    ['hours * 31.8', cad],
    ['cad / cad', share],
    ['cad / people', { kind: 'quantity', in: 'dollars per person' }],
    ['households * size', people],
    ['hours + minutes / 60', hours],
    ['minutes / 60', hours],
    ['sat / 1600 + act / 36', index],
    ['(log(cad) - log(100)) / (log(75000) - log(100))', share],
    ['cad / 75000 + share', index],
    ['0.5 * people + households', { kind: 'quantity', in: 'adult equivalents' }],
    ['(share + share) / 2', share],
    ['mean(people, others)', people],
    ['max(people, 0)', people],
    ['round(people / others, 2)', share],
    ['people > 10 ? people : others', people],
    ['(people > others) + (books > 3)', { kind: 'quantity', in: 'signs met' }],
    ['sqrt(people ^ 2)', people],
    ['exp(share) - 1', share],
    ['yearToDate(hours) / samePeriodLastYear(hours)', share],
    ['people % 2', people],
    ['42', people],
  ])('%s', (text, declared) => {
    expect(problems(text, declared)).toEqual([])
  })
})

describe('units do not fit', () => {
  test.each([
    ['people + cad', ['people cannot be put beside CAD']],
    ['people + books', ['people cannot be put beside books']],
    ['cad + usd', ['CAD cannot be put beside USD']],
    ['cad * 2 + usd', ['CAD cannot be put beside USD']],
    ['cad * 2 + people', ['CAD cannot be put beside people']],
    ['cad / usd', ['CAD cannot be mixed with USD: no currency is converted silently']],
    ['cad / people * usd', ['CAD per people cannot be mixed with USD: no currency is converted silently']],
    ['sat + act', ['SAT points cannot be put beside ACT points']],
    ['births + deaths', ['per 1000 women cannot be put beside per 100 people']],
    ['hours + minutes', ['hours cannot be put beside minutes']],
    ['share + people', ['a number without a unit cannot be put beside people']],
    ['people > cad ? 1 : 0', ['people cannot be put beside CAD']],
    ['share > 0.5 ? people : cad', ['people cannot be put beside CAD']],
    ['mean(people, cad)', ['people cannot be put beside CAD']],
    ['max(hours, people)', ['hours cannot be put beside people']],
    ['exp(cad)', ['exp of CAD has no meaning']],
    ['2 ^ people', ['a power of people has no meaning']],
    ['people ^ share', ['a changing power of people has no meaning']],
    ['(people + cad) / (hours + books)', ['people cannot be put beside CAD', 'hours cannot be put beside books']],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  test.each<[string, Unit, string]>([
    ['people / hours', share, 'the result is people per hours, not share'],
    ['cad / people', share, 'the result is CAD per people, not share'],
    ['people', share, 'the result is people, not share'],
    ['people / others', people, 'the result is a number without a unit, not people'],
    ['books', people, 'the result is books, not people'],
    ['books / households', people, 'the result is books per households, not people'],
    ['people + others', cad, 'the result is people, not CAD'],
    ['usd / people', cad, 'the result is USD per people, not CAD'],
    ['usd * 1.3', cad, 'the result is USD, not CAD'],
    ['cad * 2', people, 'the result is CAD, not people'],
    ['cad', hours, 'the result is CAD, not hours'],
    ['minutes', hours, 'the result is minutes, not hours'],
    ['hours / hours', hours, 'the result is a number without a unit, not hours'],
    ['hours / cad', index, 'the result is hours per CAD, not index points'],
    ['people ^ 2', people, 'the result is people^2, not people'],
  ])('%s is not in %j', (text, declared, expected) => {
    expect(problems(text, declared)).toEqual([expected])
  })
})
