// Names modules as they are imported, gives a type the comment of its schema, and lets a comment link to any export.
import { join } from 'node:path'
import { type Application, type CommentDisplayPart, Converter, type ProjectReflection, ReflectionKind } from 'typedoc'
import { entryPoints } from './generate/entry-points.ts'
import { repository } from './repository.ts'

/** Called by TypeDoc. */
export function load(app: Application): void {
  const specifiers = new Map(entryPoints().map(({ source, specifier }) => [join(repository, source), specifier]))
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return
    const path = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName
    reflection.name = specifiers.get(path ?? '') ?? reflection.name
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    shareComments(project)
    linkExports(project)
  })
}

/** A schema and the type of what it describes have one name, and one comment: that of the schema. */
function shareComments(project: ProjectReflection): void {
  for (const module of project.children ?? []) {
    const { children = [] } = module
    const schemas = new Map(
      children.filter((each) => each.kindOf(ReflectionKind.Variable)).map((each) => [each.name, each]),
    )
    for (const type of children) {
      const comment = schemas.get(type.name)?.comment
      if (type.comment === undefined && comment !== undefined) type.comment = comment.clone()
    }
  }
}

/** Gives links that the file itself cannot resolve the export of that name. */
function linkExports(project: ProjectReflection): void {
  const exported = new Map(
    (project.children ?? []).flatMap((module) => (module.children ?? []).map((each) => [each.name, each] as const)),
  )
  const resolve = (part: CommentDisplayPart): void => {
    if (part.kind === 'inline-tag' && part.tag === '@link' && part.target === undefined) {
      const target = exported.get(part.text)
      if (target !== undefined) part.target = target
    }
  }
  for (const { comment } of Object.values(project.reflections)) {
    comment?.summary.forEach(resolve)
    for (const { content } of comment?.blockTags ?? []) content.forEach(resolve)
  }
}
