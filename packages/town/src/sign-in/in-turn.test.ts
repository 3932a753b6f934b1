import { inTurn } from './in-turn.ts'

describe('in turn', () => {
  const given = () => {
    const waited: number[] = []
    let time = 50_000
    const turn = inTurn(
      { atOnce: 3, every: 100 },
      { now: () => time, pause: (wait) => Promise.resolve(waited.push(wait)) },
    )
    const go = async (times: number) => {
      for (let count = 0; count < times; count += 1) await turn()
    }
    return { waited, go, later: (milliseconds: number) => (time += milliseconds) }
  }

  it('lets so many go at once, and whoever comes then one after the other', async () => {
    const { waited, go } = given()
    await go(5)
    expect(waited).toEqual([100, 200])
  })

  it('lets as many go again as time has passed for, and never more at once', async () => {
    const { waited, go, later } = given()
    await go(3)
    later(100)
    await go(2)
    later(1_000_000)
    await go(4)
    expect(waited).toEqual([100, 100])
  })
})
