// Options with which small random records pass at times.

/** Milder than the defaults where small random records would hardly ever pass. */
export const milder: Readonly<Record<string, object>> = {
  'continuous-communication/infrequent-leadership-meetings': { leastPerYear: 2 },
  'continuous-communication/irregular-meetings': { leastShare: 0.02 },
  'continuous-communication/delegated-attendance': { leastMeetings: 1, mostShare: 0.5 },
  'continuous-communication/partners-out-of-touch': { leastInvitations: 1 },
  'continuous-communication/young-relationships': { leastYears: 1, breakDays: 400 },
  'continuous-communication/skipped-meetings': { leastInvitations: 1, mostShare: 0.5 },
  'backbone-support/backbone-not-separate': { fewestActivities: 1 },
  'backbone-support/missing-key-roles': { required: ['facilitator', 'data-manager'] },
  'shared-measurement/too-many-headline-indicators': { mostPerGoal: 1 },
  'shared-measurement/unreviewed-accuracy': { windowMonths: 9 },
  'backbone-support/uncovered-functions': { required: ['mobilize-funding', 'advance-policy'] },
  'common-agenda/agenda-over-one-page': { mostLines: 6 },
  'initiative/essential-sectors-missing': { sectors: ['business'] },
}
