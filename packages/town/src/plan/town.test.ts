import fc from 'fast-check'
import { communityOf, faultOfIdNumber, levelOf, readRoomCode, townOf } from '@fengqiao/standards'
import { small, town } from './town.ts'
import type { PlannedGrid, Point } from './types.ts'

const key = ({ longitude, latitude }: Point): string => `${String(longitude)},${String(latitude)}`

const edgesOf = ({ ring }: PlannedGrid): readonly (readonly [Point, Point])[] =>
  ring.slice(1).map((to, index) => [ring[index] as Point, to])

const doubleArea = (edges: readonly (readonly [Point, Point])[]): number =>
  edges.reduce((sum, [a, b]) => sum + (a.longitude * b.latitude - b.longitude * a.latitude), 0)

const gridsOf = (seed: number): readonly PlannedGrid[] => town(seed).communities.flatMap(({ grids }) => grids)

const contains = ({ ring }: PlannedGrid, { longitude: x, latitude: y }: Point): boolean =>
  edgesOf({ ring } as PlannedGrid).reduce((inside, [a, b]) => {
    const crosses =
      a.latitude > y !== b.latitude > y &&
      x < ((b.longitude - a.longitude) * (y - a.latitude)) / (b.latitude - a.latitude) + a.longitude
    return crosses ? !inside : inside
  }, false)

const seeds = fc.integer({ min: 0, max: 2 ** 31 })

describe('a generated town', () => {
  it('is the same for the same seed and another for another', () => {
    expect(town(7)).toEqual(town(7))
    expect(town(7).communities).not.toEqual(town(8).communities)
  })

  it('has grids that share every inner edge, run the other way, so that none gape', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const edges = gridsOf(seed).flatMap(edgesOf)
        const directed = new Set(edges.map(([a, b]) => `${key(a)}>${key(b)}`))
        const outer = edges.filter(([a, b]) => !directed.has(`${key(b)}>${key(a)}`))
        expect(directed.size).toBe(edges.length)
        // Three by three cells have an outline of twelve sides, each of two halves; all other edges are shared.
        expect(outer).toHaveLength(24)
        const inner = gridsOf(seed).reduce((sum, grid) => sum + doubleArea(edgesOf(grid)), 0)
        expect(inner).toBeCloseTo(doubleArea(outer), 9)
        expect(gridsOf(seed).every((grid) => doubleArea(edgesOf(grid)) > 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('puts any point into one grid at most', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(seeds, unit, unit, (seed, east, north) => {
        const point = { longitude: 104.9 + east * 0.05, latitude: 33.37 + north * 0.04 }
        expect(gridsOf(seed).filter((grid) => contains(grid, point)).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })

  it('places issues inside the grid that they are about', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { communities, issues } = town(seed)
        const grids = communities.flatMap((community) => community.grids)
        issues.forEach(({ point }, index) => {
          if (point === undefined) return
          expect(grids.filter((grid) => contains(grid, point))).toEqual([grids[(index * 4) % grids.length]])
        })
      }),
      { numRuns: 30 },
    )
  })

  it('uses codes of the right level, each inside its parent', () => {
    const { code, communities } = town(1)
    communities.forEach((community) => {
      expect([levelOf(community.code), townOf(community.code)]).toEqual(['community', code])
      community.grids.forEach((grid) => {
        expect([levelOf(grid.code), communityOf(grid.code)]).toEqual(['grid', community.code])
      })
    })
  })

  it('gives every person a name of his own and every grid one primary', () => {
    const { people, assignments } = town(3)
    expect(new Set(people.map(({ displayName }) => displayName)).size).toBe(people.length)
    expect(new Set(people.map(({ username }) => username)).size).toBe(22)
    const primaries = assignments.filter(({ primary }) => primary).map(({ gridCode }) => gridCode)
    expect(new Set(primaries).size).toBe(small.communities * small.gridsEach)
    expect(assignments.filter(({ primary }) => !primary)).toHaveLength(1)
  })

  it('has buildings inside their grids, numbered in their communities, with people in rooms that are there', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { buildings, households, communities } = town(seed)
        const grids = communities.flatMap((community) => community.grids)
        for (const { code, gridCode, point } of buildings) {
          expect(grids.filter((grid) => contains(grid, point)).map((grid) => grid.code)).toEqual([gridCode])
          expect(communityOf(code)).toBe(communityOf(gridCode))
        }
        const byCode = new Map(buildings.map((building) => [building.code, building]))
        expect(byCode.size).toBe(buildings.length)
        for (const { buildingCode, roomCode } of households) {
          const [room, building] = [readRoomCode(roomCode)!, byCode.get(buildingCode)!]
          expect(room).toMatchObject({ buildingCode })
          expect(room.unit <= building.units && room.floor <= building.floors).toBe(true)
          expect(room.number).toBeLessThanOrEqual(building.roomsAFloor)
        }
        expect(new Set(households.map(({ roomCode }) => roomCode)).size).toBe(households.length)
      }),
      { numRuns: 30 },
    )
  })

  it('gives everybody a right number of his own that belongs to nobody, and a telephone that rings nowhere', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const members = town(seed).households.flatMap((household) => household.members)
        const numbers = members.map(({ idNumber }) => idNumber)
        expect(new Set(numbers).size).toBe(members.length)
        for (const number of numbers) {
          expect(faultOfIdNumber(number, '1900-01-01')).toBeUndefined()
          expect(number).toMatch(/^62120218/)
        }
        expect(members.flatMap(({ phones }) => phones).every((phone) => phone.startsWith('100'))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('is as large as a few streets', () => {
    const { buildings, households } = town(1)
    expect([buildings.length, households.length]).toEqual([40, 60])
    expect(households.flatMap(({ members }) => members)).toHaveLength(150)
    expect(households.every(({ members }) => members[0]?.relation === 'RELATION_HEAD')).toBe(true)
    const heads = households
      .flatMap(({ members }) => members)
      .filter(({ relation }) => relation.endsWith('HEAD'))
    expect(heads).toHaveLength(households.length)
  })

  it('names nobody who is not there', () => {
    const { people, assignments, issues, disputes } = town(5)
    const known = new Set(people.map(({ username }) => username))
    const named = [
      ...assignments.flatMap(({ username, by }) => [username, by]),
      ...disputes.flatMap(({ by, parties, steps }) => [
        by,
        ...parties.map(({ username }) => username ?? by),
        ...steps.flatMap((step) => [step.by, ...(step.mediators ?? [])]),
      ]),
      ...issues.flatMap(({ by, steps }) => [by, ...steps.flatMap((step) => [step.by, step.to ?? by])]),
    ]
    expect(named.filter((username) => !known.has(username))).toEqual([])
  })

  it('spreads its issues over all grids and all kinds', () => {
    const { issues } = town(1)
    expect(issues).toHaveLength(24)
    expect(new Set(issues.map(({ category }) => category)).size).toBe(9)
    expect(new Set(issues.map((_, index) => (index * 4) % 9)).size).toBe(9)
  })

  it('has disputes that stop at different steps, each in a community with a mediator of its own', () => {
    const { disputes, people } = town(1)
    expect(new Set(disputes.map(({ steps }) => steps.at(-1)?.verb)).size).toBe(4)
    disputes.forEach(({ gridCode, steps }) => {
      const mediators = steps.flatMap((step) => step.mediators ?? [])
      const posts = people.filter(({ username }) => mediators.includes(username)).flatMap((one) => one.posts)
      expect(posts.every(({ territory }) => territory === communityOf(gridCode))).toBe(true)
    })
  })
})
