// The circle of alignment on one day: who is in it, on which evidence, and who came and went since the day before.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Partner } from '../../initiative/partner.ts'
import { type Basis, type Coverage, type Measured, missing, observed } from '../../measurement/measured.ts'
import { type CircleEvidenceKind, circleEvidenceKinds, type Sign } from './circle-evidence.ts'
import { type Standing, standingOn } from './standing.ts'

/** Evidence of one kind that an organization acts in line. */
export interface CircleEvidence {
  readonly kind: CircleEvidenceKind
  /** The activities, endorsements, indicators, meetings, commitments or efforts, by id. */
  readonly entities: readonly string[]
  /** The first day any of them is known to show it; absent where none says since when. */
  readonly since?: PlainDate
}

/** An organization outside the formal group that acts in line. */
export interface CircleOrganization {
  readonly id: string
  readonly name: string
  /** How it stands to the formal group. */
  readonly standing: Exclude<Standing, 'inside'>
  /** The first day of all its evidence; absent where none says since when. */
  readonly since?: PlainDate
  /** What shows that it acts in line. */
  readonly evidence: readonly CircleEvidence[]
}

/** The circle on one day. */
export interface CirclePoint {
  readonly asOf: PlainDate
  /** Who is of the formal group, by id. */
  readonly inside: readonly string[]
  /** Who is not and acts in line, by id. */
  readonly organizations: readonly CircleOrganization[]
  /** How many these are. */
  readonly size: Measured
  /** Of all inside, and those outside who act in line, the share that is outside, 0 to 1. */
  readonly share: Measured
  /** How many show it by each kind of evidence; `not-stated` where the record does not keep that kind. */
  readonly byEvidence: Readonly<Record<CircleEvidenceKind, number | 'not-stated'>>
  /** Who has come into the circle since the day before this in the list. */
  readonly began: readonly string[]
  /** Who was in it then, and is neither in it nor of the formal group now. */
  readonly stopped: readonly string[]
  /** Who was in it then and is of the formal group now. */
  readonly joined: readonly string[]
}

/** What a day is judged by. */
export interface CircleGrounds {
  readonly asOf: PlainDate
  readonly knownAt: PlainDate | undefined
  /** Everybody in the record; `undefined` where it states nobody. */
  readonly partners: readonly Partner[] | undefined
  /** The signs of each kind that the record keeps. */
  readonly signs: ReadonlyMap<CircleEvidenceKind, readonly Sign[]>
}

/** The circle on a day, after `before`. */
export function circlePoint(grounds: CircleGrounds, before: CirclePoint | undefined): CirclePoint {
  const { asOf, partners = [], signs } = grounds
  const standings = partners
    .map((partner) => ({ partner, standing: standingOn(partner, asOf) }))
    .sort((a, b) => byText(a.partner.id, b.partner.id))
  const evidenceOf = gathered(signs)
  const organizations = standings.flatMap(({ partner: { id, name }, standing }): readonly CircleOrganization[] => {
    const evidence = evidenceOf(id)
    if (standing === 'inside' || evidence.length === 0) return []
    return [{ id, name, standing, ...firstOf(evidence.map(({ since }) => since)), evidence }]
  })
  const inside = standings.flatMap(({ partner, standing }) => (standing === 'inside' ? partner.id : []))
  const [known, formal] = [new Set(organizations.map(({ id }) => id)), new Set<string>(inside)]
  const earlier = before?.organizations.map(({ id }) => id) ?? []
  return {
    asOf,
    inside,
    organizations,
    size: measuredOf('circle-size', grounds, organizations.length, (outside, basis) =>
      observed(outside, { kind: 'count', of: 'organizations' }, basis),
    ),
    share: measuredOf('circle-share', grounds, organizations.length, (outside, basis) => {
      const all = outside + inside.length
      return all === 0 ? missing('not-applicable', basis) : observed(outside / all, { kind: 'share' }, basis)
    }),
    byEvidence: countsByEvidence(signs, organizations),
    began: before === undefined ? [] : [...known].filter((id) => !earlier.includes(id)),
    stopped: earlier.filter((id) => !known.has(id) && !formal.has(id)),
    joined: earlier.filter((id) => formal.has(id)),
  }
}

/** What shows of a partner that it acts in line, kind by kind. */
function gathered(
  signs: ReadonlyMap<CircleEvidenceKind, readonly Sign[]>,
): (partner: string) => readonly CircleEvidence[] {
  const byKind = circleEvidenceKinds.map(
    (kind) => [kind, Map.groupBy(signs.get(kind) ?? [], ({ partner }) => partner)] as const,
  )
  return (partner) =>
    byKind.flatMap(([kind, byPartner]) => {
      const own = byPartner.get(partner)
      if (own === undefined) return []
      const entities = [...new Set(own.map(({ entity }) => entity))].sort(byText)
      return [{ kind, entities, ...firstOf(own.map(({ since }) => since)) }]
    })
}

function firstOf(days: readonly (PlainDate | undefined)[]): { readonly since?: PlainDate } {
  const [since] = days.filter((day) => day !== undefined).sort(byText)
  return since === undefined ? {} : { since }
}

function countsByEvidence(
  signs: ReadonlyMap<CircleEvidenceKind, readonly Sign[]>,
  organizations: readonly CircleOrganization[],
): CirclePoint['byEvidence'] {
  const count = (kind: CircleEvidenceKind) =>
    signs.has(kind)
      ? organizations.filter(({ evidence }) => evidence.some((one) => one.kind === kind)).length
      : 'not-stated'
  return {
    activity: count('activity'),
    endorsement: count('endorsement'),
    reporting: count('reporting'),
    attendance: count('attendance'),
    funding: count('funding'),
    'existing-effort': count('existing-effort'),
  }
}

function measuredOf(
  id: string,
  { asOf, knownAt, partners, signs }: CircleGrounds,
  outside: number,
  value: (outside: number, basis: Basis) => Measured,
): Measured {
  const [reported, expected] = [signs.size, circleEvidenceKinds.length]
  const coverage: Coverage = {
    expected,
    reported,
    share: reported / expected,
    expectedFrom: 'expectations',
    missing: [],
  }
  const silent = circleEvidenceKinds.filter((kind) => !signs.has(kind))
  const basis: Basis = {
    method: { id, version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: outside,
    ...(silent.length === 0 ? {} : { coverage, remarks: [`Not stated: ${silent.join(', ')}.`] }),
  }
  return partners === undefined || reported === 0 ? missing('not-stated', basis) : value(outside, basis)
}
