import type { Image, ImageField, ImageFile, ImageMessage, Options } from '../src/generator/image.ts'
import type { Model } from '../src/generator/model.ts'
import { readModel } from '../src/generator/read.ts'

/** The smallest contract that is right: one service with a look and a command, one event, one refusal, one role. */
export interface Parts {
  readonly message?: ImageMessage
  readonly access?: Record<string, unknown> | null
  readonly http?: Record<string, string>
  readonly requestField?: ImageField
  readonly eventField?: ImageField
  readonly refusalWords?: { readonly zh: string; readonly en: string } | null
  readonly permissions?: readonly string[]
  readonly streams?: { readonly clientStreaming?: boolean; readonly serverStreaming?: boolean }
}

export const field = (
  name: string,
  option?: Record<string, unknown>,
  more: Partial<ImageField> = {},
): ImageField => ({
  name,
  jsonName: name.replaceAll(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase()),
  number: 1,
  label: 'LABEL_OPTIONAL',
  type: 'TYPE_STRING',
  ...(option === undefined ? {} : { options: { '[fengqiao.options.v1.field]': option } }),
  ...more,
})

const ours = (name: string, value: unknown): Options => ({ [`[fengqiao.options.v1.${name}]`]: value })

const messagesOf = ({ requestField, eventField, message }: Parts): ImageMessage[] => [
  {
    name: 'LookRequest',
    field: [field('cat_id', { required: true }), ...(requestField ? [requestField] : [])],
  },
  { name: 'Cat', field: [field('cat_id'), field('version', undefined, { type: 'TYPE_INT32' })] },
  {
    name: 'CatSeen',
    field: [field('cat_id'), ...(eventField ? [eventField] : [])],
    options: ours('event', { aggregate: 'Cat', idField: 'cat_id', permission: 'cat.look' }),
  },
  ...(message ? [message] : []),
]

const fileOf = (parts: Parts): ImageFile => {
  const access =
    parts.access === undefined ? { permission: 'cat.look', scope: 'SCOPE_KIND_TERRITORY' } : parts.access
  const words =
    parts.refusalWords === undefined ? { zh: '猫不在。', en: 'The cat is out.' } : parts.refusalWords
  return {
    name: 'fengqiao/cats/v1/cats.proto',
    package: 'fengqiao.cats.v1',
    messageType: messagesOf(parts),
    enumType: [
      {
        name: 'CatRefusal',
        value: [
          { name: 'CAT_REFUSAL_UNSPECIFIED', number: 0 },
          {
            name: 'CAT_REFUSAL_OUT',
            number: 1,
            ...(words === null ? {} : { options: ours('words', words) }),
          },
        ],
      },
      {
        name: 'Role',
        value: [
          { name: 'ROLE_UNSPECIFIED', number: 0 },
          {
            name: 'ROLE_KEEPER',
            number: 1,
            options: ours('role', {
              name: { zh: '饲养员', en: 'Keeper' },
              permissions: parts.permissions ?? ['cat.look'],
            }),
          },
        ],
      },
    ],
    service: [
      {
        name: 'CatService',
        method: [
          {
            name: 'LookAtCat',
            inputType: '.fengqiao.cats.v1.LookRequest',
            outputType: '.fengqiao.cats.v1.Cat',
            options: {
              '[google.api.http]': parts.http ?? { get: '/v1/cats/{cat_id}' },
              ...(access === null ? {} : ours('access', access)),
            },
            ...parts.streams,
          },
        ],
      },
    ],
    sourceCodeInfo: {
      location: [{ path: [6, 0, 2, 0], leadingComments: ' Looks at a cat.\n It may look back.\n' }],
    },
  }
}

export const imageOf = (parts: Parts = {}): Image => ({ file: [fileOf(parts)] })

export const modelOf = (parts: Parts = {}): Model => readModel(imageOf(parts))
