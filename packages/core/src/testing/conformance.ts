// Numbered cases that any implementation of a port must pass, run without a test framework.

/** What the cases are run against; each case gets a fresh one. */
export interface ConformanceSubject {
  /** Removes what the subject left behind. */
  dispose?(): Promise<void>
}

/** One thing that every implementation does. */
export interface ConformanceCase<Subject extends ConformanceSubject> {
  /** Never given to another case, also after this one is gone. */
  readonly id: string
  readonly title: string
  /** The reason why this subject cannot be asked, or `undefined`. */
  readonly gate?: (subject: Subject) => string | undefined
  /** Rejects when the subject does otherwise. */
  readonly run: (subject: Subject) => Promise<void>
}

/** What became of one case: passed, failed with its error, or skipped for the stated reason. */
export type ConformanceResult = { readonly id: string; readonly title: string } & (
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'skipped'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly error: unknown }
)

/** Runs one case against a fresh subject, and removes the subject. */
export async function runConformanceCase<Subject extends ConformanceSubject>(
  { id, title, gate, run }: ConformanceCase<Subject>,
  createSubject: () => Subject | Promise<Subject>,
): Promise<ConformanceResult> {
  const subject = await createSubject()
  try {
    const reason = gate?.(subject)
    if (reason !== undefined) return { id, title, outcome: 'skipped', reason }
    await run(subject)
    return { id, title, outcome: 'passed' }
  } catch (error) {
    return { id, title, outcome: 'failed', error }
  } finally {
    await subject.dispose?.()
  }
}

/** Runs all cases, one after the other. */
export async function runConformance<Subject extends ConformanceSubject>(
  cases: readonly ConformanceCase<Subject>[],
  createSubject: () => Subject | Promise<Subject>,
): Promise<readonly ConformanceResult[]> {
  const results: ConformanceResult[] = []
  for (const each of cases) results.push(await runConformanceCase(each, createSubject))
  return results
}
