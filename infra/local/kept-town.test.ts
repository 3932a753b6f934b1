import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRestored, keepRestored, keptTown } from './kept-town.ts'

describe('the town that a data folder holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-town-'))
  const file = join(folder, 'town.json')

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('stays as large as it began, whatever a later start asks for', () => {
    expect(keptTown(file, 'full').size).toBe('full')
    expect(keptTown(file, 'small').size).toBe('full')
  })

  it('remembers how far it was loaded', () => {
    const { marks } = keptTown(file, 'full')
    expect(marks.of('residents')).toBe(0)
    marks.set('residents', 12)
    marks.set('issues', 3)
    marks.set('residents', 13)
    const later = keptTown(file, 'full')
    expect([later.marks.of('residents'), later.marks.of('issues'), later.lived()]).toEqual([13, 3, false])
    later.setLived()
    expect(keptTown(file, 'full').lived()).toBe(true)
    expect(keptTown(file, 'full').marks.of('residents')).toBe(13)
  })

  it('says so when it came from a copy, and is as it was then', () => {
    const other = join(folder, 'restored.json')
    expect([isRestored(file), isRestored(other)]).toEqual([false, false])
    keepRestored(other, { size: 'full', done: { issues: 7 }, lived: false })
    const town = keptTown(other, 'small')
    expect([isRestored(other), town.size, town.marks.of('issues'), town.lived()]).toEqual([
      true,
      'full',
      7,
      false,
    ])
  })

  it('is for its owner’s eyes only', () => {
    expect(statSync(file).mode & 0o077).toBe(0)
  })
})
