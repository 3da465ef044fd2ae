// What the sample's partners have agreed must hold between the values they report.
import type * as z from 'zod'
import type { ValidationRule } from '../../../conditions/shared-measurement/validation-rule.ts'

export const validationRules = [
  {
    id: 'tutored-children-have-hours',
    name: 'Whoever reports tutored children reports hours of tutoring',
    left: {
      description: 'children tutored',
      formula: { expression: 'children', inputs: [{ symbol: 'children', indicator: 'children-tutored' }] },
    },
    operator: 'compulsory-pair',
    right: {
      description: 'hours of tutoring',
      formula: { expression: 'hours', inputs: [{ symbol: 'hours', indicator: 'tutoring-hours' }] },
    },
    importance: 'high',
    instruction: 'Ask the partner for the report that is not there.',
    calendarUnit: 'quarter',
    forEach: ['partner'],
  },
  {
    id: 'an-hour-costs-no-fortune',
    name: 'An hour of tutoring costs no more than 80 dollars',
    left: {
      formula: {
        expression: 'spending / hours',
        missingValues: 'skip-if-any-value-missing',
        inputs: [
          { symbol: 'spending', indicator: 'tutoring-spending' },
          { symbol: 'hours', indicator: 'tutoring-hours' },
        ],
      },
    },
    operator: 'less-than-or-equal-to',
    right: { formula: { expression: '80', inputs: [] } },
    importance: 'medium',
    calendarUnit: 'fiscal-year',
    forEach: ['partner'],
  },
  {
    id: 'some-read-in-every-group',
    name: 'Some children read at grade level, whatever the income of their families',
    left: { formula: { expression: 'reading', inputs: [{ symbol: 'reading', indicator: 'third-grade-reading' }] } },
    operator: 'greater-than',
    right: { formula: { expression: '0', inputs: [] } },
    importance: 'low',
    calendarUnit: 'fiscal-year',
    dimensions: ['family-income'],
  },
] as const satisfies z.input<typeof ValidationRule>[]
