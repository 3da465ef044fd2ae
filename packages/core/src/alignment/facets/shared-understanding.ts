// How alike people see the common agenda.
import { agendaAnswers } from '../agenda-answers.ts'
import { defineFacet } from '../define-facet.ts'

/** Consensus of those who were asked about the common agenda. */
export const sharedUnderstanding = defineFacet({
  id: 'shared-understanding',
  version: 1,
  title: 'People see the agenda alike',
  of: 'initiative',
  condition: 'common-agenda',
  says: 'How alike those who were asked about the common agenda in the last two years answered: 1 when all gave the same answers, 0 when half of them gave the lowest and half the highest.',
  formula:
    'The consensus of Tastle and Wierman, 1 + Σpᵢ log₂(1 − |i − mean| ÷ (k − 1)) over the k answers of a question, as its mean over the questions of a factor, over the factors that say they are about the common agenda, and over instruments by how many people answered. Of each instrument the latest wave counts that as many people answered as its minimum group size asks for.',
  whenItMisleads:
    'Alike is not well: people who all see no common agenda see it alike, too. Read it beside how far they agree with what is asked. Those who answer are often those who are closest to the initiative; the response rate of the survey says how many did.',
  howItCanBeGamed:
    'By asking those who think alike: the survey says how many were invited, and answered. By asking what nobody can answer otherwise: the questions are in the record, and reliability shows when they do not tell people apart.',
  references: ['tastle-wierman-2007', 'kania-kramer-2011'],
  judge: (_, evidence) => agendaAnswers(evidence, ({ consensus }) => consensus),
})
