import { ErasureReason } from '@fengqiao/contracts/population-registry/v1'
import { systemScope as everything } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { isKnown } from '../src/domain/resident.ts'
import { linked } from './a-link.ts'
import { aPerson, settle, startTown, type Town } from './town.ts'

let town: Town
let dies: 'before' | 'after' | undefined

/** A process that dies once, before the record is written or between that and its mark. */
const dying = (deps: Deps): Deps => ({
  ...deps,
  residents: {
    ...deps.residents,
    change: async (target, meta, decide) => {
      const at = dies
      if (at === undefined) return deps.residents.change(target, meta, decide)
      dies = undefined
      if (at === 'after') await deps.residents.change(target, meta, decide)
      throw new Error('the process died here')
    },
  },
})

beforeAll(async () => {
  town = await startTown(dying)
  await settle(town)
})
afterAll(() => town.stop())

const person = async () => (await town.residents.registerResident(aPerson(), await town.as('manager'))).id

const kept = async (residentId: string) => (await town.deps.residents.look(everything, residentId))!

const accountOf = async (residentId: string) => {
  const { state } = await kept(residentId)
  return isKnown(state) ? state.accountId : undefined
}

/** Nothing is told of it; what was told before it has taken effect once this has. */
const settled = async () => {
  const residentId = await person()
  await linked(town, `marker-${residentId}`, residentId)
}

describe('an account that was opened with an invitation', () => {
  it('is tied to the record, and told twice changes nothing more', async () => {
    const residentId = await person()
    const event = await town.identity.link('me', residentId)
    await eventually(async () => (await accountOf(residentId)) === 'me')
    const { version } = await kept(residentId)
    await town.repeat(event)
    await town.identity.link('me', residentId)
    await settled()
    expect((await kept(residentId)).version).toBe(version)
  })

  it('of nobody in particular touches no record', async () => {
    const residentId = await person()
    await town.identity.open('somebody')
    await settled()
    expect(await accountOf(residentId)).toBeUndefined()
  })

  it.each(['before', 'after'] as const)('is tied once though the process died %s the commit', async (at) => {
    const residentId = await person()
    dies = at
    await town.identity.link(`late-${at}`, residentId)
    await eventually(async () => (await accountOf(residentId)) === `late-${at}`)
    await settled()
    expect((await kept(residentId)).version).toBe(2)
  })
})

describe('an account that cannot be tied', () => {
  const parkedSince = async (before: number) => {
    await eventually(async () => (await town.lag()).parked > before)
  }
  const parked = async () => (await town.lag()).parked

  it('waits for an operator where nobody knows the resident', async () => {
    const before = await parked()
    await town.identity.link('stray', 'nobody-of-this-town')
    await parkedSince(before)
  })

  it('waits for an operator where the record has another account', async () => {
    const residentId = await person()
    await linked(town, 'first', residentId)
    const before = await parked()
    await town.identity.link('second', residentId)
    await parkedSince(before)
    expect(await accountOf(residentId)).toBe('first')
  })

  it('waits for an operator where the account has another record', async () => {
    const [mine, other] = [await person(), await person()]
    await linked(town, 'one-of-two', mine)
    const before = await parked()
    await town.identity.link('one-of-two', other)
    await parkedSince(before)
    expect(await accountOf(other)).toBeUndefined()
  })

  it('is left alone where the person was erased meanwhile', async () => {
    const residentId = await person()
    const before = await parked()
    await town.residents.eraseResident(
      { residentId, reason: ErasureReason.CONSENT_WITHDRAWN, expectedVersion: 0 },
      await town.as('admin'),
    )
    const { version } = await eventually(async () => {
      const found = await kept(residentId)
      return found.state.status === 'ERASED' && found.state.finished ? found : undefined
    })
    await town.identity.link('too-late', residentId)
    await settled()
    expect([await parked(), (await kept(residentId)).version]).toEqual([before, version])
  })
})
