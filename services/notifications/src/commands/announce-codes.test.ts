import { scopeOf, type Ask, type Decided, type Meta } from '@fengqiao/domain-kit'
import { messageIdOf, type Intended } from '../domain/message.ts'
import { evolveSettings, usualSettings, type Settings, type SettingsEvent } from '../domain/settings.ts'
import type { Deps } from '../ports.ts'
import { announceCodes } from './announce-codes.ts'
import { changeSettings, type ChangedSettings } from './change-settings.ts'

type Decide = (settings: Settings) => Decided<SettingsEvent>

/** One person's settings in memory, and messages that may be refused, as when a process dies before it writes them. */
const kept = () => {
  let settings: Settings = usualSettings('worker')
  const created: string[] = []
  const refusing = { now: false }
  const found = () => ({ id: 'worker', version: 1, state: settings })
  const isWaiting = () => settings.email?.state === 'UNCONFIRMED' && settings.email.code?.announced === false
  const deps = {
    settings: {
      open: async () => {},
      of: async () => found(),
      unannounced: async () => (isWaiting() ? [found()] : []),
      change: async (_target: unknown, meta: Meta, decide: Decide) => {
        settings = (await decide(settings)).reduce(evolveSettings, settings)
        return { id: 'worker', version: 2, at: meta.at }
      },
    },
    messages: {
      createAll: async (intended: readonly Intended[]) => {
        if (refusing.now) throw new Error('the process died')
        created.push(...intended.map((one) => messageIdOf(one, one.channel)))
      },
    },
    seal: { seal: async (_subject: string, values: readonly string[]) => values },
    post: async () => ({ heard: 'ACCEPTED' }),
    newCode: () => '402817',
    clock: () => new Date(9),
  } as unknown as Deps
  return { deps, created, refusing, settings: () => settings }
}

const asked: Ask<ChangedSettings> = {
  caller: { kind: 'person', id: 'worker', posts: [], language: 'zh-CN' },
  scope: scopeOf(['worker']),
  meta: { actor: 'worker', commandId: 'command', requestHash: 'hash', at: new Date(5) },
  input: { email: 'li.na@town.example', groups: {}, language: 'zh-CN' },
}

describe('a code', () => {
  it('is on its way before the answer leaves', async () => {
    const { deps, created } = kept()
    await changeSettings(deps)(asked)
    expect(created).toEqual(['code-5.worker.EMAIL'])
    expect(await announceCodes(deps)()).toBe(0)
  })

  it('whose maker died is announced by whoever sweeps, once', async () => {
    const { deps, created, refusing, settings } = kept()
    refusing.now = true
    await expect(changeSettings(deps)(asked)).rejects.toThrow('the process died')
    expect(settings().email).toMatchObject({ state: 'UNCONFIRMED', code: { announced: false } })
    refusing.now = false
    expect(await announceCodes(deps)()).toBe(1)
    expect(await announceCodes(deps)()).toBe(0)
    expect(created).toEqual(['code-5.worker.EMAIL'])
  })
})
