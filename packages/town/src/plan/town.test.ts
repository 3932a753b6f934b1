import fc from 'fast-check'
import { communityOf, faultOfIdNumber, levelOf, readRoomCode, townOf } from '@fengqiao/standards'
import { small } from './size.ts'
import { town } from './town.ts'
import { contains, doubleArea, edgesOf, outerEdgesOf, ways } from '../testing/geometry.ts'
import type { PlannedGrid } from './types.ts'

const gridsOf = (seed: number): readonly PlannedGrid[] => town(seed).communities.flatMap(({ grids }) => grids)

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
        const outer = outerEdgesOf(gridsOf(seed))
        expect(new Set(ways(edges)).size).toBe(edges.length)
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
        const point = { longitude: 104.905 + east * 0.025, latitude: 33.38 + north * 0.025 }
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
          expect(grids.filter((grid) => contains(grid, point))).toEqual([grids[(index * 5) % grids.length]])
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
        const { households, duplicates } = town(seed)
        const members = [...households.flatMap((household) => household.members), ...duplicates]
        const numbers = members.map(({ idNumber }) => idNumber)
        expect(new Set(numbers).size).toBe(members.length)
        for (const number of numbers) {
          expect(faultOfIdNumber(number, '2025-12-31')).toBeUndefined()
          expect(number).toMatch(/^621299/)
        }
        expect(members.flatMap(({ phones }) => phones).every((phone) => phone.startsWith('100'))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('is as large as a few streets', () => {
    const { buildings, households, duplicates } = town(1)
    const members = households.flatMap((household) => household.members)
    expect(buildings).toHaveLength(40)
    expect(members.length + duplicates.length).toBe(150)
    expect(town(1).care.length).toBeGreaterThan(0)
    expect(households.every((household) => household.members[0]?.relation === 'RELATION_HEAD')).toBe(true)
    expect(members.filter(({ relation }) => relation === 'RELATION_HEAD')).toHaveLength(households.length)
  })

  it('has a few homes that are rented, by grown people who live there, of a neighbour or one from elsewhere', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { lettings, households } = town(seed)
        expect(lettings.length / households.length).toBeGreaterThan(0.02)
        expect(lettings.length / households.length).toBeLessThan(0.06)
        for (const { household, tenants, roomCode, buildingCode, landlord } of lettings) {
          const home = households.find(({ key }) => key === household)
          expect(home).toMatchObject({ roomCode, buildingCode })
          expect(home?.members.map(({ key }) => key)).toEqual(expect.arrayContaining([...tenants]))
          expect(tenants.length).toBeGreaterThan(0)
          expect('of' in landlord && tenants.includes(landlord.of)).toBe(false)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has rooms for everybody whatever its seed', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (seed, communities, gridsEach) => {
          const { households, buildings } = town(seed, { communities, gridsEach, issues: 0 })
          expect(new Set(households.map(({ roomCode }) => roomCode)).size).toBe(households.length)
          expect(buildings).toHaveLength(Math.round((communities * gridsEach * 40) / 9))
        },
      ),
      { numRuns: 60 },
    )
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
    expect(new Set(issues.map((_, index) => (index * 5) % 9)).size).toBe(9)
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
