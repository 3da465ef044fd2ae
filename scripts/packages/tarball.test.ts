import { expect, test } from 'vitest'
import { complaintsAboutFiles } from './tarball.ts'

const sound = ['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'dist/testing/vitest.js', 'package.json']

test('a tarball of the build, the README and the license is sound', () => {
  expect(complaintsAboutFiles(sound)).toEqual([])
  expect(complaintsAboutFiles([...sound, 'schema/initiative.json'])).toEqual([])
})

test('what is missing is named', () => {
  expect(complaintsAboutFiles(sound.filter((file) => file !== 'LICENSE'))).toEqual(['LICENSE is missing'])
})

test('sources and settings do not belong', () => {
  expect(complaintsAboutFiles([...sound, 'src/index.ts', 'dist/.tsbuildinfo'])).toEqual([
    'src/index.ts does not belong',
    'dist/.tsbuildinfo does not belong',
  ])
})
