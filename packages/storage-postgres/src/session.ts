// How statements reach the database, one by one and as one transaction.
import type { PgliteDatabase, PooledClient, PostgresPool, PostgresQueries } from './postgres-client.ts'

/** A way to the database. */
export interface Session {
  /** Carries out one statement. */
  query: PostgresQueries['query']
  /** Carries out a task whose changes all hold, or none of them. */
  transaction<Answer>(task: (queries: PostgresQueries) => Promise<Answer>): Promise<Answer>
}

/** A transaction on a client of its own. */
export function poolSession(pool: PostgresPool): Session {
  return {
    query: (text, values) => pool.query(text, values),
    async transaction(task) {
      const client = await pool.connect()
      client.on?.('error', leaveToTheStatement)
      let failure: Error | undefined
      try {
        await client.query('BEGIN')
        const answer = await task(client)
        await client.query('COMMIT')
        return answer
      } catch (error) {
        failure = await rolledBack(client)
        throw error
      } finally {
        client.removeListener?.('error', leaveToTheStatement)
        client.release(failure)
      }
    },
  }
}

/** A connection that is lost also fails the statement under way; as an event that nobody hears it would end the process. */
function leaveToTheStatement(): void {
  // Nothing to do here.
}

/** Why a client cannot be used again, if so. */
async function rolledBack(client: PooledClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const PART = 'collective_impact_write'

/** A part of the transaction that the host has begun on its client. Parts are carried out one after the other. */
export function clientSession(client: PostgresQueries): Session {
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    query: (text, values) => inTurn(() => client.query(text, values)),
    transaction: (task) =>
      inTurn(async () => {
        await client.query(`SAVEPOINT ${PART}`)
        try {
          const answer = await task(client)
          await client.query(`RELEASE SAVEPOINT ${PART}`)
          return answer
        } catch (error) {
          await client.query(`ROLLBACK TO SAVEPOINT ${PART}`)
          throw error
        }
      }),
  }
}

/** A transaction of PGlite, which takes turns by itself. */
export function pgliteSession(pglite: PgliteDatabase): Session {
  return {
    query: (text, values) => pglite.query(text, values),
    transaction: (task) => pglite.transaction(task),
  }
}
