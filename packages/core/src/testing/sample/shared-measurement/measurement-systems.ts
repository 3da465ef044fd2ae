// What carries the numbers of the sample.
import type * as z from 'zod'
import type { MeasurementSystem } from '../../../conditions/shared-measurement/measurement-system.ts'

export const measurementSystems = [
  {
    id: 'first-spreadsheet',
    platform: 'A spreadsheet that the office passed round',
    operator: 'reads-office',
    startedOn: '2022-07-01',
    endedOn: '2022-09-30',
    partners: ['alder-schools', 'county-library'],
    staffFte: 0.2,
    yearlyFunding: { amount: 0, currency: 'USD' },
    training: [],
  },
  {
    id: 'shared-scorecard',
    platform: 'A shared scorecard, filled in by the partners every quarter',
    operator: 'reads-office',
    startedOn: '2022-10-01',
    partners: [
      'alder-schools',
      'county-library',
      'first-steps',
      'river-clinic',
      'page-by-page',
      'mill-family-center',
      'interfaith-council',
    ],
    staffFte: 1,
    yearlyFunding: { amount: 96_000, currency: 'USD' },
    training: [
      {
        heldOn: '2022-11-08',
        partners: ['alder-schools', 'county-library', 'first-steps', 'page-by-page', 'mill-family-center'],
        topic: 'What each indicator counts, and how to enter it',
      },
      { heldOn: '2023-04-13', partners: ['river-clinic'], topic: 'Welcome to the scorecard' },
      {
        heldOn: '2024-09-10',
        partners: ['alder-schools', 'county-library', 'first-steps', 'river-clinic', 'page-by-page'],
        topic: 'Reading a trend without reading too much into it',
      },
    ],
  },
] as const satisfies readonly z.input<typeof MeasurementSystem>[]
