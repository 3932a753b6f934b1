import {
  Dimension,
  FigureCode,
  FigurePart,
  RebuildState,
  type Figure,
} from '@fengqiao/contracts/analytics/v1'
import { eventually } from '@fengqiao/testing'
import { says } from './producer.ts'
import { grids, running, type Running, type Who } from './running.ts'

const today = new Date('2026-11-23T04:00:00Z')
const yesterday = new Date('2026-11-22T04:00:00Z')
const nothing = { territory: '', from: '', to: '' }

const concluded = [says.registered, says.accepted, says.progressed, says.resolved, says.verified]
const late = [says.registered, says.accepted, says.late]

describe('figures', () => {
  let town: Running
  const ids: Record<string, string[]> = { one: [], two: [], far: [] }

  const read = async (who: Who, asked: object = {}) =>
    town.figures.getFigures({ ...nothing, ...asked }, await town.as(who))
  const figure = async (who: Who, code: FigureCode, asked: object = {}): Promise<Figure | undefined> =>
    (await read(who, asked)).figures.find((one) => one.code === code)
  const rowsOf = async (name: string, asked: object = {}) =>
    town.figures.listFigureRows(
      { ...nothing, figure: name, part: FigurePart.NUMERATOR, pageSize: 0, pageToken: '', ...asked },
      await town.as('admin'),
    )
  const counted = (registered: number) =>
    eventually(async () => (await figure('admin', FigureCode.REGISTERED))?.numerator === registered)

  beforeAll(async () => {
    town = await running({ clock: () => today })
    const { record } = town.producer
    for (const _ of Array(4)) ids['one']?.push(await record(grids.one, concluded, yesterday))
    ids['two']?.push(await record(grids.two, [...concluded, says.satisfied, says.closed], today))
    ids['far']?.push(await record(grids.far, late, today))
    await counted(6)
    await eventually(async () => (await figure('admin', FigureCode.SATISFACTION_RATE))?.numerator === 1)
    await eventually(async () => (await figure('admin', FigureCode.OVERDUE_OPEN))?.numerator === 1)
  })

  afterAll(async () => {
    await town.stop()
  })

  it('are told with both sides of the line, the window and a point a day', async () => {
    expect(await figure('admin', FigureCode.CONCLUSION_RATE)).toMatchObject({
      numerator: 5,
      denominator: 6,
      suppressed: false,
      windowFrom: '2026-10-25',
      windowTo: '2026-11-23',
    })
    const onTime = await figure('admin', FigureCode.ON_TIME_CONCLUSION, { from: '2026-11-21' })
    expect(onTime?.trend).toEqual([
      { day: '2026-11-21', numerator: 0, denominator: 0 },
      { day: '2026-11-22', numerator: 4, denominator: 4 },
      { day: '2026-11-23', numerator: 1, denominator: 2 },
    ])
  })

  it('are those of the caller’s territory, and of one within it', async () => {
    expect(await figure('manager', FigureCode.REGISTERED)).toMatchObject({ numerator: 5 })
    expect(await figure('worker', FigureCode.CONCLUSION_RATE)).toMatchObject({
      numerator: 4,
      suppressed: true,
    })
    expect(await figure('auditor', FigureCode.OPEN, { territory: grids.far })).toMatchObject({ numerator: 1 })
  })

  it('are not found beyond the caller’s territory, and forbidden to whom no role grants them', async () => {
    await expect(read('worker', { territory: grids.two })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(read('worker', { territory: '621202100' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(read('resident')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(town.figures.rebuildFigures({}, await town.as('manager'))).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('have a receipt: the very matters they were counted from', async () => {
    expect((await rowsOf('OVERDUE_OPEN')).issueIds).toEqual(ids['far'])
    const below = await rowsOf('CONCLUSION_RATE', { part: FigurePart.DENOMINATOR })
    expect(below.issueIds.toSorted()).toEqual(Object.values(ids).flat().toSorted())
    await expect(rowsOf('OPEN', { part: FigurePart.DENOMINATOR })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(rowsOf('HAPPINESS')).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('have a receipt that is read page by page, each matter once', async () => {
    const seen: string[] = []
    let pageToken = ''
    do {
      const page = await rowsOf('CONCLUSION_RATE', { pageSize: 2, pageToken })
      expect(page.issueIds.length).toBeLessThanOrEqual(2)
      seen.push(...page.issueIds)
      pageToken = page.nextPageToken
    } while (pageToken !== '')
    expect(seen.toSorted()).toEqual([...(ids['one'] ?? []), ...(ids['two'] ?? [])].toSorted())
    await expect(rowsOf('OPEN', { pageToken: 'elsewhere' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  it.each([
    [Dimension.GRID, { [grids.one]: 4, [grids.two]: 1, [grids.far]: 1 }],
    [Dimension.COMMUNITY, { '621202100001': 5, '621202100002': 1 }],
    [Dimension.CATEGORY, { ISSUE_CATEGORY_PUBLIC_FACILITY: 6 }],
    [Dimension.DAY, { '2026-11-22': 4, '2026-11-23': 2 }],
    [
      Dimension.STATUS,
      { ISSUE_STATUS_ACCEPTED: 1, ISSUE_STATUS_CLOSED: 1, ISSUE_STATUS_FEEDBACK_PENDING: 4 },
    ],
  ])('are broken down by dimension %s', async (by, expected) => {
    const { buckets } = await town.figures.breakDownFigures({ ...nothing, by }, await town.as('admin'))
    expect(Object.fromEntries(buckets.map(({ key, registered }) => [key, registered]))).toEqual(expected)
  })

  it('come out the same when everything is counted anew, and stay live', async () => {
    const before = await read('admin')
    const admin = await town.as('admin')
    await town.figures.rebuildFigures({}, admin)
    const done = await eventually(async () => {
      const rebuild = await town.figures.getRebuild({}, admin)
      return rebuild.state === RebuildState.RUNNING ? undefined : rebuild
    })
    expect(done).toMatchObject({ state: RebuildState.DONE, rows: 6n, events: 30n })
    expect((await read('admin')).figures).toEqual(before.figures)
    await town.producer.record(grids.one, late, today)
    await counted(7)
  })
})
