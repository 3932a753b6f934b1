import { assignWorker, evolveGrid, replaceWorker, responsibleOf, type Grid, type GridEvent } from './grid.ts'
import { reasonOf } from '../../tests/an-issue.ts'

const grid: Grid = { code: '621202100001003', name: 'Third', kind: 'BASE', boundary: [], assignments: [] }

const after = (start: Grid, facts: readonly GridEvent[]): Grid => facts.reduce<Grid>(evolveGrid, start)

const given = (start: Grid, personId: string, primary: boolean): Grid =>
  after(start, assignWorker(start, { personId, primary, at: 1 }))

const replaced = (start: Grid, from: string, to: string): Grid =>
  after(start, replaceWorker(start, { from, to, at: 2 }))

const answering = ({ assignments }: Grid) => assignments.map(({ personId, primary }) => [personId, primary])

describe('a grid whose worker goes', () => {
  const staffed = given(given(grid, 'worker', true), 'deputy', false)

  it('has another primary in his place', () => {
    const now = replaced(staffed, 'worker', 'successor')
    expect(answering(now)).toEqual([
      ['deputy', false],
      ['successor', true],
    ])
    expect(responsibleOf(now)).toBe('successor')
  })

  it('has its deputy as primary where he is the successor', () => {
    expect(answering(replaced(staffed, 'worker', 'deputy'))).toEqual([['deputy', true]])
  })

  it('keeps its primary where a deputy goes', () => {
    expect(responsibleOf(replaced(staffed, 'deputy', 'successor'))).toBe('worker')
    expect(answering(replaced(staffed, 'deputy', 'worker'))).toEqual([['worker', true]])
  })

  it('stays as it is where he did not answer for it', () => {
    expect(replaceWorker(staffed, { from: 'stranger', to: 'successor', at: 2 })).toEqual([])
    expect(reasonOf(() => replaced(staffed, 'worker', 'worker'))).toBe('ALREADY_RESPONSIBLE')
  })
})
