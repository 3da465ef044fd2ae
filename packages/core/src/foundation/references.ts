// The works that methods and checks rest on, by the key they are cited with.

/** A work that can be cited. */
export interface Reference {
  readonly citation: string
  readonly url?: string
}

export const references = {
  'hanleybrown-et-al-2012': {
    citation:
      'Hanleybrown, F., Kania, J. & Kramer, M. (2012). Channeling Change: Making Collective Impact Work. Stanford Social Innovation Review.',
    url: 'https://ssir.org/articles/entry/channeling_change_making_collective_impact_work',
  },
  'kania-kramer-2011': {
    citation: 'Kania, J. & Kramer, M. (2011). Collective Impact. Stanford Social Innovation Review, 9(1), 36–41.',
    url: 'https://ssir.org/articles/entry/collective_impact',
  },
  'oecd-jrc-2008': {
    citation:
      'OECD & Joint Research Centre (2008). Handbook on Constructing Composite Indicators: Methodology and User Guide. OECD Publishing.',
    url: 'https://doi.org/10.1787/9789264043466-en',
  },
  'turner-et-al-2012': {
    citation:
      'Turner, S., Merchant, K., Kania, J. & Martin, E. (2012). Understanding the Value of Backbone Organizations in Collective Impact. Stanford Social Innovation Review.',
    url: 'https://ssir.org/articles/entry/understanding_the_value_of_backbone_organizations_in_collective_impact_1',
  },
} as const satisfies Readonly<Record<string, Reference>>

/** A key of {@link references}. */
export type ReferenceKey = keyof typeof references
