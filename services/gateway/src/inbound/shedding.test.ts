import { DomainError } from '@fengqiao/domain-kit'
import { shedder, type Shed } from './shedding.ts'

/** Requests that stay under way until they are let go. */
const crowd = (shed: Shed) => {
  const gate = Promise.withResolvers<undefined>()
  const enter = (many: number) => Array.from({ length: many }, () => shed('field-work', () => gate.promise))
  return { enter, leave: () => gate.resolve(undefined) }
}

const answer = () => Promise.resolve('served')

describe('a house that is busier than the machine', () => {
  it('tells dashboards to wait first, desks next and field work last', async () => {
    const shed = shedder(8)
    const { enter, leave } = crowd(shed)
    const inside = enter(4)
    await expect(shed('dashboard', answer)).rejects.toThrow(DomainError)
    await expect(shed('desk', answer)).resolves.toBe('served')
    inside.push(...enter(2))
    await expect(shed('desk', answer)).rejects.toThrow(DomainError)
    await expect(shed('field-work', answer)).resolves.toBe('served')
    inside.push(...enter(2))
    await expect(shed('field-work', answer)).rejects.toThrow(DomainError)
    leave()
    await Promise.all(inside)
    await expect(shed('dashboard', answer)).resolves.toBe('served')
  })

  it('says when to come again, as to anybody who asks too much', async () => {
    const shed = shedder(0)
    await expect(shed('field-work', answer)).rejects.toMatchObject({
      kind: 'limited',
      reason: 'LIMITED',
      details: { retryAfterSeconds: 2 },
    })
  })

  it('gives its place back where the work fails', async () => {
    const shed = shedder(1)
    await expect(shed('field-work', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(shed('field-work', answer)).resolves.toBe('served')
  })
})
