// How far people agree with what the common agenda asks of them to believe.
import { agendaAnswers } from '../agenda-answers.ts'
import { defineFacet } from '../define-facet.ts'

/** Mean score of those who were asked about the common agenda, as a share of the scale. */
export const agreementWithAgenda = defineFacet({
  id: 'agreement-with-agenda',
  version: 1,
  title: 'People agree with the agenda',
  of: 'initiative',
  condition: 'common-agenda',
  says: 'How far those who were asked about the common agenda in the last two years agree with it: 0 for the least answer to every question, 1 for the greatest.',
  formula:
    '(Mean score − lowest answer) ÷ (highest − lowest), where a person’s score is the mean of their answers to a factor, questions put the other way round turned; as its mean over the factors that say they are about the common agenda, and over instruments by how many people answered. Of each instrument the latest wave counts that as many people answered as its minimum group size asks for.',
  whenItMisleads:
    'A mean hides two camps: read it beside how alike people answered. The steps of the scale are taken to be equal. People are kinder in answers that their organization may see, and those who have turned away do not answer.',
  howItCanBeGamed:
    'By asking only friends: the survey says how many were invited, and answered. By easy questions: they are in the record for all to read.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge: (_, evidence) => agendaAnswers(evidence, ({ share }) => share),
})
