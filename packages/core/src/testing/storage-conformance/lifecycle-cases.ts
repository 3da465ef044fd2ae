// S42–S46: closing, and opening again.
import {
  childrenOf,
  durableStorageCase,
  expectEqual,
  expectRefusal,
  put,
  type StorageCase,
  scannedKeys,
  useDriver,
  valueAt,
} from './storage-subject.ts'

const key = ['initiatives', 'calgary', 'record']

export const lifecycleCases: readonly StorageCase[] = [
  {
    id: 'S42',
    title: 'refuses every use after it was closed',
    async run(subject) {
      const driver = await subject.open()
      await put(driver, key, 1)
      const scan = driver.scan([])[Symbol.asyncIterator]()
      await driver.close()
      await expectRefusal(driver.read(key), 'storage/closed', 'reading')
      await expectRefusal(put(driver, key, 2), 'storage/closed', 'writing')
      await expectRefusal(scannedKeys(driver, []), 'storage/closed', 'scanning')
      await expectRefusal(scan.next(), 'storage/closed', 'a scan that was asked for before')
      await expectRefusal(childrenOf(driver, []), 'storage/closed', 'asking for children')
    },
  },
  {
    id: 'S43',
    title: 'may be closed again, and unused',
    async run(subject) {
      const driver = await subject.open()
      await Promise.all([driver.close(), driver.close()])
      await driver.close()
    },
  },
  durableStorageCase('S44', 'keeps everything when it is closed and opened again', async (subject) => {
    await useDriver(subject, async (driver) => {
      await put(driver, key, { name: 'Calgary' })
      await put(driver, ['removed'], 1)
      await driver.write([{ kind: 'delete', key: ['removed'] }])
    })
    await useDriver(subject, async (driver) => {
      expectEqual(await valueAt(driver, key), { name: 'Calgary' }, 'the value')
      expectEqual(await scannedKeys(driver, []), ['initiatives/calgary/record'], 'the keys')
    })
  }),
  durableStorageCase('S45', 'keeps revisions when it is opened again', async (subject) => {
    const revision = await useDriver(subject, (driver) => put(driver, key, 'before'))
    await useDriver(subject, async (driver) => {
      expectEqual((await driver.read(key))?.revision, revision, 'the revision')
    })
  }),
  durableStorageCase('S46', 'carries out what was begun before it was closed', async (subject) => {
    const driver = await subject.open()
    const last = put(driver, key, 'begun just before the end')
    await driver.close()
    await last
    const value = await useDriver(subject, (reopened) => valueAt(reopened, key))
    expectEqual(value, 'begun just before the end', 'the value')
  }),
]
