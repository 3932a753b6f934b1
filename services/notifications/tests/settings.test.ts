import { randomUUID } from 'node:crypto'
import {
  ChangeMySettingsRequest,
  DeliveryOutcome,
  EmailState,
  NoticeGroup,
} from '@fengqiao/contracts/notifications/v1'
import { eventually } from '@fengqiao/testing'
import { mailTown, peopleOf, type MailTown } from './mail-town.ts'
import { clientsOf } from './running.ts'

let town: MailTown
const { addressOf, giveTo, ledgerOf, mailTo, someone } = peopleOf(() => town)

beforeAll(async () => {
  town = await mailTown()
})

afterAll(async () => {
  await town.end()
})

const newcomer = (): string => `n-${randomUUID().slice(0, 8)}`
const settings = () => town.clients().settings
const read = async (who: string) => settings().getMySettings({}, await town.as(who))
const change = async (who: string, part: Partial<ChangeMySettingsRequest> = {}) => {
  const expectedVersion = (await read(who)).version
  const wishes = { email: addressOf(who), language: 'zh-CN', expectedVersion, ...part }
  return settings().changeMySettings(ChangeMySettingsRequest.fromPartial(wishes), await town.as(who))
}
const confirm = async (who: string, code: string) => settings().confirmEmail({ code }, await town.as(who))
const codesTo = (who: string) =>
  town.server.arrived(addressOf(who)).map(({ text }) => /\d{6}/.exec(text)?.[0] ?? '')
const codeTo = (who: string, at = 0) => eventually(() => codesTo(who)[at])
const otherThan = (code: string): string => (code === '000000' ? '111111' : '000000')

describe('settings', () => {
  it('are the usual ones until somebody changes his own', async () => {
    expect(await read(newcomer())).toMatchObject({
      version: 1,
      emailAvailable: true,
      email: '',
      emailState: EmailState.NONE,
      quietHours: { from: '21:00', to: '07:30' },
      language: 'zh-CN',
    })
  })

  it('are changed as seen: who saw older ones is refused and nothing is changed', async () => {
    const who = newcomer()
    const groups = [{ group: NoticeGroup.FOLLOWED, inApp: false, email: false }]
    await change(who, { groups, quietHours: { from: '22:00', to: '06:00' }, language: 'en' })
    await expect(change(who, { expectedVersion: 1 })).rejects.toMatchObject({ kind: 'stale' })
    const now = await read(who)
    expect(now).toMatchObject({ language: 'en', quietHours: { from: '22:00', to: '06:00' } })
    expect(now.groups).toContainEqual(groups[0])
    expect(now.groups).toContainEqual({ group: NoticeGroup.WORK, inApp: true, email: true })
  })

  it('of one person are nobody else’s', async () => {
    const who = newcomer()
    await change(who)
    expect(await read(newcomer())).toMatchObject({ email: '', version: 1 })
  })

  it.each([
    ['an address that is none', { email: 'nowhere' }, 'email'],
    ['an address with a line break', { email: 'a@town.example\r\nBcc: b@town.example' }, 'email'],
    ['an hour that is none', { quietHours: { from: '25:00', to: '07:00' } }, 'quietHours.from'],
    ['a language that is not spoken', { language: 'fr' }, 'language'],
  ])('refuse %s, naming the field', async (_, part, field) => {
    const who = newcomer()
    await expect(change(who, part)).rejects.toMatchObject({
      kind: 'invalid',
      details: { violations: [{ field }] },
    })
    expect(await read(who)).toMatchObject({ version: 1, email: '' })
  })
})

describe('an address', () => {
  it('gets its code and nothing else until the code was entered', async () => {
    const who = newcomer()
    await change(who, { groups: [] })
    const code = await codeTo(who)
    const issueId = await giveTo(who)
    expect(await eventually(() => ledgerOf(issueId, who))).toMatchObject({ reason: 'NO_ADDRESS' })
    expect(
      await eventually(async () => ((await read(who)).codeOutcome === 1 ? read(who) : undefined)),
    ).toMatchObject({
      emailState: EmailState.UNCONFIRMED,
      email: addressOf(who),
      triesLeft: 5,
      codeOutcome: DeliveryOutcome.DELIVERED,
    })
    expect(await confirm(who, code)).toMatchObject({ confirmed: true })
    expect(await read(who)).toMatchObject({ emailState: EmailState.CONFIRMED })
    expect(mailTo(who)).toEqual([])
  })

  it('is not confirmed by a wrong code, and by no code after five of them', async () => {
    const who = newcomer()
    await change(who)
    const code = await codeTo(who)
    const left: number[] = []
    for (let tries = 0; tries < 5; tries += 1) {
      const { confirmed, triesLeft } = await confirm(who, otherThan(code))
      expect(confirmed).toBe(false)
      left.push(triesLeft)
    }
    expect(left).toEqual([4, 3, 2, 1, 0])
    await expect(confirm(who, code)).rejects.toMatchObject({ reason: 'CODE_USED_UP' })
    await settings().sendEmailCode({}, await town.as(who))
    expect(await confirm(who, await codeTo(who, 1))).toMatchObject({ confirmed: true })
  })

  it('counts one wrong code once, however often the same request comes', async () => {
    const who = newcomer()
    await change(who)
    const wrong = { code: otherThan(await codeTo(who)) }
    const same = await town.as(who)
    await settings().confirmEmail(wrong, same)
    expect(await settings().confirmEmail(wrong, same)).toMatchObject({ triesLeft: 4 })
  })

  it('that stays the same stays confirmed', async () => {
    const who = await someone()
    await change(who, { language: 'en' })
    expect(await read(who)).toMatchObject({ emailState: EmailState.CONFIRMED, language: 'en' })
    expect(codesTo(who)).toHaveLength(1)
  })

  it('is taken away by an empty one', async () => {
    const who = await someone()
    await change(who, { email: '' })
    expect(await read(who)).toMatchObject({ email: '', emailState: EmailState.NONE })
  })

  it('that the mail server refuses says so', async () => {
    const who = newcomer()
    town.server.will({ recipient: 550 })
    await change(who)
    const failed = await eventually(async () => {
      const now = await read(who)
      return now.codeOutcome === DeliveryOutcome.FAILED ? now : undefined
    })
    expect(failed.codeReason).toBe('REFUSED')
  })

  it('is in the clear nowhere in the database', async () => {
    const who = await someone()
    expect(await town.textOfDatabase()).toContain(who)
    expect(await town.textOfDatabase()).not.toContain(addressOf(who))
  })
})

describe('a town without a mail server', () => {
  it('says so, keeps no address and intends no e-mail', async () => {
    const deaf = await town.instance()
    await deaf.start()
    const clients = clientsOf(deaf.address())
    const who = newcomer()
    expect(await clients.settings.getMySettings({}, await town.as(who))).toMatchObject({
      emailAvailable: false,
    })
    const wishes = ChangeMySettingsRequest.fromPartial({
      email: addressOf(who),
      language: 'zh-CN',
      expectedVersion: 1,
    })
    await expect(clients.settings.changeMySettings(wishes, await town.as(who))).rejects.toMatchObject({
      reason: 'EMAIL_NOT_AVAILABLE',
    })
    await clients.stop()
    await deaf.stop()
  })
})
