// What is known of the partnership is known from these publications, and from nothing else.
export const scorecardSource = { citation: 'Commit! Dallas County, sample community scorecard, 2010 and 2011' }
export const publications = {
  citation: 'Commit! Dallas County, sample community scorecard and presentation of July 2012',
}
