import { PeopleServiceService, Me } from '@fengqiao/contracts/identity/v1'
import { DeadlineExceeded } from '@fengqiao/domain-kit'
import { channelTo, clientOf, grpcServer, implement, type Call } from '@fengqiao/service-kit'
import { Client, credentials, Metadata, status } from '@grpc/grpc-js'
import { openTown, readableLog, serve, worker } from './town.ts'

const me = async (_request: unknown, call: Call) => Me.fromPartial({ personId: call.caller.id })

describe('a gRPC server', () => {
  it('does not start with an RPC that has no handler', () => {
    const handlers = {} as Parameters<typeof implement<typeof PeopleServiceService>>[1]
    expect(() =>
      grpcServer({
        listen: { host: '127.0.0.1', port: 0 },
        services: [implement(PeopleServiceService, handlers)],
        authenticate: async () => Promise.reject(new Error('nobody')),
        log: readableLog(),
      }),
    ).toThrow(/PeopleService\/\w+ has no handler/)
  })

  it('does not start with an RPC that no contract gives access to', () => {
    const definition = {
      sneak: { ...PeopleServiceService.getMe, path: '/fengqiao.identity.v1.PeopleService/Sneak' },
    }
    expect(() =>
      grpcServer({
        listen: { host: '127.0.0.1', port: 0 },
        services: [implement(definition, { sneak: me })],
        authenticate: async () => Promise.reject(new Error('nobody')),
        log: readableLog(),
      }),
    ).toThrow(/has no access rule/)
  })

  it('says that it serves, and no longer once it stops', async () => {
    const town = await openTown({})
    const channel = channelTo('town', [town.address])
    expect(await channel.serving()).toBe(true)
    await town.stop()
    expect(await channel.serving()).toBe(false)
    await channel.stop()
  })

  it('refuses work that cannot finish in time', async () => {
    const town = await openTown({ people: { getMe: me } })
    const token = await town.tokenOf(worker)
    await expect(town.people.getMe({}, { token, deadline: Date.now() + 20 })).rejects.toBeInstanceOf(
      DeadlineExceeded,
    )
    await town.stop()
  })

  it('lets a call in flight finish before it is gone', async () => {
    const started = Promise.withResolvers<undefined>()
    const release = Promise.withResolvers<undefined>()
    const town = await openTown({})
    const server = serve(
      {
        people: {
          getMe: async (request, call) => {
            started.resolve(undefined)
            await release.promise
            return me(request, call)
          },
        },
      },
      town,
    )
    await server.start()
    const channel = channelTo('other', [server.address()])
    const asked = clientOf(PeopleServiceService, channel).getMe({}, { token: await town.tokenOf(worker) })
    await started.promise
    const stopping = server.stop()
    release.resolve(undefined)
    await expect(asked).resolves.toMatchObject({ personId: 'p-1' })
    await stopping
    await channel.stop()
    await town.stop()
  })

  it('tells a handler that its caller went away', async () => {
    const aborted = Promise.withResolvers<boolean>()
    const started = Promise.withResolvers<undefined>()
    const town = await openTown({
      people: {
        getMe: async (request, call) => {
          call.signal.addEventListener('abort', () => {
            aborted.resolve(call.signal.aborted)
          })
          started.resolve(undefined)
          await aborted.promise
          return me(request, call)
        },
      },
    })
    const client = new Client(town.address, credentials.createInsecure())
    const metadata = new Metadata()
    metadata.set('authorization', `Bearer ${await town.tokenOf(worker)}`)
    const { path, requestSerialize, responseDeserialize } = PeopleServiceService.getMe
    const call = client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      {},
      metadata,
      () => undefined,
    )
    await started.promise
    call.cancel()
    await expect(aborted.promise).resolves.toBe(true)
    client.close()
    await town.stop()
  })

  describe.each(['v1', 'v1alpha'])('asked by a tool which contracts there are, in %s', (version) => {
    const ask = async (request: Buffer): Promise<string> => {
      const town = await openTown({})
      const client = new Client(town.address, credentials.createInsecure())
      const stream = client.makeBidiStreamRequest(
        `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
        (bytes: Buffer) => bytes,
        (bytes: Buffer) => bytes.toString('latin1'),
        new Metadata(),
      )
      const answer = new Promise<string>((resolve, reject) => {
        stream.on('data', resolve).on('error', reject)
      })
      stream.write(request)
      return answer.finally(async () => {
        stream.end()
        client.close()
        await town.stop()
      })
    }

    it('lists its services', async () => {
      // ServerReflectionRequest { list_services = 7: "" }
      expect(await ask(Buffer.from([0x3a, 0x00]))).toContain('fengqiao.identity.v1.PeopleService')
    })

    it('describes one by the file that it stands in', async () => {
      const name = 'fengqiao.identity.v1.PeopleService'
      // ServerReflectionRequest { file_containing_symbol = 4 }
      const request = Buffer.concat([Buffer.from([0x22, name.length]), Buffer.from(name)])
      expect(await ask(request)).toContain('GetMe')
    })

    it('says so where the request is none', async () => {
      await expect(ask(Buffer.from([0xff]))).rejects.toMatchObject({ code: status.INVALID_ARGUMENT })
    })
  })
})
