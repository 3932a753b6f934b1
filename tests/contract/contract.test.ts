import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { events } from '@fengqiao/contracts/events'
import { fields } from '@fengqiao/contracts/fields'
import { permissions, roles } from '@fengqiao/contracts/permissions'
import { refusals } from '@fengqiao/contracts/refusals'
import { routes } from '@fengqiao/contracts/routes'
import { topology } from '@fengqiao/infra/topology'
import { document, exampleOf, operations } from '../support/operations.ts'
import { root } from '../support/folders.ts'

const protoFiles = readdirSync(join(root, 'proto'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.proto'))
  .map((file) => readFileSync(join(root, 'proto', file), 'utf8'))

/** Every RPC as the contracts name it, read without any generator. */
const written = protoFiles.flatMap((text) => {
  const service = /^service (\w+)/m.exec(text)?.[1]
  const name = /^package ([\w.]+);/m.exec(text)?.[1]
  return [...text.matchAll(/^ {2}rpc (\w+)\(/gm)].map(
    ([, rpc]) => `/${name ?? ''}.${service ?? ''}/${rpc ?? ''}`,
  )
})

describe('the contract', () => {
  it('reaches every RPC, and none that is not written', () => {
    expect(routes.map(({ path }) => path).toSorted()).toEqual(written.toSorted())
  })

  it('says of every RPC who may call it', () => {
    // What services alone may call is granted by the topology, not by a role.
    const services = topology.flatMap(({ calls }) => calls)
    const known = new Set<string>([...permissions, ...services, 'signed-in'])
    const open = routes.filter(({ permission, scope }) => permission === '' && scope === 'public')
    expect(routes.filter(({ permission }) => permission !== '' && !known.has(permission))).toEqual([])
    expect(routes.filter(({ permission }) => permission === '')).toEqual(open)
    // Whoever holds a receipt code or an invitation needs no account. Any other RPC that anybody may call is a mistake.
    expect(open.map(({ method }) => method).toSorted()).toEqual([
      'AcceptInvitation',
      'GetIssueByReceipt',
      'GiveFeedbackByReceipt',
    ])
  })

  it('has for every permission a role that grants it and an RPC, an action or an event that needs it', () => {
    const granted = new Set(Object.values(roles).flatMap((role) => role.permissions))
    expect(permissions.filter((permission) => !granted.has(permission))).toEqual([])
    const needed = new Set([...routes, ...Object.values(events)].map(({ permission }) => permission))
    expect(permissions.filter((permission) => !needed.has(permission))).toEqual([])
  })

  it('publishes every operation with an example that its own rules accept', () => {
    const published = Object.values(document.paths).flatMap((verbs) =>
      Object.values(verbs).map(({ operationId }) => operationId),
    )
    expect(operations.map(({ operationId }) => operationId).filter((id) => !published.includes(id))).toEqual(
      [],
    )
    const empty = operations.filter((route) => {
      const needs = (fields[route.requestType] ?? []).some(
        ({ name, required }) => required === true && !route.http.pathParameters.includes(name),
      )
      return route.http.body && needs && Object.keys(exampleOf(route)).length === 0
    })
    expect(empty.map(({ operationId }) => operationId)).toEqual([])
  })

  it('puts nothing personal into events', () => {
    const personal = Object.values(events).filter(({ type }) =>
      (fields[type] ?? []).some(({ dataClass }) => dataClass === 'personal' || dataClass === 'sensitive'),
    )
    expect(personal.map(({ type }) => type)).toEqual([])
  })

  it('puts no personal value into an address', () => {
    const leaking = operations.filter(({ requestType, http }) =>
      (fields[requestType] ?? []).some(
        ({ name, dataClass }) =>
          (dataClass === 'personal' || dataClass === 'sensitive') &&
          (http.verb === 'get' || http.pathParameters.includes(name)),
      ),
    )
    expect(leaking.map(({ path }) => path)).toEqual([])
  })

  it('has every refusal in both languages, with the same parameters', () => {
    const parameters = (words: string): readonly string[] => words.match(/\{\w+\}/g)?.toSorted() ?? []
    const wrong = Object.entries(refusals).filter(
      ([, { zh, en }]) => zh === '' || en === '' || String(parameters(zh)) !== String(parameters(en)),
    )
    expect(wrong.map(([reason]) => reason)).toEqual([])
  })
})
