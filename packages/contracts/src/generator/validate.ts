import type { EnumModel, FieldModel, MethodModel, Model } from './model.ts'
import { fileProblems, filledByDoor } from './files.ts'
import { methodsOf, reachable } from './model.ts'
import { parameterNames } from './routing.ts'

/** Permissions that no role needs to grant: anyone with a token, and anyone at all. */
const ungranted: readonly string[] = ['signed-in', '']

const personal = (field: FieldModel): boolean =>
  field.dataClass === 'personal' || field.dataClass === 'sensitive'

const label = (method: MethodModel): string => `${method.service.fullName}/${method.name}`

const grantedPermissions = (model: Model): ReadonlySet<string> =>
  new Set(
    [...model.enums.values()].flatMap((found) => found.values.flatMap(({ role }) => role?.permissions ?? [])),
  )

const accessProblems = (model: Model): readonly string[] => {
  const granted = grantedPermissions(model)
  return methodsOf(model).flatMap((method) => {
    const { access } = method
    if (access === undefined)
      return [`${label(method)} says nothing of who may call it: add the access option`]
    if (access.scope === 'unspecified') return [`${label(method)} has no scope`]
    if (access.permission === '' && access.scope !== 'public') {
      return [`${label(method)} needs no permission, so its scope must be public`]
    }
    if (ungranted.includes(access.permission) || access.scope === 'service' || granted.has(access.permission))
      return []
    return [`${label(method)} needs ${access.permission}, which no role grants`]
  })
}

const personalFields = (model: Model, root: string): readonly string[] =>
  [...reachable(model, [root])].flatMap((name) =>
    (model.messages.get(name)?.fields ?? []).filter(personal).map((field) => `${name}.${field.protoName}`),
  )

const urlProblems = (model: Model): readonly string[] =>
  methodsOf(model).flatMap((method) => {
    if (method.http === undefined) return []
    const inUrl = new Set(parameterNames(method.http.template))
    const shown = personalFields(model, method.input).filter(
      (name) => method.http?.body !== true || inUrl.has(name.slice(name.lastIndexOf('.') + 1)),
    )
    return shown.map(
      (field) => `${label(method)} would put the personal field ${field} into a URL: make it a POST`,
    )
  })

const queryProblems = (model: Model): readonly string[] =>
  methodsOf(model).flatMap((method) => {
    if (method.http === undefined || method.http.body) return []
    return (model.messages.get(method.input)?.fields ?? [])
      .filter(
        (field) => (field.kind === 'message' || field.kind === 'struct') && !filledByDoor(method, field),
      )
      .map((field) => `${label(method)} has no body, and ${field.protoName} does not fit into a URL`)
  })

const parameterProblems = (model: Model): readonly string[] =>
  methodsOf(model).flatMap((method) => {
    const fields = model.messages.get(method.input)?.fields ?? []
    return parameterNames(method.http?.template ?? '')
      .filter((name) => !fields.some((field) => field.protoName === name && field.kind === 'string'))
      .map(
        (name) => `${label(method)} has {${name}} in its path, which is no string field of ${method.input}`,
      )
  })

const shapeProblems = (model: Model): readonly string[] =>
  methodsOf(model).flatMap((method) => {
    const wants = { upload: 'clientStreaming', download: 'serverStreaming' } as const
    const shape = method.access?.shape
    const wanted = shape === 'upload' || shape === 'download' ? wants[shape] : undefined
    const streams = (['clientStreaming', 'serverStreaming'] as const).filter((side) => method[side])
    const fits = wanted === undefined ? streams.length === 0 : streams.length === 1 && streams[0] === wanted
    const misfit = fits ? [] : [`${label(method)}: its streams do not fit the shape ${shape ?? 'unary'}`]
    return [...misfit, ...fileProblems(model, method)]
  })

const eventProblems = (model: Model): readonly string[] => {
  const granted = grantedPermissions(model)
  return [...model.messages.values()].flatMap(({ event, fullName, fields }) => {
    if (event === undefined) return []
    const leaks = personalFields(model, fullName).map(
      (field) => `event ${fullName} carries the personal field ${field}: events hold ids and codes only`,
    )
    const id = fields.some((field) => field.protoName === event.idField)
      ? []
      : [`event ${fullName} has no field ${event.idField}`]
    const permission = granted.has(event.permission)
      ? []
      : [`event ${fullName} needs ${event.permission}, which no role grants`]
    return [...leaks, ...id, ...permission]
  })
}

const speaks = (found: EnumModel): boolean => found.tsName.endsWith('Refusal')

const wordProblems = (model: Model): readonly string[] => {
  const sentences = new Map<string, string>()
  return [...model.enums.values()].filter(speaks).flatMap((found) =>
    found.values
      .filter(({ number }) => number !== 0)
      .flatMap(({ name, short, words }) => {
        if (words === undefined || words.zh === '' || words.en === '')
          return [`${name} has no sentence in zh and en`]
        const before = sentences.get(short)
        sentences.set(short, words.zh)
        return before === undefined || before === words.zh
          ? []
          : [
              `${short} stands in two refusal catalogues with different sentences: a reason means one thing everywhere`,
            ]
      }),
  )
}

const oneofProblems = (model: Model): readonly string[] =>
  [...model.messages.values()].flatMap(({ fullName, fields }) =>
    fields
      .filter((field) => field.inOneof)
      .map((field) => `${fullName}.${field.protoName} is in a oneof, which checks and forms do not know yet`),
  )

const patternProblem = ({ rules, example }: FieldModel): string | undefined => {
  if (rules.pattern === undefined) return undefined
  try {
    const pattern = new RegExp(`^(?:${rules.pattern})$`, 'u')
    if (example === undefined) return 'a pattern needs an example, which its refusal shows'
    return pattern.test(example) ? undefined : 'the example does not fit the pattern'
  } catch {
    return 'the pattern is no regular expression'
  }
}

const patternProblems = (model: Model): readonly string[] =>
  [...model.messages.values()].flatMap(({ fullName, fields }) =>
    fields.flatMap((field) => {
      const problem = patternProblem(field)
      return problem === undefined ? [] : [`${fullName}.${field.protoName}: ${problem}`]
    }),
  )

const choiceProblemsOf = (model: Model, { kind, type = '', rules }: FieldModel): readonly string[] => {
  const { choices = [] } = rules
  if (choices.length > 0 && kind !== 'enum') return ['choices are of an enum']
  const names = new Set(model.enums.get(type)?.values.map(({ name }) => name))
  return choices.filter((name) => !names.has(name)).map((name) => `${name} is no value of ${type}`)
}

const choiceProblems = (model: Model): readonly string[] =>
  [...model.messages.values()].flatMap(({ fullName, fields }) =>
    fields.flatMap((field) =>
      choiceProblemsOf(model, field).map((problem) => `${fullName}.${field.protoName}: ${problem}`),
    ),
  )

/** Use before anything is written: everything that is wrong with the contracts, each in one sentence. */
export const problemsOf = (model: Model): readonly string[] => [
  ...accessProblems(model),
  ...urlProblems(model),
  ...queryProblems(model),
  ...parameterProblems(model),
  ...shapeProblems(model),
  ...eventProblems(model),
  ...wordProblems(model),
  ...oneofProblems(model),
  ...patternProblems(model),
  ...choiceProblems(model),
]
