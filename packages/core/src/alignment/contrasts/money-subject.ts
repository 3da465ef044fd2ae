// Whose contrasts are judged: a funder with what it gives, or the initiative with what all give.
import type { FundingCommitment } from '../../funding/funding-commitment.ts'
import type { Evidence } from '../evidence.ts'

/** A funder, or the initiative as a whole. */
export interface MoneySubject {
  /** The funder; `undefined` for the initiative. */
  readonly funder: string | undefined
  /** Its commitments of more than nothing for the day; `undefined` where the record does not state any. */
  readonly commitments: readonly FundingCommitment[] | undefined
  /** Who receives one of them, by id; the partner of a backbone that does. */
  readonly recipients: ReadonlySet<string>
  /** Those of them who hold a pool or the backbone, for everybody. */
  readonly holdForAll: ReadonlySet<string>
}

/** What is to be known of a funder, or of the initiative where none is named, to judge it. */
export function moneySubject({ record, commitments }: Evidence, funder?: string): MoneySubject {
  const own = commitments?.filter((one) => one.amount > 0 && (funder === undefined || one.funder === funder))
  const backbones = new Map<string, string>(record.backboneSupport?.backbones?.map(({ id, partner }) => [id, partner]))
  const received = own?.flatMap(({ recipient, backbone = '', terms }) => {
    const partner = recipient ?? backbones.get(backbone)
    return partner === undefined ? [] : [{ partner, forAll: terms === 'pooled' || backbone !== '' }]
  })
  return {
    funder,
    commitments: own,
    recipients: new Set(received?.map(({ partner }) => partner)),
    holdForAll: new Set(received?.flatMap(({ partner, forAll }) => (forAll ? partner : []))),
  }
}
