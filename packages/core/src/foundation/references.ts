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
  'barrat-et-al-2004': {
    citation:
      'Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The Architecture of Complex Weighted Networks. Proceedings of the National Academy of Sciences, 101(11), 3747–3752.',
    url: 'https://doi.org/10.1073/pnas.0400087101',
  },
  'blondel-et-al-2008': {
    citation:
      'Blondel, V. D., Guillaume, J.-L., Lambiotte, R. & Lefebvre, E. (2008). Fast Unfolding of Communities in Large Networks. Journal of Statistical Mechanics: Theory and Experiment, P10008.',
    url: 'https://doi.org/10.1088/1742-5468/2008/10/P10008',
  },
  'bonacich-1972': {
    citation:
      'Bonacich, P. (1972). Factoring and Weighting Approaches to Status Scores and Clique Identification. Journal of Mathematical Sociology, 2(1), 113–120.',
    url: 'https://doi.org/10.1080/0022250X.1972.9989806',
  },
  'borgatti-1997': {
    citation:
      'Borgatti, S. P. (1997). Structural Holes: Unpacking Burt’s Redundancy Measures. Connections, 20(1), 35–38.',
  },
  'borgatti-everett-1997': {
    citation:
      'Borgatti, S. P. & Everett, M. G. (1997). Network Analysis of 2-Mode Data. Social Networks, 19(3), 243–269.',
    url: 'https://doi.org/10.1016/S0378-8733(96)00301-2',
  },
  'borgatti-everett-1999': {
    citation:
      'Borgatti, S. P. & Everett, M. G. (1999). Models of Core/Periphery Structures. Social Networks, 21(4), 375–395.',
    url: 'https://doi.org/10.1016/S0378-8733(99)00019-2',
  },
  'borgatti-halgin-2011': {
    citation:
      'Borgatti, S. P. & Halgin, D. S. (2011). Analyzing Affiliation Networks. In J. Scott & P. J. Carrington (Eds.), The SAGE Handbook of Social Network Analysis, 417–433. SAGE.',
  },
  'brandes-2001': {
    citation:
      'Brandes, U. (2001). A Faster Algorithm for Betweenness Centrality. Journal of Mathematical Sociology, 25(2), 163–177.',
    url: 'https://doi.org/10.1080/0022250X.2001.9990249',
  },
  'breiger-1974': {
    citation: 'Breiger, R. L. (1974). The Duality of Persons and Groups. Social Forces, 53(2), 181–190.',
    url: 'https://doi.org/10.1093/sf/53.2.181',
  },
  'burt-1992': {
    citation: 'Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press.',
  },
  'cabaj-weaver-2016': {
    citation:
      'Cabaj, M. & Weaver, L. (2016). Collective Impact 3.0: An Evolving Framework for Community Change. Tamarack Institute.',
  },
  'cronbach-1951': {
    citation:
      'Cronbach, L. J. (1951). Coefficient Alpha and the Internal Structure of Tests. Psychometrika, 16(3), 297–334.',
    url: 'https://doi.org/10.1007/BF02310555',
  },
  'dhis2-outlier-detection': {
    citation: 'DHIS2. Developer Guide: Outlier Detection, algorithms Z_SCORE, MODIFIED_Z_SCORE and MIN_MAX.',
    url: 'https://docs.dhis2.org/',
  },
  'fagiolo-2007': {
    citation: 'Fagiolo, G. (2007). Clustering in Complex Directed Networks. Physical Review E, 76, 026107.',
    url: 'https://doi.org/10.1103/PhysRevE.76.026107',
  },
  'fleiss-1971': {
    citation:
      'Fleiss, J. L. (1971). Measuring Nominal Scale Agreement among Many Raters. Psychological Bulletin, 76(5), 378–382.',
    url: 'https://doi.org/10.1037/h0031619',
  },
  'freeman-1979': {
    citation:
      'Freeman, L. C. (1979). Centrality in Social Networks: Conceptual Clarification. Social Networks, 1(3), 215–239.',
    url: 'https://doi.org/10.1016/0378-8733(78)90021-7',
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
  'hopcroft-tarjan-1973': {
    citation:
      'Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: Efficient Algorithms for Graph Manipulation. Communications of the ACM, 16(6), 372–378.',
    url: 'https://doi.org/10.1145/362248.362272',
  },
  'hundepool-et-al-2012': {
    citation:
      'Hundepool, A., Domingo-Ferrer, J., Franconi, L., Giessing, S., Schulte Nordholt, E., Spicer, K. & de Wolf, P.-P. (2012). Statistical Disclosure Control. Wiley.',
    url: 'https://doi.org/10.1002/9781118348239',
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
  'james-et-al-1984': {
    citation:
      'James, L. R., Demaree, R. G. & Wolf, G. (1984). Estimating Within-Group Interrater Reliability With and Without Response Bias. Journal of Applied Psychology, 69(1), 85–98.',
    url: 'https://doi.org/10.1037/0021-9010.69.1.85',
  },
  'kania-et-al-2022': {
    citation:
      'Kania, J., Williams, J., Schmitz, P., Brady, S., Kramer, M. & Splansky Juster, J. (2022). Centering Equity in Collective Impact. Stanford Social Innovation Review, 20(1), 38–45.',
    url: 'https://ssir.org/articles/entry/centering_equity_in_collective_impact',
  },
  'kania-kramer-2011': {
    citation: 'Kania, J. & Kramer, M. (2011). Collective Impact. Stanford Social Innovation Review, 9(1), 36–41.',
    url: 'https://ssir.org/articles/entry/collective_impact',
  },
  'kania-kramer-2013': {
    citation:
      'Kania, J. & Kramer, M. (2013). Embracing Emergence: How Collective Impact Addresses Complexity. Stanford Social Innovation Review.',
    url: 'https://ssir.org/articles/entry/social_progress_through_collective_impact',
  },
  'kendall-babington-smith-1939': {
    citation:
      'Kendall, M. G. & Babington Smith, B. (1939). The Problem of m Rankings. The Annals of Mathematical Statistics, 10(3), 275–287.',
    url: 'https://doi.org/10.1214/aoms/1177732186',
  },
  'krackhardt-stern-1988': {
    citation:
      'Krackhardt, D. & Stern, R. N. (1988). Informal Networks and Organizational Crises: An Experimental Simulation. Social Psychology Quarterly, 51(2), 123–140.',
    url: 'https://doi.org/10.2307/2786835',
  },
  'kramer-et-al-2009': {
    citation:
      'Kramer, M., Parkhurst, M. & Vaidyanathan, L. (2009). Breakthroughs in Shared Measurement and Social Impact. FSG Social Impact Advisors.',
  },
  'krippendorff-2011': {
    citation: 'Krippendorff, K. (2011). Computing Krippendorff’s Alpha-Reliability. University of Pennsylvania.',
    url: 'https://repository.upenn.edu/asc_papers/43',
  },
  'langley-et-al-2009': {
    citation:
      'Langley, G. J., Moen, R. D., Nolan, K. M., Nolan, T. W., Norman, C. L. & Provost, L. P. (2009). The Improvement Guide: A Practical Approach to Enhancing Organizational Performance (2nd ed.). Jossey-Bass.',
  },
  'leicht-newman-2008': {
    citation:
      'Leicht, E. A. & Newman, M. E. J. (2008). Community Structure in Directed Networks. Physical Review Letters, 100, 118703.',
    url: 'https://doi.org/10.1103/PhysRevLett.100.118703',
  },
  'montgomery-2009': {
    citation: 'Montgomery, D. C. (2009). Introduction to Statistical Quality Control (6th ed.). Wiley.',
  },
  'nelson-1982': {
    citation:
      'Nelson, L. S. (1982). Control Charts for Individual Measurements. Journal of Quality Technology, 14(3), 172–173.',
  },
  'newman-2003': {
    citation: 'Newman, M. E. J. (2003). Mixing Patterns in Networks. Physical Review E, 67, 026126.',
    url: 'https://doi.org/10.1103/PhysRevE.67.026126',
  },
  'newman-2006': {
    citation:
      'Newman, M. E. J. (2006). Modularity and Community Structure in Networks. Proceedings of the National Academy of Sciences, 103(23), 8577–8582.',
    url: 'https://doi.org/10.1073/pnas.0601602103',
  },
  'nhs-england-making-data-count': {
    citation: 'NHS England. Making Data Count: Strengthening Your Decisions.',
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
  'preskill-et-al-2014': {
    citation:
      'Preskill, H., Parkhurst, M. & Splansky Juster, J. (2014). Guide to Evaluating Collective Impact. Collective Impact Forum & FSG.',
    url: 'https://www.fsg.org/publications/guide-evaluating-collective-impact',
  },
  'ruzicka-1958': {
    citation:
      'Ružička, M. (1958). Anwendung mathematisch-statistischer Methoden in der Geobotanik (synthetische Bearbeitung von Aufnahmen). Biológia (Bratislava), 13, 647–661.',
  },
  'salton-mcgill-1983': {
    citation: 'Salton, G. & McGill, M. J. (1983). Introduction to Modern Information Retrieval. McGraw-Hill.',
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
  'shrout-fleiss-1979': {
    citation:
      'Shrout, P. E. & Fleiss, J. L. (1979). Intraclass Correlations: Uses in Assessing Rater Reliability. Psychological Bulletin, 86(2), 420–428.',
    url: 'https://doi.org/10.1037/0033-2909.86.2.420',
  },
  'tastle-wierman-2007': {
    citation:
      'Tastle, W. J. & Wierman, M. J. (2007). Consensus and Dissention: A Measure of Ordinal Dispersion. International Journal of Approximate Reasoning, 45(3), 531–545.',
    url: 'https://doi.org/10.1016/j.ijar.2006.06.024',
  },
  'tukey-1977': {
    citation: 'Tukey, J. W. (1977). Exploratory Data Analysis. Addison-Wesley.',
  },
  'turner-et-al-2012': {
    citation:
      'Turner, S., Merchant, K., Kania, J. & Martin, E. (2012). Understanding the Value of Backbone Organizations in Collective Impact. Stanford Social Innovation Review.',
    url: 'https://ssir.org/articles/entry/understanding_the_value_of_backbone_organizations_in_collective_impact_1',
  },
  'van-der-eijk-2001': {
    citation: 'Van der Eijk, C. (2001). Measuring Agreement in Ordered Rating Scales. Quality & Quantity, 35, 325–341.',
    url: 'https://doi.org/10.1023/A:1010374114305',
  },
  'varda-retrum-2012': {
    citation:
      'Varda, D. M. & Retrum, J. H. (2012). An Exploratory Analysis of Network Characteristics and Quality of Interactions among Public Health Collaboratives. Journal of Public Health Research, 1(2), 170–176.',
    url: 'https://doi.org/10.4081/jphr.2012.e27',
  },
  'wasserman-faust-1994': {
    citation:
      'Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.',
    url: 'https://doi.org/10.1017/CBO9780511815478',
  },
  'watts-strogatz-1998': {
    citation:
      'Watts, D. J. & Strogatz, S. H. (1998). Collective Dynamics of ‘Small-World’ Networks. Nature, 393, 440–442.',
    url: 'https://doi.org/10.1038/30918',
  },
  'welch-1947': {
    citation:
      'Welch, B. L. (1947). The Generalization of “Student’s” Problem When Several Different Population Variances Are Involved. Biometrika, 34(1–2), 28–35.',
    url: 'https://doi.org/10.1093/biomet/34.1-2.28',
  },
} as const satisfies Readonly<Record<string, Reference>>

/** A key of {@link references}. */
export type ReferenceKey = keyof typeof references
