import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('tasks of one name wait for each other, those of another do not', async () => {
  const run = inTurn()
  const events: string[] = []
  let release: (value: string) => void = () => undefined
  const held = new Promise<string>((resolve) => {
    release = resolve
  })
  const first = run('river', () => held)
  const second = run('river', async () => events.push('second'))
  await run('lake', async () => events.push('lake'))
  release('done')
  expect(await first).toBe('done')
  await second
  expect(events).toEqual(['lake', 'second'])
})

test('a task that fails does not stop the next', async () => {
  const run = inTurn()
  const failing = run('river', () => Promise.reject(new Error('no')))
  const next = run('river', async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})
