// JSON Schema of the model. What a property means is read from its comment in the source: one text for editor and schema.
import ts from 'typescript'
import * as z from 'zod'
import { descriptions, partFacts } from '../../../packages/core/src/foundation/schema.ts'
import type { PublishedSchema } from './published-schemas.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

const NAMING_FUNCTIONS = new Set(['part', 'entity', 'describe'])

/** A JSON Schema with a description on every property that has a comment. */
export function jsonSchemaOf({ schema, io }: PublishedSchema, program: ts.Program): JsonSchema {
  const json = z.toJSONSchema(schema, {
    metadata: descriptions,
    io,
    override: ({ zodSchema, jsonSchema }) => {
      Reflect.deleteProperty(jsonSchema, 'readOnly')
      for (const group of partFacts.get(zodSchema)?.rules.exactlyOneOf ?? []) {
        const oneOf = group.map((field) => ({ required: [field], properties: { [field]: true } }))
        jsonSchema.allOf = [...(jsonSchema.allOf ?? []), { oneOf }]
      }
    },
  })
  const types = namedTypes(program, io)
  for (const [name, definition] of Object.entries(json.$defs ?? {})) {
    const type = types.get(name)
    if (type !== undefined) describeProperties(definition as JsonSchema, type, program.getTypeChecker())
  }
  const { title, description } = descriptions.get(schema) ?? {}
  const { $schema, ...rest } = json
  return withSingleTypes({ $schema, title, description, ...rest } as JsonSchema)
}

/** `anyOf` in place of several types at once, which strict readers refuse. */
function withSingleTypes(json: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(json), (_key, node: unknown) => {
    if (typeof node !== 'object' || node === null || !('type' in node) || !Array.isArray(node.type)) return node
    const { type: types, ...rest } = node
    return { anyOf: types.map((type) => ({ type })), ...rest }
  })
}

/** What is without a description, as `Indicator.unit`. */
export function undescribed(json: JsonSchema): string[] {
  const found: string[] = []
  const walk = (node: JsonSchema, path: string): void => {
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      if ((property as JsonSchema).description === undefined) found.push(`${path}.${name}`)
    }
    for (const [step, child] of childrenOf(node)) walk(child, step === '' ? path : `${path}.${step}`)
  }
  for (const [name, definition] of Object.entries(json.$defs ?? {})) {
    if ((definition as JsonSchema).description === undefined) found.push(name)
    walk(definition as JsonSchema, name)
  }
  return found
}

function childrenOf(node: JsonSchema): [string, JsonSchema][] {
  const { items, additionalProperties, anyOf, oneOf, properties } = node
  return [
    ...Object.entries(properties ?? {}),
    ...[items, additionalProperties, ...(anyOf ?? []), ...(oneOf ?? [])].map((child) => ['', child] as const),
  ].filter((entry): entry is [string, JsonSchema] => typeof entry[1] === 'object' && !Array.isArray(entry[1]))
}

/** The type behind every name given by `part`, `entity` or `describe`. */
function namedTypes(program: ts.Program, io: 'input' | 'output'): Map<string, ts.Type> {
  const checker = program.getTypeChecker()
  const types = new Map<string, ts.Type>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && NAMING_FUNCTIONS.has(node.expression.text)) {
      const [name] = node.arguments
      const type =
        name && ts.isStringLiteral(name) ? valueType(checker, checker.getTypeAtLocation(node), io) : undefined
      if (type !== undefined && name !== undefined && ts.isStringLiteral(name)) types.set(name.text, type)
    }
    ts.forEachChild(node, visit)
  }
  for (const source of program.getSourceFiles()) if (!source.isDeclarationFile) visit(source)
  return types
}

/** What a zod schema, given as a type, describes. */
function valueType(checker: ts.TypeChecker, schema: ts.Type, io: 'input' | 'output'): ts.Type | undefined {
  const internals = schema.getProperty('_zod')
  const value = internals && checker.getTypeOfSymbol(internals).getProperty(io)
  return value && checker.getTypeOfSymbol(value)
}

function describeProperties(node: JsonSchema, type: ts.Type, checker: ts.TypeChecker): void {
  const alternatives = type.isUnion() ? type.types : [type]
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const symbol = alternatives.map((each) => each.getProperty(name)).find((each) => each !== undefined)
    if (symbol === undefined || typeof property !== 'object') continue
    const text = plainText(symbol.getDocumentationComment(checker))
    if (text !== '') property.description ??= text
    describeProperties(property, checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), checker)
  }
  for (const child of [...(node.anyOf ?? []), ...(node.oneOf ?? [])])
    describeProperties(child as JsonSchema, type, checker)
  const element = elementType(node, type, checker)
  if (element !== undefined) describeProperties(element.node, element.type, checker)
}

function elementType(
  { items, additionalProperties }: JsonSchema,
  type: ts.Type,
  checker: ts.TypeChecker,
): { node: JsonSchema; type: ts.Type } | undefined {
  const node = items ?? additionalProperties
  const element = checker.getIndexTypeOfType(type, items === undefined ? ts.IndexKind.String : ts.IndexKind.Number)
  return typeof node === 'object' && !Array.isArray(node) && element !== undefined ? { node, type: element } : undefined
}

/** A comment as text; of a link, its label or else its name. */
function plainText(parts: readonly ts.SymbolDisplayPart[]): string {
  return parts
    .filter(
      ({ kind }, position) => kind !== 'link' && !(kind === 'linkName' && parts[position + 1]?.kind === 'linkText'),
    )
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
