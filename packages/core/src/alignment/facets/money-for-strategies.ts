// How much of all money committed goes to strategies of the agenda.
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'
import { leastMoney } from '../least-money.ts'

/** Share of all money committed for the day, the backbone's own aside, that goes to a strategy in force. */
export const moneyForStrategies = defineFacet({
  id: 'money-for-strategies',
  version: 1,
  title: 'Money follows the agenda',
  of: 'initiative',
  condition: 'backbone-support',
  says: 'Of all money that partners who belong give by commitments that run on that day, the share that goes to a strategy in force. Money for the backbone alone is left out. Currencies are not converted: the least share in any of them is given, which holds at whatever rate of exchange.',
  formula:
    'Σ amounts for a strategy in force ÷ Σ amounts, in the currency where that is least. A commitment that states neither strategies nor a backbone counts as outside and lowers coverage; when none states either, the value is missing. Here large funders weigh more; the mean of what each funder gives to the agenda weighs all alike.',
  whenItMisleads:
    'A record that holds only what was given to the initiative shows 1, whatever else its funders pay for. A commitment over many years weighs as its whole amount. It says nothing of whether each strategy has enough.',
  howItCanBeGamed:
    'By recording only what fits: how many commitments there are is `inputs`. By naming strategies for what serves none: the activities that carry a strategy out, and who receives the money, are in the record.',
  references: ['kania-kramer-2011', 'turner-et-al-2012'],
  judge(_, { commitments, strategies, servesAgenda, belongs }) {
    if (commitments === undefined || strategies === undefined) return notJudged('not-stated')
    const given = commitments.filter(
      ({ funder, amount, backbone, strategies: served }) =>
        belongs(funder) && amount > 0 && (served !== undefined || backbone === undefined),
    )
    if (given.length === 0) return notJudged('not-applicable', 'No money is committed for that day.')
    const stated = given.filter((commitment) => commitment.strategies !== undefined)
    if (stated.length === 0) return notJudged('not-stated', 'No commitment says which strategies it is for.')
    const { counted, remark } = leastMoney(given, (commitment) => (servesAgenda(commitment.strategies) ? 1 : 0))
    return shareOf(counted, { coverage: entityCoverage(stated.length, given.length), remarks: [remark] })
  },
})
