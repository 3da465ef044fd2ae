// A page for every method: what it computes, how to read it, where it applies and when it misleads.
import type { Method } from '../../../packages/core/src/measurement/methods/define-method.ts'
import { citations } from './bibliography-page.ts'
import { table } from './markdown-text.ts'

/** Pages by path below docs/reference/methods/. */
export function methodPages(methods: readonly Method[]): [string, string][] {
  return [
    ['README.md', index(methods)],
    ...methods.map((method): [string, string] => [`${method.id}.md`, page(method)]),
  ]
}

function index(methods: readonly Method[]): string {
  return [
    '# Methods',
    '',
    "Ways of making one value of several. An indicator's `combine` names one for each axis.",
    '',
    ...table(
      ['Method', 'Id', 'Formula', 'Along'],
      methods.map(({ id, title, formula, axes }) => [`[${title}](${id}.md)`, `\`${id}\``, formula, axes.join(', ')]),
    ),
  ].join('\n')
}

function page(method: Method): string {
  return [
    `# ${method.title}`,
    '',
    `\`${method.id}\`, version ${method.version}: ${method.formula}`,
    '',
    '## Interpretation',
    '',
    method.interpretation,
    '',
    '## Applicability',
    '',
    method.applicability,
    '',
    `- Axes: ${method.axes.join(', ')}.`,
    `- Scales of measurement: ${method.scales.join(', ')}.`,
    ...(method.needsParts ? ['- Every value must bring its numerator and denominator.'] : []),
    '',
    '## Warning',
    '',
    method.warning,
    '',
    ...citations('References', method.references, '..'),
  ].join('\n')
}
