// How far conditions, goals and partners point the same way, and what lowers it.
import type { AlignmentFacet, AlignmentOf, Assessment } from '@collective-impact/core'
import type { Figures } from '../figures.ts'
import { missingReasonWords } from '../wording.ts'
import { type Block, heading, paragraph, type Section, table } from './block.ts'
import { nameOf } from './names.ts'

export function alignment(assessment: Assessment, figures: Figures): Section {
  const { conditions, goals, partners } = assessment.alignment
  const blocks = [
    ...byFacet('Conditions', conditions, assessment, figures),
    ...byFacet('Goals', goals, assessment, figures),
    ...overview('Partners', partners, figures),
  ]
  return {
    id: 'alignment',
    title: 'Alignment: how far all point the same way',
    blocks: blocks.length > 0 ? blocks : [paragraph('The record states nothing that could be aligned.')],
  }
}

/** One row a facet, with what lowers it. */
function byFacet(
  title: string,
  all: readonly AlignmentOf[],
  assessment: Assessment,
  figures: Figures,
): readonly Block[] {
  if (all.length === 0) return []
  const rows = all.flatMap(({ name, facets }) =>
    facets.map((facet) => [name, facet.title, figures.short(facet.measured), namesOf(loweringOf(facet), assessment)]),
  )
  const columns = [
    { title: 'Of' },
    { title: 'Facet' },
    { title: 'How far', isNumeric: true as const },
    { title: 'Lowered by' },
  ]
  return [heading(title), table(`${title}, facet by facet`, columns, rows)]
}

/** One row each, with a column a facet. */
function overview(title: string, all: readonly AlignmentOf[], figures: Figures): readonly Block[] {
  if (all.length === 0) return []
  const titles = new Map(all.flatMap(({ facets }) => facets.map(({ id, title }) => [id, title])))
  const rows = all.map(({ name, facets }) => [
    name,
    ...[...titles.keys()].map((id) =>
      howFar(
        facets.find((facet) => facet.id === id),
        figures,
      ),
    ),
  ])
  const columns = [...titles.values()].map((facet) => ({ title: facet, isNumeric: true as const }))
  return [heading(title), table(`${title}, how far by facet`, [{ title: 'Of' }, ...columns], rows)]
}

function howFar(facet: AlignmentFacet | undefined, figures: Figures): string {
  if (facet === undefined) return missingReasonWords['not-applicable']
  const { measured } = facet
  return measured.kind === 'missing' ? missingReasonWords[measured.reason] : figures.short(measured)
}

function loweringOf({ influences }: AlignmentFacet): AlignmentFacet['influences'] {
  return influences.filter(({ effect }) => effect === 'lowers')
}

function namesOf(influences: AlignmentFacet['influences'], assessment: Assessment): string {
  return influences.map(({ kind, id }) => nameOf(kind, id, assessment)).join('; ')
}
