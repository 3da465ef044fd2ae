// A quality report as text.

import { describeIssues } from '../../foundation/issue.ts'
import { issueCatalogue } from '../../foundation/issue-catalogue.ts'
import type { QualityReport } from './check-quality.ts'
import type { QualityCode } from './quality-finding.ts'

/**
 * A quality report as text: code by code, the gravest first, how many findings there are, what they mean and what to do,
 * with the first of them line by line, as {@link describeIssues} writes them.
 */
export function describeQuality({ asOf, findings, counts }: QualityReport): string {
  const byCode = Map.groupBy(findings, ({ code }) => code)
  const codes = [...new Set([...byCode.keys(), ...(Object.keys(counts) as QualityCode[])])]
  if (codes.length === 0) return `Nothing was found as of ${asOf}.`
  const total = codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0)
  const sections = codes.map((code) => {
    const { title, remedy } = issueCatalogue[code]
    const listed = byCode.get(code) ?? []
    const count = counts[code] ?? 0
    const beyond = count > listed.length ? [`  ${count - listed.length} of them are not listed.`] : []
    return [`${count} × ${title} ${remedy}`, ...(listed.length === 0 ? [] : [describeIssues(listed)]), ...beyond].join(
      '\n',
    )
  })
  return [`${total} ${total === 1 ? 'finding' : 'findings'} as of ${asOf}.`, ...sections].join('\n\n')
}
