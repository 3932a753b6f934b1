import type { MethodModel, Model } from './model.ts'
import { isCommand, parameterNames, takesVersion } from './routing.ts'
import type { Schema } from './schemas.ts'

const text = { type: 'string' }

/** The shape of every error. */
export const problemSchemas: Readonly<Record<string, Schema>> = {
  Problem: {
    type: 'object',
    description: 'What went wrong, in the language that the caller asked for.',
    required: ['type', 'title', 'status', 'reason', 'reference'],
    properties: {
      type: { ...text, format: 'uri', examples: ['urn:fengqiao:problem:invalid-request'] },
      title: { ...text, description: 'The sentence to show.' },
      status: { type: 'integer' },
      reason: { ...text, description: 'Stable code of the reason.', examples: ['INVALID_REQUEST'] },
      reference: { ...text, description: 'Quote this when asking for help.' },
      retryAfterSeconds: { type: 'integer' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
    },
  },
  FieldProblem: {
    type: 'object',
    description: 'One field that was refused: where, why, and what would be right.',
    required: ['field', 'reason', 'message'],
    properties: {
      field: { ...text, examples: ['posts[0].territory'] },
      reason: { ...text, examples: ['REQUIRED'] },
      message: text,
    },
  },
}

const titles: Readonly<Record<string, readonly [name: string, description: string]>> = {
  400: ['Invalid', 'Some values are not right; each is listed with its path.'],
  401: ['Unauthenticated', 'No token, or one that is no longer good.'],
  403: ['Forbidden', "None of the caller's posts grants the permission."],
  404: ['NotFound', "Does not exist, or lies outside the caller's scope."],
  409: [
    'Conflict',
    'Not allowed in the present state, exists already, or the key was used for another request.',
  ],
  408: ['TooSlow', 'The body came too slowly, or stopped coming.'],
  412: ['Stale', 'Somebody changed the record in the meantime.'],
  413: ['TooLarge', 'The body is larger than this address takes.'],
  415: ['WrongKind', 'This address takes other kinds of content.'],
  429: ['Limited', 'Too many requests; see Retry-After.'],
  500: ['Internal', 'A mistake on our side; it was recorded under the reference.'],
  503: ['Unavailable', 'Briefly away; nothing was changed.'],
  504: ['Deadline', 'Took too long; send it again with the same Idempotency-Key.'],
}

/** The errors that operations refer to. */
export const problemResponses: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.values(titles).map(([name, description]) => [
    name,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
)

/**
 * Errors that need something of the operation, by what they need. A token that is not good is refused everywhere,
 * whatever is named anywhere, in the path, the query or the body, may be out of sight, and what is named in the path
 * may be in a state in which there is nothing to show.
 */
const absentFrom = (model: Model, method: MethodModel): readonly string[] => {
  const body = method.http?.body === true
  const needed: readonly (readonly [boolean, ...string[]])[] = [
    [method.access?.permission !== '', '403'],
    [body || isCommand(model, method) || parameterNames(method.http?.template ?? '').length > 0, '409'],
    [body, '408', '413', '415'],
    [takesVersion(model, method), '412'],
  ]
  return needed.flatMap(([there, ...codes]) => (there ? [] : codes))
}

/** Which errors an operation can answer with. */
export const responseRefs = (model: Model, method: MethodModel): Readonly<Record<string, Schema>> => {
  const absent = new Set(absentFrom(model, method))
  return Object.fromEntries(
    Object.entries(titles)
      .filter(([code]) => !absent.has(code))
      .map(([code, [name]]) => [code, { $ref: `#/components/responses/${name}` }]),
  )
}
