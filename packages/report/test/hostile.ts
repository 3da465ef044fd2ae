// Puts text that would do harm into every free text of an assessment.
import type { Assessment } from '@collective-impact/core'

/** What each renderer has to disarm. */
export const hostileTexts = [
  '</script></style></title><svg onload=alert(1)>"\'><img src=x onerror=alert(1)>&lt;&amp;',
  '=HYPERLINK("https://example.org","click")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\uff1d1+1',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b1A\u0000\u0008',
  'a | b | c\n\n# heading\n- item\r\n1. one\u2028---',
  '# heading',
  '- item',
  '12. twelfth',
  '--- ***  ___',
  '[link](javascript:alert(1)) ![image](x) <https://example.org> `code` **bold** _em_ ~~gone~~ $x$ &copy; \\',
  '\u202eevil\u202c \u2066isolated\u2069 שלום العربية',
  '👩‍👩‍👧‍👦🏽 é 漢字 \ud800',
  'NaN undefined null [object Object]',
  'https://example.org/"onmouseover="alert(1)',
  '{{constructor.constructor("alert(1)")()}} <%= 1 %> %s',
] as const

/** Fields that are codes, dates or of a fixed form, which hold no text from elsewhere. */
const CODES = new Set([
  'kind',
  'reason',
  'direction',
  'tier',
  'level',
  'status',
  'outcome',
  'effort',
  'effect',
  'area',
  'phase',
  'asOf',
  'audience',
  'knownAt',
  'startedOn',
  'start',
  'end',
  'by',
  'currency',
  'expectedFrom',
  'reporting',
  'performanceQuestion',
  'question',
  'trajectory',
  'comparedWith',
  'movement',
  'judgement',
  'historyTo',
  'restatedOn',
  'askedOn',
  'previouslyAskedOn',
  'since',
  'resource',
  'source',
  'rated',
])

/** The assessment with a hostile text before every free text, all of them in turn; what was equal stays equal. */
export function hostile(assessment: Assessment): Assessment {
  const poisons = new Map<string, string>()
  const poisoned: Assessment = JSON.parse(JSON.stringify(assessment), function (name, value: unknown) {
    const isCode = CODES.has(name) && !(name === 'reason' && ('weight' in this || 'restatedOn' in this))
    if (typeof value !== 'string' || isCode) return value
    const poison = poisons.get(value) ?? `${hostileTexts[poisons.size % hostileTexts.length]}${value}`
    poisons.set(value, poison)
    return poison
  })
  const members = poisoned.circle.members.map((member, position) => ({
    ...member,
    shownBy: assessment.circle.members[position]?.shownBy ?? [],
  }))
  // Paths are made of the names of fields, and say by their beginning what belongs together.
  return { ...poisoned, circle: { ...poisoned.circle, members }, notStated: assessment.notStated }
}
