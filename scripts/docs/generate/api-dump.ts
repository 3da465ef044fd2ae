// The public surface of a package as text, so that a change to it is seen in review: every export with its type.
// The fields of schemas are listed by name; what each takes stands in packages/core/schema/.
import ts from 'typescript'

const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType
const EXPANDED = FORMAT | ts.TypeFormatFlags.InTypeAlias

/** One line or block for each export of a source file, ordered by name. */
export function apiDump(program: ts.Program, source: ts.SourceFile): string[] {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(source)
  if (module === undefined) return []
  return checker
    .getExportsOfModule(module)
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return (target.declarations ?? []).map((declaration) => exported(checker, symbol.name, declaration))
    })
}

function exported(checker: ts.TypeChecker, name: string, declaration: ts.Declaration): string {
  if (ts.isInterfaceDeclaration(declaration)) return interfaceText(checker, name, declaration)
  if (ts.isTypeAliasDeclaration(declaration)) {
    return `type ${name}${typeParameters(declaration)} = ${aliasText(checker, declaration)}`
  }
  if (ts.isClassDeclaration(declaration)) return classText(checker, name, declaration)
  if (ts.isFunctionDeclaration(declaration)) return `function ${signatureText(checker, name, declaration)}`
  if (ts.isVariableDeclaration(declaration)) return `const ${name}: ${variableText(checker, declaration)}`
  throw new TypeError(`${name} is exported as something this dump does not know: ${ts.SyntaxKind[declaration.kind]}`)
}

/** As written; a type that is derived from something else is spelled out, so that a new member shows. */
function aliasText(checker: ts.TypeChecker, declaration: ts.TypeAliasDeclaration): string {
  const text = written(declaration.type)
  const isDerived = /\b(keyof|typeof)\b/.test(text) && !/^z\.(output|input)<typeof \w+>$/.test(text)
  return isDerived ? spelledOut(checker, checker.getTypeAtLocation(declaration)) : text
}

/** A schema by its fields, other data by its names; what they hold is not part of the surface. */
function variableText(checker: ts.TypeChecker, declaration: ts.VariableDeclaration): string {
  const type = checker.getTypeAtLocation(declaration)
  const internals = type.getProperty('_zod')
  if (internals !== undefined) {
    const output = checker.getTypeOfSymbol(internals).getProperty('output')
    return `schema of ${output ? spelledOut(checker, checker.getTypeOfSymbol(output)) : 'unknown'}`
  }
  return declaration.type ? written(declaration.type) : spelledOut(checker, type)
}

/** Members in an order that does not depend on what else is compiled, and objects by the names of their fields. */
function spelledOut(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.isUnion()) {
    const members = type.types.map((member) => spelledOut(checker, member))
    return [...new Set(members)].sort().join(' | ')
  }
  const isPlainObject =
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    !checker.isArrayLikeType(type) &&
    checker.getIndexInfosOfType(type).length === 0 &&
    type.getCallSignatures().length === 0 &&
    type.symbol?.name.startsWith('__')
  if (!isPlainObject) return checker.typeToString(type, undefined, EXPANDED)
  return `{ ${type.getProperties().map(fieldName).join(', ')} }`
}

function fieldName(field: ts.Symbol): string {
  return field.flags & ts.SymbolFlags.Optional ? `${field.name}?` : field.name
}

function interfaceText(checker: ts.TypeChecker, name: string, declaration: ts.InterfaceDeclaration): string {
  const head = [`interface ${name}${typeParameters(declaration)}`, ...heritage(declaration)].join(' ')
  return block(
    head,
    declaration.members.map((member) => memberText(checker, member)),
  )
}

function classText(checker: ts.TypeChecker, name: string, declaration: ts.ClassDeclaration): string {
  const head = [`class ${name}${typeParameters(declaration)}`, ...heritage(declaration)].join(' ')
  const isPublic = (member: ts.ClassElement): boolean =>
    !(member.name && ts.isPrivateIdentifier(member.name)) &&
    !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))
  return block(
    head,
    declaration.members.filter(isPublic).map((member) => memberText(checker, member)),
  )
}

function block(head: string, members: readonly string[]): string {
  return members.length === 0 ? `${head} {}` : `${head} {\n${members.map((member) => `  ${member}\n`).join('')}}`
}

function memberText(checker: ts.TypeChecker, member: ts.TypeElement | ts.ClassElement): string {
  const isStatic = ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static ? 'static ' : ''
  if (ts.isConstructorDeclaration(member)) return signatureText(checker, 'constructor', member)
  if (ts.isCallSignatureDeclaration(member)) return signatureText(checker, '', member)
  const name = member.name?.getText() ?? ''
  if (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) {
    return `${isStatic}${signatureText(checker, member.questionToken ? `${name}?` : name, member)}`
  }
  if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member) || ts.isGetAccessorDeclaration(member)) {
    const isReadonly = ts.isGetAccessorDeclaration(member) || isMarkedReadonly(member) ? 'readonly ' : ''
    const mark = !ts.isGetAccessorDeclaration(member) && member.questionToken ? '?' : ''
    return `${isStatic}${isReadonly}${name}${mark}: ${typeText(checker, member)}`
  }
  return written(member)
}

function isMarkedReadonly(member: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0
}

/** As written, save that defaults are shown as optional, and what is inferred is spelled out. */
function signatureText(checker: ts.TypeChecker, name: string, declaration: ts.SignatureDeclaration): string {
  const parameters = declaration.parameters.map((parameter) => {
    const rest = parameter.dotDotDotToken ? '...' : ''
    const mark = parameter.questionToken || parameter.initializer ? '?' : ''
    return `${rest}${written(parameter.name)}${mark}: ${typeText(checker, parameter)}`
  })
  const head = `${name}${typeParameters(declaration)}(${parameters.join(', ')})`
  if (ts.isConstructorDeclaration(declaration)) return head
  const signature = checker.getSignatureFromDeclaration(declaration)
  if (signature === undefined) throw new TypeError(`${name} has no signature`)
  const inferred = checker.typeToString(signature.getReturnType(), undefined, FORMAT)
  return `${head}: ${declaration.type ? written(declaration.type) : inferred}`
}

function typeText(
  checker: ts.TypeChecker,
  declaration: ts.Declaration & { readonly type?: ts.TypeNode | undefined },
): string {
  return declaration.type
    ? written(declaration.type)
    : checker.typeToString(checker.getTypeAtLocation(declaration), undefined, FORMAT)
}

function typeParameters(declaration: ts.DeclarationWithTypeParameterChildren): string {
  const { typeParameters: parameters } = declaration
  return parameters === undefined ? '' : `<${parameters.map(written).join(', ')}>`
}

function heritage(declaration: ts.InterfaceDeclaration | ts.ClassDeclaration): string[] {
  return (declaration.heritageClauses ?? []).map(written)
}

const printer = ts.createPrinter({ removeComments: true })

/** A piece of source on one line, without comments. */
function written(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, ' ').trim()
}
