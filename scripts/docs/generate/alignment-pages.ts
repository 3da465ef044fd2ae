// A page for every facet of alignment: what it says, how it is computed, what it comes to in the sample initiative, when
// it misleads and how it can be gamed.
import type { AlignmentFacet, AlignmentResult } from '../../../packages/core/src/alignment/alignment-result.ts'
import type { FacetDescription } from '../../../packages/core/src/alignment/define-facet.ts'
import { citations } from './bibliography-page.ts'
import { table } from './markdown-text.ts'

/** What the pages show as an example. */
export interface AlignmentExample {
  readonly asOf: string
  readonly result: AlignmentResult
}

/** Pages by path below docs/reference/alignment/. */
export function alignmentPages(facets: readonly FacetDescription[], example: AlignmentExample): [string, string][] {
  return [
    ['README.md', index(facets)],
    ...facets.map((facet): [string, string] => [`${facet.id}.md`, page(facet, example)]),
  ]
}

const SUBJECTS: Readonly<Record<FacetDescription['of'], { readonly title: string; readonly asked: string }>> = {
  partner: { title: 'Of partners', asked: 'Asked of every partner' },
  goal: { title: 'Of goals', asked: 'Asked of every goal' },
  strategy: { title: 'Of strategies', asked: 'Asked of every strategy' },
  workingGroup: { title: 'Of working groups', asked: 'Asked of every working group' },
  initiative: { title: 'Of the initiative as a whole', asked: 'Asked of the initiative as a whole' },
}

function index(facets: readonly FacetDescription[]): string {
  return [
    '# Facets of alignment',
    '',
    'Each is a share, 0 to 1, that one question answers. [How to read them](../../explanation/alignment.md).',
    '',
    ...[...Map.groupBy(facets, ({ of }) => of)].flatMap(([of, group]) => [
      `## ${SUBJECTS[of].title}`,
      '',
      ...table(
        ['Facet', 'Id', 'Condition', 'Version'],
        group.map(({ id, title, condition, version }) => [
          `[${title}](${id}.md)`,
          `\`${id}\``,
          condition,
          String(version),
        ]),
      ),
    ]),
  ].join('\n')
}

function page(facet: FacetDescription, example: AlignmentExample): string {
  const { id, version, title, of, condition, says, formula, whenItMisleads, howItCanBeGamed, references } = facet
  return [
    `# ${title}`,
    '',
    `\`${id}\`, version ${version}. ${SUBJECTS[of].asked}; condition: \`${condition}\`.`,
    '',
    '## What it says',
    '',
    says,
    '',
    '## Formula',
    '',
    formula,
    '',
    '## Example',
    '',
    `The sample initiative on ${example.asOf}:`,
    '',
    ...worked(facet, example),
    '## When it misleads',
    '',
    whenItMisleads,
    '',
    '## How it can be gamed, and what stops that',
    '',
    howItCanBeGamed,
    '',
    ...citations('References', references, '..'),
  ].join('\n')
}

function worked({ id, of, condition }: FacetDescription, { result }: AlignmentExample): string[] {
  const { partners, goals, strategies, workingGroups, conditions } = result
  const subjects = { partner: partners, goal: goals, strategy: strategies, workingGroup: workingGroups, initiative: [] }
  const all = [...subjects[of], ...conditions.filter((each) => each.id === condition)]
  const rows = all.flatMap(({ name, facets }) =>
    facets.filter((facet) => facet.id === id).map((facet) => [name, ...figures(facet)]),
  )
  return table(['Of', 'Value', 'Rests on', 'Coverage', 'Raised by', 'Lowered by', 'Remarks'], rows)
}

function figures({ measured, influences }: AlignmentFacet): string[] {
  const { inputs, coverage, remarks = [] } = measured.basis
  const by = (effect: string) => influences.filter((each) => each.effect === effect).map((each) => `\`${each.id}\``)
  return [
    measured.kind === 'missing' ? `missing: ${measured.reason}` : String(Number(measured.value.toFixed(3))),
    String(inputs),
    coverage === undefined ? '' : `${coverage.reported} of ${coverage.expected}`,
    by('raises').join(', '),
    by('lowers').join(', '),
    remarks.join(' '),
  ]
}
