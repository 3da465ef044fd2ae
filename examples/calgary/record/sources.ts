// What is known of Calgary's plan is known from these publications, and from nothing else.

/** A press release of the foundation. */
export interface Release {
  /** Its number at Marketwire. */
  readonly number: string
  readonly citation: string
  /** The day it was published, where that is stated. */
  readonly publishedOn?: string
  /** The earliest day its figures can have been known: the day of publication, or the end of the quarter it reports. */
  readonly knownSince: string
}

/** The press releases the quarterly figures come from, oldest first. */
export const releases = [
  release('1313597', '2010-09-02'),
  release('1359913', '2010-11-26'),
  release('1557636', '2011-09-06'),
  undatedRelease('1594918', '2011-09-30'),
  undatedRelease('1621394', '2011-12-31'),
]

const foundation = 'Calgary Homeless Foundation'

export const planPage = { citation: `${foundation}, calgaryhomeless.com: who-we-are/10-year-plan, meet-us/history` }
export const publicPages = { citation: `${foundation}, public pages and press releases` }
export const annualReport2012 = { citation: `${foundation}, annual report 2012` }
export const reportToTheCommunity2009 = {
  citation: `${foundation}, report to the community 2009, citing City of Calgary 2008`,
}
export const firstQuarterRelease = released('1313597')
export const restatingRelease = released('1359913')
export const secondYearRelease = released('1557636')
export const nineMonthsRelease = released('1621394')

function release(number: string, publishedOn: string): Release {
  return { number, citation: `${marketwire(number)}, ${publishedOn}`, publishedOn, knownSince: publishedOn }
}

function undatedRelease(number: string, lastDayReported: string): Release {
  return { number, citation: marketwire(number), knownSince: lastDayReported }
}

function marketwire(number: string): string {
  return `Calgary Homeless Foundation, press release, Marketwire ${number}`
}

function released(number: string) {
  const { citation, publishedOn } = releaseOf(number)
  return publishedOn === undefined ? { citation } : { citation, publishedOn }
}

/** The release with this Marketwire number. */
export function releaseOf(number: string): Release {
  const found = releases.find((candidate) => candidate.number === number)
  if (found === undefined) throw new Error(`No press release has the number ${number}.`)
  return found
}
