// Several files changed as one: the new ones are written aside and listed in a journal. From the moment the journal has
// its name the change is made, and whoever opens the store next finishes it.
import { dirname, join } from 'node:path'
import { nameOfFile, nameOfFolder } from './file-names.ts'
import { corrupt } from './refusal.ts'
import { hasFolders, makeFolders, type PathInStore, type StoreFolder, WRITTEN_ASIDE } from './store-folder.ts'

/** A file to put in place or, without bytes, to remove. */
export interface FileChange {
  readonly path: PathInStore
  readonly bytes?: Uint8Array
}

/** A line of the journal: the file written aside that belongs at `path`, or `null` when nothing does. */
interface Move {
  readonly path: PathInStore
  readonly from: string | null
}

/**
 * Makes all changes, durably. Where this rejects, {@link finishJournal} tells whether they were made.
 */
export async function commit(store: StoreFolder, changes: readonly FileChange[]): Promise<void> {
  const { disk, own } = store
  const moves: Move[] = []
  for (const { path, bytes } of changes) {
    const from = bytes === undefined ? null : `${moves.length}.new`
    if (from !== null && bytes !== undefined) {
      await makeFolders(store, path.slice(0, -1))
      await disk.create(join(own, from), bytes)
    }
    moves.push({ path, from })
  }
  if (moves.length > 1) {
    const draft = join(own, `${moves.length}.new`)
    await disk.create(draft, Buffer.from(`${JSON.stringify(moves)}\n`))
    // A journal that outlived the files it lists would be taken for one that is finished.
    await disk.syncFolder(own)
    await disk.rename(draft, journalPath(store))
    await disk.syncFolder(own)
  }
  await makeMoves(store, moves)
  if (moves.length > 1) await removeJournal(store)
}

/** Finishes the changes of a journal, if there is one; answers whether there was. */
export async function finishJournal(store: StoreFolder): Promise<boolean> {
  const bytes = await store.disk.read(journalPath(store))
  if (bytes === undefined) return false
  await makeMoves(store, movesIn(journalPath(store), bytes))
  await removeJournal(store)
  return true
}

/** Moves what was not moved before, so that it can be begun again at any point. */
async function makeMoves(store: StoreFolder, moves: readonly Move[]): Promise<void> {
  const { disk, root, own } = store
  const folders = new Set<string>()
  for (const { path, from } of moves) {
    const place = join(root, ...path)
    if (from === null) {
      if (!(await hasFolders(store, path.slice(0, -1)))) continue
      await disk.remove(place)
    } else {
      await makeFolders(store, path.slice(0, -1))
      if ((await disk.kindOf(join(own, from))) !== undefined) await disk.rename(join(own, from), place)
    }
    folders.add(dirname(place))
  }
  for (const folder of folders) await disk.syncFolder(folder)
}

/** The removal has to last: a journal that came back would undo what was written after it. */
async function removeJournal(store: StoreFolder): Promise<void> {
  await store.disk.remove(journalPath(store))
  await store.disk.syncFolder(store.own)
}

function journalPath({ own }: StoreFolder): string {
  return join(own, 'journal.json')
}

function movesIn(path: string, bytes: Uint8Array): readonly Move[] {
  let moves: unknown
  try {
    moves = JSON.parse(Buffer.from(bytes).toString())
  } catch (cause) {
    throw corrupt(path, 'not complete JSON', cause)
  }
  if (Array.isArray(moves) && moves.every(isMove)) return moves
  throw corrupt(path, 'lists something that is no document of this store')
}

/** A journal that was tampered with must not move files anywhere else. */
function isMove(move: unknown): move is Move {
  if (typeof move !== 'object' || move === null || !('path' in move) || !('from' in move)) return false
  const { path, from } = move
  return (
    Array.isArray(path) &&
    path.every((name) => typeof name === 'string') &&
    path.slice(0, -1).every((name) => nameOfFolder(name) !== undefined) &&
    nameOfFile(path.at(-1) ?? '') !== undefined &&
    (from === null || (typeof from === 'string' && WRITTEN_ASIDE.test(from)))
  )
}
