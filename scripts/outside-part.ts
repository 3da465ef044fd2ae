// A suite that needs what this repository does not bring, such as a browser or a server, says so here.
import { describe, test } from 'vitest'

export type Suite = (title: string, body: () => void) => void

/**
 * `describe` where the part is there. Where it is not, the suite is skipped and the reason printed; under `CI=true`
 * it fails instead, so that no machine that should run it forgets to.
 *
 * @param probe Returns why the part is missing, or nothing when it is there.
 */
export async function outsidePart(
  name: string,
  probe: () => string | undefined | Promise<string | undefined>,
): Promise<Suite> {
  const reason = await probe()
  if (reason === undefined) return describe
  if (process.env['CI'] === 'true') {
    return (title) =>
      test(`${title} (needs ${name})`, () => {
        throw new Error(`${name} is missing: ${reason}`)
      })
  }
  return (title, body) => {
    console.warn(`Skipped: ${title}. It needs ${name}: ${reason}`)
    // biome-ignore lint/suspicious/noSkippedTests: the one place where a suite may be skipped
    describe.skip(title, body)
  }
}
