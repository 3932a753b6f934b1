import { patiently } from './patiently.ts'

const answers = (...statuses: readonly number[]) => {
  const left = [...statuses]
  return {
    left,
    send: () =>
      Promise.resolve(new Response('', { status: left.shift() ?? 500, headers: { 'retry-after': '1' } })),
  }
}

describe('patiently', () => {
  it('comes again when the door says that it is too soon', async () => {
    const { send, left } = answers(429, 200, 200)
    expect((await patiently(send)).status).toBe(200)
    expect(left).toEqual([200])
  })

  it('takes any other answer as it is', async () => {
    const { send, left } = answers(503, 200)
    expect((await patiently(send)).status).toBe(503)
    expect(left).toEqual([200])
  })
})
