import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXTENSIONS, fileName, folderName, nameOfFile, nameOfFolder } from './file-names.ts'

const name = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,119}$/),
  fc.stringMatching(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.[a-z0-9._-]{0,9})?$/),
  fc.stringMatching(/^[a-z0-9]{1,3}(\.json|\.jsonl|\.)+$/),
)

test('names come back from files and folders', () => {
  fc.assert(
    fc.property(name, fc.constantFrom(...EXTENSIONS), (each, extension) => {
      expect(nameOfFolder(folderName(each))).toBe(each)
      expect(nameOfFile(fileName(each, extension))).toEqual({ name: each, extension })
    }),
  )
})

test('no file has the name of a folder, and no two names meet', () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom(...EXTENSIONS), (one, other, extension) => {
      expect(fileName(one, extension)).not.toBe(folderName(other))
      expect(folderName(one) === folderName(other)).toBe(one === other)
    }),
  )
})

test('no name is a device or ends with a dot, and none is too long', () => {
  fc.assert(
    fc.property(name, fc.constantFrom(...EXTENSIONS), (each, extension) => {
      for (const onDisk of [folderName(each), fileName(each, extension)]) {
        expect(onDisk).not.toMatch(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)|\.$/)
        expect(onDisk.length).toBeLessThanOrEqual(255)
      }
    }),
  )
})
