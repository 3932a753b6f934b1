import type { Receipt, Versioned } from '@fengqiao/domain-kit'
import type { DataRequest } from '../domain/data-request.ts'
import type { Deps } from '../ports.ts'
import { sweepRequests } from './sweep-requests.ts'

const at = new Date('2026-11-30T08:00:00Z')

it('looks at every request whose limit is near, whatever becomes of one of them', async () => {
  const looked: string[] = []
  const due = ['first', 'second', 'third'].map((id) => ({ id, version: 1 }) as Versioned<DataRequest>)
  const change = ({ id }: { readonly id: string }): Promise<Receipt> => {
    looked.push(id)
    return id === 'first' ? Promise.reject(new Error('cannot be read')) : Promise.resolve({} as Receipt)
  }
  const dataRequests = { due: () => Promise.resolve(due), change } as unknown as Deps['dataRequests']
  await expect(sweepRequests({ dataRequests, clock: () => at })()).rejects.toThrow('cannot be read')
  expect(looked).toEqual(['first', 'second', 'third'])
})
