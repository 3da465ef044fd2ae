// What each measure of a network says, when it misleads, and the works it rests on.
import type { ReferenceKey } from '../foundation/references.ts'

/** A measure of a network, in words. */
export interface NetworkMeasure {
  readonly title: string
  /** What a value says. */
  readonly says: string
  /** When it says something else. */
  readonly whenItMisleads: string
  /** The works it rests on. */
  readonly references: readonly ReferenceKey[]
}

/** Every measure, by the id that a {@link Measured} of it names as its method. */
export const networkMeasures = {
  'network-density': {
    title: 'Network density',
    says: 'How many of the ties there could be are there, 0 to 1.',
    whenItMisleads:
      'It falls as a network grows, because nobody can keep up with everybody: compare networks of one size only. More is not better: ties cost time.',
    references: ['wasserman-faust-1994'],
  },
  reciprocity: {
    title: 'Reciprocity',
    says: 'How far ties go both ways, 0 to 1.',
    whenItMisleads:
      'A partner that did not answer returns no tie, and lowers it. The reading that counts pairs of strangers is high in every sparse network.',
    references: ['wasserman-faust-1994'],
  },
  transitivity: {
    title: 'Transitivity',
    says: 'How often two partners that are tied to the same one are tied to each other, 0 to 1.',
    whenItMisleads:
      'It is high in a dense network anyway; hold it against the density. Partners with many ties decide it, because most pairs are theirs.',
    references: ['wasserman-faust-1994'],
  },
  clustering: {
    title: 'Clustering',
    says: 'How many of the ties there could be among those one partner is tied to are there, 0 to 1.',
    whenItMisleads: 'With two or three ties it is nearly all or nothing. Of those with fewer than two it says nothing.',
    references: ['watts-strogatz-1998', 'fagiolo-2007'],
  },
  'average-clustering': {
    title: 'Average clustering',
    says: 'The clustering of partners, on average: every partner weighs as much.',
    whenItMisleads:
      'Partners with two ties weigh as much as the backbone with forty. Whether those with fewer than two count as 0 or not at all changes it.',
    references: ['watts-strogatz-1998'],
  },
  degree: {
    title: 'Degree',
    says: 'How many ties a partner has: those it names, and those that name it.',
    whenItMisleads:
      'Naming everybody costs nothing: being named says more than naming. It counts a phone call as much as a merger; look at a closer layer.',
    references: ['freeman-1979'],
  },
  strength: {
    title: 'Strength',
    says: 'The weights of a partner’s ties added up.',
    whenItMisleads: 'Many weak ties come to as much as few strong ones.',
    references: ['barrat-et-al-2004'],
  },
  betweenness: {
    title: 'Betweenness',
    says: 'For how many pairs of others the shortest paths lead through a partner: who connects, and who could hold up.',
    whenItMisleads:
      'It takes for granted that things travel by shortest paths, and one missing answer can reroute many of them. The backbone is high by design.',
    references: ['freeman-1979', 'brandes-2001'],
  },
  closeness: {
    title: 'Closeness',
    says: 'How few ties away the others are, 0 to 1; 1 when a partner is tied to everybody.',
    whenItMisleads:
      'Where a network falls apart, what is made of those out of reach decides everything. In a dense network all values lie close together.',
    references: ['freeman-1979', 'wasserman-faust-1994'],
  },
  'eigenvector-centrality': {
    title: 'Eigenvector centrality',
    says: 'Who is tied to those who are themselves well tied, relative to the best of all.',
    whenItMisleads:
      'In a network of several parts only the most closely tied one counts. A few partners who all name each other stand above everybody else.',
    references: ['bonacich-1972'],
  },
  'degree-centralization': {
    title: 'Degree centralization',
    says: 'How far ties are those of one partner: 1 for a star, 0 where all have as many.',
    whenItMisleads:
      'A ring and a network where everybody is tied to everybody are both 0. High is what a backbone means at the start, and a risk later.',
    references: ['freeman-1979'],
  },
  'betweenness-centralization': {
    title: 'Betweenness centralization',
    says: 'How far one partner alone stands between all others: 1 for a star.',
    whenItMisleads: 'Two partners who share the role make it small, although nothing works without the two.',
    references: ['freeman-1979'],
  },
  'closeness-centralization': {
    title: 'Closeness centralization',
    says: 'How far one partner is nearer to the others than these are to each other: 1 for a star.',
    whenItMisleads:
      'Where a network falls apart it follows what is made of those out of reach, and is no measure of a center.',
    references: ['freeman-1979'],
  },
  components: {
    title: 'Components',
    says: 'The parts a network falls into: nothing passes from one to another.',
    whenItMisleads: 'One stray answer joins two parts. A partner nobody names and that did not answer looks cut off.',
    references: ['wasserman-faust-1994'],
  },
  diameter: {
    title: 'Diameter',
    says: 'How many ties lie between the two partners farthest apart, among those who reach each other.',
    whenItMisleads:
      'One remote pair decides it. A network that falls apart has a smaller one than the same network whole: read it with the reachable pairs.',
    references: ['wasserman-faust-1994'],
  },
  'average-path-length': {
    title: 'Average path length',
    says: 'How many ties lie between two partners on average, among those who reach each other.',
    whenItMisleads: 'Pairs out of reach are left out, so that losing a bridge can shorten it.',
    references: ['wasserman-faust-1994'],
  },
  'reachable-pairs': {
    title: 'Reachable pairs',
    says: 'Which share of pairs reach each other at all, 0 to 1.',
    whenItMisleads: 'Reach over five partners is reach on paper.',
    references: ['wasserman-faust-1994'],
  },
  'cut-vertices-and-bridges': {
    title: 'Cut vertices and bridges',
    says: 'Partners and ties without which the network falls apart: single points of failure.',
    whenItMisleads:
      'That the network holds without a partner does not mean that its work does. Partners who did not answer make bridges of their neighbors.',
    references: ['hopcroft-tarjan-1973'],
  },
  constraint: {
    title: 'Constraint',
    says: 'How far a partner’s ties lead back to the same people; low for a broker between groups.',
    whenItMisleads:
      'It is high for those with one or two ties, whatever they do. A broker is an opportunity for itself, and not always for the initiative.',
    references: ['burt-1992'],
  },
  'effective-size': {
    title: 'Effective size',
    says: 'A partner’s non-redundant ties: those it is tied to, less how far these are tied to each other.',
    whenItMisleads:
      'It grows with the number of ties; compare partners with as many, or divide by it. Redundant ties are what trust grows on.',
    references: ['burt-1992', 'borgatti-1997'],
  },
  modularity: {
    title: 'Modularity',
    says: 'How far ties stay within groups beyond what chance would make of it; 0 for chance, at most 1.',
    whenItMisleads:
      'Chance finds groups in every sparse network: values up to some 0.3 need nothing to explain them. It passes over groups that are small beside the network.',
    references: ['newman-2006', 'leicht-newman-2008'],
  },
  communities: {
    title: 'Communities',
    says: 'Groups of partners that are tied among each other more than to others, found from the ties alone.',
    whenItMisleads:
      'Other divisions are often nearly as good: take another seed and see what stays. They are groups of answers, not of intent.',
    references: ['blondel-et-al-2008'],
  },
  'core-and-periphery': {
    title: 'Core and periphery',
    says: 'Those who are tied to each other, those who are not, and how well that tells the ties; a fit of 1 is ideal.',
    whenItMisleads:
      'A core is always found; below a fit of some 0.5 there is hardly one. It does not say why partners are at the edge.',
    references: ['borgatti-everett-1999'],
  },
  'external-internal-index': {
    title: 'External-internal index',
    says: 'Ties across groups, such as sectors, against ties within: −1 when all stay within, 1 when none does.',
    whenItMisleads:
      'Where most partners are alone in their sector nearly all ties lead outside: hold it against the group assortativity.',
    references: ['krackhardt-stern-1988'],
  },
  'group-assortativity': {
    title: 'Group assortativity',
    says: 'How far members of one group are tied to each other beyond chance: 1 when all ties stay within, 0 for chance.',
    whenItMisleads: 'With few ties or many small groups it swings with single answers.',
    references: ['newman-2003'],
  },
  'degree-assortativity': {
    title: 'Degree assortativity',
    says: 'Whether those with many ties are tied to each other, −1 to 1; below 0 where many hang on few.',
    whenItMisleads: 'A single hub makes it negative, whatever the others do.',
    references: ['newman-2003'],
  },
  'two-mode-projection': {
    title: 'Two-mode projection',
    says: 'Partners tied by the activities they share, or activities tied by the partners they share.',
    whenItMisleads:
      'One activity of twenty partners makes 190 ties: projections are dense and clustered by construction.',
    references: ['breiger-1974', 'borgatti-everett-1997'],
  },
  'two-mode-betweenness': {
    title: 'Two-mode betweenness',
    says: 'How often a partner or an activity stands between others of both kinds, over the most that is possible.',
    whenItMisleads: 'An activity with a single partner counts as somebody to be connected.',
    references: ['borgatti-everett-1997', 'borgatti-halgin-2011'],
  },
  'mean-rating': {
    title: 'Mean rating',
    says: 'How far partners trust one partner, or what value they see in it: the mean of the ratings it receives, 1 to 4.',
    whenItMisleads:
      'Those who trust least often do not answer. Few ratings swing, and tell who gave them. A mean hides a pair that does not get along.',
    references: ['varda-retrum-2012'],
  },
  'relative-connectivity': {
    title: 'Relative connectivity',
    says: 'A partner’s ties, weighed by how it is trusted and valued, against the best connected partner.',
    whenItMisleads:
      'It moves when the best connected partner does. Many mediocre ties come to as much as few good ones.',
    references: ['varda-retrum-2012'],
  },
  'response-rate': {
    title: 'Response rate',
    says: 'The share of those asked who answered.',
    whenItMisleads: 'Who is silent matters more than how many: one silent backbone hides most of a network.',
    references: ['varda-retrum-2012'],
  },
} as const satisfies Readonly<Record<string, NetworkMeasure>>

/** The id of a measure of a network. */
export type NetworkMeasureId = keyof typeof networkMeasures
