import type { People, Said } from '../domain/finding/noted.ts'
import { enteredLately } from './entered-lately.ts'

const idOf = (nth: number): string => `71e74cf8-0004-8c90-8a0d-00000000000${String(nth)}`
const [one, other, nobody] = [idOf(1), idOf(2), idOf(3)]

const someone = (id: string, name = '王芳'): Said => ({
  ...{ id, name, idNumber: '621202199001010018', phones: [] },
})

const saidOf = (people: People, id: string): Said | undefined => {
  const place = people.byId()(id)
  return place === undefined ? undefined : people.at(place)
}

describe('what was said of people who were entered just now', () => {
  it('is known by their ids, as it was said', () => {
    const lately = enteredLately()
    lately.note([someone(other, '李军')])
    lately.note([someone(one)])
    const noted = lately.take()
    expect([one, other, nobody].map((id) => saidOf(noted, id))).toEqual([
      someone(one),
      someone(other, '李军'),
      undefined,
    ])
  })

  it('is with whoever took it, and nowhere else', () => {
    const lately = enteredLately()
    lately.note([someone(one)])
    const noted = lately.take()
    lately.note([someone(other)])
    expect(saidOf(lately.take(), one)).toBeUndefined()
    expect(saidOf(noted, other)).toBeUndefined()
  })

  it('is forgotten a short while after the last of them, whoever comes for it', () => {
    const waiting = new Set<() => void>()
    const after = (forget: () => void, milliseconds: number): (() => void) => {
      expect(milliseconds).toBe(30_000)
      const own = (): void => {
        forget()
      }
      waiting.add(own)
      return () => waiting.delete(own)
    }
    const lately = enteredLately(after)
    lately.note([someone(one)])
    const [first] = waiting
    lately.note([someone(other)])
    expect(waiting.size).toBe(1)
    expect(waiting).not.toContain(first)
    const [last] = waiting
    lately.note([])
    expect([...waiting]).toEqual([last])
    for (const pass of waiting) pass()
    const noted = lately.take()
    expect([one, other].map((id) => saidOf(noted, id))).toEqual([undefined, undefined])
    expect(waiting.size).toBe(0)
  })
})
