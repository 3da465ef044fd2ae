// The tests that mutants have to survive: those of core, without documents and other packages.
import { defineConfig } from 'vitest/config'

const source = '@collective-impact/source'

export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source, 'node', 'module', 'default'] } },
  test: { include: ['packages/core/src/**/*.test.ts', 'packages/core/test/**/*.test.ts'], testTimeout: 30_000 },
})
