// The list of checks, the folder and the standard profile say the same.
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { standard } from '../profiles/standard.ts'
import { checks } from './index.ts'

const files = globSync('*/*.ts', { cwd: import.meta.dirname })
  .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
  .filter((path) => !path.endsWith('.test'))

test('the list holds every file of the folder, and nothing else', () => {
  expect(checks.map(({ id }) => id).sort()).toEqual(files.sort())
})

test.each(files)('%s exports the check of its name, and nothing else', async (path) => {
  const [area, file = ''] = path.split('/')
  const module: Readonly<Record<string, unknown>> = await import(`./${area}/${file}.ts`)
  const name = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  expect(Object.keys(module)).toEqual([name])
  expect(checks.find(({ id }) => id === path)).toBe(module[name])
})

test('the standard profile asks every check, in its own area', () => {
  const asked = standard.areas.flatMap(({ area, checks: ofArea }) =>
    ofArea.map(({ check }) => (check.startsWith(`${area}/`) ? check : `${check} in ${area}`)),
  )
  expect(asked.sort()).toEqual(files.sort())
})
