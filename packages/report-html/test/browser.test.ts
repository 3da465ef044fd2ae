// What only a browser can tell: that the page is accessible, runs nothing, asks for nothing, and fits screen and paper.
import { existsSync } from 'node:fs'
import { assess, ObservationTable } from '@collective-impact/core'
import { sampleInitiative } from '@collective-impact/core/testing'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { outsidePart } from '../../../scripts/outside-part.ts'
import { everyCase, nothingStated } from '../../report/test/every-case.ts'
import { hostile } from '../../report/test/hostile.ts'
import { renderHtml } from '../src/index.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PAGE = 'http://report.invalid/'
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const { record, observations, asOf } = sampleInitiative()
const sample = renderHtml(assess(record, ObservationTable.from(observations, record), { asOf }))
const pages = {
  sample,
  'every case': renderHtml(everyCase),
  'nothing stated': renderHtml(nothingStated),
  'hostile text': renderHtml(hostile(everyCase)),
}

const inChromium = await outsidePart('Chromium', () =>
  existsSync(CHROMIUM) ? undefined : `there is no ${CHROMIUM}; on Debian, apt-get install chromium`,
)

inChromium('the page in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })

  afterAll(() => browser.close())

  /** Opens a page as a server would give it, and keeps what it asks for and says. */
  async function open(html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; events: string[] }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const events: string[] = []
    page.on('console', (message) => events.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => events.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      events.push(`dialog: ${dialog.message()}`)
      return dialog.dismiss()
    })
    await page.route('**/*', (route) => {
      const url = route.request().url()
      if (url === PAGE) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      events.push(`request: ${url}`)
      return route.abort()
    })
    await page.goto(PAGE)
    return { page, events }
  }

  it.for(Object.entries(pages))('%s: meets WCAG 2.2 AA as far as axe can tell', async ([, html]) => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 320, height: 800 },
    ]) {
      const { page } = await open(html, { viewport, bypassCSP: true })
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
      await page.evaluate(axe.source)
      const found: axe.AxeResults = await page.evaluate(
        `axe.run({ runOnly: ${JSON.stringify(WCAG_22_AA)}, resultTypes: ['violations'] })`,
      )
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      expect(found.passes.length).toBeGreaterThan(20)
      await page.context().close()
    }
  })

  it.for(Object.entries(pages))('%s: asks for nothing, runs nothing and says nothing', async ([, html]) => {
    const { page, events } = await open(html)
    await page.waitForLoadState('networkidle')
    expect(events.filter((event) => !event.endsWith('/favicon.ico'))).toEqual([])
    await page.context().close()
  })

  it.for(Object.entries(pages))('%s: fits a narrow screen without scrolling sideways', async ([, html]) => {
    const { page } = await open(html, { viewport: { width: 320, height: 800 } })
    await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.context().close()
  })

  it('leads the keyboard to the report first', async () => {
    const { page } = await open(sample)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report')
    const box = await page.locator('a.skip').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.context().close()
  })

  it.for(['A4', 'Letter'] as const)('cuts no card and no chart on %s paper', async (format) => {
    const { page } = await open(sample)
    await page.emulateMedia({ media: 'print' })
    const pixels = { A4: 210 - 28, Letter: 215.9 - 28 }[format] * (96 / 25.4)
    await page.setViewportSize({ width: Math.round(pixels), height: 1000 })
    const wider: unknown = await page.evaluate(
      "[...document.querySelectorAll('.card, svg, table')].filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML.slice(0, 200))",
    )
    expect(wider).toEqual([])
    const tallest: unknown = await page.evaluate(
      "Math.max(...[...document.querySelectorAll('.card')].map((each) => each.getBoundingClientRect().height))",
    )
    expect(tallest).toBeLessThan((249 * 96) / 25.4)
    const paper = await page.pdf({ format })
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
    await page.context().close()
  })
})
