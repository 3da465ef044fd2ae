// A process that writes batch after batch, and says on a line of its own which one was acknowledged. It is killed.
import { fileStorage } from '../src/file-storage.ts'
import { batchOf, LOG, logOf } from './numbered-batches.ts'

const [folder = ''] = process.argv.slice(2)
const driver = fileStorage({ folder })
process.stdout.write('opening\n')
const log = await driver.read(LOG)
for (let number = logOf(log?.value) + 1; ; number += 1) {
  await driver.write(batchOf(number))
  process.stdout.write(`${number}\n`)
}
