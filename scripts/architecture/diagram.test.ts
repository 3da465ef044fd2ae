import { expect, it } from 'vitest'
import { roomsDiagram } from './diagram.ts'
import { packages, rooms } from './rooms.ts'

const lines = roomsDiagram()
  .split('\n')
  .map((line) => line.trim())

it('draws every room and every package', () => {
  for (const room of Object.keys(rooms)) expect(roomsDiagram()).toContain(`<b>${room}/</b>`)
  for (const name of Object.keys(packages)) expect(roomsDiagram()).toContain(`"@collective-impact/${name}"`)
})

it('draws what is known directly, and leaves out what is known through something else', () => {
  expect(lines).toContain('assessment --> health')
  expect(lines).toContain('formula --> measurement')
  expect(lines).not.toContain('health --> measurement')
  expect(lines).not.toContain('assessment --> measurement')
  expect(lines).not.toContain('measurement --> foundation')
  expect(lines).toContain('report-html --> report')
  expect(lines).not.toContain('report-html --> core')
  expect(lines).toContain('trust-survey --> trust-agreement')
  expect(lines).toContain('trust-agreement --> measurement')
})

it('says where only one file of a room is known', () => {
  expect(lines).toContain('storage -- only measurement/observation-table.ts --> measurement')
})
