import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger, readLedger, type LedgerLine } from './ledger.ts'

const ok: LedgerLine = {
  ok: {
    ...{ lifecycle: 1, step: 'register', key: 'a', actor: 'b' },
    ...{ issueId: 'c', version: 1, tries: 1, unheard: 0 },
  },
}
const refused: LedgerLine = {
  refused: { lifecycle: 2, step: 'accept', key: 'd', issueId: 'e', status: 409, reason: 'STALE' },
}

describe('the ledger', () => {
  it('has on the disk what was written, in order, when the writing is over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
    const file = join(folder, 'ledger.jsonl')
    const ledger = openLedger(file)
    ledger.write(ok)
    expect(readLedger(file)).toEqual([ok])
    ledger.write(refused)
    expect(readLedger(file)).toEqual([ok, refused])
    ledger.close()
    appendFileSync(file, '\n')
    expect(readLedger(file)).toHaveLength(2)
    rmSync(folder, { recursive: true })
  })
})
