// Who takes part, as far as the foundation's pages and releases name them.
import { planPage, publicPages, reportToTheCommunity2009 } from './sources.ts'

const agency = { sector: 'nonprofit', memberships: [{ role: 'partner' }], sources: [publicPages] } as const
const funder = { sector: 'government', memberships: [{ role: 'funder' }], sources: [publicPages] } as const

export const partners = [
  {
    id: 'calgary-homeless-foundation',
    name: 'Calgary Homeless Foundation',
    sector: 'nonprofit',
    memberships: [{ role: 'backbone' }],
    sources: [planPage],
  },
  { id: 'government-of-alberta', name: 'Government of Alberta', ...funder },
  { id: 'city-of-calgary', name: 'City of Calgary', ...funder },
  {
    id: 'government-of-canada',
    name: 'Government of Canada',
    ...funder,
    note: 'The source says "federal" money.',
  },
  { id: 'neighbourlink-calgary', name: 'NeighbourLink Calgary', ...agency },
  { id: 'servants-anonymous', name: 'Servants Anonymous', ...agency },
  { id: 'aspen', name: 'Aspen', ...agency },
  { id: 'canadian-red-cross', name: 'Canadian Red Cross', ...agency },
  { id: 'mcman', name: 'McMan', ...agency },
  {
    id: 'hope-homes-aboriginal',
    name: 'Hope Homes Aboriginal',
    ...agency,
    note: 'Named among the agencies and among the programs; which agency runs it is not stated.',
  },
  { id: 'calgary-alternative-support-services', name: 'Calgary Alternative Support Services', ...agency },
  { id: 'universal-rehabilitation-service-agency', name: 'Universal Rehabilitation Service Agency', ...agency },
  { id: 'the-alex', name: 'The Alex', ...agency },
] as const

export const places = [{ id: 'calgary', name: 'Calgary', kind: 'city' }] as const

export const populations = [
  {
    id: 'people-experiencing-homelessness',
    name: 'People in shelters or on the street on a given night',
    places: ['calgary'],
    size: 4060,
    sources: [reportToTheCommunity2009],
  },
  {
    id: 'chronic-and-episodic',
    name: 'People experiencing chronic and episodic homelessness',
    within: 'people-experiencing-homelessness',
  },
  { id: 'families-with-children', name: 'Families with children' },
  { id: 'youth', name: 'Youth to 24' },
  { id: 'aboriginal-peoples', name: 'Aboriginal peoples' },
] as const
