// The measures of agreement in words: what each is called, where it is explained, and the works it rests on.
import type { ReferenceKey } from '../../foundation/references.ts'

/** A measure of agreement in words. */
export interface AgreementMeasure {
  readonly title: string
  /** Its heading on the page about agreement. */
  readonly section: string
  readonly references: readonly ReferenceKey[]
}

const ordinal = 'answers-on-an-ordered-scale'
const raters = 'several-raters'

/** By the id that a basis names as its method, where there is one. */
export const agreementMeasures = {
  consensus: { title: 'Consensus', section: ordinal, references: ['tastle-wierman-2007'] },
  'agreement-a': { title: 'Agreement A', section: ordinal, references: ['van-der-eijk-2001'] },
  'krippendorff-alpha': { title: "Krippendorff's alpha", section: raters, references: ['krippendorff-2011'] },
  'kendall-w': { title: "Kendall's W", section: raters, references: ['kendall-babington-smith-1939'] },
  'fleiss-kappa': { title: "Fleiss' kappa", section: raters, references: ['fleiss-1971'] },
  'intraclass-correlation': { title: 'Intraclass correlation', section: raters, references: ['shrout-fleiss-1979'] },
  'within-group-agreement': { title: 'r_wg', section: 'within-a-group', references: ['james-et-al-1984'] },
  'cronbach-alpha': {
    title: "Cronbach's alpha",
    section: 'questions-that-ask-for-one-thing',
    references: ['cronbach-1951'],
  },
  'survey-change': { title: 'Change between waves', section: 'change-between-waves', references: ['welch-1947'] },
} as const satisfies Readonly<Record<string, AgreementMeasure>>
