// S26–S30: a store for each case, broken in the way the case is there to find and in no other.
import { CollectiveImpactError, isCollectiveImpactError } from '../../../foundation/errors.ts'
import { replacing, type Sabotages } from './sabotage.ts'
import { sabotagedStorage } from './sabotaged-storage.ts'

export const batchSabotages: Sabotages = {
  S26: (kept) => sabotagedStorage(kept, { writesInPart: true }),
  S27: replacing((good) => ({
    async write(operations, options) {
      try {
        return await good.write(operations, options)
      } catch (error) {
        if (!isCollectiveImpactError(error, 'storage/conflict') || !Array.isArray(error.data['conflicts'])) throw error
        const conflicts = error.data['conflicts'].slice(0, 1)
        throw new CollectiveImpactError('storage/conflict', error.message, { data: { ...error.data, conflicts } })
      }
    },
  })),
  S28: replacing((good) => ({
    write: async (operations, options) =>
      (await good.write(operations, options)).filter((revision) => revision !== null),
  })),
  S29: replacing((good) => ({
    async write(operations, options) {
      if (operations.length === 0) throw new Error('there is nothing to write')
      return good.write(operations, options)
    },
  })),
  S30: replacing((good) => {
    let underWay = 0
    return {
      async write(operations, options) {
        underWay += 1
        try {
          return underWay > 8 ? ['dropped'] : await good.write(operations, options)
        } finally {
          underWay -= 1
        }
      },
    }
  }),
}
