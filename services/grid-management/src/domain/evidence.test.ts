import fc from 'fast-check'
import { act, issueOf, registered, sealed } from '../../tests/an-issue.ts'
import { evidenceOf } from './evidence.ts'
import { addProgress, resolve } from './handle.ts'
import { accept, handleMyself } from './triage.ts'

const photo = (id: string) => ({ id, contentType: 'image/jpeg', size: 1_000 })

describe('evidence', () => {
  it('comes with the registration, the progress and the result, and says which brought it', () => {
    const facts = [registered({ attachments: [photo('before')] })]
    const worker = (after: number, ...ids: readonly string[]) => ({
      ...act('worker', after),
      words: sealed('done'),
      attachments: ids.map(photo),
    })
    const taken = [...facts, ...accept(issueOf(...facts), act('worker'))]
    const handled = [...taken, ...handleMyself(issueOf(...taken), act('worker'))]
    const progressed = [...handled, ...addProgress(issueOf(...handled), worker(2, 'meanwhile'))]
    const resolved = [...progressed, ...resolve(issueOf(...progressed), worker(3, 'after', 'before'))]
    expect(issueOf(...resolved).evidence).toEqual([
      { ...photo('before'), step: 'Registered' },
      { ...photo('meanwhile'), step: 'Progressed' },
      { ...photo('after'), step: 'Resolved' },
    ])
  })

  it('is nothing where none came', () => {
    expect(issueOf(registered())).not.toHaveProperty('evidence')
    expect(issueOf(registered())).not.toHaveProperty('attachments')
  })

  it('is referred to once, however often it is named, and none is lost', () => {
    const ids = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(ids, (steps) => {
        const facts = steps.map((named, index) => ({
          ...act('worker', index),
          type: 'Progressed' as const,
          attachments: [...new Set(named)].map(photo),
        }))
        const issue = issueOf(registered(), ...facts)
        const known = (issue.evidence ?? []).map(({ id }) => id)
        expect(new Set(known).size).toBe(known.length)
        expect(new Set(known)).toEqual(new Set(steps.flat()))
        for (const id of steps.flat()) expect(evidenceOf(issue, id)).toBeDefined()
      }),
    )
  })
})
