// The vitest wrappers, on parts that are in order.
import { checks } from '../health/checks/index.ts'
import { ratio } from '../measurement/methods/ratio.ts'
import { soundCheck } from './check-conformance/sabotage/sound-check.ts'
import { describeCheck, describeMethod } from './vitest.ts'

describeCheck(soundCheck, { notApplicable: [{ title: 'nobody', record: { partners: [] }, asOf: '2023-12-31' }] })
for (const check of checks.slice(0, 1)) describeCheck(check)
describeMethod(ratio)
