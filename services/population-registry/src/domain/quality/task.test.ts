import fc from 'fast-check'
import { act } from '../../../tests/a-person.ts'
import { answer, evolveDataAnswer } from './answer.ts'
import { dataRules } from './rules.ts'
import { readTaskId, taskIdOf, territoriesIn } from './task.ts'

describe('a task', () => {
  it('is known by its subject and rule, and no other words are a task', () => {
    const kinds = fc.constantFrom('RESIDENT', 'HOUSEHOLD', 'BUILDING', 'LETTING')
    fc.assert(
      fc.property(kinds, fc.uuid(), fc.constantFrom(...dataRules), (kind, id, rule) => {
        const named = { subject: { kind, id }, rule } as const
        expect(readTaskId(taskIdOf(named))).toEqual(named)
      }),
    )
    const others = ['', 'RESIDENT~a', 'RESIDENT~~NO_PHONE', 'PERSON~a~NO_PHONE', 'RESIDENT~a~NO_PHONE~b']
    expect(others.map(readTaskId)).toEqual(others.map(() => undefined))
  })

  it('is seen by territory alone', () => {
    const values = [
      '621202100',
      '621202100001',
      '621202100001001',
      '62120210000100001',
      'account',
      '621202100',
    ]
    expect(territoriesIn(values)).toEqual(['621202100', '621202100001', '621202100001001'])
  })
})

describe('an answer', () => {
  const facts = { ...act, ground: 'ASKED', near: ['621202100001'] } as const

  it('holds for the records as they stood', () => {
    const [fact] = answer({ ...facts, standing: '3' })
    expect(fact && evolveDataAnswer(undefined, fact)).toEqual({ ...facts, standing: '3' })
  })

  it('is refused where there is nothing to answer any more', () => {
    expect(() => answer({ ...facts, standing: undefined })).toThrow(
      expect.objectContaining({ reason: 'DATA_TASK_DONE' }) as Error,
    )
  })
})
