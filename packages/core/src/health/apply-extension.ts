// Lays what differs over the profile it differs from.

import type { Issue } from '../foundation/issue.ts'
import type { IssueCode } from '../foundation/issue-catalogue.ts'
import type { Path } from '../foundation/path.ts'
import {
  idlePhases,
  type Profile,
  type ProfileArea,
  type ProfileCheck,
  type ProfileParseResult,
  phasesBefore,
  readProfile,
} from './define-profile.ts'
import type { Area } from './health-result.ts'
import type { CheckOverride, ProfileExtension } from './profile-extension.ts'

interface Asked {
  readonly area: Area
  readonly entry: ProfileCheck
}

/** The profile that comes of it, or what does not fit, each at its place in the extension. */
export function applyExtension(base: Profile, extension: ProfileExtension): ProfileParseResult {
  const laid = new Overlay(base, extension)
  const areas = laid.areas()
  const asked = laid.checks(new Set(areas.map(({ area }) => area)))
  if (laid.issues.length > 0) return { success: false, issues: laid.issues }
  const { id, version, title, description } = extension
  const inArea = Map.groupBy(asked, ({ area }) => area)
  const emptied = new Set(base.areas.filter(({ checks }) => checks.length > 0).map(({ area }) => area))
  return readProfile({
    id,
    version,
    title,
    description,
    basedOn: { id: base.id, version: base.version },
    areas: areas
      .map((area) => ({ ...area, checks: (inArea.get(area.area) ?? []).map(({ entry }) => entry) }))
      .filter(({ area, checks }) => checks.length > 0 || !emptied.has(area)),
  })
}

class Overlay {
  readonly issues: Issue[] = []
  private readonly base: Profile
  private readonly extension: ProfileExtension

  constructor(base: Profile, extension: ProfileExtension) {
    this.base = base
    this.extension = extension
    if (extension.id === base.id)
      this.report(['id'], 'is the id of the profile it differs from: give it one of its own')
  }

  private report(path: Path, message: string, code: IssueCode = 'input/invalid-value'): void {
    this.issues.push({ code, path, message })
  }

  /** The areas as they are presented, without their checks. */
  areas(): readonly Omit<ProfileArea, 'checks'>[] {
    const areas = new Map(this.base.areas.map(({ checks: _, ...area }) => [area.area, area]))
    for (const [name, change] of Object.entries(this.extension.areas ?? {})) {
      const area = name as Area
      const before = areas.get(area)
      const title = change === 'off' ? undefined : (change.title ?? before?.title)
      if (change === 'off') {
        if (!areas.delete(area)) this.report(['areas', area], `the profile ${this.base.id} has no such area`)
      } else if (title === undefined) {
        const message = `the profile ${this.base.id} has no such area: say what it is called`
        this.report(['areas', area, 'title'], message, 'input/missing')
      } else areas.set(area, { ...before, ...change, area, title })
    }
    return [...areas.values()]
  }

  /** The checks that are asked, in the order of the base and then of the extension. */
  checks(areas: ReadonlySet<Area>): readonly Asked[] {
    const known = new Map(
      this.base.areas.flatMap(({ area, checks }) => checks.map((entry) => [entry.check, { area, entry }] as const)),
    )
    const { only, areas: areaChanges = {}, checks: changes = {} } = this.extension
    for (const [position, check] of (only ?? []).entries()) {
      if (!known.has(check)) this.report(['only', position], `the profile ${this.base.id} does not ask ${check}`)
    }
    const wanted = new Set(only ?? known.keys())
    const asked = new Map<string, Asked>(
      [...known].filter(([check, { area }]) => wanted.has(check) && areaChanges[area] !== 'off'),
    )
    for (const [check, change] of Object.entries(changes)) {
      const before = known.get(check)
      if (change !== 'off') this.ask(asked, areas, check, before, change)
      else if (before === undefined) this.report(['checks', check], `the profile ${this.base.id} does not ask it`)
      else asked.delete(check)
    }
    return [...asked.values()]
  }

  private ask(
    asked: Map<string, Asked>,
    areas: ReadonlySet<Area>,
    check: string,
    before: Asked | undefined,
    change: CheckOverride,
  ): void {
    const path = ['checks', check]
    const { area = before?.area, weight = before?.entry.weight } = change
    const added = `the profile ${this.base.id} does not ask it:`
    if (area === undefined) this.report([...path, 'area'], `${added} say in which area it is asked`, 'input/missing')
    else if (!areas.has(area)) this.report([...path, 'area'], `the area ${area} is off, or \`areas\` does not title it`)
    if (weight === undefined) this.report([...path, 'weight'], `${added} say how much it counts`, 'input/missing')
    if (area === undefined || weight === undefined) return
    const entry = changed({ ...before?.entry, check, weight }, change)
    this.issues.push(...idlePhases({ ...entry, byPhase: change.byPhase }, path))
    asked.set(check, { area, entry })
  }
}

/** A reason goes with what it was given for: it does not outlast a change. */
function changed({ check, weight, ...before }: ProfileCheck, change: CheckOverride): ProfileCheck {
  const { from = before.from, because } = change
  const options = { ...before.options, ...change.options }
  const byPhase = { ...before.byPhase, ...change.byPhase }
  for (const phase of phasesBefore(from)) Reflect.deleteProperty(byPhase, phase)
  return {
    check,
    weight,
    ...(Object.keys(options).length === 0 ? {} : { options }),
    ...(from === undefined ? {} : { from }),
    ...(Object.keys(byPhase).length === 0 ? {} : { byPhase }),
    ...(because === undefined ? {} : { because }),
  }
}
