import type { PendingFact } from '../src/documents.ts'
import { stirring } from '../src/stirring.ts'

const source = { kind: 'Errand', collection: 'errands' }
const fact = (version: number) => ({ version }) as PendingFact

const begun = (idle = 60_000) => {
  const one = stirring([source], { most: 4, idle })
  // Whatever an earlier process left is looked for first.
  expect(one.next()).toMatchObject({ own: [], isAllDue: true })
  const versions = () =>
    one
      .next()
      .own.flatMap(({ written }) =>
        [...(written ?? [])].map(([id, facts]) => [
          id,
          facts?.flatMap((piece) => piece.facts.map(({ version }) => version)),
        ]),
      )
  return { ...one, versions }
}

describe('what a relay looks at next', () => {
  it('is what its own process wrote, each record with all that it wrote, and nothing twice', () => {
    const { stir, versions } = begun()
    stir('Errand', [{ id: 'a', facts: [fact(1)] }])
    stir('Errand', [
      { id: 'b', facts: [fact(7)] },
      { id: 'a', facts: [fact(2), fact(3)] },
    ])
    expect(versions()).toEqual([
      ['a', [1, 2, 3]],
      ['b', [7]],
    ])
    expect(versions()).toEqual([])
  })

  it('is a record as it stands where another may have written before, whatever followed', () => {
    const { stir, versions } = begun()
    stir('Errand', [{ id: 'a', facts: [fact(1)] }, { id: 'a' }, { id: 'a', facts: [fact(3)] }])
    expect(versions()).toEqual([['a', undefined]])
    stir('Errand', [{ id: 'a', facts: [fact(4)] }])
    expect(versions()).toEqual([['a', [4]]])
  })

  it('is all, and nothing that is only known, after a pass that failed', () => {
    const { stir, stirAll, next } = begun()
    stir('Errand', [{ id: 'a', facts: [fact(2)] }])
    stirAll()
    expect(next()).toMatchObject({ own: [], isAllDue: true })
    expect(next()).toMatchObject({ own: [], isAllDue: true })
  })

  it('is all where more was written than is kept in mind', () => {
    const { stir, next } = begun()
    stir(
      'Errand',
      [1, 2, 3, 4, 5].map((at) => ({ id: String(at), facts: [fact(1)] })),
    )
    expect(next()).toMatchObject({ own: [], isAllDue: true })
  })

  it('is all now and then, once what is its own is out of the way', () => {
    const { stir, next } = begun(0)
    stir('Errand', [{ id: 'a', facts: [fact(1)] }])
    const { own, isAllDue } = next()
    expect([own.length, isAllDue]).toEqual([1, true])
  })
})
