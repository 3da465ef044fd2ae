// What PostgreSQL refused, in the words of storage.
import { CollectiveImpactError, isCollectiveImpactError } from '@collective-impact/core'

/** Codes of PostgreSQL (appendix A of its manual), or the two letters of their class. */
const REFUSALS = [
  { state: '25P01', code: 'storage/unavailable', what: 'no transaction is under way on the client; begin one first' },
  { state: '25P02', code: 'storage/unavailable', what: 'the transaction on the client has failed already' },
  { state: '25006', code: 'storage/unavailable', what: 'the transaction or the server is read-only' },
  { state: '42501', code: 'storage/unavailable', what: 'the role has no permission' },
  { state: '53100', code: 'storage/unavailable', what: 'no space is left for the database' },
  { state: '53300', code: 'storage/unavailable', what: 'the server takes no more connections' },
  { state: '55P03', code: 'storage/locked', what: 'a row or table is locked' },
  { state: '40P01', code: 'storage/locked', what: 'two transactions wait for each other' },
  { state: '40', code: 'storage/locked', what: 'another transaction came in between' },
  { state: '57014', code: 'storage/unavailable', what: 'the statement was cancelled or took too long' },
  { state: '57', code: 'storage/unavailable', what: 'the server is shutting down' },
  { state: '08', code: 'storage/unavailable', what: 'the connection was lost' },
  { state: '58', code: 'storage/unavailable', what: 'the system under the server refused' },
  { state: 'XX', code: 'storage/corrupt', what: 'the database is damaged' },
] as const

/** The refusal as an error of storage; errors that are ours already stay as they are. */
export function refused(error: unknown): unknown {
  if (isCollectiveImpactError(error)) return error
  const state = error instanceof Error && 'code' in error ? String(error.code) : ''
  const said = error instanceof Error ? error.message : String(error)
  const known = REFUSALS.find((each) => state.startsWith(each.state))
  const message = known === undefined ? said : `${known.what} (${said})`
  return new CollectiveImpactError(known?.code ?? 'storage/unavailable', message, { data: { state }, cause: error })
}
