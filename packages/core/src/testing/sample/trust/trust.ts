// What carries the five conditions in the sample.
import { relationshipWaves } from './relationship-waves.ts'
import { instruments, surveys } from './surveys.ts'

export const trust = { relationshipWaves, instruments, surveys } as const
