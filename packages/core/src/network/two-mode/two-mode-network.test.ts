// Centrality and projections are held against networkx in scripts/reference.
import { describe, expect, test } from 'vitest'
import { projectOntoActors, projectOntoEvents } from './projection.ts'
import { twoModeBetweenness, twoModeDegree } from './two-mode-centrality.ts'
import { twoModeNetworkOf } from './two-mode-network.ts'

const tie = (actor: string, event: string) => ({ actor, event })

describe('a network of two modes', () => {
  const network = twoModeNetworkOf({
    actors: ['school', 'library', 'tutoring'],
    events: ['tutoring', 'camp'],
    ties: [tie('school', 'tutoring'), tie('library', 'tutoring'), tie('school', 'tutoring'), tie('tutoring', 'camp')],
  })

  test('lists who takes part in what, once and in order; an actor and an event may share a name', () => {
    expect(network).toEqual({
      actors: ['library', 'school', 'tutoring'],
      events: ['camp', 'tutoring'],
      ties: [tie('library', 'tutoring'), tie('school', 'tutoring'), tie('tutoring', 'camp')],
    })
    const { actors, events } = twoModeBetweenness(network)
    expect(actors.get('tutoring')).toBe(0)
    expect(events.get('tutoring')).toBeGreaterThan(0)
  })

  test('ties actors by events and events by actors', () => {
    expect(projectOntoActors(network).ties).toEqual([{ from: 'library', to: 'school', weight: 1 }])
    expect(projectOntoActors(network).nodes).toEqual(['library', 'school', 'tutoring'])
    expect(projectOntoEvents(network).ties).toEqual([])
  })

  test('counts shares of the other side', () => {
    const { actors, events } = twoModeDegree(network, { normalized: true })
    expect(actors.get('school')).toBe(1 / 2)
    expect(events.get('tutoring')).toBe(2 / 3)
  })

  test('may be empty on either side', () => {
    const none = twoModeNetworkOf({ actors: ['school'], events: [], ties: [] })
    expect(twoModeDegree(none, { normalized: true }).actors.get('school')).toBe('not-meaningful')
    expect(twoModeBetweenness(none).actors.get('school')).toBe('not-meaningful')
    expect(projectOntoActors(twoModeNetworkOf({ actors: [], events: [], ties: [] })).nodes).toEqual([])
  })

  test('is refused with every issue at once', () => {
    const wrong = () =>
      twoModeNetworkOf({
        actors: ['school', 'school'],
        events: ['camp'],
        ties: [tie('clinic', 'fair'), tie('school', 'camp')],
      })
    expect(wrong).toThrowError(
      expect.objectContaining({
        code: 'network/invalid-network',
        issues: [
          expect.objectContaining({ code: 'record/duplicate-id', path: ['actors', 1] }),
          expect.objectContaining({ code: 'record/unknown-reference', path: ['ties', 0, 'actor'] }),
          expect.objectContaining({ code: 'record/unknown-reference', path: ['ties', 0, 'event'] }),
        ],
      }),
    )
  })
})
