// Everything or nothing: a transaction of the store's own, or a part of the one that the host has begun.
import type { SqliteClient } from './sqlite-client.ts'

const PART = 'collective_impact_write'

/** Runs a task whose changes all hold, or none of them. */
export function inTransaction<Answer>(database: SqliteClient, task: () => Answer): Answer {
  const isPart = database.inTransaction ?? database.isTransaction ?? false
  // A transaction that begins by reading may be refused when it comes to write; this one begins by writing.
  const [begin, commit, rollback] = isPart
    ? [`SAVEPOINT ${PART}`, `RELEASE ${PART}`, `ROLLBACK TO ${PART}; RELEASE ${PART}`]
    : ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK']
  database.exec(begin)
  try {
    const answer = task()
    database.exec(commit)
    return answer
  } catch (error) {
    // A full disk may have rolled back everything already.
    if (database.inTransaction ?? database.isTransaction ?? true) database.exec(rollback)
    throw error
  }
}
