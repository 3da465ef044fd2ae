import { expect, test } from 'vitest'
import { AgendaVersion } from '../conditions/common-agenda/agenda-version.ts'
import { Goal } from '../conditions/common-agenda/goal.ts'
import { Strategy } from '../conditions/common-agenda/strategy.ts'
import { goalsHeld, strategiesHeld } from './agenda-contents.ts'

const goals = ['read', 'count'].map((id) => Goal.parse({ id, statement: id }))
const strategies = ['home', 'school'].map((id) => Strategy.parse({ id, name: id }))
const version = AgendaVersion.parse({ id: 'first', adoptedOn: '2023-03-01', goals: ['count'], strategies: ['home'] })
const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id)

test('an agenda holds what it lists, from the day it is adopted', () => {
  expect(ids(goalsHeld([version], goals, '2023-03-01'))).toEqual(['count'])
  expect(ids(strategiesHeld([version], strategies, '2023-03-01'))).toEqual(['home'])
  expect(goalsHeld([version], goals, '2023-02-28')).toEqual([])
  expect(strategiesHeld([version], strategies, '2023-02-28')).toEqual([])
})

test('an agenda that does not say which holds all; so does a record that states no versions', () => {
  const silent = AgendaVersion.parse({ id: 'silent' })
  expect(goalsHeld([silent], goals, '2023-01-01')).toEqual(goals)
  expect(strategiesHeld(undefined, strategies, '2023-01-01')).toEqual(strategies)
})

test('where the record says that there is no agenda, nothing belongs to it', () => {
  expect(goalsHeld([], goals, '2023-01-01')).toEqual([])
  expect(strategiesHeld([], strategies, '2023-01-01')).toEqual([])
})
