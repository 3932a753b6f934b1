import {
  CorrectResidentRequest,
  ResidentField,
  type ChosenDifferences,
} from '@fengqiao/contracts/population-registry/v1'
import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Resident } from '../src/domain/resident.ts'
import { aRow, csv, importing, titles } from './a-sheet.ts'
import { aNumber, aPerson, type Town } from './town.ts'

/** Everything that a sheet may correct, in every row. */
export const allFields = {
  fields: [
    ResidentField.NAME,
    ResidentField.PHONES,
    ResidentField.ROOM,
    ResidentField.KIND,
    ResidentField.RESIDENCE_STATUS,
  ],
  rows: [],
} satisfies ChosenDifferences

/** People of whom a sheet says otherwise, and what is done about them. */
export const differing = (town: Town) => {
  const { residents, imports, deps, as } = town
  const office = importing(town)
  const stateOf = async (id: string): Promise<Versioned<Resident>> => {
    const found = await deps.residents.look(systemScope, id)
    if (found === undefined) throw new Error('nobody is there')
    return found
  }
  /** Somebody on the register, and a row that says otherwise of his name, telephone and room. */
  const aDifference = async () => {
    const idNumber = aNumber()
    const person = aPerson({ idNumber, name: '林二', roomCode: '' })
    const { id } = await residents.registerResident(person, await as('manager'))
    return { id, idNumber, row: aRow({ 身份证号码: idNumber, 姓名: '林三', 联系电话: '100 0000 0099' }) }
  }
  const reveal = async (residentId: string) => {
    const purpose = { residentId, purpose: 5, words: '核对登记信息' } as const
    return (await residents.revealResident(purpose, await as('manager'))).resident
  }
  const rename = async (residentId: string, name: string): Promise<void> => {
    const { version: expectedVersion } = await stateOf(residentId)
    const correction = CorrectResidentRequest.fromPartial({ residentId, name, expectedVersion })
    await residents.correctResident(correction, await as('manager'))
  }
  /** An import of these rows, read. */
  const begun = async (rows: readonly (readonly string[])[]): Promise<string> => {
    const importId = await office.begin(csv([titles, ...rows]))
    await office.becomes(importId, 'READ')
    return importId
  }
  const rows = async (importId: string) => {
    const request = { importId, pageToken: '', pageSize: 0 }
    return (await imports.listImportRows(request, await as('manager'))).rows
  }
  const outcomes = async (importId: string) =>
    (await rows(importId)).map(({ row, outcome, faults }) => [
      row,
      outcome,
      ...faults.map(({ reason }) => reason),
    ])
  return { ...office, stateOf, aDifference, reveal, rename, begun, shown: rows, outcomes }
}
