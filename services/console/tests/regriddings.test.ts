import type { GeoPoint, Grid, Regridding } from '../src/api/model.ts'
import { drawingOf, geoJsonOf } from '../src/pages/regriddings/drawing.ts'
import {
  blank,
  controlOf,
  fieldsOf,
  keptFrom,
  readDrawing,
  requestOf,
  wrongInPlan,
  type PlanFields,
} from '../src/pages/regriddings/planning.ts'

const community = '621202100001'

const square = (west: number): GeoPoint[] =>
  [
    [west, 33],
    [west + 1, 33],
    [west + 1, 34],
    [west, 33],
  ].map(([longitude = 0, latitude = 0]) => ({ longitude, latitude }))

const standing = (sequence: string, west: number, primaryId?: string): Grid =>
  ({
    gridCode: `${community}${sequence}`,
    name: `第${sequence}网格`,
    boundary: { ring: square(west) },
    ...(primaryId === undefined ? {} : { assignments: [{ personId: primaryId, primary: true }] }),
  }) as Grid

const polygon = (...rings: readonly (readonly GeoPoint[])[]) => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => ring.map(({ longitude, latitude }) => [longitude, latitude])),
})

const shapesIn = (words: string) => {
  const drawing = drawingOf(words)
  if ('wrong' in drawing) throw new Error(drawing.wrong)
  return drawing.shapes
}

describe('a drawing', () => {
  it('is a collection, one feature, or a bare polygon', () => {
    const feature = { type: 'Feature', properties: { code: 'C', name: '北片' }, geometry: polygon(square(1)) }
    const shape = { ring: square(1), code: 'C', name: '北片' }
    expect(shapesIn(JSON.stringify(feature))).toEqual([shape])
    const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] } }
    expect(shapesIn(JSON.stringify({ features: [point, feature] }))).toEqual([shape])
    expect(shapesIn(JSON.stringify(polygon(square(1))))).toEqual([{ ring: square(1), code: '', name: '' }])
    const single = { type: 'MultiPolygon', coordinates: [polygon(square(1)).coordinates] }
    expect(shapesIn(JSON.stringify(single))).toHaveLength(1)
  })

  it.each([
    ['', 'badJson', 0],
    ['[1', 'badJson', 0],
    ['{"type":"Point"}', 'noPolygon', 0],
    [JSON.stringify({ features: [polygon(square(1)), polygon(square(1), square(2))] }), 'notPlain', 2],
    [JSON.stringify({ type: 'Polygon', coordinates: [[['a', 1]]] }), 'notPlain', 1],
  ])('is refused with its reason: %s', (words, wrong, place) => {
    expect(drawingOf(words)).toEqual({ wrong, place })
  })

  it('comes back as it was given out', () => {
    const grids = [standing('001', 1), standing('002', 2)]
    expect(shapesIn(geoJsonOf(grids)).map(({ code, ring }) => [code, ring])).toEqual(
      grids.map(({ gridCode, boundary }) => [gridCode, boundary?.ring]),
    )
  })
})

describe('what a drawing means', () => {
  const grids = [standing('001', 1, 'worker'), standing('002', 2)]

  it('is nothing new where every grid is as it stands', () => {
    expect(readDrawing(shapesIn(geoJsonOf(grids)), grids, community)).toEqual({ rows: [], ends: [] })
  })

  it('ends a grid that was changed, gives its new ground the next code, and keeps who answers', () => {
    const moved = { ring: square(5), code: `${community}001`, name: '新' }
    const kept = { ring: square(2), code: `${community}002`, name: '第002网格' }
    const fresh = { ring: square(6), code: `${community}008`, name: '另' }
    const { rows, ends } = readDrawing([moved, kept, fresh], grids, community)
    expect(ends).toEqual([`${community}001`])
    expect(rows.map(({ code, primaryId }) => [code.slice(12), primaryId])).toEqual([
      ['003', 'worker'],
      ['008', ''],
    ])
  })
})

describe('a plan that is changed', () => {
  const planned = {
    ...{ communityCode: community, day: '2027-01-01', endedGridCodes: [`${community}001`] },
    grids: [
      {
        ...{ gridCode: `${community}003`, name: '北片', kind: 'GRID_KIND_DEDICATED', primaryId: 'worker' },
        ...{ boundary: { ring: square(1) }, deputyIds: ['deputy'] },
      },
    ],
  } as unknown as Regridding

  it('is sent as it was planned, where nothing is changed in it', () => {
    const { communityCode, day, grids, endedGridCodes } = planned
    expect(requestOf(fieldsOf(planned))).toEqual({ communityCode, day, grids, endedGridCodes })
  })

  it('keeps who was chosen for a shape that is drawn again under its code', () => {
    const { rows, drawing } = fieldsOf(planned)
    const shapes = shapesIn(drawing)
    const anew = readDrawing(shapes, [standing('001', 1, 'another')], community)
    expect(anew.rows).toMatchObject([{ code: `${community}003`, primaryId: '' }])
    expect(keptFrom(rows, anew.rows, shapes)).toEqual(rows)
    expect(keptFrom(rows, anew.rows, [])).toEqual(anew.rows)
  })
})

describe('a plan on the screen', () => {
  const row = { code: `${community}003`, name: ' 北片 ', primaryId: 'worker', ring: square(1) }
  const filled: PlanFields = {
    ...blank,
    community,
    day: '2027-01-01',
    rows: [row],
    ends: [`${community}001`],
  }

  it('says what is missing, in the order of the form', () => {
    expect(wrongInPlan(blank)).toEqual(['community', 'day', 'drawing'])
    expect(wrongInPlan({ ...filled, rows: [row, { ...row, primaryId: '' }] })).toEqual(['row-1'])
    expect(wrongInPlan(filled)).toEqual([])
  })

  it('is sent with what was typed, trimmed', () => {
    expect(requestOf(filled)).toEqual({
      communityCode: community,
      day: '2027-01-01',
      grids: [
        {
          gridCode: row.code,
          name: '北片',
          kind: 'GRID_KIND_BASE',
          boundary: { ring: square(1) },
          primaryId: 'worker',
        },
      ],
      endedGridCodes: [`${community}001`],
    })
  })

  it('links a refusal to the control it is about', () => {
    expect(['grids[2].boundary', 'endedGridCodes[0]', 'day', 'grids', 'else'].map(controlOf)).toEqual([
      'regridding-row-2',
      'regridding-ends',
      'regridding-day',
      'regridding-drawing',
      undefined,
    ])
  })
})
