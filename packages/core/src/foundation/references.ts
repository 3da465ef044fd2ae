// The works that methods and checks rest on, by the key they are cited with.

/** A work that can be cited. */
export interface Reference {
  readonly citation: string
  readonly url?: string
}

/** Every work that is cited, by its key. */
export const references = {
  'anhoj-olesen-2014': {
    citation:
      'Anhøj, J. & Olesen, A. V. (2014). Run Charts Revisited: A Simulation Study of Run Chart Rules for Detection of Non-Random Variation in Health Care Processes. PLoS ONE, 9(11), e113825.',
    url: 'https://doi.org/10.1371/journal.pone.0113825',
  },
  'anhoj-wentzel-larsen-2020': {
    citation:
      'Anhøj, J. & Wentzel-Larsen, T. (2020). Smooth Operator: Modifying the Anhøj Rules to Improve Runs Analysis in Statistical Process Control. PLoS ONE, 15(6), e0233920.',
    url: 'https://doi.org/10.1371/journal.pone.0233920',
  },
  'dhis2-outlier-detection': {
    citation: 'DHIS2. Developer Guide: Outlier Detection, algorithms Z_SCORE, MODIFIED_Z_SCORE and MIN_MAX.',
    url: 'https://docs.dhis2.org/',
  },
  'friedman-2005': {
    citation:
      'Friedman, M. (2005). Trying Hard Is Not Good Enough: How to Produce Measurable Improvements for Customers and Communities. Trafford Publishing.',
  },
  'hanleybrown-et-al-2012': {
    citation:
      'Hanleybrown, F., Kania, J. & Kramer, M. (2012). Channeling Change: Making Collective Impact Work. Stanford Social Innovation Review.',
    url: 'https://ssir.org/articles/entry/channeling_change_making_collective_impact_work',
  },
  'hyndman-fan-1996': {
    citation:
      'Hyndman, R. J. & Fan, Y. (1996). Sample Quantiles in Statistical Packages. The American Statistician, 50(4), 361–365.',
    url: 'https://doi.org/10.1080/00031305.1996.10473566',
  },
  'ibm-modified-z-score': {
    citation: 'IBM. Cognos Analytics: Modified z score.',
  },
  'iglewicz-hoaglin-1993': {
    citation: 'Iglewicz, B. & Hoaglin, D. C. (1993). How to Detect and Handle Outliers. ASQC Quality Press.',
  },
  'kania-kramer-2011': {
    citation: 'Kania, J. & Kramer, M. (2011). Collective Impact. Stanford Social Innovation Review, 9(1), 36–41.',
    url: 'https://ssir.org/articles/entry/collective_impact',
  },
  'kramer-et-al-2009': {
    citation:
      'Kramer, M., Parkhurst, M. & Vaidyanathan, L. (2009). Breakthroughs in Shared Measurement and Social Impact. FSG Social Impact Advisors.',
  },
  'langley-et-al-2009': {
    citation:
      'Langley, G. J., Moen, R. D., Nolan, K. M., Nolan, T. W., Norman, C. L. & Provost, L. P. (2009). The Improvement Guide: A Practical Approach to Enhancing Organizational Performance (2nd ed.). Jossey-Bass.',
  },
  'montgomery-2009': {
    citation:
      'Montgomery, D. C. (2009). Introduction to Statistical Quality Control (6th ed.). Wiley.',
  },
  'nelson-1982': {
    citation:
      'Nelson, L. S. (1982). Control Charts for Individual Measurements. Journal of Quality Technology, 14(3), 172–173.',
  },
  'nhs-england-making-data-count': {
    citation:
      'NHS England. Making Data Count: Strengthening Your Decisions.',
    url: 'https://www.england.nhs.uk/publication/making-data-count/',
  },
  'nist-sematech-2012': {
    citation: 'NIST/SEMATECH (2012). e-Handbook of Statistical Methods, section 1.3.5.17: Detection of Outliers.',
    url: 'https://doi.org/10.18434/M32189',
  },
  'oecd-jrc-2008': {
    citation:
      'OECD & Joint Research Centre (2008). Handbook on Constructing Composite Indicators: Methodology and User Guide. OECD Publishing.',
    url: 'https://doi.org/10.1787/9789264043466-en',
  },
  'perla-et-al-2011': {
    citation:
      'Perla, R. J., Provost, L. P. & Murray, S. K. (2011). The Run Chart: A Simple Analytical Tool for Learning from Variation in Healthcare Processes. BMJ Quality & Safety, 20(1), 46–51.',
    url: 'https://doi.org/10.1136/bmjqs.2009.037895',
  },
  'sen-1968': {
    citation:
      'Sen, P. K. (1968). Estimates of the Regression Coefficient Based on Kendall’s Tau. Journal of the American Statistical Association, 63(324), 1379–1389.',
    url: 'https://doi.org/10.1080/01621459.1968.10480934',
  },
  'shiffler-1988': {
    citation: 'Shiffler, R. E. (1988). Maximum Z Scores and Outliers. The American Statistician, 42(1), 79–80.',
    url: 'https://doi.org/10.1080/00031305.1988.10475530',
  },
  'tukey-1977': {
    citation: 'Tukey, J. W. (1977). Exploratory Data Analysis. Addison-Wesley.',
  },
  'turner-et-al-2012': {
    citation:
      'Turner, S., Merchant, K., Kania, J. & Martin, E. (2012). Understanding the Value of Backbone Organizations in Collective Impact. Stanford Social Innovation Review.',
    url: 'https://ssir.org/articles/entry/understanding_the_value_of_backbone_organizations_in_collective_impact_1',
  },
  'varda-retrum-2012': {
    citation:
      'Varda, D. M. & Retrum, J. H. (2012). An Exploratory Analysis of Network Characteristics and Quality of Interactions among Public Health Collaboratives. Journal of Public Health Research, 1(2), 170–176.',
    url: 'https://doi.org/10.4081/jphr.2012.e27',
  },
} as const satisfies Readonly<Record<string, Reference>>

/** A key of {@link references}. */
export type ReferenceKey = keyof typeof references
