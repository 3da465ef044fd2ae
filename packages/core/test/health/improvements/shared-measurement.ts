// Mending what the checks of shared-measurement watch.
import { chosen, type Improvement } from '../improvement-step.ts'

export const sharedMeasurement: Readonly<Record<string, Improvement>> = {
  'shared-measurement/indicators-without-baselines': ({ sharedMeasurement }, pick) => {
    Object.assign(chosen(sharedMeasurement?.indicators, pick) ?? {}, { baseline: { value: 0 } })
  },
}
