// A process whose files may not grow: it writes a small document, a large one, and a small one again.
import { isCollectiveImpactError } from '@collective-impact/core'
import { fileStorage } from '../src/file-storage.ts'

const [folder = ''] = process.argv.slice(2)
const driver = fileStorage({ folder })
const key = ['document']
for (const value of ['small', { large: 'x'.repeat(100_000) }, 'small again']) {
  const outcome = await driver.write([{ kind: 'put', key, value }]).then(
    () => 'written',
    (error: unknown) => (isCollectiveImpactError(error) ? `${error.code} ${error.data['code']}` : String(error)),
  )
  process.stdout.write(`${outcome}\n${JSON.stringify((await driver.read(key))?.value)}\n`)
}
await driver.close()
