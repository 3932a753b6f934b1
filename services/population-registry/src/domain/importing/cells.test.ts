import fc from 'fast-check'
import { dayOf, digitsOf, phonesOf } from './cells.ts'

describe('cells', () => {
  const parts = fc.date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true })

  it('give the same day for every habit of writing it', () => {
    fc.assert(
      fc.property(parts, (date) => {
        const day = date.toISOString().slice(0, 10)
        const [year, month, of] = day.split('-').map(Number)
        const serial = String(Math.floor((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000))
        const short = [year, month, of]
        const chinese = `${String(year)}年${String(month)}月${String(of)}日`
        const habits = [day, day.replaceAll('-', ''), short.join('/'), short.join('.'), chinese]
        for (const habit of [...habits, `${day} 00:00:00`]) expect(dayOf(habit)).toBe(day)
        if (serial.length === 5) expect(dayOf(serial)).toBe(day)
      }),
    )
  })

  it('give no day that does not exist', () => {
    expect(['2023-02-30', '2023-13-01', '今天', '99999999', ''].map(dayOf)).toEqual(Array(5).fill(undefined))
  })

  it('give back the digits that a sheet program wrote in its own way, and no others', () => {
    expect(digitsOf('1.3800000001E10')).toBe('13800000001')
    expect(digitsOf('13800000001.0')).toBe('13800000001')
    expect(digitsOf('6.21299E+17')).toBe('6.21299E+17')
  })

  it('hold several telephones', () => {
    expect(phonesOf('100 0000 0001、10000000002/100-0000-0003')).toEqual([
      '100 0000 0001',
      '10000000002',
      '100-0000-0003',
    ])
    expect(phonesOf('')).toEqual([])
    expect(phonesOf('没有')).toBeUndefined()
  })
})
