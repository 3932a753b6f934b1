import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesHolding } from './plain-text.ts'

describe('the search for plain text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-plain-'))
  const put = (name: string, ...parts: readonly (Buffer | string)[]): void =>
    writeFileSync(join(folder, name), Buffer.concat(parts.map((part) => Buffer.from(part))))
  mkdirSync(join(folder, 'deep'))
  put('deep/journal', Buffer.alloc(5_000, 0xff), '林一', Buffer.alloc(3))
  put('end', Buffer.alloc(7, 1), '11010519491231002X')
  put('seam', Buffer.alloc(4 * 1024 * 1024 - 2, 1), '林一')
  put('cut', '11010519491231002')
  put('another', '林二', '110105')
  put('empty')
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('finds a word wherever it stands, and nothing that is only alike', async () => {
    const words = ['林一', '11010519491231002X']
    expect((await filesHolding(folder, words)).toSorted()).toEqual(['deep/journal', 'end', 'seam'])
    expect(await filesHolding(folder, ['王五'])).toEqual([])
  })
})
