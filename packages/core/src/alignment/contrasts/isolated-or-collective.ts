// Whether funders, and the initiative, go for isolated or for collective impact: contrast by contrast, from data and judgment.
import { byText } from '../../foundation/order.ts'
import { type PlainDate, requirePlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { ObservationTable } from '../../measurement/observation-table.ts'
import type { Influence } from '../alignment-result.ts'
import type { AlignmentOptions } from '../evidence/frame.ts'
import { type Evidence, gatherEvidence } from '../evidence.ts'
import { type Judgement, measuredOf } from '../judgement.ts'
import { judgeStance, judgeStances } from './assessed-stance.ts'
import { type ContrastDescription, type ContrastId, contrasts } from './contrast.ts'
import { judgeEssentialPartners } from './essential-partners.ts'
import { indicatorReporters, judgeEvaluation } from './evaluation.ts'
import { type MoneySubject, moneySubject } from './money-subject.ts'
import { judgeScale } from './scale.ts'
import { judgeSelection } from './selection.ts'
import { judgeWorkingTogether } from './working-together.ts'

/** Where somebody stands on one contrast. */
export interface ContrastProfile extends ContrastDescription {
  /** 0: isolated; 1: collective. The one from data, or where there is none the one assessed. */
  readonly measured: Measured
  /** Which of the two that is. */
  readonly source: 'data' | 'assessment' | 'neither'
  /** What the record and the observations show, 0 to 1, or why they do not. */
  readonly fromData: Measured
  /** What raises and lowers that. */
  readonly influences: readonly Influence[]
  /** What was judged: isolated 0, mixed ½, collective 1; of the initiative the mean over its funders. */
  readonly fromAssessment: Measured
}

/** Where a funder, or the initiative, stands on the five contrasts. */
export interface ImpactProfile {
  readonly id: string
  readonly name: string
  readonly contrasts: readonly ContrastProfile[]
}

/** Where all of them stand on a day. */
export interface IsolatedOrCollective {
  readonly asOf: PlainDate
  /** Whoever gives money for the day, belongs as a funder, or was assessed as one; by id. */
  readonly funders: readonly ImpactProfile[]
  /** The same of all money, and of all partners. */
  readonly initiative: ImpactProfile
}

/**
 * Where each funder and the initiative stand between isolated and collective impact, on the five contrasts of Kania and
 * Kramer (2011): selection of grantees, working together, what evaluation asks, how scale is expected, who the essential
 * partners are. Each is 0 (isolated) to 1 (collective), from data where there is data, from the latest assessed stance
 * where not, and both where there are both; `source` says which. Missing with its reason where there is neither. No
 * contrasts are rolled up into one number. The order of the input changes nothing.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function isolatedOrCollective(
  record: InitiativeRecord,
  observations: ObservationTable,
  { asOf, knownAt }: AlignmentOptions,
): IsolatedOrCollective {
  requirePlainDate(asOf, 'asOf')
  if (knownAt !== undefined) requirePlainDate(knownAt, 'knownAt')
  const evidence = gatherEvidence(record, observations, { asOf, knownAt })
  const reporters = indicatorReporters(evidence)
  const fundersById = fundersOf(evidence)
  const profile = (subject: MoneySubject) =>
    contrasts.map((contrast): ContrastProfile => {
      const data = judgeFromData(contrast.id, subject, evidence, reporters)
      const { funder } = subject
      const stance =
        funder === undefined
          ? judgeStances(contrast.id, [...fundersById.keys()], evidence)
          : judgeStance(contrast.id, funder, evidence)
      return contrastProfile(contrast, data, stance, evidence)
    })
  const { id, name } = record.initiative
  return {
    asOf,
    funders: [...fundersById].map(([funder, called]) => ({
      id: funder,
      name: called,
      contrasts: profile(moneySubject(evidence, funder)),
    })),
    initiative: { id, name, contrasts: profile(moneySubject(evidence)) },
  }
}

function judgeFromData(
  contrast: ContrastId,
  subject: MoneySubject,
  evidence: Evidence,
  reporters: ReturnType<typeof indicatorReporters>,
): Judgement {
  switch (contrast) {
    case 'selection':
      return judgeSelection(subject, evidence)
    case 'workingTogether':
      return judgeWorkingTogether(subject, evidence)
    case 'evaluation':
      return judgeEvaluation(subject, evidence, reporters)
    case 'scale':
      return judgeScale(subject, evidence)
    case 'essentialPartners':
      return judgeEssentialPartners(subject, evidence)
  }
}

const methodIds: Readonly<Record<ContrastId, string>> = {
  selection: 'collective-selection',
  workingTogether: 'collective-work',
  evaluation: 'collective-evaluation',
  scale: 'collective-scale',
  essentialPartners: 'collective-partners',
}

function contrastProfile(
  contrast: ContrastDescription,
  data: Judgement,
  stance: Judgement,
  evidence: Evidence,
): ContrastProfile {
  const id = methodIds[contrast.id]
  const fromData = measuredOf(data, { id, version: 1 }, evidence)
  const fromAssessment = measuredOf(stance, { id: `${id}-assessed`, version: 1 }, evidence)
  const source = fromData.kind === 'observed' ? 'data' : fromAssessment.kind === 'observed' ? 'assessment' : 'neither'
  return {
    ...contrast,
    measured: source === 'assessment' ? fromAssessment : fromData,
    source,
    fromData,
    influences: data.kind === 'judged' ? data.influences : [],
    fromAssessment,
  }
}

/** The names of funders, by id and in its order. */
function fundersOf({
  record,
  commitments = [],
  partners = [],
  stancesOf,
  asOf,
}: Evidence): ReadonlyMap<string, string> {
  const giving = new Set<string>(commitments.flatMap(({ amount, funder }) => (amount > 0 ? funder : [])))
  const asFunder = new Set<string>(
    partners.flatMap(({ id, memberships = [] }) =>
      memberships.some(
        ({ role, joinedOn, leftOn }) =>
          role === 'funder' && (joinedOn === undefined || joinedOn <= asOf) && (leftOn === undefined || leftOn >= asOf),
      )
        ? id
        : [],
    ),
  )
  const found = (record.partners ?? []).filter(
    ({ id }) => giving.has(id) || asFunder.has(id) || stancesOf(id).length > 0,
  )
  return new Map(found.sort((a, b) => byText(a.id, b.id)).map(({ id, name }) => [id, name]))
}
