// What carries shared measurement: the platform, the people, the money and the training.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { MeasurementSystemId, PartnerId } from '../../foundation/ids.ts'
import { Money } from '../../foundation/money.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'

/** Training given in using the measurement system. */
export const TrainingSession = part('TrainingSession', 'Training given in using the measurement system.', {
  /** The day it was given. */
  heldOn: PlainDate,
  /** Who was trained. */
  partners: list(PartnerId).optional(),
  /** What was taught. */
  topic: Text.optional(),
})
export interface TrainingSession extends z.output<typeof TrainingSession> {}

/** What carries shared measurement. */
export const MeasurementSystem = entity(
  'MeasurementSystem',
  'What carries shared measurement: the platform, the people, the money and the training.',
  {
    /** Stable, readable identifier. */
    id: MeasurementSystemId,
    /** The platform data are kept on. */
    platform: Text,
    /** Who runs it. */
    operator: PartnerId.optional(),
    /** Since when it is in use. */
    startedOn: PlainDate.optional(),
    /** The last day it was in use; absent while it is. */
    endedOn: PlainDate.optional(),
    /** Who shares data on it. */
    partners: list(PartnerId).optional(),
    /** Full-time equivalents that look after it. */
    staffFte: z.number().min(0).optional(),
    /** What it costs in a year. */
    yearlyFunding: Money.optional(),
    /** Training given. */
    training: list(TrainingSession).optional(),
  },
  { inOrder: [['startedOn', 'endedOn']] },
)
export interface MeasurementSystem extends z.output<typeof MeasurementSystem> {}
