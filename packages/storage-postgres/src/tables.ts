// The names of the tables of a store, safe to be written into a statement.
import { CollectiveImpactError } from '@collective-impact/core'

/** Where the tables are. */
export interface TableNames {
  readonly schema: string
  /** Documents by initiative and key. */
  readonly documents: string
  /** One row an initiative, which whoever writes to it holds. */
  readonly initiatives: string
  /** The versions that the tables have been through. */
  readonly migrations: string
  /** What the name of an index begins with. */
  readonly prefix: string
}

const NAME = /^[a-z_][a-z0-9_]{0,40}$/

/**
 * Names without anything that would have to be quoted.
 * @throws {@link CollectiveImpactError} `storage/invalid-option`
 */
export function tableNames(schema: string, prefix: string): TableNames {
  for (const [option, name] of [
    ['schema', schema],
    ['tablePrefix', prefix],
  ] as const) {
    if (NAME.test(name) || (option === 'tablePrefix' && name === '')) continue
    throw new CollectiveImpactError(
      'storage/invalid-option',
      `${option}: expected lower-case letters, digits and \`_\`, beginning with a letter`,
    )
  }
  const table = (name: string) => `${schema}.${prefix}${name}`
  return {
    schema,
    documents: table('documents'),
    initiatives: table('initiatives'),
    migrations: table('migrations'),
    prefix,
  }
}
