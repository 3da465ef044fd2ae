// What a report is made of, whatever it is written in: sections of blocks of plain, unescaped text.

/** Whether an item is good news, bad news or open. Renderers show it beside the words, never instead of them. */
export type Mark = 'good' | 'bad' | 'open'

/** An entry of a list. */
export interface Item {
  readonly text: string
  readonly mark?: Mark
  /** An address that belongs to it. */
  readonly url?: string
}

/** Something with its name. */
export interface Fact {
  readonly name: string
  readonly text: string
}

/** The score of one area, and the range that what is unknown leaves open. */
export interface ScoreLine {
  readonly title: string
  /** The score in words, or why there is none. */
  readonly score: string
  /** The range in words. */
  readonly range: string
  /** How much of it could be decided, in words. */
  readonly evidence: string
  /** The score, 0 to 1, where there is one. */
  readonly value?: number
  /** Lower end of the range, 0 to 1. */
  readonly lowest: number
  /** Upper end of the range, 0 to 1. */
  readonly highest: number
}

/** A column of a table. */
export interface Column {
  readonly title: string
  /** Whether its cells are numbers, which line up at their end. */
  readonly isNumeric?: true
}

/** A piece of a section. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'scores'; readonly caption: string; readonly scores: readonly ScoreLine[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
    }

/** Which part of a report, or of a comparison of two assessments, a section is. */
export type SectionId =
  | 'who-and-when'
  | 'headline'
  | 'results'
  | 'not-known'
  | 'conditions'
  | 'findings'
  | 'alignment'
  | 'gaps'
  | 'trust'
  | 'next-steps'
  | 'indicators'
  | 'methods'
  | 'compared'
  | 'moved'
  | 'standing'

/** A part of a report. */
export interface Section {
  readonly id: SectionId
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A whole report. */
export interface Outline {
  readonly title: string
  readonly sections: readonly Section[]
}

export const heading = (text: string, level: 3 | 4 = 3): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const list = (items: readonly Item[]): Block => ({ kind: 'list', isOrdered: false, items })
export const steps = (items: readonly Item[]): Block => ({ kind: 'list', isOrdered: true, items })
export const facts = (all: readonly (Fact | undefined)[]): Block => ({
  kind: 'facts',
  facts: all.filter((fact) => fact !== undefined),
})
/** A table without the columns that no row fills. */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Block => {
  const filled = columns.map((_, position) => position === 0 || rows.some((row) => row[position] !== ''))
  return {
    kind: 'table',
    caption,
    columns: columns.filter((_, position) => filled[position]),
    rows: rows.map((row) => row.filter((_, position) => filled[position])),
  }
}
