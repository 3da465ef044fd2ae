// A page for every check: what it asks and why, when it misleads, what mends it, and examples of every outcome.
import * as z from 'zod'
import type { Check, CheckExample } from '../../../packages/core/src/health/check.ts'
import type { Profile, ProfileCheck } from '../../../packages/core/src/health/define-profile.ts'
import { citations } from './bibliography-page.ts'
import type { Element } from './framework/statement.ts'
import { inputsInWords } from './inputs-in-words.ts'
import { code, jsonFence, table } from './markdown-text.ts'

/** Pages by path below docs/reference/checks/. */
export function checkPages(
  checks: readonly Check[],
  profiles: readonly Profile[],
  framework: readonly Element[],
): [string, string][] {
  return [
    ['README.md', index(checks, profiles)],
    ...checks.map((check): [string, string] => [`${check.id}.md`, page(check, profiles, framework)]),
  ]
}

function index(checks: readonly Check[], profiles: readonly Profile[]): string {
  const byArea = Map.groupBy(checks, ({ id }) => id.split('/')[0] ?? id)
  return [
    '# Checks',
    '',
    'What is asked of an initiative. How much a check counts within its area is up to the profile.',
    '',
    ...profiles.flatMap(({ id, title, version, description }) => [
      `- **${title}** (\`${id}\`, version ${version}): ${description}`,
    ]),
    '',
    ...[...byArea].flatMap(([area, group]) => [
      `## ${titleOf(area, profiles)}`,
      '',
      ...table(
        ['Check', 'Id', 'Lifecycle', ...profiles.map(({ id }) => `Weight in \`${id}\``)],
        group.map((check) => [
          `[${check.title}](${check.id}.md)`,
          `\`${check.id}\``,
          check.lifecycle,
          ...profiles.map((profile) => String(asked(profile, check)?.weight ?? 'not asked')),
        ]),
      ),
    ]),
  ].join('\n')
}

function titleOf(area: string, profiles: readonly Profile[]): string {
  return profiles.flatMap(({ areas }) => areas).find((each) => each.area === area)?.title ?? area
}

function page(check: Check, profiles: readonly Profile[], framework: readonly Element[]): string {
  return [
    `# ${check.title}`,
    '',
    `\`${check.id}\`, ${check.lifecycle}. When it fails: **${check.failureTitle}**.`,
    '',
    '## Why',
    '',
    check.why,
    '',
    ...said(check, framework),
    '## When it misleads',
    '',
    check.whenItMisleads,
    '',
    '## What to do',
    '',
    `${check.remedy.text} (Effort: ${check.remedy.effort}.)`,
    '',
    '## What it reads',
    '',
    ...inputsInWords(check.needs),
    '',
    ...options(check),
    ...messages(check),
    ...weights(check, profiles),
    '## Examples',
    '',
    ...check.examples.flatMap(example),
    ...citations('Evidence', check.evidence, '../..'),
  ].join('\n')
}

function options(check: Check): string[] {
  const { properties = {} } = z.toJSONSchema(check.options, { io: 'input' })
  const rows = Object.entries(properties).map(([name, option]) => {
    const { default: value, description = '', ...takes } = option as z.core.JSONSchema.JSONSchema
    return [`\`${name}\``, code(JSON.stringify(value)), inWords(takes), description]
  })
  return rows.length === 0 ? [] : ['## Options', '', ...table(['Option', 'Default', 'Takes', 'Meaning'], rows)]
}

function inWords(takes: z.core.JSONSchema.JSONSchema): string {
  const { type, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = takes
  const { exclusiveMinimum, exclusiveMaximum } = takes
  if (takes.enum !== undefined) return takes.enum.map((each) => code(JSON.stringify(each))).join(', ')
  if (type !== 'integer' && type !== 'number') return type === 'boolean' ? 'yes or no' : code(JSON.stringify(takes))
  const sort = type === 'integer' ? 'a whole number' : 'a number'
  const bounds = [
    minimum > Number.MIN_SAFE_INTEGER ? `from ${minimum}` : [],
    exclusiveMinimum === undefined ? [] : `above ${exclusiveMinimum}`,
    maximum < Number.MAX_SAFE_INTEGER ? `to ${maximum}` : [],
    exclusiveMaximum === undefined ? [] : `below ${exclusiveMaximum}`,
  ]
  return [sort, ...bounds.flat()].join(' ')
}

function messages(check: Check): string[] {
  const rows = Object.entries(check.messages).map(([id, text]) => [`\`${id}\``, text])
  return rows.length === 0 ? [] : ['## Messages', '', ...table(['Id', 'Text'], rows)]
}

/** What of the framework it holds an initiative to. */
function said({ id }: Check, framework: readonly Element[]): string[] {
  const held = framework.flatMap(({ title, statements }) =>
    statements.filter(({ heldBy }) => heldBy.includes(id)).map(({ says }) => `- ${title}: ${says}`),
  )
  return held.length === 0 ? [] : ['[The framework](../../framework.md) says:', '', ...held, '']
}

function weights(check: Check, profiles: readonly Profile[]): string[] {
  const rows = profiles.flatMap((profile) => {
    const entry = asked(profile, check)
    if (entry === undefined) return []
    const set = entry.options === undefined ? 'defaults' : code(JSON.stringify(entry.options))
    const because = entry.because === undefined ? '' : ` ${entry.because}`
    return [
      [
        `${profile.title} (\`${profile.id}\`)`,
        `${entry.weight} of ${entry.ofArea}`,
        whenAsked(entry),
        `${set}${because}`,
      ],
    ]
  })
  return [
    '## Weight',
    '',
    ...(rows.length === 0
      ? ['No profile asks it.', '']
      : table(['Profile', 'Weight in its area', 'Asked', 'Options'], rows)),
  ]
}

function whenAsked({ from, byPhase = {} }: ProfileCheck): string {
  const always = from === undefined ? 'in every phase' : `from the phase \`${from}\` on`
  const different = Object.entries(byPhase).map(([phase, { weight, options: set }]) => {
    const changes = [weight === undefined ? [] : `weight ${weight}`, set === undefined ? [] : code(JSON.stringify(set))]
    return `in \`${phase}\` with ${changes.flat().join(' and ')}`
  })
  return [always, ...different].join('; ')
}

function asked(profile: Profile, { id }: Check): (ProfileCheck & { readonly ofArea: number }) | undefined {
  for (const { checks } of profile.areas) {
    const entry = checks.find(({ check }) => check === id)
    if (entry !== undefined) return { ...entry, ofArea: checks.reduce((sum, { weight }) => sum + weight, 0) }
  }
  return undefined
}

function example({ title, record, observations, asOf, options: set, outcome, says }: CheckExample): string[] {
  const given = { record, ...(observations && { observations }), ...(set && { options: set }), asOf }
  return [
    `### ${title}`,
    '',
    ...jsonFence(given),
    `Outcome: **${outcome}**.`,
    '',
    ...says.map((text) => `- ${text}`),
    ...(says.length === 0 ? [] : ['']),
  ]
}
