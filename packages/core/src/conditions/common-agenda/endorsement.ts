// A partner's word on the agenda.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { AgendaVersionId, EndorsementId, PartnerId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'

/** How far a partner stands behind the agenda. */
export const EndorsementLevel = z.enum(['opposed', 'informed', 'supportive', 'endorsed', 'committed'])
export type EndorsementLevel = z.output<typeof EndorsementLevel>

/** A partner's word on one version of the agenda. */
export const Endorsement = entity('Endorsement', "A partner's word on one version of the agenda.", {
  /** Stable, readable identifier. */
  id: EndorsementId,
  /** Who gives it. */
  partner: PartnerId,
  /** The version it is given to. */
  agendaVersion: AgendaVersionId,
  /** How far the partner stands behind it. */
  level: EndorsementLevel,
  /** The day it was given. */
  givenOn: PlainDate,
})
export interface Endorsement extends z.output<typeof Endorsement> {}
