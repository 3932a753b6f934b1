import { bounded } from './bounded.ts'

describe('bounded', () => {
  it('answers in order and never does more at once than allowed', async () => {
    let running = 0
    let most = 0
    const answers = await bounded(3, [5, 4, 3, 2, 1, 0], async (item) => {
      most = Math.max(most, ++running)
      await new Promise(setImmediate)
      running -= 1
      return item * 2
    })
    expect(answers).toEqual([10, 8, 6, 4, 2, 0])
    expect(most).toBe(3)
  })

  it('fails with the first failure', async () => {
    const work = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item)
    await expect(bounded(2, [1, 2, 3], work)).rejects.toThrow('two')
  })
})
