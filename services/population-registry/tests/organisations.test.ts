import {
  CorrectOrganisationRequest,
  LookPurpose,
  MoveOrganisationRequest,
  OrganisationEnding,
  OrganisationKind,
  OrganisationStatus,
} from '@fengqiao/contracts/population-registry/v1'
import { dayAt } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import { aCode, anOrganisation } from './an-organisation.ts'
import { everythingIn } from './kept.ts'
import {
  building,
  community,
  elsewhere,
  grid,
  refusal,
  settle,
  startTown,
  type Town,
  type Who,
} from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const today = dayAt(Date.now())

const enter = async (changes: object = {}, who: Who = 'manager') =>
  (await town.organisations.registerOrganisation(anOrganisation(changes), await town.as(who))).id

const get = async (organisationId: string, who: Who = 'manager') =>
  town.organisations.getOrganisation({ organisationId }, await town.as(who))

const correct = async (organisationId: string, changes: object) =>
  town.organisations.correctOrganisation(
    CorrectOrganisationRequest.fromPartial({
      ...{ organisationId, expectedVersion: (await get(organisationId)).version },
      ...changes,
    }),
    await town.as('manager'),
  )

const move = async (organisationId: string, buildingCode: string, movedOn = today) =>
  town.organisations.moveOrganisation(
    MoveOrganisationRequest.fromPartial({ organisationId, buildingCode, movedOn }),
    await town.as('manager'),
  )

const close = async (
  organisationId: string,
  endedOn = today,
  ending: OrganisationEnding = OrganisationEnding.CLOSED,
) =>
  town.organisations.closeOrganisation(
    { organisationId, ending, endedOn, expectedVersion: 0 },
    await town.as('manager'),
  )

const reopen = async (organisationId: string, reopenedOn = today) =>
  town.organisations.reopenOrganisation(
    { organisationId, reopenedOn, expectedVersion: 0 },
    await town.as('manager'),
  )

const search = async (text: string) => {
  const { organisations } = await town.organisations.searchOrganisations({ text }, await town.as('manager'))
  return organisations.map(({ organisationId }) => organisationId)
}

describe('an organisation', () => {
  it('is entered once, and shown with whoever answers for it masked', async () => {
    const request = anOrganisation()
    const as = await town.as('manager')
    const { id } = await town.organisations.registerOrganisation(request, as)
    expect(await town.organisations.registerOrganisation(request, as)).toMatchObject({ id, version: 1 })
    expect(await get(id)).toMatchObject({
      ...{
        organisationId: id,
        version: 1,
        status: OrganisationStatus.OPEN,
        kind: OrganisationKind.SOLE_TRADER,
      },
      ...{ name: '瑞祥便利店', creditCode: request.creditCode, openedOn: '2026-01-15' },
      ...{ buildingCode: building, communityCode: community, gridCode: grid, roomCode: '*'.repeat(24) },
      ...{ representative: '林**', contactName: '林**', contactPhone: '100******0002' },
    })
    expect(await refusal(get(id, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(get(id, 'neighbour'))).toBe('not-found NOT_FOUND')
    expect(await get(id, 'worker')).toMatchObject({ organisationId: id })
  })

  it('is refused where its code, its room or its day cannot be', async () => {
    expect(await refusal(enter({ creditCode: '92621299MA0000015P' }))).toBe(
      'invalid INVALID_REQUEST creditCode CREDIT_CODE_CHECK',
    )
    expect(await refusal(enter({ creditCode: '1234' }))).toBe(
      'invalid INVALID_REQUEST creditCode CREDIT_CODE_FORM',
    )
    expect(await refusal(enter({ roomCode: `${building}0109909` }))).toBe(
      'invalid INVALID_REQUEST roomCode ROOM_NOT_IN_BUILDING',
    )
    expect(await refusal(enter({ openedOn: '2999-01-01' }))).toBe(
      'invalid INVALID_REQUEST openedOn DATE_IN_FUTURE',
    )
    expect(await refusal(enter({ name: '' }))).toBe('invalid INVALID_REQUEST name REQUIRED')
    expect(await refusal(enter({ buildingCode: elsewhere, roomCode: '' }))).toBe('not-found NOT_FOUND')
    expect(await refusal(enter({}, 'auditor'))).toBe('forbidden FORBIDDEN')
  })

  it('holds its code alone, also when several ask at once, and gives up one that was wrong', async () => {
    const creditCode = aCode()
    const answers = await Promise.all(Array.from({ length: 6 }, () => refusal(enter({ creditCode }))))
    expect(answers.filter((answer) => answer === 'not refused')).toHaveLength(1)
    expect(await refusal(enter({ creditCode }))).toBe('exists CREDIT_CODE_TAKEN')
    const [holder] = await search(creditCode)
    const other = await enter()
    expect(await refusal(correct(other, { creditCode }))).toBe('exists CREDIT_CODE_TAKEN')
    await correct(holder!, { creditCode: aCode('91') })
    expect(await get(holder!)).toMatchObject({ kind: OrganisationKind.ENTERPRISE })
    await correct(other, { creditCode })
    expect(await search(creditCode)).toEqual([other])
  })

  it('is corrected, moved, closed and opened again, and shown as of each day', async () => {
    const id = await enter()
    expect(await refusal(correct(id, {}))).toBe('not-allowed-now NOTHING_TO_CORRECT')
    await correct(id, { name: '瑞祥超市', contactPhone: '100 0000 0003' })
    expect(await get(id)).toMatchObject({
      name: '瑞祥超市',
      contactPhone: '100******0003',
      representative: '林**',
    })
    expect(await refusal(move(id, elsewhere, '2026-01-14'))).toBe(
      'invalid INVALID_REQUEST movedOn DATE_BEFORE_LAST_STEP',
    )
    await close(id)
    expect(await refusal(move(id, elsewhere))).toBe('not-allowed-now ORGANISATION_ENDED')
    expect(await get(id)).toMatchObject({ status: OrganisationStatus.CLOSED, endedOn: today })
    await reopen(id)
    expect(await refusal(reopen(id))).toBe('not-allowed-now ORGANISATION_THERE')
    await move(id, elsewhere)
    expect(await refusal(get(id))).toBe('not-found NOT_FOUND')
    expect(await get(id, 'stranger')).toMatchObject({ buildingCode: elsewhere, roomCode: '', movedOn: today })
    const asOf = async (day: string, who: Who) =>
      town.organisations.getOrganisationAsOf({ organisationId: id, day }, await town.as(who))
    const now = await asOf(today, 'stranger')
    expect(now.organisation).toEqual(await get(id, 'stranger'))
    expect(now.standing).toMatchObject({ day: today })
    expect(await refusal(asOf('2026-01-01', 'stranger'))).toBe('not-found NOT_RECORDED_THEN')
    expect(await refusal(asOf(today, 'manager'))).toBe('not-found NOT_FOUND')
  })

  it('is shown in clear for a purpose, and the look is kept first', async () => {
    const id = await enter()
    const asked = { organisationId: id, purpose: LookPurpose.ISSUE, words: '消防检查前联系负责人' }
    const { organisation, lookId } = await town.organisations.revealOrganisation(
      asked,
      await town.as('worker'),
    )
    expect(organisation).toMatchObject({ representative: '林一一', contactPhone: '100 0000 0002' })
    const kept = await everythingIn(town.database)
    expect(kept['looks']).toContain(lookId)
    const far = town.organisations.revealOrganisation(asked, await town.as('stranger'))
    expect(await refusal(far)).toBe('not-found NOT_FOUND')
  })

  it('lies with its people sealed, and is told of by ids and codes', async () => {
    const id = await enter({ representative: '慕容一', contactPhone: '100 0000 0077' })
    const kept = JSON.stringify(await everythingIn(town.database))
    expect(kept).toContain(id)
    expect(kept).not.toMatch(/慕容一|0000 0077/)
    await close(id, today, OrganisationEnding.MOVED_OUT)
    const events = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'Organisation', aggregateId: id, types: [] }
      const found = await town.residents.readEvents(page, await town.as('admin'))
      return found.events.length > 1 ? found.events : undefined
    })
    expect(events.map(({ data }) => Object.keys(data ?? {}).toSorted())).toEqual([
      ['buildingCode', 'communityCode', 'gridCode', 'kind', 'organisationId'],
      ['ending', 'organisationId'],
    ])
  })
})
