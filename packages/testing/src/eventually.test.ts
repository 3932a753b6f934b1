import { eventually } from './eventually.ts'

describe('eventually', () => {
  it('answers once the check answers', async () => {
    let asked = 0
    await expect(eventually(() => (++asked < 3 ? undefined : asked))).resolves.toBe(3)
  })

  it('asks again after a failure', async () => {
    let asked = 0
    const check = async (): Promise<string> => {
      if (++asked < 3) throw new Error('not yet')
      return Promise.resolve('there')
    }
    await expect(eventually(check)).resolves.toBe('there')
  })

  it('accepts an empty text and zero as answers', async () => {
    await expect(eventually(() => 0)).resolves.toBe(0)
    await expect(eventually(() => '')).resolves.toBe('')
  })

  it('fails at the deadline with the last failure', async () => {
    const check = (): boolean => {
      throw new Error('two of three')
    }
    await expect(eventually(check, { within: 30 })).rejects.toThrow('not so within 30 ms: two of three')
    await expect(eventually(() => false, { within: 30 })).rejects.toThrow('not so within 30 ms')
  })
})
