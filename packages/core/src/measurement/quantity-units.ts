// Quantities that one factor turns into each other, by the names they go by: BIPM, The International System of Units
// (2019), tables 2, 4, 7 and 8; for inch, pound and acre NIST Special Publication 811 (2008), appendix B.

type Quantity = 'time' | 'mass' | 'length' | 'area' | 'volume' | 'energy'

interface QuantityUnit {
  readonly quantity: Quantity
  /** How many of the quantity's smallest listed unit it is. */
  readonly size: number
}

/** Months and years are missing on purpose: they differ in length. */
const units: readonly (readonly [Quantity, number, readonly string[]])[] = [
  ['time', 1, ['second', 'seconds', 's']],
  ['time', 60, ['minute', 'minutes', 'min']],
  ['time', 3600, ['hour', 'hours', 'h']],
  ['time', 86400, ['day', 'days', 'd']],
  ['time', 604800, ['week', 'weeks']],
  ['mass', 0.001, ['milligram', 'milligrams', 'mg']],
  ['mass', 1, ['gram', 'grams', 'g']],
  ['mass', 28.349523125, ['ounce', 'ounces', 'oz']],
  ['mass', 453.59237, ['pound', 'pounds', 'lb']],
  ['mass', 1000, ['kilogram', 'kilograms', 'kg']],
  ['mass', 1000000, ['tonne', 'tonnes', 'metric ton', 'metric tons', 't']],
  ['length', 0.001, ['millimeter', 'millimeters', 'millimetre', 'millimetres', 'mm']],
  ['length', 0.01, ['centimeter', 'centimeters', 'centimetre', 'centimetres', 'cm']],
  ['length', 0.0254, ['inch', 'inches', 'in']],
  ['length', 0.3048, ['foot', 'feet', 'ft']],
  ['length', 1, ['meter', 'meters', 'metre', 'metres', 'm']],
  ['length', 1000, ['kilometer', 'kilometers', 'kilometre', 'kilometres', 'km']],
  ['length', 1609.344, ['mile', 'miles', 'mi']],
  ['area', 0.09290304, ['square foot', 'square feet', 'sq ft', 'ft²']],
  ['area', 1, ['square meter', 'square meters', 'square metre', 'square metres', 'm²', 'm2']],
  ['area', 4046.8564224, ['acre', 'acres']],
  ['area', 10000, ['hectare', 'hectares', 'ha']],
  ['area', 1000000, ['square kilometer', 'square kilometers', 'square kilometre', 'square kilometres', 'km²', 'km2']],
  ['area', 2589988.110336, ['square mile', 'square miles', 'sq mi']],
  ['volume', 0.001, ['milliliter', 'milliliters', 'millilitre', 'millilitres', 'ml', 'mL']],
  ['volume', 1, ['liter', 'liters', 'litre', 'litres', 'l', 'L']],
  ['volume', 1000, ['cubic meter', 'cubic meters', 'cubic metre', 'cubic metres', 'm³', 'm3']],
  ['energy', 1, ['joule', 'joules', 'J']],
  ['energy', 1000000, ['megajoule', 'megajoules', 'MJ']],
  ['energy', 3600000, ['kilowatt hour', 'kilowatt hours', 'kWh']],
  ['energy', 1000000000, ['gigajoule', 'gigajoules', 'GJ']],
  ['energy', 3600000000, ['megawatt hour', 'megawatt hours', 'MWh']],
]

const byName: ReadonlyMap<string, QuantityUnit> = new Map(
  units.flatMap(([quantity, size, names]) => names.map((name) => [name, { quantity, size }] as const)),
)

/** The unit a text names; symbols are told apart by case, words are not. */
export function quantityUnit(text: string): QuantityUnit | undefined {
  const name = text.trim()
  return byName.get(name) ?? byName.get(name.toLowerCase())
}
