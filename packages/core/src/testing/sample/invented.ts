// The label that everything in the sample carries.

export const invented = 'Invented for documentation and tests: there is no such county, organization or person.'
