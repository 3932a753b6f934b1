import { shiftedBy } from './shifted.ts'

it('moves moments and days, and nothing that merely counts', () => {
  const at = Date.UTC(2026, 10, 26)
  const document = {
    at,
    due_at: new Date(at),
    day: '2026-11-26',
    version: 7,
    never: 8.64e15,
    of: [{ at }],
    number: '20261126-0001',
  }
  const day = 86_400_000
  expect(shiftedBy(-day)(document)).toEqual({
    at: at - day,
    due_at: new Date(at - day),
    day: '2026-11-25',
    version: 7,
    never: 8.64e15,
    of: [{ at: at - day }],
    number: '20261126-0001',
  })
})
