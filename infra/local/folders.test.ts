import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becauseOfSpace, foldersIn, prepareFolders } from './folders.ts'
import { Refusal } from './progress.ts'

const folders = foldersIn(join(mkdtempSync(join(tmpdir(), 'fengqiao-folders-')), 'town'))
const left = (megabytes: number) => () => megabytes * 1024 * 1024

describe('the disk of a town', () => {
  it('is refused before anything is started when it is nearly full', () => {
    expect(() => {
      prepareFolders(folders, left(499))
    }).toThrow(/has 499 MB left; the local stack needs 500 MB. Free some space/)
    expect(() => {
      prepareFolders(folders, left(500))
    }).not.toThrow()
  })

  it('is named when it filled up meanwhile, whatever failed of it', () => {
    const failed = new Refusal('rabbitmq ended with code 1')
    expect(becauseOfSpace(folders, failed, left(19))).toMatchObject({
      message: expect.stringMatching(/is full \(19 MB left\)/) as string,
      cause: failed,
    })
  })

  it('is not blamed for anything else', () => {
    const failed = new Refusal('The port is taken')
    expect(becauseOfSpace(folders, failed, left(20))).toBe(failed)
  })
})
