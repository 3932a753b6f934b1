import { randomUUID } from 'node:crypto'
import { systemScope as everything, type Ask } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { ResidentInput } from '../src/commands/register-residents.ts'
import { aNumber, building, elsewhere, type Town, type Who } from './town.ts'

export const daily = 86_400_000
export const now = Date.now()
export const daysAgo = (days: number): string => dayAt(now - days * daily)

/** A command as it was given so many days ago. */
export const asked = <I>(days: number, input: I): Ask<I> => {
  const key = randomUUID()
  const at = new Date(now - days * daily)
  const meta = { actor: 'clerk', commandId: key, requestHash: key, at }
  const caller = { kind: 'person', id: 'clerk', posts: [], language: 'en' } as const
  return { caller, scope: everything, meta, input }
}

const entry: Omit<ResidentInput, 'idNumber' | 'buildingCode'> = {
  ...{ name: '林一一', phones: ['100 0000 0001'] },
  ...({ kind: 'REGISTERED', residenceStatus: 'BOTH' } as const),
  ...({ lawfulBasis: 'STATUTORY_DUTY', source: 'HOME_VISIT' } as const),
}

/** What tests do with people whose records began some days ago. */
export const pastIn = (town: () => Town) => ({
  enteredAgo: async (days: number, buildingCode = building): Promise<string> => {
    const home = { buildingCode, roomCode: `${buildingCode}0100302` }
    const input = { ...entry, ...home, idNumber: aNumber() }
    return (await town().commands.registerResident(asked(days, input))).id
  },
  movedAgo: (days: number, residentId: string) =>
    town().commands.moveResident(
      asked(days, {
        ...{ residentId, buildingCode: elsewhere, movedOn: daysAgo(days) },
        residenceStatus: 'BOTH' as const,
      }),
    ),
  asOf: async (residentId: string, day: string, who: Who = 'clerk') =>
    town().past.getResidentAsOf({ residentId, day }, await town().as(who)),
  history: async (residentId: string, who: Who = 'clerk', page = { pageToken: '', pageSize: 0 }) =>
    town().past.listResidentHistory({ residentId, ...page }, await town().as(who)),
})
