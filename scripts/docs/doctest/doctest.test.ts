// The examples of the documentation are true; and what checks them notices when one is not.
import { describe, expect, it } from 'vitest'
import { listPages, listSources } from '../repository.ts'
import { compileExample } from './compile-example.ts'
import { codeOf, type Example, escapingFences, examplesOf, NO_RUN, readExamples } from './example.ts'
import { runExample } from './run-example.ts'
import { typeCheckExamples } from './type-check-examples.ts'

const MOST_NOT_RUN = 6

const examples = [...listPages(), ...listSources()].flatMap(readExamples)

describe('the examples of the documentation', () => {
  it.for(examples.filter((example) => codeOf(example).length > 0))('$name', async (example) => {
    expect(await runExample(example)).toEqual([])
  })

  it('type-check', { timeout: 120_000 }, () => {
    expect(typeCheckExamples(examples)).toEqual([])
  })

  it('are all written so that they are checked', () => {
    expect(examples.flatMap(escapingFences)).toEqual([])
  })

  it(`are run, all but ${MOST_NOT_RUN} at most`, () => {
    const notRun = examples.flatMap(codeOf).filter(({ tags }) => tags.includes(NO_RUN))
    expect(notRun.length).toBeLessThanOrEqual(MOST_NOT_RUN)
  })
})

const FIXTURES = 'scripts/docs/doctest/fixtures'

describe('running an example', () => {
  const run = async (name: string): Promise<string[]> => {
    const failures = await Promise.all(readExamples(`${FIXTURES}/${name}`).map(runExample))
    return failures.flat().map((failure) => failure.replace(`${FIXTURES}/`, ''))
  }

  it('finds nothing where every value is as written', async () => {
    expect(await run('true.md')).toEqual([])
  })

  it('reports every wrong value at its line', async () => {
    expect(await run('wrong-values.md')).toEqual([
      'wrong-values.md:4: the value is\n1\nand not\n2',
      "wrong-values.md:7: the value is\n'a\\nb'\nand not\n'ab'",
      'wrong-values.md:9: the value is\n[ 1 ]\nand not\n[ 1, 2 ]',
      'wrong-values.md:13: the value is\n-0\nand not\n0',
      'wrong-values.md:14: does not throw foundation/invalid-date; the value is\n1',
      expect.stringMatching(/^wrong-values\.md:15: throws Expected property name .*, not foundation\/invalid-date$/),
    ])
  })

  it('reports what a page throws, at the line of the statement, besides what was wrong before it', async () => {
    expect(await run('throws.md')).toEqual([
      'throws.md:5: the value is\n1\nand not\n2',
      'throws.md:12: throws out of order',
    ])
  })

  it('gives each comment of a source file a scope of its own', async () => {
    expect(await run('in-comments.ts')).toEqual([
      'in-comments.ts:10: the value is\n1\nand not\n2',
      "in-comments.ts:18: the value is\n'1'\nand not\n{ two: 2 }",
    ])
  })
})

describe('type-checking examples', () => {
  it('reports every error at its line, also in fences that are not run, and nothing else', { timeout: 120_000 }, () => {
    const examples = ['true.md', 'type-error.md'].flatMap((name) => readExamples(`${FIXTURES}/${name}`))
    expect(typeCheckExamples(examples)).toEqual([
      expect.stringMatching(/type-error\.md:4: .*has no exported member 'unknownName'/),
      expect.stringMatching(/type-error\.md:6: Argument of type 'number'/),
      expect.stringMatching(/type-error\.md:10: Cannot assign to 'code'/),
    ])
  })
})

describe('what is refused in an example', () => {
  const page = (...lines: readonly string[]): Example => {
    const [example] = examplesOf('page.md', lines.join('\n'))
    if (example === undefined) throw new Error('no fence')
    return example
  }

  it.for<[string, Example, string]>([
    [
      'a mark inside a function',
      page('```ts', 'const f = () => {', '  f // => 1', '}', '```'),
      'page.md:3: `// =>` belongs',
    ],
    ['a mark under an empty line', page('```ts', '1', '', '// => 1', '```'), 'page.md:4: `// =>` belongs'],
    ['a second mark', page('```ts', '1 // => 1', '// => 1', '```'), 'page.md:3: `// =>` belongs'],
    ['a value followed by prose', page('```ts', '1 // => 1 of one', '```'), 'page.md:2: not a value: 1 of one'],
    ['two values', page('```ts', '1 // => 0, 1', '```'), 'page.md:2: not a value: 0, 1'],
    ['no value', page('```ts', '1 // =>', '', '```'), 'page.md:2: not a value'],
    ['a value never finished', page('```ts', '1 // => {', '//   a: 1,', '```'), 'page.md:2: not a value: {'],
    [
      'a value of two names',
      page('```ts', 'const [a, b] = [1, 2] // => 1', '```'),
      'page.md:2: only an expression, or',
    ],
    [
      'a declaration that throws',
      page('```ts', 'const a = f() // => throws x', '```'),
      'page.md:2: only an expression can',
    ],
    ['a mark in a fence not run', page('```ts no-run', '1 // => 2', '```'), 'page.md:2: a fence that is not run'],
  ])('%s', ([, example, message]) => {
    expect(() => compileExample(example, 'recorder')).toThrow(message)
  })

  it.for<[string, Example, string]>([
    [
      'no language',
      page('', '```', '1', '```'),
      'page.md:2: a fence without a language; write `text`, or `ts` for code',
    ],
    ['indented code', page('', '    1'), 'page.md:1: a fence without a language; write `text`, or `ts` for code'],
    ['JavaScript', page('```js', '1', '```'), 'page.md:1: a fence in `js`; write `ts`, or one of '],
    [
      'a tag that is part of the language',
      page('```ts,skip', '1', '```'),
      'page.md:1: a fence in `ts,skip`; write `ts`',
    ],
    ['another case', page('```TS', '1', '```'), 'page.md:1: a fence in `TS`; write `ts`'],
    ['an unknown tag', page('```ts skip', '1', '```'), 'page.md:1: `ts skip` is not known; only `ts no-run` is'],
  ])('%s', ([, example, message]) => {
    expect(escapingFences(example)).toEqual([expect.stringContaining(message)])
  })
})
