// How much each entry point may weigh, minified and compressed with gzip, and why that is fair.

export interface Budget {
  /** As a user imports it. */
  readonly entryPoint: string
  /** In kB of 1000 bytes; about a tenth above what was measured last. */
  readonly kilobytes: number
  readonly because: string
  /** Modules the entry point must never pull in. */
  readonly without?: readonly string[]
}

export const budgets: readonly Budget[] = [
  {
    entryPoint: '@collective-impact/core',
    kilobytes: 342,
    because:
      'The whole model and every calculation, from loading CSV to alignment; zod is 26 kB of it, and what ninety-three checks ' +
      'say of themselves, with their examples, about 80 kB. A bundler leaves out what an application does not import.',
    without: ['mathjs', 'graphology'],
  },
  {
    entryPoint: '@collective-impact/core/formula',
    kilobytes: 83,
    because: "mathjs's parser is 40 kB of it, without its functions and types; zod, 26 kB, comes with core anyway.",
  },
  {
    entryPoint: '@collective-impact/core/network',
    kilobytes: 79,
    because: 'graphology and its packages are 26 kB of it; zod, 26 kB, comes with core anyway.',
  },
  {
    entryPoint: '@collective-impact/core/testing',
    kilobytes: 173,
    because:
      'The sample initiative in full, and the conformance cases of stores, checks and methods, with what runs checks; ' +
      'never part of an application.',
  },
  {
    entryPoint: '@collective-impact/core/testing/vitest',
    kilobytes: 168,
    because: 'The conformance cases with what they need, wrapped in a few lines; never part of an application.',
  },
  {
    entryPoint: '@collective-impact/report',
    kilobytes: 20,
    because: 'Renderers without third-party code, on top of core.',
  },
  {
    entryPoint: '@collective-impact/report-html',
    kilobytes: 313,
    because:
      'Nearly all of it is Vega and Vega-Lite, which draw the charts; the page that comes out carries no script.',
  },
  {
    entryPoint: '@collective-impact/storage-file',
    kilobytes: 5,
    because: 'Files and a journal, on top of core.',
  },
  {
    entryPoint: '@collective-impact/storage-sqlite',
    kilobytes: 3,
    because: 'Statements on top of core; the library that carries them out is native code.',
  },
  {
    entryPoint: '@collective-impact/storage-postgres',
    kilobytes: 4,
    because: 'Statements on top of core; the host brings the library that carries them out.',
  },
]
