// The consistency index of comparisons made at random, by the number of parts. Tables differ with what was simulated.

/**
 * For 1, 2, … 10 parts. `saaty`: Saaty (1980), two digits, from few simulations. `ahpsurvey`: the R package of that name
 * (0.4.1), from half a million.
 */
export const randomIndices = {
  saaty: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  ahpsurvey: [0, 0, 0.5251686, 0.8836651, 1.1081014, 1.2492774, 1.3415514, 1.4048466, 1.4507197, 1.4857266],
} as const satisfies Readonly<Record<string, readonly number[]>>

/** The name of a table of {@link randomIndices}. */
export type RandomIndexTable = keyof typeof randomIndices
