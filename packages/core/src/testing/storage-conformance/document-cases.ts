// S01–S12: one document, from writing to removal, with every kind of value.
import type { JsonValue } from '../../storage/canonical-json.ts'
import {
  expectEqual,
  expectRefusal,
  put,
  type StorageCase,
  scannedKeys,
  storageCase,
  valueAt,
} from './storage-subject.ts'

const key = ['initiatives', 'calgary', 'record']

/** What no store is to take, because another one could not give it back. */
const notJson: Readonly<Record<string, unknown>> = {
  'a number that is none': Number.NaN,
  'an infinite number': Number.POSITIVE_INFINITY,
  undefined,
  'a function': Math.max,
  'a big integer': 1n,
  'a date': new Date(0),
  'a map': new Map(),
  'half a surrogate pair': '\ud83d',
  'the character NUL': 'a\u0000b',
}

export const documentCases: readonly StorageCase[] = [
  storageCase('S01', 'gives back a document under its key, at the revision its write answered', async (driver) => {
    const revision = await put(driver, key, { name: 'Calgary' })
    const document = await driver.read(key)
    expectEqual(document, { key, value: { name: 'Calgary' }, revision }, 'the document')
  }),
  storageCase('S02', 'answers undefined for a document that is not there', async (driver) => {
    await put(driver, key, 'here')
    if ((await driver.read([...key, 'below'])) !== undefined) throw new Error('a document came that was never written')
  }),
  storageCase('S03', 'removes a document altogether', async (driver) => {
    await put(driver, key, 'here')
    await driver.write([{ kind: 'delete', key }])
    expectEqual(await scannedKeys(driver, []), [], 'the keys left')
  }),
  storageCase('S04', 'takes the removal of what is not there for done', async (driver) => {
    await driver.write([{ kind: 'delete', key }])
    expectEqual(await scannedKeys(driver, []), [], 'the keys')
  }),
  storageCase('S05', 'keeps every kind of JSON value', async (driver) => {
    const values: JsonValue[] = [null, true, false, 7, 'text', '', {}, [], [[]], [null], { list: [{ deep: [1, [2]] }] }]
    for (const [position, value] of [...values, { all: values }].entries()) {
      const place = [...key, `v${position}`]
      await put(driver, place, value)
      expectEqual((await driver.read(place))?.value, value, 'the value')
    }
  }),
  storageCase('S06', 'keeps numbers to the last digit', async (driver) => {
    const numbers = [1e21, -1e21, 0.1, 123456.789012345, 999999999999999, 2 ** 53, 5e-324, Number.MAX_VALUE, -7]
    await put(driver, key, numbers)
    expectEqual(await valueAt(driver, key), numbers, 'the numbers')
  }),
  storageCase('S07', 'gives back negative zero as zero', async (driver) => {
    await put(driver, key, { balance: -0 })
    const value = await valueAt(driver, key)
    const isZero = typeof value === 'object' && value !== null && Object.is(Object.values(value)[0], 0)
    if (!isZero) throw new Error('zero came back with another sign, or not at all')
  }),
  storageCase('S08', 'keeps text of every script, also in names of fields', async (driver) => {
    const value = {
      '👩‍👩‍👧 family': 'Siksikaitsitapi 𐓏𐓘𐓻𐓘𐓻𐓟',
      'é in two forms': ['\u00e9', 'e\u0301'],
      'right to left': 'שלום \u202e',
      'line ends': '\n\r\t\u0085\u2028\u2029',
      quotes: '"\\\'`</script>$&',
      control: '\u0001\u001f\u007f\ufeff\uffff',
    }
    await put(driver, key, value)
    expectEqual(await valueAt(driver, key), value, 'the text')
  }),
  storageCase('S09', 'keeps a document of several megabytes', async (driver) => {
    const rows = Array.from({ length: 5_000 }, (_, row) => ({ row, note: `${row} `.repeat(100) }))
    await put(driver, key, { rows })
    expectEqual(await valueAt(driver, key), { rows }, 'the document')
  }),
  storageCase('S10', 'gives the fields of objects in code-unit order', async (driver) => {
    await put(driver, key, { b: 1, a: { z: 1, Z: 2 }, é: 3, B: 4 })
    const text = JSON.stringify(await valueAt(driver, key))
    if (text !== '{"B":4,"a":{"Z":2,"z":1},"b":1,"é":3}') throw new Error(`the fields came as ${text}`)
  }),
  storageCase('S11', 'refuses a field named __proto__, and pollutes nothing', async (driver) => {
    const value: JsonValue = JSON.parse('{"note":{"__proto__":{"polluted":true}}}')
    await expectRefusal(put(driver, key, value), 'storage/invalid-document', 'a field named __proto__')
    if ('polluted' in {}) throw new Error('every object has become polluted')
    expectEqual(await valueAt(driver, key), null, 'what was stored')
  }),
  storageCase('S12', 'refuses what is not JSON, and stores nothing of it', async (driver) => {
    for (const [what, value] of Object.entries(notJson)) {
      for (const wrapped of [value, [value], { list: [value] }]) {
        await expectRefusal(put(driver, key, wrapped as JsonValue), 'storage/invalid-document', what)
      }
    }
    const circle: Record<string, JsonValue> = {}
    circle['itself'] = circle
    await expectRefusal(put(driver, key, circle), 'storage/invalid-document', 'a circle')
    expectEqual(await valueAt(driver, key), null, 'what was stored')
  }),
]
