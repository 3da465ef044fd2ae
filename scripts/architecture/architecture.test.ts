// The sources keep to the table of rooms; and what checks them notices when they do not.
import { describe, expect, it } from 'vitest'
import { repository } from '../docs/repository.ts'
import { type CodeFile, importsOf, readFiles } from './read-files.ts'
import { packages, rooms } from './rooms.ts'
import { violations } from './violations.ts'

describe('the sources', () => {
  const files = readFiles(repository)

  it('are read', () => {
    expect(files.map(({ path }) => path)).toContain('scripts/architecture/architecture.test.ts')
    expect(importsOf({ path: 'a/b.ts', text: "import type { C } from '../c.ts'\nawait import('zod')" })).toEqual([
      { specifier: '../c.ts', line: 1, path: 'c.ts' },
      { specifier: 'zod', line: 2, path: undefined },
    ])
  })

  it('keep to the table of rooms', () => {
    expect(violations(files)).toEqual([])
  })
})

/** A house in which every room and package of the table has one lawful file. */
const lawful: CodeFile[] = [
  ...Object.keys(rooms).map((room) => ({ path: `packages/core/src/${room}/room.ts`, text: '' })),
  ...Object.keys(packages).map((name) => ({
    path: `packages/${name}/src/index.ts`,
    text: "export { a } from './a.ts'",
  })),
]

describe('violations', () => {
  it('finds none in a lawful house', () => {
    const also = [
      { path: 'packages/core/src/foundation/day.ts', text: "import { addDays } from 'date-fns'" },
      { path: 'packages/core/src/trust/wave.ts', text: "import { PartnerId } from '../initiative/room.ts'" },
      { path: 'packages/core/src/trust/survey/mean.ts', text: "import { Wave } from '../room.ts'" },
      {
        path: 'packages/core/src/storage/port.ts',
        text: "import type { T } from '../measurement/observation-table.ts'",
      },
      { path: 'packages/core/src/trust/wave.test.ts', text: "import { sample } from '../testing/room.ts'" },
      {
        path: 'packages/storage-file/src/driver.ts',
        text: "import 'node:fs'\nimport '@collective-impact/core/testing'",
      },
      { path: 'packages/core/src/index.ts', text: "export { assess } from './assessment/assess.ts'" },
      { path: 'packages/core/src/trust/table.ts', text: `// Generated from somewhere.\n${'\n'.repeat(500)}0` },
    ]
    expect(violations([...lawful, ...also])).toEqual([])
  })

  it.for<[string, string, string]>([
    ['packages/core/src/foundation/a.ts', ':1: foundation may not know trust', "import { b } from '../trust/room.ts'"],
    [
      'packages/core/src/measurement/a.ts',
      ':2: measurement may not know health',
      "\nimport type { B } from '../health/room.ts'",
    ],
    [
      'packages/core/src/measurement/b.ts',
      ':1: measurement may not know health',
      "export { b } from '../health/room.ts'",
    ],
    [
      'packages/core/src/trust/a.ts',
      ':1: trust may not know assessment',
      "const b = await import('../assessment/room.ts')",
    ],
    [
      'packages/core/src/trust/agreement/a.ts',
      ':1: trust/agreement may not know trust/survey',
      "import { b } from '../survey/room.ts'",
    ],
    ['packages/core/src/trust/a.ts', ':1: trust may not know trust/survey', "import { b } from './survey/room.ts'"],
    [
      'packages/core/src/storage/a.ts',
      ':1: storage may not know measurement',
      "import { b } from '../measurement/room.ts'",
    ],
    ['packages/core/src/trust/a.ts', ':1: date-fns belongs to foundation/ alone', "import { addDays } from 'date-fns'"],
    [
      'packages/core/src/health/a.ts',
      ':1: mathjs/number belongs to formula/ alone',
      "import { create } from 'mathjs/number'",
    ],
    ['packages/core/src/trust/a.ts', ':1: graphology belongs to network/ alone', "import Graph from 'graphology'"],
    ['packages/core/src/testing/a.ts', ':1: vitest belongs to testing/vitest.ts alone', "import { it } from 'vitest'"],
    [
      'packages/core/src/foundation/a.ts',
      ':1: node:fs belongs to nothing alone',
      "import { readFileSync } from 'node:fs'",
    ],
    ['packages/core/src/trust/a.ts', ':1: core may not know report', "import '@collective-impact/report'"],
    ['packages/report/src/a.ts', ':1: report may not know storage-file', "import '@collective-impact/storage-file'"],
    ['packages/report/src/a.ts', ':1: ../../core/src/trust/room.ts leaves', "import '../../core/src/trust/room.ts'"],
    ['packages/core/src/trust/utils/a.ts', ': a folder named utils', ''],
    ['examples/story/lib/a.ts', ': a folder named lib', ''],
    ['packages/core/src/trust/a.test.ts', ': 401 lines', `${'\n'.repeat(400)}0`],
    ['packages/report/src/index.ts', ': holds more than named re-exports', "export * from './a.ts'"],
    ['packages/core/src/index.ts', ': holds more than named re-exports', 'export const a = 1'],
    ['packages/core/src/trust/a.ts', ': imports itself through', "import type { A } from './a.ts'"],
    ['packages/core/src/kitchen/a.ts', 'packages/core/src/kitchen: not in the table of rooms', ''],
    ['packages/report-pdf/src/a.ts', 'packages/report-pdf: not in the table of packages', ''],
  ])('%s%s', ([path, expected, text]) => {
    const house = [...lawful.filter((file) => file.path !== path), { path, text }]
    expect(violations(house)).toEqual([expect.stringContaining(expected.startsWith(':') ? path + expected : expected)])
  })

  it('finds a circle of several files once', () => {
    const circle = [
      { path: 'packages/core/src/trust/a.ts', text: "import { b } from './b.ts'" },
      { path: 'packages/core/src/trust/b.ts', text: "import type { C } from './c.ts'" },
      { path: 'packages/core/src/trust/c.ts', text: "export { a } from './a.ts'" },
    ]
    expect(violations([...lawful, ...circle])).toEqual([
      'packages/core/src/trust/a.ts: imports itself through packages/core/src/trust/b.ts -> packages/core/src/trust/c.ts -> packages/core/src/trust/a.ts',
    ])
  })

  it('finds a room and a package that have no files', () => {
    expect(violations(lawful.slice(1, -1))).toEqual([
      'packages/core/src/foundation: in the table, but empty',
      'packages/report-html: in the table, but empty',
    ])
  })
})
