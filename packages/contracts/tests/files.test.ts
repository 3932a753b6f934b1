import { readFileSync } from 'node:fs'
import { problemsOf } from '../src/generator/validate.ts'
import { field, modelOf, type Parts } from './fixture.ts'

const problems = (parts: Parts): string => problemsOf(modelOf(parts)).join('\n')

const access = { permission: 'cat.look', scope: 'SCOPE_KIND_TERRITORY' }
const accepts = [{ contentType: 'image/png', mostBytes: 10 }]
const part = field('part', undefined, { type: 'TYPE_MESSAGE', typeName: '.fengqiao.common.v1.FilePart' })
const range = field('range', undefined, { type: 'TYPE_MESSAGE', typeName: '.fengqiao.common.v1.ByteRange' })
const upload: Parts = {
  access: { ...access, shape: 'SHAPE_UPLOAD', accepts },
  http: { post: '/v1/cats:upload', body: '*' },
  streams: { clientStreaming: true },
  requestField: part,
}

describe('a contract of files', () => {
  it('carries an upload’s bytes in its part, and says what it accepts', () => {
    expect(problems(upload)).toBe('')
    const { requestField: _part, ...without } = upload
    expect(problems(without)).toMatch(/no field `part` of type fengqiao\.common\.v1\.FilePart/)
    expect(problems({ ...upload, access: { ...access, shape: 'SHAPE_UPLOAD' } })).toMatch(
      /which kinds of file it accepts/,
    )
  })

  it('accepts files in uploads alone', () => {
    expect(problems({ access: { ...access, accepts } })).toMatch(/accepts files and is no upload/)
  })

  it('answers a download with parts, and takes its range from a header', () => {
    const download: Parts = {
      access: { ...access, shape: 'SHAPE_DOWNLOAD' },
      streams: { serverStreaming: true },
      requestField: range,
    }
    // The fixture answers with a cat.
    expect(problems(download)).toMatch(/must answer with fengqiao\.common\.v1\.FilePart/)
    expect(problems(download)).not.toMatch(/does not fit into a URL/)
  })

  it('must stream the way its shape says', () => {
    expect(problems({ ...upload, streams: { serverStreaming: true } })).toMatch(/streams do not fit/)
  })
})

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> }
  readonly responses: Readonly<Record<string, unknown>>
}

const { paths } = JSON.parse(readFileSync(new URL('../src/gen/openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const asked = ({ parameters }: Operation): readonly string[] =>
  parameters.map((parameter) => `${parameter.in} ${parameter.name}`)

describe('what is published of files', () => {
  it('an upload is its bytes, of the kinds and sizes that the door enforces', () => {
    const operation = paths['/v1/issues/evidence:upload']!['post']!
    expect(asked(operation)).toEqual(['header Idempotency-Key'])
    expect(operation.requestBody?.content['image/jpeg']?.schema).toEqual({
      type: 'string',
      format: 'binary',
      maxLength: 10_485_760,
    })
    expect(Object.keys(operation.requestBody?.content ?? {})).toHaveLength(4)
    for (const status of ['408', '413', '415']) expect(operation.responses).toHaveProperty(status)
  })

  it('a download may be asked for in part, and never takes its range from the address', () => {
    const operation = paths['/v1/issues/{issueId}/evidence/{attachmentId}']!['get']!
    expect(asked(operation)).toEqual(['path issueId', 'path attachmentId', 'header Range'])
    for (const status of ['200', '206', '416']) expect(operation.responses).toHaveProperty(status)
  })
})
