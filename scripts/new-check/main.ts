// `pnpm new:check <area>/<noun-of-the-failing-state>`
import { join } from 'node:path'
import { newCheck } from './new-check.ts'

const [id = '', ...more] = process.argv.slice(2)
const result = more.length > 0 ? { complaints: ['expected one id'] } : newCheck(join(import.meta.dirname, '../..'), id)
if ('complaints' in result) {
  for (const complaint of result.complaints) console.error(complaint)
  process.exitCode = 1
} else {
  for (const path of result.written) console.log(`written: ${path}`)
  for (const task of result.left) console.log(`to do:   ${task}`)
}
