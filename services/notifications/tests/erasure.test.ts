import { DeliveryOutcome, EmailState } from '@fengqiao/contracts/notifications/v1'
import { PersonErased } from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { mailTown, peopleOf, type MailTown } from './mail-town.ts'

let town: MailTown
const { addressOf, ending, giveTo, mailTo, someone } = peopleOf(() => town)

beforeAll(async () => {
  town = await mailTown()
})

afterAll(async () => {
  await town.end()
})

const settingsOf = async (who: string) => town.clients().settings.getMySettings({}, await town.as(who))

const erased = (personId: string, residentId = `resident-of-${personId}`) =>
  town.producers.publish({
    source: 'population-registry',
    kind: 'Resident',
    aggregateId: residentId,
    version: 1,
    codec: PersonErased,
    data: PersonErased.fromPartial({ residentId, personId, reason: 1 }),
  })

const forgotten = (who: string) =>
  eventually(async () => (await settingsOf(who)).emailState === EmailState.NONE)

describe('somebody who was erased', () => {
  it('has no address here any more, and can give none', async () => {
    const [who, other] = [await someone(), await someone()]
    const event = await erased(who)
    await forgotten(who)
    const settings = await settingsOf(who)
    expect(settings.email).toBe('')
    await town.producers.repeat(event)
    const wishes = { email: addressOf(who), groups: [], quietHours: undefined, language: 'zh-CN' }
    const again = town
      .clients()
      .settings.changeMySettings({ ...wishes, expectedVersion: settings.version }, await town.as(who))
    await expect(again).rejects.toMatchObject({ reason: 'SUBJECT_ERASED' })
    expect((await settingsOf(other)).email).toBe(addressOf(other))
  })

  it('is sent nothing more, not even what waited already', async () => {
    const who = await someone()
    const issueId = await giveTo(who, { at: town.clock() })
    await ending(issueId, who, DeliveryOutcome.PENDING)
    await erased(who)
    await forgotten(who)
    town.pass(11 * 60_000)
    expect(await ending(issueId, who, DeliveryOutcome.SUPPRESSED)).toMatchObject({ reason: 'NO_ADDRESS' })
    expect(mailTo(who)).toEqual([])
  })

  it('without an account left nothing here, and nobody else is touched', async () => {
    const who = await someone()
    await erased('', 'resident-without-account')
    await erased('never-wrote')
    await forgotten('never-wrote')
    expect((await settingsOf(who)).email).toBe(addressOf(who))
  })
})
