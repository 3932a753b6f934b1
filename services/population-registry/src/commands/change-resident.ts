import { systemScope, type Ask, type Command } from '@fengqiao/domain-kit'
import { actOf } from '../domain/act.ts'
import { demandIdNumber } from '../domain/id-number.ts'
import { correct, demandKnown } from '../domain/keep-resident.ts'
import { move, moveOut } from '../domain/move-resident.ts'
import { alreadyThere } from '../domain/refusals.ts'
import type { Blind, Entry, Place, ResidenceStatus } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { wordsAfter } from './found-by.ts'
import { demandDestination, housedOf, settleGrids } from './homes.ts'
import { tokenOf } from './owners.ts'
import { sealPerson } from './seal-person.ts'
import { secureNumber } from './secure-number.ts'

type Needs = Pick<Deps, 'buildings' | 'residents' | 'claims' | 'seal' | 'blind' | 'sounding' | 'clock'>

export interface CorrectInput extends Partial<Entry> {
  readonly residentId: string
  readonly name?: string
  readonly idNumber?: string
  /** All telephones from now on; none when empty. */
  readonly phones?: readonly string[]
  readonly roomCode?: string
}

const blindOf = ({ blind }: Needs, { idNumber, phones }: CorrectInput): Partial<Blind> => ({
  ...(idNumber === undefined ? {} : { idNumber: blind.idNumber(idNumber) }),
  ...(phones === undefined ? {} : { phones: phones.map(blind.phone) }),
})

/** What of a correction changes by what the person is found. */
const findableIn = ({ name, idNumber, phones }: CorrectInput) =>
  Object.fromEntries(
    Object.entries({ name, idNumber, phones }).filter(([, value]) => value !== undefined),
  ) as Pick<CorrectInput, 'name' | 'idNumber' | 'phones'>

/** The correction with its number in the one written form; refused where a value is not right. */
const checked = async (
  deps: Needs,
  { buildingCode }: Place,
  { meta, input }: Pick<Ask<CorrectInput>, 'meta' | 'input'>,
): Promise<CorrectInput> => {
  const { idNumber, roomCode } = input
  if (roomCode !== undefined) await demandDestination(deps, { buildingCode, roomCode })
  if (idNumber === undefined) return input
  return { ...input, idNumber: demandIdNumber(idNumber, meta.at.getTime()) }
}

const noneNew = (): { readonly words?: Blind['words'] } => ({})

/** Corrects what was entered of a person. A corrected number is secured like a new one. */
export const correctResident =
  (deps: Needs): Command<CorrectInput> =>
  async ({ scope, meta, input: asked }) => {
    const known = demandKnown((await deps.residents.load(scope, asked.residentId)).state)
    const input = await checked(deps, known.place, { meta, input: asked })
    const { residentId, name, idNumber, phones, roomCode: room, ...entry } = input
    const blind = blindOf(deps, input)
    if (
      idNumber !== undefined &&
      (await secureNumber(deps, meta, { owner: residentId, idNumber })) === 'taken'
    )
      throw alreadyThere('ID_NUMBER_TAKEN')
    const clear = Object.fromEntries(
      Object.entries({ name, idNumber, phones, room }).filter(([, value]) => value !== undefined),
    )
    const sealed = { ...(await sealPerson(deps.seal, residentId, clear)), ...entry }
    const found = findableIn(input)
    const wordsOf = Object.keys(found).length === 0 ? noneNew : wordsAfter(deps, residentId, found)
    return deps.residents.change({ scope, id: residentId }, meta, async (resident) => {
      const correction = { ...sealed, blind: { ...blind, ...(await wordsOf(resident)) } }
      return correct(resident, { ...actOf(meta), correction, token: tokenOf(meta) })
    })
  }

export interface MoveInput {
  readonly residentId: string
  readonly buildingCode: string
  readonly roomCode?: string
  readonly movedOn: string
  readonly residenceStatus: ResidenceStatus
}

/** Notes that a person lives elsewhere in town. */
export const moveResident =
  (deps: Needs): Command<MoveInput> =>
  async ({ scope, meta, input: { residentId, buildingCode, roomCode, ...facts } }) => {
    demandKnown((await deps.residents.load(scope, residentId)).state)
    const { placement } = await demandDestination(deps, {
      buildingCode,
      ...(roomCode === undefined ? {} : { roomCode }),
    })
    const { room } = await sealPerson(deps.seal, residentId, roomCode === undefined ? {} : { room: roomCode })
    const to = {
      buildingCode,
      ...(placement ? { gridCode: placement.gridCode } : {}),
      ...(room === undefined ? {} : { room }),
    }
    const wordsOf = wordsAfter(deps, residentId, { buildingCode })
    const receipt = await deps.residents.change({ scope, id: residentId }, meta, async (resident) =>
      move(resident, { ...actOf(meta), to, ...facts, ...(await wordsOf(resident)) }),
    )
    await settleGrids(deps, meta, housedOf(await deps.residents.lookMany(systemScope, [residentId])))
    return receipt
  }

/** Notes that a person has left the town. */
export const moveResidentOut =
  ({
    residents,
  }: Pick<Deps, 'residents'>): Command<{ readonly residentId: string; readonly movedOn: string }> =>
  ({ scope, meta, input: { residentId, movedOn } }) =>
    residents.change({ scope, id: residentId }, meta, (resident) =>
      moveOut(resident, { ...actOf(meta), movedOn }),
    )
