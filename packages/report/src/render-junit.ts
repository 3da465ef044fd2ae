// What the checks found, in the format that servers of continuous integration read: JUnit XML.
import type { Assessment, CheckResult } from '@collective-impact/core'

/**
 * The checks of an assessment as JUnit XML: a suite for each area, a case for each check. A failed check is a failure with
 * its findings and what to do; one that is unsure or does not apply is skipped, with the reason; one that broke is an error.
 */
export function renderJunit({ initiative, health }: Assessment): string {
  const { areas, checks } = health
  const byArea = Map.groupBy(checks, ({ area }) => area)
  const suites = areas.map(({ area, title }) => {
    const own = byArea.get(area) ?? []
    return element('testsuite', { name: title, ...countsOf(own), time: '0' }, own.map(caseOf))
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: initiative.name, ...countsOf(checks), time: '0' }, suites)}\n`
}

function countsOf(checks: readonly CheckResult[]): Readonly<Record<string, string>> {
  const count = (...outcomes: readonly CheckResult['outcome'][]) =>
    String(checks.filter(({ outcome }) => outcomes.includes(outcome)).length)
  return {
    tests: String(checks.length),
    failures: count('fail'),
    errors: count('error'),
    skipped: count('unsure', 'not-applicable'),
  }
}

function caseOf(check: CheckResult): string {
  const { id, area, title, outcome, findings, reason = title, remedy } = check
  const said = findings.map(({ message }) => message)
  const children = {
    pass: [],
    fail: [text('failure', { message: title, type: outcome }, [...said, `What to do: ${remedy.text}`])],
    unsure: [text('skipped', { message: reason }, said)],
    'not-applicable': [text('skipped', { message: reason }, said)],
    error: [text('error', { message: reason, type: outcome }, said)],
  } as const satisfies Readonly<Record<CheckResult['outcome'], readonly string[]>>
  return element('testcase', { classname: area, name: id, time: '0' }, children[outcome])
}

type Attributes = Readonly<Record<string, string>>

function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const head = `<${name}${written(attributes)}`
  return children.length === 0 ? `${head}/>` : `${head}>\n${children.join('\n')}\n</${name}>`
}

function text(name: string, attributes: Attributes, lines: readonly string[]): string {
  const head = `<${name}${written(attributes)}`
  return lines.length === 0 ? `${head}/>` : `${head}>${lines.map(escaped).join('\n')}</${name}>`
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll(/[\t\n\r]/g, ' ')}"`)
    .join('')
}

/** What XML 1.0 has no way to write: control characters but tabs and line breaks, and two that are no characters. */
const UNWRITABLE = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escaped(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(UNWRITABLE, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
