// The agenda in force as plain text, as it would be handed out.
import type { AgendaVersion } from '../conditions/common-agenda/agenda-version.ts'
import type { Goal } from '../conditions/common-agenda/goal.ts'
import type { Principle } from '../conditions/common-agenda/principle.ts'
import type { Strategy } from '../conditions/common-agenda/strategy.ts'

/** What an agenda is made of. */
export interface AgendaContents {
  readonly agenda: AgendaVersion
  readonly goals: readonly Goal[]
  readonly strategies: readonly Strategy[]
  readonly principles: readonly Principle[]
}

/** Its lines, none longer than `width` where words allow: each part under a heading, with an empty line before it. */
export function agendaLines(
  { agenda, goals, strategies, principles }: AgendaContents,
  width: number,
): readonly string[] {
  const { problem, vision, boundaries } = agenda
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['The problem', problem === undefined ? [] : [problem.statement]],
    ['Our vision', vision === undefined ? [] : [vision]],
    ['What belongs to it', boundaries?.inside ?? []],
    ['What does not', boundaries?.outside ?? []],
    ['Goals', goals.map(({ statement }) => `- ${statement}`)],
    ['Strategies', strategies.map(({ name }) => `- ${name}`)],
    ['How we work', principles.map(({ text }) => `- ${text}`)],
  ]
  return parts.flatMap(([heading, texts]) =>
    texts.length === 0 ? [] : ['', heading, ...texts.flatMap((text) => wrapped(text, width))],
  )
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
