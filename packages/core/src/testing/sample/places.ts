// Where the sample initiative works: a county and the three areas that make it up.
import type * as z from 'zod'
import type { Place } from '../../initiative/place.ts'
import { invented } from './invented.ts'

export const places = [
  { id: 'alder-county', name: 'Alder County', kind: 'county', residents: 184_000, note: invented },
  { id: 'mill-quarter', name: 'Mill Quarter', kind: 'neighborhood', within: 'alder-county', residents: 46_000 },
  { id: 'lakeside', name: 'Lakeside', kind: 'city', within: 'alder-county', residents: 83_000 },
  { id: 'north-valley', name: 'North Valley', kind: 'rural area', within: 'alder-county', residents: 55_000 },
] as const satisfies readonly z.input<typeof Place>[]

/** The areas that make up the county. */
export const areas = ['mill-quarter', 'lakeside', 'north-valley'] as const
