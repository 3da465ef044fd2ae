// How far all who and all that take part point the same way, and what lowers it.
import type { AlignmentFacet, AlignmentOf, Assessment } from '@collective-impact/core'
import type { Figures } from '../figures.ts'
import { missingReasonWords } from '../wording.ts'
import { type Block, heading, paragraph, type Section, table } from './block.ts'
import { nameOf } from './names.ts'

export function alignment(assessment: Assessment, figures: Figures): Section {
  const { conditions, goals, strategies, workingGroups, partners } = assessment.alignment
  const oneByOne = [goals, strategies, workingGroups, partners].flat().flatMap(({ facets }) => facets)
  const ids = new Set(oneByOne.map(({ id }) => id))
  const blocks = [
    ...byFacet('Conditions', conditions, assessment, figures, ids),
    ...byFacet('Goals', goals, assessment, figures),
    ...byFacet('Strategies', strategies, assessment, figures),
    ...byFacet('Working groups', workingGroups, assessment, figures),
    ...overview('Partners', partners, conditions, figures),
  ]
  return {
    id: 'alignment',
    title: 'Alignment: how far all point the same way',
    blocks: blocks.length > 0 ? blocks : [paragraph('The record states nothing that could be aligned.')],
  }
}

/**
 * One row a facet, with what lowers it; those that can be said of none of them in a sentence, but for those that are told
 * elsewhere.
 */
function byFacet(
  title: string,
  all: readonly AlignmentOf[],
  assessment: Assessment,
  figures: Figures,
  toldElsewhere: ReadonlySet<string> = new Set(),
): readonly Block[] {
  if (all.length === 0) return []
  const rows = all.flatMap(({ name, facets }) =>
    facets
      .filter(({ id }) => isSaid(id, all))
      .map((facet) => [name, facet.title, figures.short(facet.measured), namesOf(loweringOf(facet), assessment)]),
  )
  const columns = [
    { title: 'Of' },
    { title: 'Facet' },
    { title: 'How far', isNumeric: true as const },
    { title: 'Lowered by' },
  ]
  const facets = rows.length === 0 ? [] : [table(`${title}, facet by facet`, columns, rows)]
  return [heading(title), ...facets, ...unsaid(all, toldElsewhere)]
}

/** A table a condition; in it one row each, with a column a facet. */
function overview(
  title: string,
  all: readonly AlignmentOf[],
  conditions: readonly AlignmentOf[],
  figures: Figures,
): readonly Block[] {
  if (all.length === 0) return []
  const titles = new Map(all.flatMap(({ facets }) => facets.map(({ id, title }) => [id, title])))
  const tables = conditions.flatMap((condition) => {
    const ids = condition.facets.map(({ id }) => id).filter((id) => titles.has(id) && isSaid(id, all))
    if (ids.length === 0) return []
    const rows = all.map(({ name, facets }) => [
      name,
      ...ids.map((id) =>
        howFar(
          facets.find((facet) => facet.id === id),
          figures,
        ),
      ),
    ])
    const columns = ids.map((id) => ({ title: titles.get(id) ?? id, isNumeric: true as const }))
    return [table(`${title}: ${condition.name}`, [{ title: 'Of' }, ...columns], rows)]
  })
  return [heading(title), ...tables, ...unsaid(all, new Set())]
}

/** Whether a facet has a value for any of them. */
function isSaid(id: string, all: readonly AlignmentOf[]): boolean {
  return all.some(({ facets }) => facets.some((facet) => facet.id === id && facet.measured.kind === 'observed'))
}

/** The facets that have a value for none of them, by the reason why. */
function unsaid(all: readonly AlignmentOf[], toldElsewhere: ReadonlySet<string>): readonly Block[] {
  const reasons = new Map<string, { readonly title: string; readonly words: Set<string> }>()
  for (const { id, title, measured } of all.flatMap(({ facets }) => facets)) {
    if (measured.kind === 'observed' || isSaid(id, all) || toldElsewhere.has(id)) continue
    const known = reasons.get(id) ?? { title, words: new Set() }
    reasons.set(id, known)
    known.words.add(missingReasonWords[measured.reason])
  }
  const byReason = Map.groupBy(reasons.values(), ({ words }) => [...words].sort().join(', or '))
  return [...byReason].map(([words, facets]) =>
    paragraph(`${capitalized(words)}: ${facets.map(({ title }) => title).join('; ')}.`),
  )
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
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
