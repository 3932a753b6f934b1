import { eventually } from '@fengqiao/testing'
import type { Meta } from '@fengqiao/domain-kit'
import type { Deps } from '../src/ports.ts'
import { codeIn, drawPlot, halves, tomorrow, until, type Plot } from './a-regridding.ts'
import { registration, startTown, type Town } from './town.ts'

/** Begun, two grids drawn, two buildings gone over, one grid ended, two issues handed on, done. */
const writes = 9

/** Where a plan's process dies: at a write that nobody saw, or right after one that nobody heard of. */
interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
  seen: number
  died: boolean
}

const deaths = new Map<string, Death>()

class Killed extends Error {}

const mortal = async <T>({ commandId }: Meta, write: () => Promise<T>): Promise<T> => {
  const death = deaths.get(commandId.slice(0, commandId.indexOf('/')))
  if (death === undefined || death.died) return write()
  const now = death.seen === death.at
  death.seen += 1
  if (now && death.when === 'before') {
    death.died = true
    throw new Killed()
  }
  const answer = await write()
  if (!now) return answer
  death.died = true
  throw new Killed()
}

type Changes = Pick<Deps['grids'], 'change' | 'create'>
type Asked<F extends (...asked: never[]) => unknown> = Parameters<F>

/** Stands before a store and lets its writes die. */
const dying = <S extends { readonly change: unknown }>(store: S): S => {
  const { change } = store as unknown as Changes
  return {
    ...store,
    change: (...asked: Asked<Changes['change']>) => mortal(asked[1], () => change(...asked)),
  }
}

const around = (deps: Deps): Deps => ({
  ...deps,
  regriddings: dying(deps.regriddings),
  placements: dying(deps.placements),
  issues: dying(deps.issues),
  grids: {
    ...dying(deps.grids),
    create: (...asked) => mortal(asked[0], () => deps.grids.create(...asked)),
  },
})

const plots = Array.from({ length: writes * 2 }, (_, index): Plot & Pick<Death, 'at' | 'when'> => ({
  community: `6212021001${String(index + 10)}`,
  west: 100 + index / 5,
  at: Math.floor(index / 2),
  when: index % 2 === 0 ? 'before' : 'after',
}))

let town: Town
let ahead = 0
const issueIds = new Map<string, readonly string[]>()

const settle = async (plot: Plot): Promise<void> => {
  await drawPlot(town, plot)
  const [west, east] = [codeIn(plot, '00001'), codeIn(plot, '00002')]
  const spots = [0.01, 0.09].map((far) => ({ longitude: plot.west + far, latitude: 33.05 }))
  spots.forEach((spot, index) => town.points.set([west, east][index] ?? '', spot))
  const placed = { gridCode: codeIn(plot, '001'), buildingCodes: [west, east] }
  await town.grids.placeBuildings(placed, await town.as('assigner'))
  const ids = []
  for (const point of spots) {
    // The map in memory may not know the plot yet.
    const asked = registration({ place: { point, gridCode: codeIn(plot, '001') } })
    const { receipt } = await town.issues.registerIssue(asked, await town.as('clerk'))
    ids.push(receipt?.id ?? '')
  }
  issueIds.set(plot.community, ids)
}

beforeAll(async () => {
  town = await startTown({ clock: () => new Date(Date.now() + ahead), around })
  for (const plot of plots) {
    await settle(plot)
    const { id } = await town.regriddings.planRegridding(halves(plot), await town.as('admin'))
    deaths.set(id, { at: plot.at, when: plot.when, seen: 0, died: false })
  }
  ahead = until(tomorrow)
}, 120_000)
afterAll(() => town.stop())

/** How a community stands: every grid, every building's stays, every open issue. */
const standing = async (plot: Plot) => {
  const ids = issueIds.get(plot.community) ?? []
  const buildings = ['00001', '00002'].map((sequence) => codeIn(plot, sequence))
  const [grids, placements, issues] = await Promise.all([
    town.deps.grids.ever(plot.community),
    town.deps.placements.lookMany(buildings),
    town.deps.issues.lookMany({ everything: true } as never, ids),
  ])
  const short = (code = '') => code.slice(12)
  return {
    grids: grids.map(({ version, state }) => [version, short(state.code), short(state.heir)]),
    placements: placements.map(({ version, state: { before, gridCode } }) => [
      version,
      ...[...before.map((stay) => stay.gridCode), gridCode].map(short),
    ]),
    issues: issues.map(({ state }) => [short(state.gridCode), short(state.servedIn)]),
  }
}

describe('a cut-over whose process dies', () => {
  it.each(plots)('$when write $at comes to the same end', async (plot) => {
    const { community } = plot
    await eventually(
      async () => {
        const page = await town.deps.regriddings.list(community, { limit: 1 })
        return page.items[0]?.state.status === 'DONE'
      },
      { within: 30_000 },
    )
    expect(await standing(plot)).toEqual({
      // Drawn with whoever answers for it in one; the old one drawn, staffed, ended.
      grids: [
        [3, '001', '012'],
        [2, '011', ''],
        [2, '012', ''],
      ],
      placements: [
        [2, '001', '011'],
        [2, '001', '012'],
      ],
      issues: [
        ['001', '011'],
        ['001', '012'],
      ],
    })
  })

  it('died in every one of these places', () => {
    expect([...deaths.values()].filter(({ died }) => died)).toHaveLength(plots.length)
  })
})
