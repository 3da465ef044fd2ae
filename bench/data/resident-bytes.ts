// What something takes up once everything else that was needed to make it is gone.

/** The bytes by which heap and array buffers grow while something is made and kept. */
export async function bytesOf(make: () => unknown): Promise<number> {
  const before = bytesInUse()
  const kept = await make()
  const after = bytesInUse()
  if (kept === undefined) throw new TypeError('nothing was made')
  return after - before
}

function bytesInUse(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
