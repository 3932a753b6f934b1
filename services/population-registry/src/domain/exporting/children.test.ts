import { isChild } from './children.ts'
import { exportFields, isOpen, isShown } from './fields.ts'

describe('a child in a file', () => {
  it('is whoever is not fourteen on the day, and one whose age nobody knows', () => {
    expect(['2026-11-22', '2026-11-23'].map((now) => isChild('2012-11-23', now))).toEqual([true, false])
    expect(isChild(undefined, '2026-11-23')).toBe(true)
  })

  it('is masked in every personal column, and a head who is one in his own', () => {
    for (const field of exportFields) {
      const column = { field, clear: true }
      const personal = !isOpen({ field, clear: false })
      expect(isShown(column, 'NOBODY')).toBe(true)
      expect(isShown(column, 'ALL')).toBe(!personal)
      expect(isShown(column, 'HEAD')).toBe(!field.startsWith('HEAD_'))
      expect(isShown({ field, clear: false }, 'NOBODY')).toBe(!personal)
    }
  })
})
