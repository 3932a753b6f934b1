import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { communityOf, faultOfCreditCode, faultOfIdNumber } from '@fengqiao/standards'
import { contains, doubleArea, edgesOf, outerEdgesOf, ways } from '../testing/geometry.ts'
import { isNewborn } from './id-numbers.ts'
import { full } from './size.ts'
import { town } from './town.ts'

const planned = town(1, full)
const { communities, buildings, households, duplicates, organisations, issues, disputes } = planned
const grids = communities.flatMap((community) => community.grids)
const members = households.flatMap((household) => household.members)

const digestOf = (plan: object): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex')
const shareOf = (part: number, whole: number): number => (100 * part) / whole
const agesBetween = (least: number, most: number): number =>
  members.filter(({ idNumber }) => {
    const age = 2025 - Number(idNumber.slice(6, 10))
    return age >= least && age <= most
  }).length

describe('the town at its full size', () => {
  it('has the numbers of the report', () => {
    expect(grids).toHaveLength(156)
    expect(communities.length).toBeGreaterThanOrEqual(12)
    expect(buildings).toHaveLength(4_531)
    expect(members.length + duplicates.length).toBe(94_163)
    const staff = planned.people.filter(({ username }) => /^(manager|worker)\d/.test(username))
    expect(staff).toHaveLength(165)
    expect(staff.filter(({ posts }) => posts.length > 1).length).toBeGreaterThan(1)
    expect(issues).toHaveLength(14_759)
    expect(disputes).toHaveLength(256 + 16)
  })

  it('is the same to the last byte for the same seed', () => {
    expect(digestOf(planned)).toBe('9da921a693723bc9cdca239cd069e6be1d8e404d7aaac843ba33f2fd77ba5408')
    expect(digestOf(town(2, full).households)).not.toBe(digestOf(households))
  })

  it('has grids that share every inner edge, run the other way, so that none gape', () => {
    const edges = grids.flatMap(edgesOf)
    const outer = outerEdgesOf(grids)
    expect(new Set(ways(edges)).size).toBe(edges.length)
    // Thirty-nine by four cells have an outline of 86 sides, each of two halves.
    expect(outer).toHaveLength(172)
    expect(grids.reduce((sum, grid) => sum + doubleArea(edgesOf(grid)), 0)).toBeCloseTo(doubleArea(outer), 9)
    expect(grids.every((grid) => doubleArea(edgesOf(grid)) > 0)).toBe(true)
  })

  it('has every point of the town in exactly one grid and every other in none', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    const outline = { ring: [] }
    const outer = outerEdgesOf(grids)
    const inTown = (point: { longitude: number; latitude: number }): boolean =>
      outer.reduce((inside, edge) => (contains({ ...outline, ring: edge }, point) ? !inside : inside), false)
    fc.assert(
      fc.property(unit, unit, (east, north) => {
        const point = { longitude: 104.905 + east * 0.17, latitude: 33.38 + north * 0.03 }
        expect(grids.filter((grid) => contains(grid, point))).toHaveLength(inTown(point) ? 1 : 0)
      }),
      { numRuns: 3_000 },
    )
  })

  it('has buildings whose whole footprint lies in their grid and on no other building', () => {
    const byGrid = Map.groupBy(buildings, ({ gridCode }) => gridCode)
    for (const grid of grids) {
      const here = byGrid.get(grid.code) ?? []
      expect(here.length).toBeGreaterThan(15)
      for (const { footprint, point } of here) {
        expect([point, ...footprint].every((corner) => contains(grid, corner))).toBe(true)
        expect(contains({ ring: footprint }, point)).toBe(true)
        const others = here.filter((other) => other.footprint !== footprint)
        const covers = (other: (typeof here)[number]): boolean =>
          [point, ...footprint].some((corner) => contains({ ring: other.footprint }, corner))
        expect(others.filter(covers)).toEqual([])
      }
    }
    expect(new Set(buildings.map(({ address }) => address)).size).toBe(buildings.length)
  })

  it('has the ages and households of a north-western town', () => {
    expect(shareOf(agesBetween(0, 14), members.length)).toBeGreaterThan(15)
    expect(shareOf(agesBetween(0, 14), members.length)).toBeLessThan(21)
    expect(shareOf(agesBetween(60, 120), members.length)).toBeGreaterThan(15)
    expect(shareOf(agesBetween(60, 120), members.length)).toBeLessThan(22)
    // More were born in the late 1960s and early 1970s than in the ten years before and after.
    expect(agesBetween(50, 57)).toBeGreaterThan(agesBetween(58, 65))
    expect(agesBetween(50, 57)).toBeGreaterThan(agesBetween(38, 45))
    expect(members.length / households.length).toBeGreaterThan(2.6)
    expect(members.length / households.length).toBeLessThan(3.1)
  })

  it('numbers everybody rightly, and nobody as somebody who lives', () => {
    const numbers = [...members, ...duplicates].map(({ idNumber }) => idNumber)
    expect(new Set(numbers).size).toBe(94_163)
    expect(numbers.filter((number) => faultOfIdNumber(number, '2025-12-31') !== undefined)).toEqual([])
    expect(numbers.every((number) => number.startsWith('621299'))).toBe(true)
  })

  it('has children who are younger than their parents', () => {
    const birth = (idNumber: string): string => idNumber.slice(6, 14)
    for (const household of households) {
      const [head, ...rest] = household.members
      for (const { relation, idNumber } of rest) {
        if (/SON|DAUGHTER|GRANDCHILD/.test(relation))
          expect(birth(idNumber) > birth(head!.idNumber)).toBe(true)
        if (relation === 'RELATION_PARENT') expect(birth(idNumber) < birth(head!.idNumber)).toBe(true)
      }
    }
  })

  it('has a year in which children were born and households moved within their community', () => {
    expect(shareOf(members.filter(isNewborn).length, members.length)).toBeCloseTo(1, 0)
    const moved = households.filter(({ movedFrom }) => movedFrom !== undefined)
    expect(shareOf(moved.length, households.length)).toBeCloseTo(3, 0)
    for (const { buildingCode, movedFrom } of moved) {
      expect(movedFrom?.buildingCode).not.toBe(buildingCode)
      expect(communityOf(movedFrom?.buildingCode ?? '')).toBe(communityOf(buildingCode))
      expect(movedFrom?.on).toMatch(/^2025-/)
    }
  })

  it('has one in fifty entered twice, and knows whom', () => {
    expect(shareOf(duplicates.length, 94_163)).toBeCloseTo(2, 1)
    const byKey = new Map(members.map((member) => [member.key, member]))
    expect(new Set(duplicates.map(({ of }) => of)).size).toBe(duplicates.length)
    for (const { of, how, name, idNumber, phones } of duplicates) {
      const original = byKey.get(of)!
      // One digit and the check character.
      const differing = Array.from(idNumber).filter((digit, at) => digit !== original.idNumber[at])
      expect(differing.length).toBeGreaterThan(0)
      expect(differing.length).toBeLessThanOrEqual(2)
      expect(name === original.name).toBe(how !== 'NAME')
      expect(phones[0] === original.phones[0]).toBe(how !== 'PHONE')
    }
  })

  it('knows no telephone of one old person in six, whom somebody is asked to ask', () => {
    const silent = members.filter(({ phones }) => phones.length === 0)
    const old = silent.filter(({ idNumber }) => Number(idNumber.slice(6, 10)) <= 2025 - 70)
    expect(shareOf(old.length, agesBetween(70, 120))).toBeCloseTo(100 / 6, 0)
    expect(silent.length - old.length).toBe(agesBetween(0, 11))
  })

  it('has organisations under codes that are right and belong to nobody', () => {
    const codes = organisations.map(({ creditCode }) => creditCode)
    expect(organisations).toHaveLength(2_600)
    expect(new Set(codes).size).toBe(organisations.length)
    expect(organisations.every(({ phone }) => phone.startsWith('100'))).toBe(true)
    expect(codes.filter((code) => faultOfCreditCode(code) !== undefined)).toEqual([])
    expect(codes.every((code) => code.slice(2, 8) === '621299')).toBe(true)
  })

  it('offers care to elders alone and children without parents, each once', () => {
    const { care } = planned
    const living = new Map(
      households.flatMap((household) => household.members.map(({ key }) => [key, household.members])),
    )
    expect(new Set(care.map(({ of }) => of)).size).toBe(care.length)
    expect(care.length).toBeGreaterThan(300)
    expect(care.length).toBeLessThan(3_000)
    for (const { of, purpose, consent } of care) {
      expect((living.get(of)?.length ?? 0) === 1).toBe(purpose === 'CARE_PURPOSE_ELDER_ALONE_VISIT')
      expect(consent !== undefined).toBe(purpose === 'CARE_PURPOSE_ELDER_ALONE_VISIT')
    }
  })

  it('ends its year with the outcome of the report', () => {
    const verbsOf = ({ steps }: { readonly steps: readonly { readonly verb: string }[] }) =>
      steps.map(({ verb }) => verb)
    expect(issues.filter((issue) => verbsOf(issue).includes('accept'))).toHaveLength(14_759)
    expect(issues.filter((issue) => verbsOf(issue).includes('verify'))).toHaveLength(14_301)
    const patrol = issues.filter(({ channel }) => channel === 'ISSUE_CHANNEL_PATROL')
    expect(patrol).toHaveLength(342)
    expect(patrol.every(({ steps }) => steps.at(-1)?.satisfaction === 'SATISFIED')).toBe(true)
    const [brought, screened] = [disputes.slice(0, 256), disputes.slice(256)]
    expect(brought.every((dispute) => verbsOf(dispute).includes('agree'))).toBe(true)
    expect(screened.filter((dispute) => verbsOf(dispute).includes('archive'))).toHaveLength(14)
    expect(screened).toHaveLength(16)
  })

  it('has every matter handled by people who work where it lies', () => {
    const postsOf = new Map(planned.people.map(({ username, posts }) => [username, posts]))
    for (const { steps, point, gridCode } of issues) {
      const grid = grids.find((one) => (point ? contains(one, point) : one.code === gridCode))!
      const within = [planned.code, communityOf(grid.code)]
      for (const { by } of steps) {
        const places = (postsOf.get(by) ?? []).map(({ territory }) => territory)
        expect(places.some((place) => within.some((code) => place.startsWith(code) || place === code))).toBe(
          true,
        )
      }
    }
  })
})
