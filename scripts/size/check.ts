// Weighs every entry point of every built package, and holds it to its budget.
import { join } from 'node:path'
import { readPackages } from '../packages/manifests.ts'
import { budgets } from './budgets.ts'
import { complaintsAboutSizes } from './complaints.ts'
import { type Weight, weigh } from './weigh.ts'

/** Native code: nobody bundles it. */
const NATIVE = ['better-sqlite3']

const packages = readPackages()
const siblings = packages.map(({ manifest }) => manifest.name)
const weights = new Map<string, Weight>()

for (const { folder, manifest } of packages) {
  const external = [...siblings, ...NATIVE, ...Object.keys(manifest.peerDependencies ?? {})]
  for (const [path, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') continue
    const entryPoint = `${manifest.name}${path.slice(1)}`
    const weight = await weigh(join(folder, target.default), external)
    weights.set(entryPoint, weight)
    console.log(`${weight.kilobytes.toFixed(1).padStart(7)} kB  ${entryPoint}  ${weight.modules.join(', ')}`)
  }
}

for (const complaint of complaintsAboutSizes(budgets, weights)) {
  console.error(complaint)
  process.exitCode = 1
}
