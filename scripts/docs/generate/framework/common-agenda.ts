// What the framework says of the common agenda.
import { core, type Element, practice, statement } from './statement.ts'

const id = (noun: string) => `common-agenda/${noun}`

export const commonAgenda: Element = {
  title: 'Common agenda',
  statements: [
    statement(
      'All who take part share one vision of change.',
      core,
      id('missing-shared-vision'),
      id('unendorsed-agenda'),
    ),
    statement(
      'They understand the problem in the same way; where they differ, the differences are talked over and settled.',
      core,
      id('divergent-understanding'),
      id('unendorsed-agenda'),
    ),
    statement(
      'They agree on a joint approach: agreed actions, and strategies that serve the goals.',
      core,
      id('missing-agreed-actions'),
      id('strategies-without-goals'),
    ),
    statement(
      'Not all partners agree on everything, but all agree on the primary goals of the initiative as a whole.',
      core,
      id('unendorsed-agenda'),
      id('divergent-understanding'),
    ),
    statement(
      'What the problem is rests on data and on research, not on opinion alone.',
      practice,
      id('problem-without-research'),
    ),
    statement(
      'All who matter for the problem are heard, those who live with it among them.',
      ['kania-kramer-2013', 'cabaj-weaver-2016'],
      id('unheard-stakeholders'),
    ),
    statement(
      'The agenda says where its boundaries lie: which place, whom and which issues it is about, and which not.',
      practice,
      id('unbounded-scope'),
    ),
    statement(
      'Goals are said in terms that can be measured, with a number to be reached by a day.',
      practice,
      id('goals-without-measures'),
      id('goals-without-targets'),
    ),
    statement(
      'Early wins keep people together: something of substance comes within the first year or so.',
      practice,
      id('no-short-term-wins'),
    ),
    statement(
      'The work is for the long run: large-scale change takes many years, and some strategies are meant for them.',
      core,
      id('no-long-term-strategy'),
    ),
    statement(
      'Principles say how partners act when a plan does not, because solutions emerge on the way.',
      ['kania-kramer-2013', 'preskill-et-al-2014'],
      id('missing-principles'),
    ),
    statement(
      'From the beginning there is an approach to evaluation that fits how far the initiative has come.',
      ['preskill-et-al-2014'],
      id('missing-evaluation-approach'),
    ),
    statement(
      'The whole agenda is short enough to be known by heart by those who carry it.',
      practice,
      id('agenda-over-one-page'),
    ),
    statement(
      'The agenda is a beginning: it is reviewed, and changed by what was learned.',
      ['kania-kramer-2013'],
      id('unreviewed-agenda'),
    ),
  ],
}
