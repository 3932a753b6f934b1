import { eachOnItsOwn, pagesOf, systemScope, type Meta, type Versioned } from '@fengqiao/domain-kit'
import { theClock } from '../domain/act.ts'
import { retireGrid, type Grid } from '../domain/grid.ts'
import type { Issue } from '../domain/issue.ts'
import type { Placement } from '../domain/placement.ts'
import { regridIssue } from '../domain/regrid-issue.ts'
import {
  begin,
  cutOverAt,
  drawPlanned,
  finish,
  newGridOf,
  settle,
  takeOver,
  type CutOver,
} from '../domain/regridding/cut-over.ts'
import { heirsOf } from '../domain/regridding/fit.ts'
import type { Regridding } from '../domain/regridding/regridding.ts'
import type { Deps } from '../ports.ts'
import { newGridOfIssue } from '../queries/preview-regridding.ts'

type Needs = Pick<Deps, 'regriddings' | 'grids' | 'placements' | 'issues' | 'pointsOf' | 'clock'>

/** One plan on its day: every step is a commit of its own under a name that follows from it, so any replica goes on. */
interface Turn extends CutOver {
  readonly deps: Needs
  readonly id: string
  readonly at: Date
}

const batch = 10
const page = 200

const metaOf = ({ id, at }: Pick<Turn, 'id' | 'at'>, step: string): Meta => {
  const commandId = `${id}/${step}`
  return { actor: theClock, commandId, requestHash: commandId, at }
}

const define = async (turn: Turn): Promise<void> => {
  const from = cutOverAt(turn.plan)
  for (const grid of turn.plan.grids)
    await turn.deps.grids.create({ ...metaOf(turn, `define/${grid.code}`), naturalId: grid.code }, () =>
      drawPlanned(grid, from),
    )
}

const movePage = async (turn: Turn, from: string, found: readonly Versioned<Placement>[]): Promise<void> => {
  const points = await turn.deps.pointsOf(found.map(({ id }) => id))
  for (const { id, version } of found) {
    const to = newGridOf(turn, from, points.get(id))
    const meta = metaOf(turn, `place/${id}/${String(version)}`)
    await turn.deps.placements.change({ scope: systemScope, id }, meta, (placement) =>
      takeOver(placement, { from, to, at: cutOverAt(turn.plan) }),
    )
  }
}

const moveBuildings = async (turn: Turn): Promise<void> => {
  for (const from of turn.plan.ends)
    for await (const found of pagesOf((asked) => turn.deps.placements.ofGrid(from, asked), page))
      if (found.length > 0) await movePage(turn, from, found)
}

const retire = async ({ deps, plan, heirs, ...turn }: Turn): Promise<void> => {
  for (const code of plan.ends)
    await deps.grids.change({ scope: systemScope, id: code }, metaOf(turn, `retire/${code}`), (grid) =>
      retireGrid(grid, { at: cutOverAt(plan), heir: heirs.get(code) ?? code }),
    )
}

const handPage = async (turn: Turn, from: Grid, found: readonly Versioned<Issue>[]): Promise<void> => {
  const { deps, at } = turn
  const codes = found.flatMap(({ state }) => state.buildingCode ?? [])
  const placed = new Map((await deps.placements.lookMany(codes)).map(({ id, state }) => [id, state.gridCode]))
  const isNew = new Set(turn.plan.grids.map(({ code }) => code))
  const movedTo = (code: string): string | undefined => {
    const now = placed.get(code)
    return now !== undefined && isNew.has(now) ? now : undefined
  }
  for (const { id, version, state } of found) {
    const { state: to } = await deps.grids.load(
      systemScope,
      newGridOfIssue(turn, from.code, { issue: state, movedTo }),
    )
    const meta = metaOf(turn, `hand/${id}/${String(version)}`)
    await deps.issues.change({ scope: systemScope, id }, meta, (issue) =>
      regridIssue(issue, { by: theClock, at: at.getTime(), from, to }),
    )
  }
}

const handIssues = async (turn: Turn): Promise<void> => {
  const { deps } = turn
  for (const code of turn.plan.ends) {
    const { state: from } = await deps.grids.load(systemScope, code)
    const open = { gridCode: code }
    for await (const found of pagesOf((asked) => deps.issues.open(systemScope, open, asked), page))
      if (found.length > 0) await handPage(turn, from, found)
  }
}

const turnOf = async (deps: Needs, { id, state }: Versioned<Regridding>): Promise<Turn> => {
  const replaced = (await deps.grids.ever(state.communityCode)).map((grid) => grid.state)
  const before = replaced.filter(({ code }) => state.ends.includes(code))
  return { deps, id, at: deps.clock(), plan: state, heirs: heirsOf(state, before) }
}

/**
 * New grids first, so that the map never has a hole; buildings go over; the old grids end; what was put into them
 * meanwhile follows; open issues get the new grids' people. Killed anywhere, all of it is done again, and does nothing
 * where it was done.
 */
const cutOver = async (turn: Turn): Promise<void> => {
  await define(turn)
  await moveBuildings(turn)
  await retire(turn)
  await moveBuildings(turn)
  await handIssues(turn)
}

const changeTo = (turn: Turn, step: string, decide: typeof finish | typeof settle) =>
  turn.deps.regriddings.change({ scope: systemScope, id: turn.id }, metaOf(turn, step), (regridding) =>
    decide(regridding, { by: theClock, at: turn.at.getTime() }),
  )

const beginOne = async (deps: Needs, { id, version, state }: Versioned<Regridding>): Promise<void> => {
  const at = deps.clock()
  const community = (await deps.grids.ever(state.communityCode)).map((grid) => grid.state)
  const meta = metaOf({ id, at }, `begin/${String(version)}`)
  await deps.regriddings.change({ scope: systemScope, id }, meta, (regridding) =>
    begin(regridding, { by: theClock, at: at.getTime(), community }),
  )
}

const advance = async (deps: Needs, due: Versioned<Regridding>): Promise<void> => {
  if (due.state.status === 'PLANNED') return beginOne(deps, due)
  const turn = await turnOf(deps, due)
  if (due.state.status === 'UNDER_WAY') {
    await cutOver(turn)
    await changeTo(turn, 'done', finish)
  } else {
    await moveBuildings(turn)
    await handIssues(turn)
    await changeTo(turn, 'settled', settle)
  }
}

/** Takes every plan whose time has come a step further; one that cannot go on does not hold up the others. */
export const sweepRegriddings = (deps: Needs) => async (): Promise<number> => {
  const due = await deps.regriddings.due(deps.clock(), batch)
  await eachOnItsOwn(due, (one) => advance(deps, one))
  return due.length
}
