import { defineConfig } from 'vitest/config'
import { doctest } from './scripts/docs/doctest/plugin.ts'

const source = '@collective-impact/source'

export default defineConfig({
  plugins: [doctest()],
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source, 'node', 'module', 'default'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'examples/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
})
