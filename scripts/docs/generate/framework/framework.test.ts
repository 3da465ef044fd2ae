// The framework and the checks hold each other: no statement without a check, no check without a statement.
import { describe, expect, it } from 'vitest'
import { references } from '../../../../packages/core/src/foundation/references.ts'
import { checks } from '../../../../packages/core/src/health/checks/index.ts'
import { loneliness } from '../fixtures/check.ts'
import { framework } from './framework.ts'
import { frameworkPage } from './framework-page.ts'
import { statement } from './statement.ts'

const statements = framework.flatMap((element) => element.statements)

describe('the framework', () => {
  it('names only checks that exist', () => {
    const known = new Set(checks.map(({ id }) => id))
    expect([...new Set(statements.flatMap(({ heldBy }) => heldBy))].filter((id) => !known.has(id))).toEqual([])
  })

  it('names every check', () => {
    const named = new Set(statements.flatMap(({ heldBy }) => heldBy))
    expect(checks.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  })

  it('has no statement that nobody says or no check holds, and none twice', () => {
    for (const { says, from, heldBy } of statements) {
      expect([says, from.length > 0, heldBy.length > 0, new Set(heldBy).size]).toEqual([
        says,
        true,
        true,
        heldBy.length,
      ])
      for (const key of from) expect(references).toHaveProperty(key)
    }
    expect(new Set(statements.map(({ says }) => says)).size).toBe(statements.length)
  })
})

describe('frameworkPage', () => {
  it('leads from each statement to who says so and to the checks', () => {
    const company = {
      title: 'Company',
      statements: [statement('Nobody is alone.', ['kania-kramer-2011'], loneliness.id, 'trust/weather')],
    }
    expect(frameworkPage([company], [loneliness])).toContain(
      `
## Company

| The framework says | Who says so | Checks |
| --- | --- | --- |
| Nobody is alone. | [kania-kramer-2011](bibliography.md#kania-kramer-2011) | [There are partners](checks/initiative/loneliness.md); not checked yet: trust/weather |
`.trim(),
    )
  })
})
