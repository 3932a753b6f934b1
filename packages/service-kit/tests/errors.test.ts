import { DeadlineExceeded, DomainError, type DomainErrorDetails, type ErrorKind } from '@fengqiao/domain-kit'
import { errorTable, fromGrpcStatus, toGrpcStatus, toProblem } from '@fengqiao/service-kit'
import { Metadata, status, type ServiceError } from '@grpc/grpc-js'

const serviceError = (parts: Omit<ServiceError, 'name' | 'message'>): ServiceError =>
  Object.assign(new Error(parts.details), parts)

const overTheWire = (error: unknown): Error => {
  const { code = status.UNKNOWN, details = '', metadata = new Metadata() } = toGrpcStatus(error)
  return fromGrpcStatus(serviceError({ code, details, metadata }))
}

const kinds = Object.keys(errorTable) as ErrorKind[]

describe('the error table', () => {
  it.each(kinds)('brings %s back from the other side as it was', (kind) => {
    const details: DomainErrorDetails = {
      params: { status: 'ISSUE_STATUS_CLOSED' },
      violations: [{ field: 'posts[0].territory', reason: 'TOO_LONG', params: { limit: 9 } }],
      retryAfterSeconds: 7,
    }
    const back = overTheWire(new DomainError(kind, 'WRONG_STATUS', details))
    expect(back).toMatchObject({ kind, reason: 'WRONG_STATUS', details })
  })

  it.each(kinds)('brings %s back without particulars', (kind) => {
    expect(overTheWire(new DomainError(kind, 'NOT_FOUND'))).toMatchObject({
      kind,
      reason: 'NOT_FOUND',
      details: {},
    })
  })

  it('gives each kind its own gRPC status', () => {
    expect(new Set(kinds.map((kind) => errorTable[kind].grpc)).size).toBe(kinds.length)
  })

  it('knows a deadline on the other side', () => {
    expect(overTheWire(new DeadlineExceeded())).toBeInstanceOf(DeadlineExceeded)
  })

  it('says nothing of a mistake', () => {
    expect(toGrpcStatus(new Error('connect mongodb://root:secret@db'))).toEqual({
      code: status.INTERNAL,
      details: 'INTERNAL',
    })
    expect(overTheWire(new Error('x'))).not.toBeInstanceOf(DomainError)
  })

  it('gives a status that is not ours the reason of its kind', () => {
    const away = serviceError({
      code: status.UNAVAILABLE,
      details: 'No connection to 10.0.0.7',
      metadata: new Metadata(),
    })
    expect(fromGrpcStatus(away)).toMatchObject({ kind: 'unavailable', reason: 'UNAVAILABLE' })
  })
})

describe('problems', () => {
  it('say the catalogue’s sentence in the caller’s language, states in words', () => {
    const refused = new DomainError('not-allowed-now', 'WRONG_STATUS', {
      params: { status: 'ISSUE_STATUS_CLOSED' },
    })
    expect(toProblem(refused, 'zh-CN', 'r')).toEqual({
      type: 'urn:fengqiao:problem:wrong-status',
      title: '当前状态（已结案）下不能进行此操作。',
      status: 409,
      reason: 'WRONG_STATUS',
      reference: 'r',
    })
    expect(toProblem(refused, 'en', 'r').title).toBe('This cannot be done while the issue is Closed.')
  })

  it('name each field and what would be right', () => {
    const violations = [{ field: 'username', reason: 'PATTERN', params: { example: 'li.na' } }]
    const problem = toProblem(new DomainError('invalid', 'INVALID_REQUEST', { violations }), 'en', 'r')
    expect(problem).toMatchObject({
      status: 400,
      errors: [
        { field: 'username', reason: 'PATTERN', message: 'Not in the right form, for example li.na.' },
      ],
    })
  })

  it('say when to try again', () => {
    const limited = new DomainError('limited', 'LIMITED', { retryAfterSeconds: 3 })
    expect(toProblem(limited, 'en', 'r')).toMatchObject({ status: 429, retryAfterSeconds: 3 })
  })

  it('give a mistake a fixed text and its reference', () => {
    expect(toProblem(new Error('secret'), 'en', 'ref-1')).toEqual({
      type: 'urn:fengqiao:problem:internal',
      title: 'Something went wrong on our side. It was recorded; please quote the reference.',
      status: 500,
      reason: 'INTERNAL',
      reference: 'ref-1',
    })
    expect(toProblem(new DeadlineExceeded(), 'en', 'r')).toMatchObject({ status: 504, reason: 'DEADLINE' })
  })
})
