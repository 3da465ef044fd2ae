// A process that opens a store, says how that went, and holds the store until it is ended.
import { setInterval } from 'node:timers'
import { isCollectiveImpactError } from '@collective-impact/core'
import { fileStorage } from '../src/file-storage.ts'

const [folder = ''] = process.argv.slice(2)
const driver = fileStorage({ folder })
try {
  await driver.write([{ kind: 'put', key: ['opened-by', `p${process.pid}`], value: 'written' }])
  process.stdout.write('open\n')
  setInterval(() => process.stdout.write('still open\n'), 50)
} catch (error) {
  process.stdout.write(`${isCollectiveImpactError(error) ? error.code : error}\n`)
}
