// Mending what the checks of initiative watch.
import { asOf } from '../arbitrary-record.ts'
import { chosen, type Improvement } from '../improvement-step.ts'

export const initiative: Readonly<Record<string, Improvement>> = {
  'initiative/missing-preconditions': ({ initiative }, pick) => {
    Object.assign(chosen(initiative.preconditions, pick) ?? {}, { met: true })
  },
  'initiative/no-observed-shifts': ({ improvement }) => {
    for (const level of ['individual', 'team', 'institution'] as const) {
      improvement?.shifts?.push({ id: `new-${level}`, level, text: 'A text', observedOn: asOf })
    }
  },
  'initiative/existing-efforts-ignored': (draft, pick) => {
    draft.partners = [...(draft.partners ?? []), { id: 'new', name: 'A text', sector: 'other' }]
    chosen(draft.existingEfforts, pick)?.partners?.push('new')
  },
  'initiative/essential-sectors-missing': ({ partners }, pick) => {
    const sector = (['business', 'government', 'nonprofit'] as const)[pick % 3] ?? 'business'
    partners?.push({ id: `new-${sector}`, name: 'A text', sector })
    if (pick > 8) partners?.push({ id: 'new', name: 'A text', sector: 'nonprofit' })
  },
  'initiative/stalled-phase': ({ initiative }) => {
    initiative.phases?.push({ phase: 'implement', startedOn: asOf })
  },
}
