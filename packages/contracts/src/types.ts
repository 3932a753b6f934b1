/** The words of a refusal, a state or a role in both languages. `{name}` stands for a parameter. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export type ScopeKind = 'territory' | 'participant' | 'self' | 'service' | 'public'
export type Shape = 'unary' | 'upload' | 'download' | 'operation' | 'feed'
export type Shedding = 'none' | 'field-work' | 'desk' | 'dashboard'
export type DataClass = 'unspecified' | 'public' | 'internal' | 'personal' | 'sensitive'
export type Mask = 'name' | 'phone' | 'id-number' | 'address'
/** `timestamp` and `struct` are the two well-known messages that contracts use. */
export type FieldKind =
  'string' | 'bytes' | 'bool' | 'int32' | 'int64' | 'double' | 'enum' | 'message' | 'timestamp' | 'struct'

/** What a contract says of one field: read by checks, masks, log redaction and forms. */
export interface FieldFacts {
  readonly name: string
  readonly kind: FieldKind
  /** Full name of the field's message or enum. */
  readonly type?: string
  readonly repeated?: true
  readonly presence?: true
  readonly oneof?: true
  readonly dataClass?: DataClass
  readonly mask?: Mask
  readonly required?: true
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** Of an enum: the names that a caller may choose; all where there are none. */
  readonly choices?: readonly string[]
  readonly example?: string
}

/** A message's codec as generated. A concrete codec is assignable to it whatever its message. */
export interface Codec {
  readonly $type: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- different codecs in one list have no narrower type
  readonly encode: (message: any) => { readonly finish: () => Uint8Array }
  readonly decode: (input: Uint8Array) => unknown
  readonly fromJSON: (object: unknown) => unknown
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- different codecs in one list have no narrower type
  readonly toJSON: (message: any) => unknown
}

/** A kind of file that an upload takes. */
export interface Accepted {
  readonly contentType: string
  readonly mostBytes: number
}

/** One RPC as every surface sees it. */
export interface Route {
  /** Full gRPC path, such as `/fengqiao.identity.v1.PeopleService/GetMe`. */
  readonly path: string
  readonly service: string
  readonly method: string
  /** The service that answers: `identity`, `grid-management`. */
  readonly context: string
  readonly operationId: string
  readonly permission: string
  readonly scope: ScopeKind
  readonly shape: Shape
  readonly shedding: Shedding
  readonly correction: boolean
  readonly reveals: boolean
  /** What an upload may be, and how large. */
  readonly accepts: readonly Accepted[]
  /** It changes something: it takes an Idempotency-Key. */
  readonly command: boolean
  readonly clientStreaming: boolean
  readonly serverStreaming: boolean
  /** If-Match fills `expectedVersion` of the request. */
  readonly takesVersion: boolean
  /** The answer's `version` is its ETag. */
  readonly givesVersion: boolean
  readonly http?: HttpRoute
  /** Full names of its messages. */
  readonly requestType: string
  readonly responseType: string
}

/** How an RPC's messages travel. A method of a generated definition is one. */
export interface Rpc {
  readonly path: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- different RPCs in one list have no narrower type
  readonly requestSerialize: (request: any) => Buffer
  readonly requestDeserialize: (bytes: Buffer) => unknown
  readonly responseDeserialize: (bytes: Buffer) => unknown
}

export interface HttpRoute {
  readonly verb: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With proto names: `/v1/issues/{issue_id}:accept`. */
  readonly template: string
  /** With JSON names, as in the OpenAPI document: `/v1/issues/{issueId}:accept`. */
  readonly openapiPath: string
  /** JSON names of the fields in the path, in order. */
  readonly pathParameters: readonly string[]
  readonly body: boolean
}

/** One published event. */
export interface EventFacts {
  readonly type: string
  /** Kind of the aggregate, such as `Issue`. */
  readonly kind: string
  /** JSON name of the field that holds the aggregate's id. */
  readonly idField: string
  /** The service that publishes it. */
  readonly producer: string
  /** Needed to see it. */
  readonly permission: string
  /** Told as it happens and kept in no feed. */
  readonly inPassing?: true
}

export interface RoleFacts {
  readonly names: Words
  readonly permissions: readonly string[]
  /** The holder sees what he takes part in, not his territory. */
  readonly participantOnly: boolean
}

/** A field that was refused. The same shape as domain-kit's, which this package does not import. */
export interface Violation {
  readonly field: string
  readonly reason: string
  readonly params?: Readonly<Record<string, string | number>>
}
