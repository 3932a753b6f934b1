import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { GetIssueRequest, Issue, IssueStatus } from '@fengqiao/contracts/grid-management/v1'
import { toJson } from '@fengqiao/contracts/json'
import { routes } from '@fengqiao/contracts/routes'

interface Operation {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: object }[]
  readonly responses: Readonly<Record<string, unknown>>
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': { readonly schema: { readonly $ref: string }; readonly example: unknown }
    }
  }
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../src/gen/${name}`, import.meta.url), 'utf8')) as unknown

const document = read('openapi.json') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(document, 'openapi')

const accepts = (ref: string, value: unknown): boolean => {
  const validate = ajv.compile({ $ref: `openapi${ref}` })
  return validate(value)
}

describe('the OpenAPI document', () => {
  it('has every route once', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      routes
        .filter(({ http }) => http !== undefined)
        .map(({ operationId }) => operationId)
        .sort(),
    )
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  })

  it('refers only to what it holds', () => {
    const refs = new Set(JSON.stringify(document).match(/#\/components\/[\w/]+/g))
    const missing = [...refs].filter(
      (ref) =>
        ref
          .slice(2)
          .split('/')
          .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document) ===
        undefined,
    )
    expect(missing).toEqual([])
  })

  it.each(
    operations.flatMap((operation) =>
      operation.requestBody === undefined ? [] : ([[operation.operationId, operation]] as const),
    ),
  )('gives %s an example that its schema takes', (_id, { requestBody }) => {
    const json = requestBody?.content['application/json']
    expect(accepts(json?.schema.$ref ?? '', json?.example)).toBe(true)
  })

  it('refuses a misspelt field, a wrong type and a broken constraint', () => {
    const schema = '#/components/schemas/CreatePersonRequest'
    const right = {
      username: 'li.na',
      displayName: '李娜',
      posts: [{ role: 'ROLE_AUDITOR', territory: '621202100' }],
    }
    expect(accepts(schema, right)).toBe(true)
    expect(accepts(schema, { ...right, usrname: 'x' })).toBe(false)
    expect(accepts(schema, { ...right, displayName: {} })).toBe(false)
    expect(accepts(schema, { ...right, posts: [{ role: 'ROLE_KING', territory: '621202100' }] })).toBe(false)
  })

  it('offers of a code only what a caller may choose', () => {
    const schema = '#/components/schemas/EndCareRequest'
    expect(accepts(schema, { ending: 'CARE_ENDING_OWN_WISH' })).toBe(true)
    expect(accepts(schema, { ending: 'CARE_ENDING_ERASED' })).toBe(false)
    expect(accepts('#/components/schemas/CareEnding', 'CARE_ENDING_ERASED')).toBe(true)
  })

  it('promises no more than answers hold', () => {
    const issue = toJson(Issue.$type, Issue.fromPartial({ issueId: 'i', status: IssueStatus.CLOSED }))
    expect(accepts('#/components/schemas/Issue', issue)).toBe(true)
  })

  it('says that a list which may not be empty must be there', () => {
    expect(accepts('#/components/schemas/BatchGetIssuesRequest', {})).toBe(false)
    expect(accepts('#/components/schemas/BatchGetIssuesRequest', { issueIds: ['one'] })).toBe(true)
  })

  it('takes no number of 64 bits that would not fit, and none below its minimum', () => {
    const feed = operations.find(({ operationId }) => operationId === 'readEventsOfIdentity')
    const after = feed?.parameters.find(({ name }) => name === 'after')
    const validate = ajv.compile(after?.schema ?? {})
    expect(['0', '120', '9'.repeat(18)].map((text) => validate(text))).toEqual([true, true, true])
    expect(['-1', '9'.repeat(19), '1.5'].map((text) => validate(text))).toEqual([false, false, false])
  })

  it('names every refusal that a way of asking can meet', () => {
    const answers = (id: string) =>
      Object.keys(operations.find(({ operationId }) => operationId === id)?.responses ?? {})
    // A bad token is refused where none is needed; a body can be too large or too slow; a look-up can find nothing.
    expect(answers('getIssueByReceipt')).toEqual(expect.arrayContaining(['401', '404', '408', '413', '415']))
    expect(answers('getIssueByReceipt')).not.toContain('403')
    expect(answers('findGrid')).toContain('409')
    // A territory in the query may be out of sight; what is one's own may not be there.
    expect([answers('getFigures'), answers('getMyRecord')].every((codes) => codes.includes('404'))).toBe(true)
    // What is named in the path may be in a state in which it cannot be shown, such as a workbook that is forgotten.
    expect(answers('getSheet')).toContain('409')
    expect(answers('listIssues')).not.toContain('409')
  })

  it('takes a key on commands and a version where one is expected', () => {
    const accept = operations.find(({ operationId }) => operationId === 'acceptIssue')
    const names = accept?.parameters.map(({ name }) => name)
    expect(names).toEqual(['issueId', 'Idempotency-Key', 'If-Match'])
    expect(Object.keys(accept?.responses ?? {})).toContain('412')
    const look = routes.find(({ requestType }) => requestType === GetIssueRequest.$type)
    expect(look?.command).toBe(false)
  })
})

describe('the AsyncAPI document', () => {
  it('has a channel for each event, addressed by its full name', () => {
    const { channels } = read('asyncapi.json') as { channels: Record<string, { address: string }> }
    expect(channels['IssueRegistered']?.address).toBe('fengqiao.grid_management.v1.IssueRegistered')
  })
})
