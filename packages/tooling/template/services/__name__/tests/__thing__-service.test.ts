import { __Thing__Closed, __Thing__Registered, __Thing__Status } from '@fengqiao/contracts/__name__/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { grid, listenerOn, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.stop())

/** How a call is refused. */
const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: unknown) => `${(error as DomainError).kind} ${(error as DomainError).reason}`,
  )

const registered = async (referenceId: string, gridCode = grid): Promise<string> => {
  const { id } = await town.__manyThings__.register__Thing__({ gridCode, referenceId }, await town.as('clerk'))
  return id
}

const closing = (id: string) => ({ __oneThing__Id: id, expectedVersion: 0 })

describe('a __thing_words__', () => {
  it('is registered, read by those of its territory, and closed once', async () => {
    const id = await registered('r-1')
    const asked = { __oneThing__Id: id }
    expect(await town.__manyThings__.get__Thing__(asked, await town.as('admin'))).toMatchObject({
      ...asked,
      version: 1,
      gridCode: grid,
      referenceId: 'r-1',
      status: __Thing__Status.OPEN,
      registeredById: 'clerk',
    })
    await town.__manyThings__.close__Thing__(closing(id), await town.as('admin'))
    expect(await town.__manyThings__.get__Thing__(asked, await town.as('clerk'))).toMatchObject({
      version: 2,
      status: __Thing__Status.CLOSED,
      closedById: 'admin',
    })
    expect(await refusal(town.__manyThings__.close__Thing__(closing(id), await town.as('clerk')))).toBe(
      'not-allowed-now __THING___CLOSED',
    )
  })

  it('is one, however often the same command is sent', async () => {
    const asked = { gridCode: grid, referenceId: 'r-2' }
    const first = await town.__manyThings__.register__Thing__(asked, await town.as('clerk', 'the-same-key'))
    expect(await town.__manyThings__.register__Thing__(asked, await town.as('clerk', 'the-same-key'))).toEqual(first)
    const other = { ...asked, referenceId: 'r-3' }
    expect(
      await refusal(town.__manyThings__.register__Thing__(other, await town.as('clerk', 'the-same-key'))),
    ).toBe('exists REUSED_KEY')
  })

  it('is refused with a reference that is words', async () => {
    expect(await refusal(registered('two words'))).toBe('invalid INVALID_REQUEST')
  })

  it('does not exist for who holds his post elsewhere', async () => {
    const id = await registered('r-4')
    const stranger = await town.as('stranger')
    expect(await refusal(town.__manyThings__.get__Thing__({ __oneThing__Id: id }, stranger))).toBe(
      'not-found NOT_FOUND',
    )
    expect(await refusal(town.__manyThings__.close__Thing__(closing(id), stranger))).toBe('not-found NOT_FOUND')
    expect(
      await refusal(town.__manyThings__.register__Thing__({ gridCode: grid, referenceId: 'r-5' }, stranger)),
    ).toBe('not-found NOT_FOUND')
    const page = { gridCode: '', pageToken: '', pageSize: 0 }
    expect((await town.__manyThings__.list__Things__(page, stranger)).__manyThings__).toEqual([])
  })
})

describe('the list', () => {
  it('shows those of a territory by page, newest first', async () => {
    const gridCode = `${grid.slice(0, 12)}009`
    const ids = [await registered('p-1', gridCode), await registered('p-2', gridCode)]
    const page = { gridCode, pageToken: '', pageSize: 1 }
    const first = await town.__manyThings__.list__Things__(page, await town.as('clerk'))
    const rest = { ...page, pageToken: first.nextPageToken }
    const second = await town.__manyThings__.list__Things__(rest, await town.as('clerk'))
    const shown = [...first.__manyThings__, ...second.__manyThings__]
    expect(shown.map(({ __oneThing__Id }) => __oneThing__Id)).toEqual(ids.toReversed())
  })
})

describe('what others hear', () => {
  it('is every fact, in order, on the broker and in the feed', async () => {
    const listener = await listenerOn(town)
    await eventually(async () => (await registered('r-0')) !== '' && listener.events.length > 0)
    const id = await registered('r-6')
    await town.__manyThings__.close__Thing__(closing(id), await town.as('clerk'))
    const types = [__Thing__Registered.$type, __Thing__Closed.$type]
    const heard = await eventually(() => {
      const own = listener.events.filter(({ aggregateId }) => aggregateId === id)
      return own.length === types.length ? own : undefined
    })
    expect(heard.map(({ type }) => type)).toEqual(types)
    await listener.stop()
    const asked = { after: 0n, limit: 0, kind: '__Thing__', aggregateId: id, types: [] }
    const { events } = await town.__manyThings__.readEvents(asked, await town.as('admin'))
    expect(events.map(({ type }) => type)).toEqual(types)
    expect(events[0]?.data).toEqual({
      __oneThing__Id: id,
      gridCode: grid,
      referenceId: 'r-6',
      registeredById: 'clerk',
    })
  })
})
