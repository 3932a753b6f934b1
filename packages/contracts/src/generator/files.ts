import type { FieldModel, MethodModel, Model } from './model.ts'
import { messageOf } from './model.ts'
import type { Schema } from './schemas.ts'

const part = 'fengqiao.common.v1.FilePart'
const range = 'fengqiao.common.v1.ByteRange'

const isPart = ({ name, type }: FieldModel): boolean => name === 'part' && type === part
const isRange = ({ name, type }: FieldModel): boolean => name === 'range' && type === range

/** Use to tell the fields that the door fills itself, from a body of bytes or from a header, and that nobody sends. */
export const filledByDoor = (method: MethodModel, field: FieldModel): boolean =>
  method.access?.shape === 'upload' ? isPart(field) : method.access?.shape === 'download' && isRange(field)

const bytes: Schema = { type: 'string', format: 'binary' }

/** The body of an upload: what the door takes, and how large it may be. */
export const fileBody = ({ access }: MethodModel): Schema => ({
  requestBody: {
    required: true,
    description: 'The bytes of the file as they are: no form, no encoding.',
    content: Object.fromEntries(
      (access?.accepts ?? []).map(({ contentType, mostBytes }) => [
        contentType,
        { schema: { ...bytes, maxLength: mostBytes } },
      ]),
    ),
  },
})

/** Which part of the file is wanted, for a download whose request has a range. */
export const rangeParameters = (model: Model, method: MethodModel): readonly Schema[] =>
  method.access?.shape === 'download' && messageOf(model, method.input).fields.some(isRange)
    ? [
        {
          name: 'Range',
          in: 'header',
          description: 'One part of the file, such as `bytes=0-1023` or `bytes=-512`.',
          schema: { type: 'string', pattern: '^bytes=(?:[0-9]+-[0-9]*|-[0-9]+)$' },
        },
      ]
    : []

/** What a download answers with. */
export const fileAnswers = (): Schema => {
  const headers = {
    ETag: { description: 'Changes when the bytes do.', schema: { type: 'string' } },
    'Content-Length': { schema: { type: 'integer' } },
  }
  const content = { '*/*': { schema: bytes } }
  return {
    '200': { description: 'The file.', headers, content },
    '206': { description: 'The part that Range asked for.', headers, content },
    '304': { description: 'If-None-Match names the bytes as they are.' },
    '416': { description: 'The range lies past the end; Content-Range says how long the file is.' },
  }
}

const label = (method: MethodModel): string => `${method.service.fullName}/${method.name}`

/** What is wrong with an upload or a download beyond its streams. */
export const fileProblems = (model: Model, method: MethodModel): readonly string[] => {
  const { shape, accepts } = method.access ?? { shape: 'unary', accepts: [] }
  const named = accepts.length > 0
  const carries = model.messages.get(method.input)?.fields.some(isPart) === true
  const wrong: readonly (readonly [boolean, string])[] = [
    [shape === 'upload' && !carries, `has no field \`part\` of type ${part} to carry the bytes`],
    [shape === 'upload' && !named, 'does not say which kinds of file it accepts'],
    [shape !== 'upload' && named, 'accepts files and is no upload'],
    [shape === 'download' && method.output !== part, `must answer with ${part}`],
  ]
  return wrong.filter(([holds]) => holds).map(([, sentence]) => `${label(method)} ${sentence}`)
}
