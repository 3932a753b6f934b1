import { locatorOf } from '@fengqiao/standards'
import { testServers, uniqueName } from '@fengqiao/testing'
import { full, town, type Point } from '@fengqiao/town'
import { MongoClient } from 'mongodb'
import { randomOf } from '../support/random.ts'
import { warmRateOf, type Bench, type Told } from './bench.ts'

type Outline = Parameters<typeof locatorOf>[0][number]

const points = 1_000_000
const askedOfEngine = 2_000

const outlinesOfTown = (): readonly Outline[] =>
  town(1, full).communities.flatMap(({ grids }) => grids.map(({ code, ring }) => ({ code, ring })))

/** A few in a hundred stand on a border as exactly as numbers can; the others anywhere in the town or just outside. */
const placesAmong = (outlines: readonly Outline[], count: number): readonly Point[] => {
  const random = randomOf(156)
  const corners = outlines.flatMap(({ ring }) => ring)
  const span = (of: (point: Point) => number) => {
    const values = corners.map(of)
    return { from: Math.min(...values), width: Math.max(...values) - Math.min(...values) }
  }
  const [longitudes, latitudes] = [span((one) => one.longitude), span((one) => one.latitude)]
  const within = ({ from, width }: ReturnType<typeof span>) => from + (random() * 1.02 - 0.01) * width
  const onBorder = (): Point => {
    const { ring } = outlines[Math.floor(random() * outlines.length)] as Outline
    const at = Math.floor(random() * (ring.length - 1))
    const [a, b] = [ring[at] as Point, ring[at + 1] as Point]
    const along = random() < 0.5 ? 0 : random()
    return {
      longitude: a.longitude + along * (b.longitude - a.longitude),
      latitude: a.latitude + along * (b.latitude - a.latitude),
    }
  }
  return Array.from({ length: count }, () =>
    random() < 0.05 ? onBorder() : { longitude: within(longitudes), latitude: within(latitudes) },
  )
}

/** Whole numbers of 2^-60 degrees, in which every coordinate of a town can be told without rounding. */
const unit = 2 ** 60
const whole = ({ longitude, latitude }: Point) => ({
  x: BigInt(longitude * unit),
  y: BigInt(latitude * unit),
})
type Whole = ReturnType<typeof whole>

const turned = (a: Whole, b: Whole, p: Whole): bigint => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)

const isBetween = (a: bigint, b: bigint, value: bigint): boolean =>
  a < b ? a <= value && value <= b : b <= value && value <= a

const isOn = (a: Whole, b: Whole, place: Whole): boolean =>
  turned(a, b, place) === 0n && isBetween(a.x, b.x, place.x) && isBetween(a.y, b.y, place.y)

/** Upwards past the place's left, or downwards past it: once more, or once less, around it. */
const windOf = (a: Whole, b: Whole, place: Whole): number => {
  if (a.y <= place.y === b.y <= place.y) return 0
  const turn = turned(a, b, place)
  if (a.y <= place.y) return turn > 0n ? 1 : 0
  return turn < 0n ? -1 : 0
}

/** Winding number in whole numbers: another rule and another arithmetic than the one that is asked. */
const winds = (ring: readonly Whole[], place: Whole): boolean => {
  let winding = 0
  for (let at = 1; at < ring.length; at += 1) {
    const [a, b] = [ring[at - 1] as Whole, ring[at] as Whole]
    if (isOn(a, b, place)) return true
    winding += windOf(a, b, place)
  }
  return winding !== 0
}

const exactly = (outlines: readonly Outline[]) => {
  const shapes = outlines
    .toSorted((a, b) => Number(a.code) - Number(b.code))
    .map(({ code, ring }) => {
      const corners = ring.map(whole)
      const ys = corners.map(({ y }) => y)
      const least = ys.reduce((a, b) => (a < b ? a : b))
      return { code, corners, least, most: ys.reduce((a, b) => (a > b ? a : b)) }
    })
  return (point: Point): string | undefined => {
    const place = whole(point)
    return shapes.find(
      ({ corners, least, most }) => least <= place.y && place.y <= most && winds(corners, place),
    )?.code
  }
}

const mismatchesOf = (outlines: readonly Outline[], places: readonly Point[]): number => {
  const [ours, truth] = [locatorOf(outlines).around, exactly(outlines)]
  return places.filter((place) => ours(place) !== truth(place)).length
}

const rateOf = (outlines: readonly Outline[], places: readonly Point[]): number => {
  const { around } = locatorOf(outlines)
  const all = (): number => places.reduce((found, place) => found + (around(place) === undefined ? 0 : 1), 0)
  all()
  const began = performance.now()
  all()
  return (places.length / (performance.now() - began)) * 1_000
}

/** The engine's own index of shapes, one question a place, as a program without a map in memory would ask. */
const engineRate = async (outlines: readonly Outline[], places: readonly Point[]): Promise<number> => {
  const db = (await new MongoClient(testServers().mongodbUrl).connect()).db(uniqueName('bench'))
  const grids = db.collection<{ _id: string; boundary: object }>('grids')
  const pairs = (ring: readonly Point[]) => ring.map(({ longitude, latitude }) => [longitude, latitude])
  try {
    await grids.createIndexes([{ key: { boundary: '2dsphere' } }])
    await grids.insertMany(
      outlines.map(({ code, ring }) => ({
        _id: code,
        boundary: { type: 'Polygon', coordinates: [pairs(ring)] },
      })),
    )
    return await warmRateOf({ times: askedOfEngine, atOnce: 8 }, async (index) => {
      const { longitude, latitude } = places[index] as Point
      const here = { type: 'Point', coordinates: [longitude, latitude] }
      await grids.findOne({ boundary: { $geoIntersects: { $geometry: here } } })
    })
  } finally {
    await db.dropDatabase()
    await db.client.close()
  }
}

const measure = async ({ say }: Told) => {
  const outlines = outlinesOfTown()
  const places = placesAmong(outlines, points)
  const ours = rateOf(outlines, places)
  const bare = await engineRate(outlines, places)
  const mismatches = mismatchesOf(outlines, places)
  say(`${mismatches} of ${points.toLocaleString('en')} places lie elsewhere by exact arithmetic`)
  if (mismatches > 0) throw new Error(`${mismatches} places were routed to another grid than they lie in`)
  return [{ what: `places found among ${outlines.length} grids a second, one core`, ours, bare }]
}

export const routing: Bench = {
  name: 'routing',
  about: 'a place to its grid, held against exact arithmetic, beside the engine’s own index of shapes',
  run: measure,
}
