import type { DomainError } from '@fengqiao/domain-kit'
import { act } from '../../tests/a-person.ts'
import { demandIdNumber } from './id-number.ts'

const refusedWith = (text: string): unknown => {
  try {
    return demandIdNumber(text, act.at)
  } catch (error) {
    return (error as DomainError).details.violations
  }
}

describe('an ID number that is asked for', () => {
  it('is answered in its one written form', () => {
    expect(refusedWith(' 110105-19491231-002x')).toBe('11010519491231002X')
  })

  it('is refused by field and reason, without a digit of it', () => {
    expect(refusedWith('110105491231002')).toEqual([
      { field: 'idNumber', reason: 'ID_NUMBER_FIFTEEN_DIGITS', params: {} },
    ])
    expect(refusedWith('110105194912310021')).toMatchObject([{ reason: 'ID_NUMBER_CHECK_DIGIT' }])
  })
})
