// Was everybody heard on the problem: each sector that takes part, and people who live it?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import type { AgendaVersion, Problem } from '../../../conditions/common-agenda/agenda-version.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Partner, Sector } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { nameSome } from '../../name-some.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { formalPartners } from '../../partner-roles.ts'
import { sectorWords } from '../../sector-words.ts'

export const unheardStakeholders = defineCheck({
  id: 'common-agenda/unheard-stakeholders',
  title: 'All sectors, and people who live the problem, were heard',
  failureTitle: 'Some who should have been heard on the problem were not',
  why: 'A problem looks different to a school, an employer and a family that lives it. Who was not asked finds somebody else’s problem in the agenda, and no reason to act on it.',
  whenItMisleads:
    'A hearing on record need not have been listened to. Sectors are those of the partners that took part when the agenda was adopted and still do: a sector that has no partner at all is not missed here, but by `initiative/essential-sectors-missing`.',
  evidence: ['kania-kramer-2011', 'preskill-et-al-2014', 'cabaj-weaver-2016'],
  remedy: {
    effort: 'medium',
    text: 'Before the next review of the agenda, ask people who live the problem and each listed sector how they see it, and change the description where theirs differs.',
  },
  identifiedBy: ['sector'],
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'partners'],
  messages: {
    livedUnheard: 'People who live the problem were not heard on it.',
    livedNotStated: 'The record does not say whether people who live the problem were heard on it.',
    contradictory:
      'The record says that people who live the problem were not heard on it, and names populations that were asked themselves.',
    sectorUnheard: 'Nobody from {sectorName} was heard on the problem; {partners} could tell how it looks from there.',
    sectorUnclear:
      'Nobody from {sectorName} is on record as heard on the problem; {partners} could tell how it looks from there.',
    sectorsNotStated: 'The record does not say which sectors or partners were heard on the problem.',
    partnersNotStated: 'The record does not state the partners, so that it cannot be seen which sectors were left out.',
    agendaNotStated: 'State the agenda under `commonAgenda.versions`, or an empty list if none has been agreed.',
    noAgenda: 'There is no agenda in force on which anybody could have been heard.',
    problemNotStated:
      'State in `problem` of the agenda in force how the partners understand the problem, and who was heard.',
    unclear:
      'State the day the agenda in force was adopted, and in its `problem` which sectors, partners and populations were heard, and whether people who live the problem were.',
  },
  evaluate({ agendaVersions, partners, asOf }) {
    if (agendaVersions === undefined) return unsure('agendaNotStated')
    const agenda = agendaInForce({ versions: agendaVersions }, asOf)
    if (agenda === undefined) return notApplicable('noAgenda')
    const { problem } = agenda
    if (problem === undefined) return unsure('problemNotStated')
    const lived = livedExperienceOf(problem)
    const livedFinding = lived === 'heard' ? [] : [finding(livedMessages[lived], problem, {})]
    const sectors = partners === undefined ? undefined : unheardSectors(partners, asOf, agenda, problem)
    const isCertain = agenda.adoptedOn !== undefined && problem.sectorsConsulted !== undefined
    const wrong = [
      ...(lived === 'unheard' ? livedFinding : []),
      ...(isCertain ? (sectors ?? []).map((data) => finding('sectorUnheard', problem, { ...data })) : []),
    ]
    const open = [
      ...(lived === 'unheard' ? [] : livedFinding),
      ...(sectors === undefined ? [finding('partnersNotStated', problem, {})] : []),
      ...(isCertain ? [] : openSectors(problem, sectors ?? [])),
    ]
    return verdict(wrong, open, 'unclear')
  },
  examples: [
    {
      title: 'all sectors that take part were heard, and families themselves',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'mill', name: 'Paper Mill', sector: 'business' },
        ],
        populations: [{ id: 'families', name: 'Families with small children' }],
        commonAgenda: {
          versions: [
            {
              id: 'first',
              adoptedOn: '2023-03-01',
              problem: {
                statement: 'One child in three starts school unable to follow it.',
                partnersConsulted: ['clinic'],
                sectorsConsulted: ['business'],
                populationsConsulted: ['families'],
              },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'neither the employers nor the families were heard; a church joined only later',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'mill', name: 'Paper Mill', sector: 'business' },
          {
            id: 'church',
            name: 'River Church',
            sector: 'faith',
            memberships: [{ role: 'partner', joinedOn: '2023-09-01' }],
          },
        ],
        commonAgenda: {
          versions: [
            {
              id: 'first',
              adoptedOn: '2023-03-01',
              problem: {
                statement: 'One child in three starts school unable to follow it.',
                sectorsConsulted: ['health', 'education'],
                livedExperienceHeard: false,
              },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'People who live the problem were not heard on it.',
        'Nobody from business was heard on the problem; Paper Mill could tell how it looks from there.',
      ],
    },
    {
      title: 'a record that names the partners who were heard, and nobody else',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'mill', name: 'Paper Mill', sector: 'business' },
        ],
        commonAgenda: {
          versions: [
            {
              id: 'first',
              adoptedOn: '2023-03-01',
              problem: {
                statement: 'One child in three starts school unable to follow it.',
                partnersConsulted: ['clinic'],
              },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the day the agenda in force was adopted, and in its `problem` which sectors, partners and populations were heard, and whether people who live the problem were.',
        'The record does not say whether people who live the problem were heard on it.',
        'Nobody from business is on record as heard on the problem; Paper Mill could tell how it looks from there.',
      ],
    },
    {
      title: 'a record that does not say who was heard',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        commonAgenda: { versions: [{ id: 'first', problem: { statement: 'Too few children read at nine.' } }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the day the agenda in force was adopted, and in its `problem` which sectors, partners and populations were heard, and whether people who live the problem were.',
        'The record does not say whether people who live the problem were heard on it.',
        'The record does not say which sectors or partners were heard on the problem.',
      ],
    },
  ],
})

const livedMessages = { unheard: 'livedUnheard', unclear: 'livedNotStated', contradictory: 'contradictory' } as const

function livedExperienceOf(problem: Problem): keyof typeof livedMessages | 'heard' {
  const { livedExperienceHeard, populationsConsulted = [] } = problem
  const wereAsked = populationsConsulted.length > 0
  if (livedExperienceHeard === false) return wereAsked ? 'contradictory' : 'unheard'
  return livedExperienceHeard === true || wereAsked ? 'heard' : 'unclear'
}

interface UnheardSector {
  readonly sector: Sector
  readonly sectorName: string
  readonly partners: string
}

/** Sectors of partners that take part, and did when the agenda was adopted, from which nobody was heard. */
function unheardSectors(
  partners: readonly Partner[],
  asOf: PlainDate,
  { adoptedOn = asOf }: AgendaVersion,
  { sectorsConsulted = [], partnersConsulted = [] }: Problem,
): readonly UnheardSector[] {
  const consulted = new Set(partnersConsulted)
  const heard = new Set([
    ...sectorsConsulted,
    ...partners.flatMap(({ id, sector }) => (consulted.has(id) ? sector : [])),
  ])
  const present = formalPartners(partners, asOf)
  const bySector = Map.groupBy(formalPartners(present, adoptedOn), ({ sector }) => sector)
  return Sector.options.flatMap((sector) => {
    const members = bySector.get(sector) ?? []
    if (members.length === 0 || heard.has(sector) || sector === 'other') return []
    return [{ sector, sectorName: sectorWords[sector], partners: nameSome(members.map(({ name }) => name)) }]
  })
}

function openSectors(problem: Problem, sectors: readonly UnheardSector[]) {
  if (problem.sectorsConsulted === undefined && problem.partnersConsulted === undefined) {
    return [finding('sectorsNotStated', problem, {})]
  }
  return sectors.map((data) => finding('sectorUnclear', problem, { ...data }))
}
