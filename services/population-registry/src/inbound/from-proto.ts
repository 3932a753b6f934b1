import * as contract from '@fengqiao/contracts/population-registry/v1'
import { nameOf, required } from '@fengqiao/service-kit'
import type { CorrectInput, MoveInput } from '../commands/change-resident.ts'
import type { MergeInput } from '../commands/merging/merge-residents.ts'
import type { BuildingInput } from '../commands/keep-buildings.ts'
import type { ResidentInput } from '../commands/register-residents.ts'
import type { RevealInput } from '../commands/reveal-resident.ts'
import { present } from './present.ts'

export const buildingInput = (
  request: contract.RegisterBuildingRequest | contract.CorrectBuildingRequest,
): BuildingInput => {
  const { name, address, point, footprint, units, floors, basementFloors, roomsAFloor } = request
  return {
    code: request.buildingCode,
    particulars: {
      name,
      address,
      point: required('point', point),
      ...(footprint ? { footprint: footprint.ring } : {}),
      units,
      floors,
      basementFloors,
      roomsAFloor,
    },
  }
}

export const residentInput = (request: contract.RegisterResidentRequest): ResidentInput => ({
  name: request.name,
  idNumber: request.idNumber,
  phones: request.phones,
  kind: required('kind', nameOf(contract.ResidentKind, request.kind)),
  residenceStatus: required('residenceStatus', nameOf(contract.ResidenceStatus, request.residenceStatus)),
  lawfulBasis: required('lawfulBasis', nameOf(contract.LawfulBasis, request.lawfulBasis)),
  source: required('source', nameOf(contract.EntrySource, request.source)),
  buildingCode: request.buildingCode,
  ...(request.roomCode ? { roomCode: request.roomCode } : {}),
})

const phonesOf = ({ phones, withoutPhone }: contract.CorrectResidentRequest) => {
  if (withoutPhone) return []
  return phones.length > 0 ? phones : undefined
}

export const correctInput = (request: contract.CorrectResidentRequest): CorrectInput => ({
  residentId: request.residentId,
  ...present({
    name: request.name || undefined,
    idNumber: request.idNumber || undefined,
    phones: phonesOf(request),
    roomCode: request.roomCode || undefined,
    kind: nameOf(contract.ResidentKind, request.kind),
    residenceStatus: nameOf(contract.ResidenceStatus, request.residenceStatus),
    lawfulBasis: nameOf(contract.LawfulBasis, request.lawfulBasis),
    source: nameOf(contract.EntrySource, request.source),
  }),
})

export const moveInput = (request: contract.MoveResidentRequest): MoveInput => ({
  residentId: request.residentId,
  buildingCode: request.buildingCode,
  ...(request.roomCode ? { roomCode: request.roomCode } : {}),
  movedOn: request.movedOn,
  residenceStatus: required('residenceStatus', nameOf(contract.ResidenceStatus, request.residenceStatus)),
})

export const mergeInput = (request: contract.MergeResidentsRequest): MergeInput => {
  const idNumberOf = nameOf(contract.MergeSide, request.idNumberOf)
  return {
    residentId: request.residentId,
    otherId: request.otherId,
    otherVersion: request.otherVersion,
    taken: request.taken.flatMap((field) => nameOf(contract.MergeField, field) ?? []),
    ...(idNumberOf === undefined ? {} : { idNumberOf }),
    ground: required('ground', nameOf(contract.MergeGround, request.ground)),
  }
}

export const revealInput = ({ residentId, purpose, words }: contract.RevealResidentRequest): RevealInput => ({
  residentId,
  purpose: required('purpose', nameOf(contract.LookPurpose, purpose)),
  words,
})
