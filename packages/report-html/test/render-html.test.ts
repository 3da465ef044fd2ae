// What holds for the page, whatever the assessment says. What only a browser can tell is in browser.test.ts.
import { type Assessment, type IndicatorResult, MissingReason, missing } from '@collective-impact/core'
import { figuresFor } from '@collective-impact/report'
import { describe, expect, it } from 'vitest'
import { basis, everyCase, nothingStated } from '../../report/test/every-case.ts'
import { hostile } from '../../report/test/hostile.ts'
import { renderHtml } from '../src/index.ts'

interface Tag {
  readonly name: string
  readonly attributes: readonly string[]
}

/** Every tag of a page, and what is left of it without them. */
function taken(page: string): { readonly tags: readonly Tag[]; readonly rest: string } {
  const tags: Tag[] = []
  const rest = page.replace(
    /<(!doctype html|\/?[a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<>]*")?)*)\s*\/?>/gi,
    (_, name, attributes) => {
      tags.push({
        name,
        attributes: [...attributes.matchAll(/[a-z][a-z0-9-]*(?==")/gi)].map(([attribute]) => attribute),
      })
      return ''
    },
  )
  return { tags, rest }
}

describe('the page', () => {
  it('is the same for the same assessment, whatever order its fields are in', () => {
    const turned: Assessment = JSON.parse(JSON.stringify(everyCase), (_name, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(renderHtml(turned)).toBe(renderHtml(everyCase))
  })

  it('loads nothing and runs nothing', () => {
    const { tags } = taken(renderHtml(everyCase))
    const names = new Set(tags.map(({ name }) => name))
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'use', 'image']) {
      expect(names).not.toContain(name)
    }
    const attributes = tags.flatMap((tag) => tag.attributes)
    expect(attributes.filter((name) => /^on|^src|^style$|^xlink/.test(name))).toEqual([])
    expect(renderHtml(everyCase)).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;')
    expect(renderHtml(everyCase)).not.toMatch(/url\(|@import|@font-face/)
  })

  it('uses every id once, and refers to ids that are there', () => {
    const page = renderHtml(everyCase)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const referred = [...page.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap(
      ([, names]) => names?.split(' ') ?? [],
    )
    expect(referred.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has headings in order', () => {
    for (const page of [renderHtml(everyCase), renderHtml(nothingStated)]) {
      const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.filter((level, position) => level > (levels[position - 1] ?? 0) + 1)).toEqual([])
    }
  })

  it('never shows what is not a value', () => {
    expect(renderHtml(everyCase) + renderHtml(nothingStated)).not.toMatch(/NaN|undefined|\[object|Infinity|∞/)
  })

  it('writes numbers in the locale', () => {
    expect(renderHtml(everyCase, { locale: 'de' })).toContain('1.234.567,4')
    expect(() => renderHtml(everyCase, { locale: '?' })).toThrow(
      expect.objectContaining({ code: 'report/invalid-option' }),
    )
  })

  it('shows an indicator of two goals once, and where it is', () => {
    const [goal] = everyCase.initiative.goals
    const goals = [goal, { id: 'second', statement: 'Second.', indicators: ['reading'], strategies: [] }]
    const page = renderHtml({
      ...everyCase,
      initiative: { ...everyCase.initiative, goals: goals.filter((each) => each !== undefined) },
    })
    expect(page.match(/<article class="card indicator" id="indicator-1"/g)).toHaveLength(1)
    expect(page).toContain('<p class="elsewhere">Also <a href="#indicator-1">')
  })
})

it.for(MissingReason.options)('a value missing as %s says so', (reason) => {
  const lasting = everyCase.indicators.at(-1) as IndicatorResult
  const gone = missing(reason, basis(), ['as remarked'])
  const { latestPeriod, ...without } = { ...lasting, latest: gone, trend: [], baseline: gone }
  const page = renderHtml({ ...nothingStated, indicators: [without] })
  expect(page.split(figuresFor().measured(gone)).length).toBeGreaterThan(3)
})

describe('hostile text', () => {
  const page = renderHtml(hostile(everyCase))

  it('builds no tag and no attribute that the page does not build', () => {
    // Links to works are left out where the address is not one, and long labels of periods leave room for fewer.
    const built = (html: string) => taken(html).tags.filter(({ name }) => !/^\/?(a|text)$/.test(name))
    expect(built(page)).toEqual(built(renderHtml(everyCase)))
  })

  it('leaves no bracket outside of tags', () => {
    expect(taken(page.replace(/<style>[^<]*<\/style>/, '')).rest).not.toMatch(/[<>]/)
  })

  it('follows no address but those of the web', () => {
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.filter((address) => !/^(#|https?:\/\/)/.test(address ?? ''))).toEqual([])
  })

  it('sends no control character', () => {
    expect(page).not.toMatch(/[^\P{Control}\n]|[\u202a-\u202e\u2066-\u2069]/u)
  })
})
