// C01–C08: what every check owes, whatever it asks; then the scenarios of its author.
import type { CheckExample } from '../../health/check.ts'
import { type CheckInputs, drawInputs, narrowInputs } from '../../health/check-inputs.ts'
import { defineCheck } from '../../health/define-check.ts'
import type { OutcomeKind } from '../../health/health-result.ts'
import { type RecordInputName, recordPlaces } from '../../health/record-sections.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { parseInitiative, safeParseInitiative } from '../../initiative/parse-initiative.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { sampleInitiative, sampleStages } from '../sample-initiative.ts'
import { askedBy, type CheckCase, expectResult, resultOf, saying } from './check-subject.ts'

/** A case of one check: its expected outcome is that of the list it stands in. */
export interface CheckScenario extends Omit<CheckExample, 'outcome' | 'says'> {
  /** What is said: the reason, if there is one, then finding by finding; anything when absent. */
  readonly says?: readonly string[]
}

/** Cases of one check beyond its examples, by what they come to. */
export interface CheckScenarios {
  /** Those that pass. */
  readonly valid?: readonly CheckScenario[]
  /** Those that fail. */
  readonly invalid?: readonly CheckScenario[]
  /** Those of which the record does not say enough. */
  readonly unsure?: readonly CheckScenario[]
  /** Those in which the question does not arise. */
  readonly notApplicable?: readonly CheckScenario[]
}

/** What every check is held to. Ids are never given to another case. */
const owed: readonly CheckCase[] = [
  {
    id: 'C01',
    title: 'says all it owes its readers',
    async run({ check }) {
      // As a definition it is held to be complete again; its type says that it was.
      defineCheck({ ...check })
      if (check.title === check.failureTitle) throw new Error('its titles say the same, whether it passes or fails')
    },
  },
  {
    id: 'C02',
    title: 'comes to what its examples say',
    async run({ check }) {
      for (const example of check.examples) expectResult(example.title, resultOf(check, askedBy(example)), example)
    },
  },
  {
    id: 'C03',
    title: 'comes to an outcome in words on the sample initiative, however far it is built up',
    async run({ check }) {
      for (const stage of sampleStages) {
        const result = resultOf(check, sampleInitiative({ upTo: stage }))
        const said = saying(result)
        if (result.outcome === 'error') throw new Error(`${stage}: ${said.join(' ')}`)
        const garbled = said.find((text) => /\bundefined\b|\bNaN\b|\[object /.test(text))
        if (garbled !== undefined) throw new Error(`${stage}: ${garbled}`)
      }
    },
  },
  {
    id: 'C04',
    title: 'answers the same again, whatever it was asked before',
    async run({ check }) {
      const asked = check.examples.map(askedBy)
      const answers = asked.map((each) => JSON.stringify(resultOf(check, each)))
      const again = asked.toReversed().map((each) => JSON.stringify(resultOf(check, each)))
      const other = again.reverse().findIndex((answer, position) => answer !== answers[position])
      if (other >= 0) throw new Error(`${check.examples[other]?.title}: asked again it answers something else`)
    },
  },
  {
    id: 'C05',
    title: 'changes nothing that it is given',
    async run({ check }) {
      for (const example of check.examples) {
        const { record, observations = [], asOf, options = {} } = askedBy(example)
        const table = ObservationTable.from(observations, record)
        const thawed: InitiativeRecord = JSON.parse(JSON.stringify(record))
        check.evaluate(onlyNeeded(check.needs, drawInputs(thawed, table, { asOf })), check.options.parse(options))
        if (JSON.stringify(thawed) !== JSON.stringify(record))
          throw new Error(`${example.title}: it changes the record`)
      }
    },
  },
  {
    id: 'C06',
    title: 'reads in its examples every input that it asks for',
    async run({ check }) {
      const unread = new Set<string>(check.needs)
      for (const example of check.examples) {
        const { record, observations = [], asOf, options = {} } = askedBy(example)
        const inputs = drawInputs(record, ObservationTable.from(observations, record), { asOf })
        const watched = new Proxy(onlyNeeded(check.needs, inputs), {
          get(target, name) {
            unread.delete(String(name))
            return Reflect.get(target, name)
          },
        })
        check.evaluate(watched, check.options.parse(options))
      }
      if (unread.size > 0) throw new Error(`it never reads ${[...unread].join(', ')}`)
    },
  },
  {
    id: 'C07',
    title: 'comes to an outcome where any one input of an example is not stated, or empty',
    async run({ check }) {
      for (const example of check.examples) {
        const asked = askedBy(example)
        for (const need of check.needs) {
          for (const record of without(asked.record, need)) {
            const { outcome, reason } = resultOf(check, { ...asked, record, observations: [] })
            if (outcome === 'error') throw new Error(`${example.title}, without ${need}: ${reason}`)
          }
        }
      }
    },
  },
  {
    id: 'C08',
    title: 'never fails for what a record does not state',
    async run({ check }) {
      const record = parseInitiative({ formatVersion: 1, initiative: { id: 'bare', name: 'Bare' } })
      const result = resultOf(check, { record, asOf: '2023-12-31' })
      const open: readonly OutcomeKind[] = ['unsure', 'not-applicable']
      if (!open.includes(result.outcome)) expectResult('a record that states nothing', result, { outcome: 'unsure' })
    },
  },
]

/** Only what a check needs: the type says more than it is given. */
function onlyNeeded(needs: readonly Exclude<keyof CheckInputs, 'asOf'>[], inputs: CheckInputs): CheckInputs {
  return narrowInputs(inputs, needs) as CheckInputs
}

/** The record without one of its sections, and with an empty one where it is a list; as far as nothing else refers to it. */
function without(record: InitiativeRecord, need: string): readonly InitiativeRecord[] {
  if (!isSection(need) || need === 'initiative') return []
  const [section, list]: readonly string[] = recordPlaces[need].path
  const stated: unknown = section === undefined ? undefined : Reflect.get(record, section)
  if (section === undefined || typeof stated !== 'object' || stated === null) return []
  const inner = list === undefined ? stated : Reflect.get(stated, list)
  const put = (value: unknown) => ({ ...record, [section]: list === undefined ? value : { ...stated, [list]: value } })
  const variants = [put(undefined), ...(Array.isArray(inner) ? [put([])] : [])]
  return variants.flatMap((variant) => {
    const result = safeParseInitiative(variant)
    return result.success ? [result.record] : []
  })
}

function isSection(need: string): need is RecordInputName {
  return Object.hasOwn(recordPlaces, need)
}

const lists = [
  ['valid', 'pass', 'V'],
  ['invalid', 'fail', 'I'],
  ['unsure', 'unsure', 'U'],
  ['notApplicable', 'not-applicable', 'N'],
] as const

/** The cases that a check is held to: C01 to C08, then one for each scenario. */
export function checkCases(scenarios: CheckScenarios = {}): readonly CheckCase[] {
  const own = lists.flatMap(([list, outcome, letter]) =>
    (scenarios[list] ?? []).map(
      (scenario, position): CheckCase => ({
        id: `${letter}${String(position + 1).padStart(2, '0')}`,
        title: `${outcome}: ${scenario.title}`,
        async run({ check }) {
          const example = { ...scenario, outcome, says: [] }
          expectResult(scenario.title, resultOf(check, askedBy(example)), { outcome, says: scenario.says })
        },
      }),
    ),
  )
  return [...owed, ...own]
}
