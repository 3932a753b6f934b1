import { randomInt } from 'node:crypto'
import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { evolveSettings, usualSettings, type Settings, type SettingsEvent } from '../domain/settings.ts'
import type { SettingsStore } from '../ports.ts'

const personOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('settings are kept under the id of their person')
  return naturalId
}

const codeToAnnounce = ({ email }: Settings): number | undefined =>
  email?.state === 'UNCONFIRMED' && email.code?.announced === false ? email.code.at : undefined

/** The collection of settings. They are their person's alone, and nobody hears of them. */
export const settingsAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Settings, SettingsEvent>(connection, {
    kind: 'NoticeSettings',
    collection: 'settings',
    evolve: evolveSettings,
    visibleTo: ({ personId }) => [personId],
    isPublished: () => false,
    indexes: [],
    schema: 1,
    idOf: personOf,
    dueAt: codeToAnnounce,
    wake,
    admit,
  })

/** Six digits, each as likely as any other. */
export const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0')

export const settingsStore = (kept: ReturnType<typeof settingsAggregates>): SettingsStore => ({
  of: async (person) =>
    (await kept.look(systemScope, person)) ?? { id: person, version: 1, state: usualSettings(person) },
  ofMany: async (people) =>
    new Map((await kept.lookMany(systemScope, people)).map(({ id, state }) => [id, state])),
  open: async (person, at) => {
    if ((await kept.look(systemScope, person)) !== undefined) return
    const commandId = `settings/${person}`
    const meta = { actor: 'notifications', commandId, requestHash: commandId, naturalId: person, at }
    await kept.create(meta, () => [{ type: 'Opened', personId: person }])
  },
  change: kept.change,
  unannounced: kept.due,
})
