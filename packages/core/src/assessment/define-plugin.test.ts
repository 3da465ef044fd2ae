import { describe, expect, test } from 'vitest'
import type { Profile } from '../health/define-profile.ts'
import { gatherPlugins } from '../health/gather-plugins.ts'
import { healthOf } from '../health/health-of.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { assess } from './assess.ts'
import { definePlugin, type PluginInput } from './define-plugin.ts'
import { quietPartners, stagedPlugin } from './staged-plugin.ts'

const { record, observations, asOf } = sampleInitiative()
const table = ObservationTable.from(observations, record)
const acme = definePlugin(stagedPlugin)

const citing = { ...quietPartners, evidence: ['acme/jones-2019' as const] }
const idOfFirst = ['checks', 0, 'id']

function refused(change: object): unknown {
  try {
    return definePlugin({ ...stagedPlugin, ...change })
  } catch (error) {
    const { issues, code } = error as { readonly code: string; readonly issues: readonly object[] }
    return [code, ...issues]
  }
}

describe('definePlugin', () => {
  test('gives every part back, frozen; parts that are not there are empty', () => {
    expect(acme).toMatchObject({ name: 'acme', checks: [{ id: 'acme/trust/quiet-partners' }] })
    for (const each of [acme, acme.checks, acme.methods, acme.profiles, acme.renderers, ...acme.renderers]) {
      expect(Object.isFrozen(each)).toBe(true)
    }
    expect(definePlugin({ name: 'bare' })).toEqual({
      name: 'bare',
      checks: [],
      methods: [],
      profiles: [],
      renderers: [],
      references: {},
    })
    expect(definePlugin(acme)).toBe(acme)
  })

  test.for<[string, object, string, readonly (string | number)[]]>([
    ['no name', { name: undefined }, 'input/missing', ['name']],
    ['a name in capitals', { name: 'Acme' }, 'input/invalid-value', ['name']],
    ['the name of an area', { name: 'trust' }, 'plugin/reserved-name', ['name']],
    ['a name of ours', { name: 'core' }, 'plugin/reserved-name', ['name']],
    ['a part that plug-ins do not have', { rules: [] }, 'input/unknown-field', ['rules']],
    ['what is no list', { checks: {} }, 'input/wrong-type', ['checks']],
    ['what is no check', { checks: [7] }, 'plugin/unreadable', ['checks', 0]],
    ['an id of ours', { checks: [{ ...quietPartners, id: 'trust/low-trust' }] }, 'plugin/taken-id', idOfFirst],
    [
      'a method of ours',
      { methods: [{ ...stagedPlugin.methods[0], id: 'sum' }] },
      'plugin/taken-id',
      ['methods', 0, 'id'],
    ],
    [
      'a profile of ours',
      { profiles: [{ ...stagedPlugin.profiles[0], id: 'standard' }] },
      'plugin/taken-id',
      ['profiles', 0, 'id'],
    ],
    ['an id of nobody', { checks: [{ ...quietPartners, id: 'trust/quiet' }] }, 'plugin/outside-namespace', idOfFirst],
    [
      'an id of another',
      { checks: [{ ...quietPartners, id: 'other/trust/quiet' }] },
      'plugin/outside-namespace',
      idOfFirst,
    ],
    ['no area', { checks: [{ ...quietPartners, id: 'acme/weather/quiet' }] }, 'plugin/outside-namespace', idOfFirst],
    ['a check twice', { checks: [quietPartners, quietPartners] }, 'plugin/duplicate-id', ['checks', 1, 'id']],
    [
      'a check without a reason',
      { checks: [{ ...quietPartners, why: '' }] },
      'input/invalid-value',
      ['checks', 0, 'why'],
    ],
    [
      'a method that computes nothing',
      { methods: [{ ...stagedPlugin.methods[0], combine: 1 }] },
      'input/invalid-value',
      ['methods', 0, 'combine'],
    ],
    [
      'a profile without a title',
      { profiles: [{ ...stagedPlugin.profiles[0], title: '' }] },
      'input/invalid-value',
      ['profiles', 0, 'title'],
    ],
    [
      'a renderer that shows nothing',
      { renderers: [{ ...stagedPlugin.renderers[0], render: undefined }] },
      'input/invalid-value',
      ['renderers', 0, 'render'],
    ],
    [
      'a renderer of no type',
      { renderers: [{ ...stagedPlugin.renderers[0], mediaType: 'page' }] },
      'input/invalid-value',
      ['renderers', 0, 'mediaType'],
    ],
    ['a work that it does not bring', { checks: [citing] }, 'plugin/unknown-work', ['checks', 0, 'evidence']],
    [
      'a work of another',
      { references: { 'other/a': { citation: 'A' } } },
      'plugin/outside-namespace',
      ['references', 'other/a'],
    ],
    [
      'a work without a name',
      { references: { 'acme/a': { citation: '' } } },
      'input/invalid-value',
      ['references', 'acme/a', 'citation'],
    ],
    [
      'a work at no address',
      { references: { 'acme/a': { citation: 'A', url: 'there' } } },
      'input/invalid-value',
      ['references', 'acme/a', 'url'],
    ],
    [
      'a part that throws when it is read',
      {
        checks: [
          {
            ...quietPartners,
            get why() {
              return raise()
            },
          },
        ],
      },
      'plugin/unreadable',
      ['checks', 0],
    ],
  ])('refuses %s', ([, change, code, path]) => {
    expect(refused(change)).toEqual(['plugin/invalid', expect.objectContaining({ code, path })])
  })

  test('says everything that is wrong at once', () => {
    const [, ...issues] = refused({ name: 'other', rules: 1 }) as readonly object[]
    expect(issues).toHaveLength(5)
  })

  test.for([[undefined], [null], ['acme'], [[]]])('refuses %j', ([value]) => {
    expect(() => definePlugin(value as never)).toThrow(expect.objectContaining({ code: 'plugin/invalid' }))
  })
})

describe('several plug-ins', () => {
  test('bring what they bring, in their order', () => {
    const other = definePlugin({ name: 'other', renderers: [{ ...stagedPlugin.renderers[0], id: 'other/name' }] })
    expect(gatherPlugins([other, acme]).renderers.map(({ id }) => id)).toEqual(['other/name', 'acme/name'])
  })

  test('cannot have the same name', () => {
    for (const ask of [healthOf, assess]) {
      expect(() => ask(record, table, { asOf, plugins: [acme, { name: 'acme' }] })).toThrow(
        expect.objectContaining({ code: 'plugin/clash', data: { plugin: 'acme' } }),
      )
    }
  })

  test('are named by their place when something is wrong with them', () => {
    expect(() => gatherPlugins([acme, { name: 'core' }])).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ['plugins', 1, 'name'] })] }),
    )
  })
})

describe('a host', () => {
  const [profile] = acme.profiles as readonly [Profile]

  test('asks the checks of a plug-in by a profile that names them', () => {
    const health = healthOf(record, table, { asOf, profile, plugins: [acme] })
    expect(health.checks.map(({ id, area, weight }) => [id, area, weight])).toEqual([
      ['acme/trust/quiet-partners', 'trust', 2],
      ['trust/low-trust', 'trust', 1],
    ])
    expect(health.checks[0]).toMatchObject({ outcome: 'fail', findings: expect.arrayContaining([]) })
  })

  test('assesses with a plug-in, also one that is a plain literal', () => {
    const assessment = assess(record, table, { asOf, profile, plugins: [stagedPlugin] })
    expect(assessment.profile).toEqual({ id: 'acme/quiet', version: 1, title: 'Quiet' })
    expect(assessment.health.checks[0]?.id).toBe('acme/trust/quiet-partners')
    expect(acme.renderers[0]?.render(assessment)).toBe(record.initiative.name)
  })

  test('finds the works of a plug-in among those cited', () => {
    const citation = 'Jones, A. (2019). Quiet Rooms.'
    const quoted = { ...stagedPlugin, checks: [citing], references: { 'acme/jones-2019': { citation } } }
    const { references, health } = assess(record, table, { asOf, profile, plugins: [quoted] })
    expect(health.checks[0]?.evidence).toEqual(['acme/jones-2019'])
    expect(references[0]).toEqual({ key: 'acme/jones-2019', citation })
    expect(references.every((work) => work.citation !== work.key)).toBe(true)
  })

  test('is told when the plug-in of a profile is not there', () => {
    expect(() => assess(record, table, { asOf, profile })).toThrow(
      expect.objectContaining({ code: 'health/invalid-profile' }),
    )
  })

  test('is given the same as without plug-ins where the profile names none of their checks', () => {
    expect(assess(record, table, { asOf, plugins: [acme] })).toEqual(assess(record, table, { asOf }))
  })

  test('may let indicators combine by the methods of a plug-in', () => {
    const doubling = parseInitiative({
      formatVersion: 1,
      initiative: { id: 'river', name: 'River' },
      sharedMeasurement: {
        indicators: [
          {
            id: 'housed',
            name: 'People housed',
            unit: { kind: 'count', of: 'people' },
            direction: 'increase',
            kind: 'count',
            combine: { overTime: 'sum', acrossPartners: 'acme/double', acrossGroups: 'none' },
            frequency: 'monthly',
          },
        ],
      },
      partners: [
        { id: 'a', name: 'A', sector: 'health' },
        { id: 'b', name: 'B', sector: 'health' },
      ],
    })
    const rows = ['a', 'b'].map((partner) => ({
      indicator: 'housed',
      partner,
      period: { start: '2023-01-01', end: '2023-01-31' },
      value: 20,
    }))
    const latest = (plugins: readonly PluginInput[]) =>
      assess(doubling, ObservationTable.from(rows, doubling), { asOf: '2023-02-15', plugins }).indicators[0]?.latest
    expect(latest([acme])).toMatchObject({ kind: 'observed', value: 2 })
    expect(latest([])).not.toMatchObject({ kind: 'observed' })
  })
})

function raise(): never {
  throw new Error('hands off')
}
