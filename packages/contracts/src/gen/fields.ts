// Generated from proto/ by `npm run generate`. Change the contract, not this file.
import type { FieldFacts } from '../types.ts'

/** The fields of every message by its full name. */
export const fields: Readonly<Record<string, readonly FieldFacts[]>> = {
  'fengqiao.common.v1.Receipt': [
    {
      name: 'id',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'recordedAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.common.v1.GeoPoint': [
    {
      name: 'longitude',
      kind: 'double',
    },
    {
      name: 'latitude',
      kind: 'double',
    },
  ],
  'fengqiao.common.v1.GeoPolygon': [
    {
      name: 'ring',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPoint',
      repeated: true,
      presence: true,
      minItems: 4,
      maxItems: 2000,
    },
  ],
  'fengqiao.common.v1.FilePart': [
    {
      name: 'head',
      kind: 'message',
      type: 'fengqiao.common.v1.FileHead',
      presence: true,
    },
    {
      name: 'chunk',
      kind: 'bytes',
      dataClass: 'personal',
    },
    {
      name: 'last',
      kind: 'bool',
    },
  ],
  'fengqiao.common.v1.FileHead': [
    {
      name: 'contentType',
      kind: 'string',
      maxLength: 100,
    },
    {
      name: 'sizeBytes',
      kind: 'int32',
      minimum: 0,
    },
    {
      name: 'hash',
      kind: 'string',
      maxLength: 64,
    },
    {
      name: 'first',
      kind: 'int32',
    },
    {
      name: 'count',
      kind: 'int32',
    },
  ],
  'fengqiao.common.v1.ByteRange': [
    {
      name: 'first',
      kind: 'int32',
      minimum: 0,
    },
    {
      name: 'last',
      kind: 'int32',
      presence: true,
      minimum: 0,
    },
    {
      name: 'suffix',
      kind: 'int32',
      presence: true,
      minimum: 0,
    },
  ],
  'fengqiao.common.v1.Attachment': [
    {
      name: 'attachmentId',
      kind: 'string',
    },
    {
      name: 'contentType',
      kind: 'string',
    },
    {
      name: 'sizeBytes',
      kind: 'int32',
    },
  ],
  'fengqiao.common.v1.UploadedFile': [
    {
      name: 'attachmentId',
      kind: 'string',
    },
    {
      name: 'contentType',
      kind: 'string',
    },
    {
      name: 'sizeBytes',
      kind: 'int32',
    },
    {
      name: 'expiresAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.common.v1.ReadEventsRequest': [
    {
      name: 'after',
      kind: 'int64',
      minimum: 0,
      maximum: 1000000000000000000,
    },
    {
      name: 'limit',
      kind: 'int32',
      minimum: 0,
      maximum: 1000,
    },
    {
      name: 'kind',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'aggregateId',
      kind: 'string',
      maxLength: 120,
    },
    {
      name: 'types',
      kind: 'string',
      repeated: true,
      maxLength: 120,
      maxItems: 100,
    },
  ],
  'fengqiao.common.v1.ReadEventsReply': [
    {
      name: 'epoch',
      kind: 'string',
    },
    {
      name: 'events',
      kind: 'message',
      type: 'fengqiao.common.v1.PublishedEvent',
      repeated: true,
      presence: true,
    },
    {
      name: 'next',
      kind: 'int64',
    },
    {
      name: 'atHead',
      kind: 'bool',
    },
    {
      name: 'epochSince',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.common.v1.PublishedEvent': [
    {
      name: 'id',
      kind: 'string',
    },
    {
      name: 'type',
      kind: 'string',
    },
    {
      name: 'source',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'string',
    },
    {
      name: 'aggregateId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'previous',
      kind: 'int32',
    },
    {
      name: 'epoch',
      kind: 'string',
    },
    {
      name: 'position',
      kind: 'int64',
    },
    {
      name: 'time',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'actor',
      kind: 'string',
    },
    {
      name: 'cause',
      kind: 'string',
    },
    {
      name: 'traceparent',
      kind: 'string',
    },
    {
      name: 'visibleTo',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'head',
      kind: 'string',
    },
    {
      name: 'data',
      kind: 'struct',
      presence: true,
    },
  ],
  'fengqiao.common.v1.ParkedEvent': [
    {
      name: 'id',
      kind: 'string',
    },
    {
      name: 'type',
      kind: 'string',
    },
    {
      name: 'source',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'string',
    },
    {
      name: 'aggregateId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'cause',
      kind: 'string',
    },
    {
      name: 'attempts',
      kind: 'int32',
    },
    {
      name: 'parkedAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.common.v1.ForgottenEvents': [
    {
      name: 'source',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'string',
    },
    {
      name: 'aggregateId',
      kind: 'string',
    },
    {
      name: 'firstVersion',
      kind: 'int32',
    },
    {
      name: 'lastVersion',
      kind: 'int32',
    },
    {
      name: 'noticedAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.common.v1.ListParkedEventsRequest': [
    {
      name: 'limit',
      kind: 'int32',
      minimum: 0,
      maximum: 1000,
    },
  ],
  'fengqiao.common.v1.ListParkedEventsReply': [
    {
      name: 'events',
      kind: 'message',
      type: 'fengqiao.common.v1.ParkedEvent',
      repeated: true,
      presence: true,
    },
    {
      name: 'total',
      kind: 'int32',
    },
    {
      name: 'forgotten',
      kind: 'message',
      type: 'fengqiao.common.v1.ForgottenEvents',
      repeated: true,
      presence: true,
    },
    {
      name: 'forgottenTotal',
      kind: 'int32',
    },
  ],
  'fengqiao.common.v1.ReplayParkedEventsRequest': [
    {
      name: 'eventIds',
      kind: 'string',
      repeated: true,
      maxLength: 200,
      maxItems: 100,
      example: '019a1f3e-7c1e-7d6b-9a55-1f2e3d4c5b6a',
    },
    {
      name: 'all',
      kind: 'bool',
    },
  ],
  'fengqiao.common.v1.ReplayParkedEventsReply': [
    {
      name: 'replayed',
      kind: 'int32',
    },
  ],
  'fengqiao.analytics.v1.FigurePoint': [
    {
      name: 'day',
      kind: 'string',
    },
    {
      name: 'numerator',
      kind: 'int32',
    },
    {
      name: 'denominator',
      kind: 'int32',
    },
  ],
  'fengqiao.analytics.v1.Figure': [
    {
      name: 'code',
      kind: 'enum',
      type: 'fengqiao.analytics.v1.FigureCode',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.analytics.v1.FigureKind',
    },
    {
      name: 'definition',
      kind: 'enum',
      type: 'fengqiao.analytics.v1.FigureDefinition',
    },
    {
      name: 'numerator',
      kind: 'int32',
    },
    {
      name: 'denominator',
      kind: 'int32',
    },
    {
      name: 'suppressed',
      kind: 'bool',
    },
    {
      name: 'beside',
      kind: 'enum',
      type: 'fengqiao.analytics.v1.FigureCode',
    },
    {
      name: 'windowFrom',
      kind: 'string',
    },
    {
      name: 'windowTo',
      kind: 'string',
    },
    {
      name: 'trend',
      kind: 'message',
      type: 'fengqiao.analytics.v1.FigurePoint',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.analytics.v1.GetFiguresRequest': [
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9]([0-9]{8}|[0-9]{11}|[0-9]{14})',
      example: '621202100',
    },
    {
      name: 'from',
      kind: 'string',
      pattern: '20[0-9]{2}-[01][0-9]-[0-3][0-9]',
      example: '2026-11-01',
    },
    {
      name: 'to',
      kind: 'string',
      pattern: '20[0-9]{2}-[01][0-9]-[0-3][0-9]',
      example: '2026-11-30',
    },
  ],
  'fengqiao.analytics.v1.GetFiguresReply': [
    {
      name: 'figures',
      kind: 'message',
      type: 'fengqiao.analytics.v1.Figure',
      repeated: true,
      presence: true,
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'asOf',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.analytics.v1.ListFigureRowsRequest': [
    {
      name: 'figure',
      kind: 'string',
      required: true,
      pattern: '[A-Z_]{1,60}',
      example: 'CONCLUSION_RATE',
    },
    {
      name: 'part',
      kind: 'enum',
      type: 'fengqiao.analytics.v1.FigurePart',
    },
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9]([0-9]{8}|[0-9]{11}|[0-9]{14})',
      example: '621202100',
    },
    {
      name: 'from',
      kind: 'string',
      pattern: '20[0-9]{2}-[01][0-9]-[0-3][0-9]',
      example: '2026-11-01',
    },
    {
      name: 'to',
      kind: 'string',
      pattern: '20[0-9]{2}-[01][0-9]-[0-3][0-9]',
      example: '2026-11-30',
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 200,
    },
  ],
  'fengqiao.analytics.v1.ListFigureRowsReply': [
    {
      name: 'issueIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.analytics.v1.BreakDownFiguresRequest': [
    {
      name: 'by',
      kind: 'enum',
      type: 'fengqiao.analytics.v1.Dimension',
      required: true,
    },
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9]([0-9]{8}|[0-9]{11}|[0-9]{14})',
      example: '621202100',
    },
    {
      name: 'from',
      kind: 'string',
      pattern: '20[0-9]{2}-[01][0-9]-[0-3][0-9]',
      example: '2026-11-01',
    },
    {
      name: 'to',
      kind: 'string',
      pattern: '20[0-9]{2}-[01][0-9]-[0-3][0-9]',
      example: '2026-11-30',
    },
  ],
  'fengqiao.analytics.v1.FigureBucket': [
    {
      name: 'key',
      kind: 'string',
    },
    {
      name: 'registered',
      kind: 'int32',
    },
    {
      name: 'accepted',
      kind: 'int32',
    },
    {
      name: 'concluded',
      kind: 'int32',
    },
    {
      name: 'open',
      kind: 'int32',
    },
    {
      name: 'overdueOpen',
      kind: 'int32',
    },
  ],
  'fengqiao.analytics.v1.BreakDownFiguresReply': [
    {
      name: 'buckets',
      kind: 'message',
      type: 'fengqiao.analytics.v1.FigureBucket',
      repeated: true,
      presence: true,
    },
    {
      name: 'windowFrom',
      kind: 'string',
    },
    {
      name: 'windowTo',
      kind: 'string',
    },
  ],
  'fengqiao.analytics.v1.RebuildFiguresRequest': [],
  'fengqiao.analytics.v1.GetRebuildRequest': [],
  'fengqiao.analytics.v1.Rebuild': [
    {
      name: 'state',
      kind: 'enum',
      type: 'fengqiao.analytics.v1.RebuildState',
    },
    {
      name: 'startedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'finishedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'events',
      kind: 'int64',
    },
    {
      name: 'rows',
      kind: 'int64',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeArchived': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeClosed': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'closing',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeClosing',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeRegistered': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'source',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeSource',
    },
    {
      name: 'type',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeType',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeAccepted': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'type',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeType',
    },
    {
      name: 'acceptedById',
      kind: 'string',
    },
    {
      name: 'mediateDueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.MediatorAssigned': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'assignedById',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
    {
      name: 'namedIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'releasedIds',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.MediationStarted': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeAdjourned': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'nextSessionAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeAgreed': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'form',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeAgreementForm',
    },
    {
      name: 'effectiveAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'performDueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeFailed': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeEscalated': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'releasedIds',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputePerformed': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeBreached': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeRevisited': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'result',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRevisitResult',
    },
    {
      name: 'revisits',
      kind: 'int32',
    },
    {
      name: 'nextRevisitAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeReopened': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'timesReopened',
      kind: 'int32',
    },
    {
      name: 'mediateDueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeOverdue': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'step',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeClockStep',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeRecorded': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'mediatorId',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeStepKind',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.PartyEntry': [
    {
      name: 'side',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeSide',
      required: true,
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      required: true,
      maxLength: 60,
      example: '\u5f20\u660e',
    },
    {
      name: 'phone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
      required: true,
      pattern: '[0-9+ -]{6,20}',
      example: '13800001234',
    },
    {
      name: 'address',
      kind: 'string',
      dataClass: 'personal',
      mask: 'address',
      maxLength: 200,
    },
    {
      name: 'personId',
      kind: 'string',
      maxLength: 60,
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeParty': [
    {
      name: 'partyId',
      kind: 'string',
    },
    {
      name: 'side',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeSide',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'phone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
    },
    {
      name: 'address',
      kind: 'string',
      dataClass: 'personal',
      mask: 'address',
    },
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'noticedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'consentedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'consent',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeConsent',
    },
  ],
  'fengqiao.dispute_mediation.v1.CaseMediator': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'declaredAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeClock': [
    {
      name: 'step',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeClockStep',
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'overdue',
      kind: 'bool',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeAgreement': [
    {
      name: 'form',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeAgreementForm',
    },
    {
      name: 'content',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'manner',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'effectiveAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'performDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeRecords': [
    {
      name: 'investigations',
      kind: 'int32',
    },
    {
      name: 'sessions',
      kind: 'int32',
    },
    {
      name: 'revisits',
      kind: 'int32',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeAllowedAction': [
    {
      name: 'action',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeAction',
    },
    {
      name: 'primary',
      kind: 'bool',
    },
    {
      name: 'refusal',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRefusal',
    },
  ],
  'fengqiao.dispute_mediation.v1.Dispute': [
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeStatus',
    },
    {
      name: 'type',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeType',
    },
    {
      name: 'source',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeSource',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'facts',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'parties',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeParty',
      repeated: true,
      presence: true,
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'acceptedById',
      kind: 'string',
    },
    {
      name: 'mediators',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.CaseMediator',
      repeated: true,
      presence: true,
    },
    {
      name: 'otherMediatorAsked',
      kind: 'bool',
    },
    {
      name: 'sponsorId',
      kind: 'string',
    },
    {
      name: 'plan',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'clock',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeClock',
      presence: true,
    },
    {
      name: 'extended',
      kind: 'bool',
    },
    {
      name: 'nextSessionAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'agreement',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeAgreement',
      presence: true,
    },
    {
      name: 'nextRevisitAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'records',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeRecords',
      presence: true,
    },
    {
      name: 'missing',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRecordKind',
      repeated: true,
    },
    {
      name: 'remedies',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRemedy',
      repeated: true,
    },
    {
      name: 'actions',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeAllowedAction',
      repeated: true,
      presence: true,
    },
    {
      name: 'rejection',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRejection',
    },
    {
      name: 'closing',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeClosing',
    },
    {
      name: 'timesReopened',
      kind: 'int32',
    },
    {
      name: 'openedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'acceptedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'endedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'wordsShown',
      kind: 'bool',
    },
  ],
  'fengqiao.dispute_mediation.v1.OpenDisputeRequest': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'type',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeType',
      required: true,
    },
    {
      name: 'source',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeSource',
      required: true,
      choices: [
        'DISPUTE_SOURCE_APPLICATION',
        'DISPUTE_SOURCE_INITIATIVE',
        'DISPUTE_SOURCE_POLICE',
        'DISPUTE_SOURCE_COURT',
        'DISPUTE_SOURCE_ASSIGNMENT',
      ],
    },
    {
      name: 'facts',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
      example:
        '\u697c\u4e0a\u536b\u751f\u95f4\u6f0f\u6c34\uff0c\u4e24\u5bb6\u534f\u5546\u8d54\u507f\u4e0d\u6210\u3002',
    },
    {
      name: 'parties',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.PartyEntry',
      repeated: true,
      presence: true,
      minItems: 2,
      maxItems: 20,
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLevel',
    },
  ],
  'fengqiao.dispute_mediation.v1.FindDisputeByNumberRequest': [
    {
      name: 'number',
      kind: 'string',
      required: true,
      pattern: '\\([0-9]{4}\\).+\u7b2c[0-9]{4,8}\u53f7',
      maxLength: 60,
      example: '(2026)\u6b66\u57ce\u4eba\u8c03\u5b57\u7b2c0001\u53f7',
    },
  ],
  'fengqiao.dispute_mediation.v1.GetDisputeRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.dispute_mediation.v1.BatchGetDisputesRequest': [
    {
      name: 'disputeIds',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 100,
    },
  ],
  'fengqiao.dispute_mediation.v1.ListDisputesRequest': [
    {
      name: 'view',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeView',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeStatus',
    },
    {
      name: 'type',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeType',
    },
    {
      name: 'gridCode',
      kind: 'string',
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
    {
      name: 'issueId',
      kind: 'string',
      maxLength: 60,
    },
  ],
  'fengqiao.dispute_mediation.v1.ListDisputesReply': [
    {
      name: 'disputes',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.Dispute',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.dispute_mediation.v1.CountDisputesRequest': [],
  'fengqiao.dispute_mediation.v1.DisputeViewCount': [
    {
      name: 'view',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeView',
    },
    {
      name: 'count',
      kind: 'int32',
    },
    {
      name: 'more',
      kind: 'bool',
    },
  ],
  'fengqiao.dispute_mediation.v1.CountDisputesReply': [
    {
      name: 'counts',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeViewCount',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeCommand': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.dispute_mediation.v1.ReasonedDisputeCommand': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
  ],
  'fengqiao.dispute_mediation.v1.DescribeDisputeRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'type',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeType',
      required: true,
    },
    {
      name: 'facts',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
      example:
        '\u697c\u4e0a\u536b\u751f\u95f4\u6f0f\u6c34\uff0c\u4e24\u5bb6\u534f\u5546\u8d54\u507f\u4e0d\u6210\u3002',
    },
  ],
  'fengqiao.dispute_mediation.v1.AddPartyRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'party',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.PartyEntry',
      presence: true,
      required: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.RejectDisputeRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRejection',
      required: true,
    },
    {
      name: 'remedies',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRemedy',
      repeated: true,
      minItems: 1,
      maxItems: 3,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.dispute_mediation.v1.AssignMediatorRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'mediatorIds',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 5,
    },
  ],
  'fengqiao.dispute_mediation.v1.PartyCommand': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'partyId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.dispute_mediation.v1.RecordConsentRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'partyId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'consent',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeConsent',
      required: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.RecordSessionRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'presentPartyIds',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 20,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
  ],
  'fengqiao.dispute_mediation.v1.AdjournDisputeRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'nextSessionAt',
      kind: 'timestamp',
      presence: true,
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.dispute_mediation.v1.ExtendDeadlineRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'days',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 30,
    },
    {
      name: 'consentingPartyIds',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 20,
    },
  ],
  'fengqiao.dispute_mediation.v1.ReachAgreementRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'form',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeAgreementForm',
      required: true,
    },
    {
      name: 'content',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 4000,
    },
    {
      name: 'manner',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 1000,
    },
    {
      name: 'performDueAt',
      kind: 'timestamp',
      presence: true,
      required: true,
    },
    {
      name: 'effectiveAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'signedPartyIds',
      kind: 'string',
      repeated: true,
      maxItems: 20,
    },
    {
      name: 'mediatorSigned',
      kind: 'bool',
    },
    {
      name: 'committeeSealed',
      kind: 'bool',
    },
  ],
  'fengqiao.dispute_mediation.v1.TellRemediesRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'remedies',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRemedy',
      repeated: true,
      minItems: 1,
      maxItems: 3,
    },
  ],
  'fengqiao.dispute_mediation.v1.EscalateDisputeRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'sponsorId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'plan',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 4000,
    },
  ],
  'fengqiao.dispute_mediation.v1.RecordPerformanceRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'complete',
      kind: 'bool',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
  ],
  'fengqiao.dispute_mediation.v1.RecordRevisitRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'result',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRevisitResult',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'visitedPartyIds',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 20,
    },
  ],
  'fengqiao.dispute_mediation.v1.RevealPartiesRequest': [
    {
      name: 'disputeId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLookPurpose',
      required: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.RevealPartiesReply': [
    {
      name: 'parties',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeParty',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeLook': [
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'actorId',
      kind: 'string',
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeLookPurpose',
    },
    {
      name: 'partyIds',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.ListDisputeLooksReply': [
    {
      name: 'looks',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeLook',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeStep': [
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'actorId',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeStepKind',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'partyIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'personIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'result',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeRevisitResult',
    },
  ],
  'fengqiao.dispute_mediation.v1.DisputeHistory': [
    {
      name: 'steps',
      kind: 'message',
      type: 'fengqiao.dispute_mediation.v1.DisputeStep',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.GridAssignment': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'primary',
      kind: 'bool',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.Grid': [
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.GridKind',
    },
    {
      name: 'boundary',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPolygon',
      presence: true,
    },
    {
      name: 'assignments',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.GridAssignment',
      repeated: true,
      presence: true,
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'until',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'successorGridCode',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.DefineGridRequest': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 60,
      example: '\u57ce\u5173\u793e\u533a\u7b2c\u4e09\u7f51\u683c',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.GridKind',
      required: true,
    },
    {
      name: 'boundary',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPolygon',
      presence: true,
      required: true,
    },
  ],
  'fengqiao.grid_management.v1.AssignGridWorkerRequest': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'primary',
      kind: 'bool',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.grid_management.v1.ReplaceGridWorkerRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'toPersonId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.grid_management.v1.ReplaceGridWorkerReply': [
    {
      name: 'gridCodes',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.grid_management.v1.PlaceBuildingsRequest': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'buildingCodes',
      kind: 'string',
      repeated: true,
      pattern: '[1-9][0-9]{16}',
      minItems: 1,
      maxItems: 200,
      example: '62120210000100012',
    },
  ],
  'fengqiao.grid_management.v1.BuildingPlacement': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.PlaceBuildingsReply': [
    {
      name: 'placements',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.BuildingPlacement',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.ListGridBuildingsRequest': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.grid_management.v1.ListGridBuildingsReply': [
    {
      name: 'placements',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.BuildingPlacement',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.GetGridRequest': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
  ],
  'fengqiao.grid_management.v1.ListGridsRequest': [
    {
      name: 'communityCode',
      kind: 'string',
      pattern: '[1-9][0-9]{11}',
      example: '621202100001',
    },
    {
      name: 'asOf',
      kind: 'string',
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.grid_management.v1.ListGridsReply': [
    {
      name: 'grids',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Grid',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.FindGridRequest': [
    {
      name: 'point',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPoint',
      presence: true,
    },
    {
      name: 'gridCode',
      kind: 'string',
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'buildingCode',
      kind: 'string',
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.grid_management.v1.GridFound': [
    {
      name: 'grid',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Grid',
      presence: true,
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.RoutingReason',
    },
  ],
  'fengqiao.grid_management.v1.Reporter': [
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ReporterKind',
      required: true,
    },
    {
      name: 'personId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      maxLength: 40,
      example: '\u5f20\u660e',
    },
    {
      name: 'phone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
      pattern: '[0-9+ -]{6,20}',
      example: '13800001234',
    },
  ],
  'fengqiao.grid_management.v1.Place': [
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 200,
      example: '\u4e1c\u6c5f\u8def12\u53f7\u697c\u4e0b',
    },
    {
      name: 'point',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPoint',
      presence: true,
    },
    {
      name: 'gridCode',
      kind: 'string',
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'buildingCode',
      kind: 'string',
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.grid_management.v1.Clock': [
    {
      name: 'step',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ClockStep',
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'overdue',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.Milestones': [
    {
      name: 'registeredAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'acceptedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'concludedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'answeredAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.AllowedAction': [
    {
      name: 'action',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueAction',
    },
    {
      name: 'primary',
      kind: 'bool',
    },
    {
      name: 'refusal',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueRefusal',
    },
  ],
  'fengqiao.grid_management.v1.HandOver': [
    {
      name: 'fromPersonId',
      kind: 'string',
    },
    {
      name: 'toPersonId',
      kind: 'string',
    },
    {
      name: 'offeredAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'reason',
      kind: 'string',
      dataClass: 'personal',
    },
  ],
  'fengqiao.grid_management.v1.Supervision': [
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.SupervisionKind',
    },
    {
      name: 'byId',
      kind: 'string',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.HandlerRequest': [
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.HandlerRequestKind',
    },
    {
      name: 'askedById',
      kind: 'string',
    },
    {
      name: 'askedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'reason',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'workingDays',
      kind: 'int32',
    },
    {
      name: 'reviewAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueTransfer': [
    {
      name: 'unit',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'unitCode',
      kind: 'string',
    },
    {
      name: 'reference',
      kind: 'string',
      dataClass: 'personal',
    },
  ],
  'fengqiao.grid_management.v1.IssueCase': [
    {
      name: 'into',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueConversion',
    },
    {
      name: 'caseId',
      kind: 'string',
    },
    {
      name: 'closing',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeClosing',
    },
  ],
  'fengqiao.grid_management.v1.Issue': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueStatus',
    },
    {
      name: 'title',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'description',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'category',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueCategory',
    },
    {
      name: 'urgency',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueUrgency',
    },
    {
      name: 'channel',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueChannel',
    },
    {
      name: 'reporter',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Reporter',
      presence: true,
    },
    {
      name: 'place',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Place',
      presence: true,
    },
    {
      name: 'routingReason',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.RoutingReason',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'coHandlerIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'handOver',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.HandOver',
      presence: true,
    },
    {
      name: 'clock',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Clock',
      presence: true,
    },
    {
      name: 'milestones',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Milestones',
      presence: true,
    },
    {
      name: 'actions',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.AllowedAction',
      repeated: true,
      presence: true,
    },
    {
      name: 'satisfaction',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.Satisfaction',
    },
    {
      name: 'timesReopened',
      kind: 'int32',
    },
    {
      name: 'mergedIntoId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueLevel',
    },
    {
      name: 'handlingMethod',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.HandlingMethod',
    },
    {
      name: 'supervision',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Supervision',
      presence: true,
    },
    {
      name: 'request',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.HandlerRequest',
      presence: true,
    },
    {
      name: 'extendedByDays',
      kind: 'int32',
    },
    {
      name: 'transfer',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.IssueTransfer',
      presence: true,
    },
    {
      name: 'converted',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.IssueCase',
      presence: true,
    },
    {
      name: 'rejection',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueRejection',
    },
    {
      name: 'following',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.IssueCourse',
      presence: true,
    },
    {
      name: 'servingGridCode',
      kind: 'string',
    },
    {
      name: 'attachments',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.IssueAttachment',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueAttachment': [
    {
      name: 'attachmentId',
      kind: 'string',
    },
    {
      name: 'contentType',
      kind: 'string',
    },
    {
      name: 'sizeBytes',
      kind: 'int32',
    },
    {
      name: 'step',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueStepKind',
    },
  ],
  'fengqiao.grid_management.v1.RegisterIssueRequest': [
    {
      name: 'title',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 80,
      example: '\u697c\u9053\u7167\u660e\u706f\u4e0d\u4eae',
    },
    {
      name: 'description',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
    {
      name: 'category',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueCategory',
      required: true,
    },
    {
      name: 'urgency',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueUrgency',
    },
    {
      name: 'channel',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueChannel',
    },
    {
      name: 'reporter',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Reporter',
      presence: true,
      required: true,
    },
    {
      name: 'place',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Place',
      presence: true,
      required: true,
    },
    {
      name: 'attachmentIds',
      kind: 'string',
      repeated: true,
      maxItems: 9,
    },
  ],
  'fengqiao.grid_management.v1.UploadEvidenceRequest': [
    {
      name: 'part',
      kind: 'message',
      type: 'fengqiao.common.v1.FilePart',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.DownloadOwnEvidenceRequest': [
    {
      name: 'attachmentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'range',
      kind: 'message',
      type: 'fengqiao.common.v1.ByteRange',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.DownloadEvidenceRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'attachmentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'range',
      kind: 'message',
      type: 'fengqiao.common.v1.ByteRange',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.RegisterIssueReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'receiptCode',
      kind: 'string',
      dataClass: 'sensitive',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'routingReason',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.RoutingReason',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'acceptDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.GetIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.grid_management.v1.BatchGetIssuesRequest': [
    {
      name: 'issueIds',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 100,
    },
  ],
  'fengqiao.grid_management.v1.ListIssuesRequest': [
    {
      name: 'view',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueView',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueStatus',
    },
    {
      name: 'gridCode',
      kind: 'string',
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'category',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueCategory',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.grid_management.v1.ListIssuesReply': [
    {
      name: 'issues',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Issue',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.CountIssuesRequest': [],
  'fengqiao.grid_management.v1.ViewCount': [
    {
      name: 'view',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueView',
    },
    {
      name: 'count',
      kind: 'int32',
    },
    {
      name: 'more',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.CountIssuesReply': [
    {
      name: 'counts',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.ViewCount',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueCommand': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.grid_management.v1.ReasonedIssueCommand': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'rejection',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueRejection',
    },
    {
      name: 'attachmentIds',
      kind: 'string',
      repeated: true,
      maxItems: 9,
    },
  ],
  'fengqiao.grid_management.v1.MergeIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'intoIssueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.grid_management.v1.AssignIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'handlerId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'coHandlerIds',
      kind: 'string',
      repeated: true,
      maxItems: 10,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.grid_management.v1.OfferHandOverRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'toPersonId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
  ],
  'fengqiao.grid_management.v1.SuspendIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'reviewAt',
      kind: 'timestamp',
      presence: true,
      required: true,
    },
  ],
  'fengqiao.grid_management.v1.TakeEscalatedIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'handlerId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.grid_management.v1.TransferIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'unit',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 80,
      example: '\u533a\u4f4f\u5efa\u5c40\u7269\u4e1a\u79d1',
    },
    {
      name: 'unitCode',
      kind: 'string',
      pattern: '[A-Z0-9-]{2,40}',
      example: '12345',
    },
    {
      name: 'reference',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 60,
    },
    {
      name: 'reviewAt',
      kind: 'timestamp',
      presence: true,
      required: true,
    },
  ],
  'fengqiao.grid_management.v1.RecordTransferOutcomeRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ElsewhereOutcome',
      required: true,
    },
  ],
  'fengqiao.grid_management.v1.ConvertIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
    {
      name: 'into',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueConversion',
      required: true,
    },
  ],
  'fengqiao.grid_management.v1.AddCoHandlersRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
    {
      name: 'personIds',
      kind: 'string',
      repeated: true,
      maxLength: 60,
      minItems: 1,
      maxItems: 10,
    },
  ],
  'fengqiao.grid_management.v1.RemoveCoHandlerRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.grid_management.v1.SuperviseIssueRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.SupervisionKind',
      required: true,
    },
  ],
  'fengqiao.grid_management.v1.AskExtensionRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 2000,
    },
    {
      name: 'workingDays',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 60,
    },
  ],
  'fengqiao.grid_management.v1.FindIssueByNumberRequest': [
    {
      name: 'number',
      kind: 'string',
      required: true,
      pattern: '[0-9]{8}-[0-9]{4,8}',
      example: '20261123-0042',
    },
  ],
  'fengqiao.grid_management.v1.ListHeldIssuesRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.grid_management.v1.HeldIssue': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueStatus',
    },
  ],
  'fengqiao.grid_management.v1.HeldIssues': [
    {
      name: 'issues',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.HeldIssue',
      repeated: true,
      presence: true,
    },
    {
      name: 'more',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.ReassignHeldIssuesRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'toPersonId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.grid_management.v1.ReassignHeldIssuesReply': [
    {
      name: 'reassigned',
      kind: 'int32',
    },
    {
      name: 'more',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.FindSimilarIssuesRequest': [
    {
      name: 'category',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueCategory',
      required: true,
    },
    {
      name: 'point',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPoint',
      presence: true,
    },
    {
      name: 'gridCode',
      kind: 'string',
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
  ],
  'fengqiao.grid_management.v1.SimilarIssue': [
    {
      name: 'issue',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Issue',
      presence: true,
    },
    {
      name: 'metres',
      kind: 'int32',
    },
  ],
  'fengqiao.grid_management.v1.SimilarIssues': [
    {
      name: 'similar',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.SimilarIssue',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.GiveFeedbackRequest': [
    {
      name: 'issueId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'satisfaction',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.Satisfaction',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.grid_management.v1.ReceiptCodeRequest': [
    {
      name: 'receiptCode',
      kind: 'string',
      dataClass: 'sensitive',
      required: true,
      pattern: '[0-9A-Za-z-]{10,60}',
      example: '20261123-0042-H7K29QXM4TPA',
    },
  ],
  'fengqiao.grid_management.v1.ReceiptFeedbackRequest': [
    {
      name: 'receiptCode',
      kind: 'string',
      dataClass: 'sensitive',
      required: true,
      pattern: '[0-9A-Za-z-]{10,60}',
      example: '20261123-0042-H7K29QXM4TPA',
    },
    {
      name: 'satisfaction',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.Satisfaction',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 2000,
    },
  ],
  'fengqiao.grid_management.v1.IssueStep': [
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'actorId',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueStepKind',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'satisfaction',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.Satisfaction',
    },
    {
      name: 'byPhone',
      kind: 'bool',
    },
    {
      name: 'asCoHandler',
      kind: 'bool',
    },
    {
      name: 'personIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'rejection',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueRejection',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueLevel',
    },
    {
      name: 'supervision',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.SupervisionKind',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ElsewhereOutcome',
    },
    {
      name: 'workingDays',
      kind: 'int32',
    },
    {
      name: 'attachments',
      kind: 'message',
      type: 'fengqiao.common.v1.Attachment',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueHistory': [
    {
      name: 'steps',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.IssueStep',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueCourse': [
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueStatus',
    },
    {
      name: 'milestones',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Milestones',
      presence: true,
    },
    {
      name: 'clock',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Clock',
      presence: true,
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'feedbackAwaited',
      kind: 'bool',
    },
    {
      name: 'satisfaction',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.Satisfaction',
    },
    {
      name: 'rejection',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueRejection',
    },
    {
      name: 'following',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.IssueCourse',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.PlannedGrid': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001013',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 60,
      example: '\u6ee8\u6c5f\u793e\u533a\u7b2c\u5341\u4e09\u7f51\u683c',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.GridKind',
      required: true,
    },
    {
      name: 'boundary',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPolygon',
      presence: true,
      required: true,
    },
    {
      name: 'primaryId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'deputyIds',
      kind: 'string',
      repeated: true,
      maxLength: 60,
      maxItems: 10,
    },
  ],
  'fengqiao.grid_management.v1.PlanRegriddingRequest': [
    {
      name: 'communityCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{11}',
      example: '621202100001',
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2027-01-01',
    },
    {
      name: 'grids',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.PlannedGrid',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 60,
    },
    {
      name: 'endedGridCodes',
      kind: 'string',
      repeated: true,
      pattern: '[1-9][0-9]{14}',
      minItems: 1,
      maxItems: 60,
      example: '621202100001003',
    },
  ],
  'fengqiao.grid_management.v1.ChangeRegriddingRequest': [
    {
      name: 'regriddingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2027-01-01',
    },
    {
      name: 'grids',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.PlannedGrid',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 60,
    },
    {
      name: 'endedGridCodes',
      kind: 'string',
      repeated: true,
      pattern: '[1-9][0-9]{14}',
      minItems: 1,
      maxItems: 60,
      example: '621202100001003',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.grid_management.v1.CancelRegriddingRequest': [
    {
      name: 'regriddingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.RegriddingCancellation',
      required: true,
      choices: [
        'REGRIDDING_CANCELLATION_NOT_NEEDED',
        'REGRIDDING_CANCELLATION_PLAN_WRONG',
        'REGRIDDING_CANCELLATION_POSTPONED',
      ],
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.grid_management.v1.GetRegriddingRequest': [
    {
      name: 'regriddingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.grid_management.v1.ListRegriddingsRequest': [
    {
      name: 'communityCode',
      kind: 'string',
      pattern: '[1-9][0-9]{11}',
      example: '621202100001',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.grid_management.v1.ListRegriddingsReply': [
    {
      name: 'regriddings',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.Regridding',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.Regridding': [
    {
      name: 'regriddingId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'day',
      kind: 'string',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.RegriddingStatus',
    },
    {
      name: 'grids',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.PlannedGrid',
      repeated: true,
      presence: true,
    },
    {
      name: 'endedGridCodes',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'plannedById',
      kind: 'string',
    },
    {
      name: 'plannedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'doneAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'cancelledById',
      kind: 'string',
    },
    {
      name: 'cancelledAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'cancellation',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.RegriddingCancellation',
    },
  ],
  'fengqiao.grid_management.v1.RegriddingPreview': [
    {
      name: 'buildings',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.BuildingsMoving',
      repeated: true,
      presence: true,
    },
    {
      name: 'issues',
      kind: 'message',
      type: 'fengqiao.grid_management.v1.IssuesPassing',
      repeated: true,
      presence: true,
    },
    {
      name: 'gridsAwaitingPost',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.grid_management.v1.BuildingsMoving': [
    {
      name: 'fromGridCode',
      kind: 'string',
    },
    {
      name: 'toGridCode',
      kind: 'string',
    },
    {
      name: 'buildingCodes',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.grid_management.v1.IssuesPassing': [
    {
      name: 'fromGridCode',
      kind: 'string',
    },
    {
      name: 'toGridCode',
      kind: 'string',
    },
    {
      name: 'count',
      kind: 'int32',
    },
    {
      name: 'toPersonId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueRegistered': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'category',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueCategory',
    },
    {
      name: 'urgency',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueUrgency',
    },
    {
      name: 'channel',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueChannel',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterKind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ReporterKind',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'acceptDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueAccepted': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'acceptedById',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'handleDueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'inTime',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.IssueRejected': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'rejection',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueRejection',
    },
  ],
  'fengqiao.grid_management.v1.IssueMerged': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'intoIssueId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueConverted': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'into',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueConversion',
    },
    {
      name: 'convertedById',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueAssigned': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'coHandlerIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'selfHandled',
      kind: 'bool',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueStarted': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueReturned': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'returnedById',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'timesReturned',
      kind: 'int32',
    },
    {
      name: 'dispatcherId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueProgressed': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'progressedById',
      kind: 'string',
    },
    {
      name: 'asCoHandler',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.IssueHandOverOffered': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'fromPersonId',
      kind: 'string',
    },
    {
      name: 'toPersonId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueHandOverAccepted': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'fromPersonId',
      kind: 'string',
    },
    {
      name: 'toPersonId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueHandOverDeclined': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'fromPersonId',
      kind: 'string',
    },
    {
      name: 'toPersonId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueSuspended': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'reviewAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'asked',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.IssueResumed': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'handleDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueResolved': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'verifyDueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'inTime',
      kind: 'bool',
    },
    {
      name: 'coHandlerIds',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueVerified': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'verifiedById',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'reporterKind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ReporterKind',
    },
    {
      name: 'feedbackAsked',
      kind: 'bool',
    },
    {
      name: 'feedbackDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueSentBack': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'handleDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueFeedbackGiven': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'satisfaction',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.Satisfaction',
    },
    {
      name: 'byPhone',
      kind: 'bool',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueReopened': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'timesReopened',
      kind: 'int32',
    },
    {
      name: 'handleDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueClosed': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'satisfaction',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.Satisfaction',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueOverdue': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'step',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ClockStep',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueEscalated': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueLevel',
    },
    {
      name: 'escalatedById',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueEscalationTaken': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueLevel',
    },
    {
      name: 'takenById',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueEscalationGivenBack': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueLevel',
    },
    {
      name: 'givenBackById',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueTransferred': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'unitCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'reviewAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueTransferEnded': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ElsewhereOutcome',
    },
    {
      name: 'recordedById',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'handleDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueConversionEnded': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'into',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueConversion',
    },
    {
      name: 'caseId',
      kind: 'string',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.ElsewhereOutcome',
    },
    {
      name: 'closing',
      kind: 'enum',
      type: 'fengqiao.dispute_mediation.v1.DisputeClosing',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'handleDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueReassigned': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'fromPersonId',
      kind: 'string',
    },
    {
      name: 'toPersonId',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueRegridded': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'toGridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueCoHandlersAdded': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'addedIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'addedById',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueCoHandlerRemoved': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'removedId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueSupervised': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.SupervisionKind',
    },
    {
      name: 'supervisedById',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueSupervisionLifted': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueExtensionAsked': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueLevel',
    },
  ],
  'fengqiao.grid_management.v1.IssueExtensionGranted': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'reporterId',
      kind: 'string',
    },
    {
      name: 'handleDueAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueExtensionDeclined': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.IssueSuspensionAsked': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
    {
      name: 'level',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.IssueLevel',
    },
    {
      name: 'reviewAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.grid_management.v1.IssueSuspensionDeclined': [
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'number',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'handlerId',
      kind: 'string',
    },
    {
      name: 'firstReceiverId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.GridDefined': [
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.GridKind',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.GridWorkerAssigned': [
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'primary',
      kind: 'bool',
    },
  ],
  'fengqiao.grid_management.v1.GridWorkerReleased': [
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.GridRetired': [
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'until',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'successorGridCode',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.RegriddingPlanned': [
    {
      name: 'regriddingId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'day',
      kind: 'string',
    },
    {
      name: 'gridCodes',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'endedGridCodes',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.grid_management.v1.RegriddingChanged': [
    {
      name: 'regriddingId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'day',
      kind: 'string',
    },
    {
      name: 'gridCodes',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'endedGridCodes',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.grid_management.v1.RegriddingCancelled': [
    {
      name: 'regriddingId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.grid_management.v1.RegriddingCancellation',
    },
  ],
  'fengqiao.grid_management.v1.RegriddingBegun': [
    {
      name: 'regriddingId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.RegriddingDone': [
    {
      name: 'regriddingId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.grid_management.v1.BuildingPlaced': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'fromGridCode',
      kind: 'string',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.identity.v1.Post': [
    {
      name: 'role',
      kind: 'enum',
      type: 'fengqiao.identity.v1.Role',
      required: true,
    },
    {
      name: 'territory',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      example: '621202100001003',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'until',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.identity.v1.Person': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'username',
      kind: 'string',
    },
    {
      name: 'displayName',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'posts',
      kind: 'message',
      type: 'fengqiao.identity.v1.Post',
      repeated: true,
      presence: true,
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.identity.v1.AccountStatus',
    },
    {
      name: 'lastSignInAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.identity.v1.StaffCard': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'displayName',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'posts',
      kind: 'message',
      type: 'fengqiao.identity.v1.Post',
      repeated: true,
      presence: true,
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.identity.v1.AccountStatus',
    },
  ],
  'fengqiao.identity.v1.Me': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'username',
      kind: 'string',
    },
    {
      name: 'displayName',
      kind: 'string',
    },
    {
      name: 'posts',
      kind: 'message',
      type: 'fengqiao.identity.v1.Post',
      repeated: true,
      presence: true,
    },
    {
      name: 'permissions',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'townCode',
      kind: 'string',
    },
    {
      name: 'townName',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.GetMeRequest': [],
  'fengqiao.identity.v1.CreatePersonRequest': [
    {
      name: 'username',
      kind: 'string',
      required: true,
      pattern: '[a-z][a-z0-9.-]{2,39}',
      example: 'li.na',
    },
    {
      name: 'displayName',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      maxLength: 40,
      example: '\u674e\u5a1c',
    },
    {
      name: 'posts',
      kind: 'message',
      type: 'fengqiao.identity.v1.Post',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 20,
    },
    {
      name: 'firstPassword',
      kind: 'string',
      dataClass: 'sensitive',
      maxLength: 200,
    },
  ],
  'fengqiao.identity.v1.CreatePersonReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'firstPassword',
      kind: 'string',
      dataClass: 'sensitive',
    },
  ],
  'fengqiao.identity.v1.GetPersonRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.ListPeopleRequest': [
    {
      name: 'role',
      kind: 'enum',
      type: 'fengqiao.identity.v1.Role',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.identity.v1.ListPeopleReply': [
    {
      name: 'people',
      kind: 'message',
      type: 'fengqiao.identity.v1.Person',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.BatchGetStaffRequest': [
    {
      name: 'personIds',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 200,
    },
  ],
  'fengqiao.identity.v1.BatchGetStaffReply': [
    {
      name: 'staff',
      kind: 'message',
      type: 'fengqiao.identity.v1.StaffCard',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.identity.v1.ListStaffRequest': [
    {
      name: 'territory',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      example: '621202100001',
    },
  ],
  'fengqiao.identity.v1.PostAt': [
    {
      name: 'role',
      kind: 'enum',
      type: 'fengqiao.identity.v1.Role',
      required: true,
    },
    {
      name: 'territory',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      example: '621202100001003',
    },
  ],
  'fengqiao.identity.v1.BatchGetPostHoldersRequest': [
    {
      name: 'posts',
      kind: 'message',
      type: 'fengqiao.identity.v1.PostAt',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 100,
    },
  ],
  'fengqiao.identity.v1.BatchGetPostHoldersReply': [
    {
      name: 'posts',
      kind: 'message',
      type: 'fengqiao.identity.v1.PostHolders',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.identity.v1.PostHolders': [
    {
      name: 'personIds',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.identity.v1.AssignPostRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'post',
      kind: 'message',
      type: 'fengqiao.identity.v1.Post',
      presence: true,
      required: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.EndPostRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'post',
      kind: 'message',
      type: 'fengqiao.identity.v1.Post',
      presence: true,
      required: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.SuspendPersonRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.ReinstatePersonRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.ResetPasswordRequest': [
    {
      name: 'personId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.ResetPasswordReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'newPassword',
      kind: 'string',
      dataClass: 'sensitive',
    },
  ],
  'fengqiao.identity.v1.SignOutEverywhereRequest': [],
  'fengqiao.identity.v1.Subscription': [
    {
      name: 'subscriptionId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'clientId',
      kind: 'string',
    },
    {
      name: 'types',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.identity.v1.SubscriptionStatus',
    },
    {
      name: 'brokerUrl',
      kind: 'string',
    },
    {
      name: 'queue',
      kind: 'string',
    },
    {
      name: 'createdAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'endedAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.identity.v1.SubscriptionReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'subscriptionId',
      kind: 'string',
    },
    {
      name: 'brokerUrl',
      kind: 'string',
    },
    {
      name: 'queue',
      kind: 'string',
    },
    {
      name: 'password',
      kind: 'string',
      dataClass: 'sensitive',
    },
  ],
  'fengqiao.identity.v1.CreateSubscriptionRequest': [
    {
      name: 'types',
      kind: 'string',
      repeated: true,
      maxLength: 120,
      minItems: 1,
      maxItems: 100,
      example: 'fengqiao.grid_management.v1.IssueRegistered',
    },
  ],
  'fengqiao.identity.v1.GetSubscriptionRequest': [
    {
      name: 'subscriptionId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.ListSubscriptionsRequest': [],
  'fengqiao.identity.v1.ListSubscriptionsReply': [
    {
      name: 'subscriptions',
      kind: 'message',
      type: 'fengqiao.identity.v1.Subscription',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.identity.v1.ChangeSubscriptionRequest': [
    {
      name: 'subscriptionId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'types',
      kind: 'string',
      repeated: true,
      maxLength: 120,
      minItems: 1,
      maxItems: 100,
      example: 'fengqiao.grid_management.v1.IssueRegistered',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.EndSubscriptionRequest': [
    {
      name: 'subscriptionId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.Client': [
    {
      name: 'clientId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'contactOffice',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'posts',
      kind: 'message',
      type: 'fengqiao.identity.v1.Post',
      repeated: true,
      presence: true,
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.identity.v1.AccountStatus',
    },
    {
      name: 'secretSince',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.identity.v1.CreateClientRequest': [
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 60,
      example: '\u5e02 12345 \u70ed\u7ebf\u5e73\u53f0',
    },
    {
      name: 'contactOffice',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 60,
      example: '\u5e02\u653f\u52a1\u670d\u52a1\u4e2d\u5fc3\u4fe1\u606f\u79d1',
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      minItems: 1,
      maxItems: 50,
      example: '621202100001',
    },
  ],
  'fengqiao.identity.v1.ClientSecretReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'clientId',
      kind: 'string',
    },
    {
      name: 'clientSecret',
      kind: 'string',
      dataClass: 'sensitive',
    },
  ],
  'fengqiao.identity.v1.GetClientRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.ListClientsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.identity.v1.ListClientsReply': [
    {
      name: 'clients',
      kind: 'message',
      type: 'fengqiao.identity.v1.Client',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.RotateClientSecretRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.SuspendClientRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.ReinstateClientRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.CreateClientSubscriptionRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'types',
      kind: 'string',
      repeated: true,
      maxLength: 120,
      minItems: 1,
      maxItems: 100,
      example: 'fengqiao.grid_management.v1.IssueRegistered',
    },
  ],
  'fengqiao.identity.v1.ListClientSubscriptionsRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.ChangeClientSubscriptionRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'subscriptionId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'types',
      kind: 'string',
      repeated: true,
      maxLength: 120,
      minItems: 1,
      maxItems: 100,
      example: 'fengqiao.grid_management.v1.IssueRegistered',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.EndClientSubscriptionRequest': [
    {
      name: 'clientId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'subscriptionId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.identity.v1.PersonCreated': [
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.PostAssigned': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'role',
      kind: 'enum',
      type: 'fengqiao.identity.v1.Role',
    },
    {
      name: 'territory',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.PostEnded': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'role',
      kind: 'enum',
      type: 'fengqiao.identity.v1.Role',
    },
    {
      name: 'territory',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.PersonSuspended': [
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.PersonReinstated': [
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.SessionsEnded': [
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.AccountLinked': [
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.ClientCreated': [
    {
      name: 'clientId',
      kind: 'string',
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.identity.v1.ClientSecretRotated': [
    {
      name: 'clientId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.ClientSuspended': [
    {
      name: 'clientId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.ClientReinstated': [
    {
      name: 'clientId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.SubscriptionCreated': [
    {
      name: 'subscriptionId',
      kind: 'string',
    },
    {
      name: 'clientId',
      kind: 'string',
    },
    {
      name: 'types',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.identity.v1.SubscriptionChanged': [
    {
      name: 'subscriptionId',
      kind: 'string',
    },
    {
      name: 'clientId',
      kind: 'string',
    },
    {
      name: 'types',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.identity.v1.SubscriptionEnded': [
    {
      name: 'subscriptionId',
      kind: 'string',
    },
    {
      name: 'clientId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.InvitationCreated': [
    {
      name: 'invitationId',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.InvitationAccepted': [
    {
      name: 'invitationId',
      kind: 'string',
    },
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.InvitationRevoked': [
    {
      name: 'invitationId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.Invitation': [
    {
      name: 'invitationId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.identity.v1.InvitationStatus',
    },
    {
      name: 'createdAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'expiresAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.CreateInvitationRequest': [
    {
      name: 'gridCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'residentId',
      kind: 'string',
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.CreateInvitationReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'code',
      kind: 'string',
      dataClass: 'sensitive',
    },
    {
      name: 'expiresAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.identity.v1.ListInvitationsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.identity.v1.ListInvitationsReply': [
    {
      name: 'invitations',
      kind: 'message',
      type: 'fengqiao.identity.v1.Invitation',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.identity.v1.RevokeInvitationRequest': [
    {
      name: 'invitationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.identity.v1.AcceptInvitationRequest': [
    {
      name: 'code',
      kind: 'string',
      dataClass: 'sensitive',
      required: true,
      maxLength: 40,
      example: '7K3M-9QXT-4RWD',
    },
    {
      name: 'username',
      kind: 'string',
      required: true,
      pattern: '[a-z][a-z0-9.-]{2,39}',
      example: 'wang.min',
    },
    {
      name: 'displayName',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      maxLength: 40,
      example: '\u738b\u654f',
    },
    {
      name: 'password',
      kind: 'string',
      dataClass: 'sensitive',
      required: true,
      maxLength: 200,
      example: 'Autumn-2026-x',
    },
  ],
  'fengqiao.identity.v1.AcceptInvitationReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
  ],
  'fengqiao.notifications.v1.InboxItem': [
    {
      name: 'itemId',
      kind: 'string',
    },
    {
      name: 'template',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.Template',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'issueNumber',
      kind: 'string',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'read',
      kind: 'bool',
    },
    {
      name: 'issueVersion',
      kind: 'int32',
    },
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'disputeNumber',
      kind: 'string',
    },
    {
      name: 'disputeVersion',
      kind: 'int32',
    },
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'exportId',
      kind: 'string',
    },
  ],
  'fengqiao.notifications.v1.ListInboxRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.notifications.v1.ListInboxReply': [
    {
      name: 'items',
      kind: 'message',
      type: 'fengqiao.notifications.v1.InboxItem',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
    {
      name: 'unread',
      kind: 'int32',
    },
  ],
  'fengqiao.notifications.v1.CountUnreadRequest': [],
  'fengqiao.notifications.v1.UnreadCount': [
    {
      name: 'unread',
      kind: 'int32',
    },
  ],
  'fengqiao.notifications.v1.MarkReadRequest': [
    {
      name: 'itemId',
      kind: 'string',
      required: true,
      maxLength: 150,
    },
    {
      name: 'unread',
      kind: 'bool',
    },
  ],
  'fengqiao.notifications.v1.MarkAllReadRequest': [
    {
      name: 'until',
      kind: 'timestamp',
      presence: true,
      required: true,
    },
    {
      name: 'unread',
      kind: 'bool',
    },
  ],
  'fengqiao.notifications.v1.MarkAllReadReply': [
    {
      name: 'changed',
      kind: 'int32',
    },
  ],
  'fengqiao.notifications.v1.Delivery': [
    {
      name: 'deliveryId',
      kind: 'string',
    },
    {
      name: 'recipientId',
      kind: 'string',
    },
    {
      name: 'channel',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.Channel',
    },
    {
      name: 'template',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.Template',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'causeEventId',
      kind: 'string',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.DeliveryOutcome',
    },
    {
      name: 'reason',
      kind: 'string',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'issueNumber',
      kind: 'string',
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'sentAgain',
      kind: 'bool',
    },
    {
      name: 'smtpCode',
      kind: 'int32',
    },
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'disputeNumber',
      kind: 'string',
    },
    {
      name: 'disputeVersion',
      kind: 'int32',
    },
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'exportId',
      kind: 'string',
    },
  ],
  'fengqiao.notifications.v1.ListFailedEmailsRequest': [],
  'fengqiao.notifications.v1.ListDeliveriesRequest': [
    {
      name: 'issueId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.DeliveryOutcome',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
    {
      name: 'disputeId',
      kind: 'string',
      maxLength: 60,
    },
  ],
  'fengqiao.notifications.v1.ListDeliveriesReply': [
    {
      name: 'deliveries',
      kind: 'message',
      type: 'fengqiao.notifications.v1.Delivery',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.notifications.v1.InboxItemAdded': [
    {
      name: 'itemId',
      kind: 'string',
    },
    {
      name: 'recipientId',
      kind: 'string',
    },
    {
      name: 'template',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.Template',
    },
    {
      name: 'issueId',
      kind: 'string',
    },
    {
      name: 'disputeId',
      kind: 'string',
    },
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'exportId',
      kind: 'string',
    },
  ],
  'fengqiao.notifications.v1.InboxItemRead': [
    {
      name: 'itemId',
      kind: 'string',
    },
    {
      name: 'recipientId',
      kind: 'string',
    },
    {
      name: 'read',
      kind: 'bool',
    },
  ],
  'fengqiao.notifications.v1.GroupSetting': [
    {
      name: 'group',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.NoticeGroup',
      required: true,
    },
    {
      name: 'inApp',
      kind: 'bool',
    },
    {
      name: 'email',
      kind: 'bool',
    },
  ],
  'fengqiao.notifications.v1.QuietHours': [
    {
      name: 'from',
      kind: 'string',
      required: true,
      pattern: '([01][0-9]|2[0-3]):[0-5][0-9]',
      example: '21:00',
    },
    {
      name: 'to',
      kind: 'string',
      required: true,
      pattern: '([01][0-9]|2[0-3]):[0-5][0-9]',
      example: '07:30',
    },
  ],
  'fengqiao.notifications.v1.NoticeSettings': [
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'emailAvailable',
      kind: 'bool',
    },
    {
      name: 'email',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'emailState',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.EmailState',
    },
    {
      name: 'codeExpiresAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'triesLeft',
      kind: 'int32',
    },
    {
      name: 'codeOutcome',
      kind: 'enum',
      type: 'fengqiao.notifications.v1.DeliveryOutcome',
    },
    {
      name: 'codeReason',
      kind: 'string',
    },
    {
      name: 'groups',
      kind: 'message',
      type: 'fengqiao.notifications.v1.GroupSetting',
      repeated: true,
      presence: true,
    },
    {
      name: 'quietHours',
      kind: 'message',
      type: 'fengqiao.notifications.v1.QuietHours',
      presence: true,
    },
    {
      name: 'language',
      kind: 'string',
    },
  ],
  'fengqiao.notifications.v1.GetMySettingsRequest': [],
  'fengqiao.notifications.v1.ChangeMySettingsRequest': [
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
    {
      name: 'email',
      kind: 'string',
      dataClass: 'personal',
      pattern: '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,20}',
      maxLength: 200,
      example: 'li.na@town.example',
    },
    {
      name: 'groups',
      kind: 'message',
      type: 'fengqiao.notifications.v1.GroupSetting',
      repeated: true,
      presence: true,
      maxItems: 10,
    },
    {
      name: 'quietHours',
      kind: 'message',
      type: 'fengqiao.notifications.v1.QuietHours',
      presence: true,
    },
    {
      name: 'language',
      kind: 'string',
      required: true,
      pattern: 'zh-CN|en',
      example: 'zh-CN',
    },
  ],
  'fengqiao.notifications.v1.SendEmailCodeRequest': [],
  'fengqiao.notifications.v1.ConfirmEmailRequest': [
    {
      name: 'code',
      kind: 'string',
      dataClass: 'sensitive',
      required: true,
      pattern: '[0-9]{6}',
      example: '402817',
    },
  ],
  'fengqiao.notifications.v1.ConfirmEmailReply': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'confirmed',
      kind: 'bool',
    },
    {
      name: 'triesLeft',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.RowResult': [
    {
      name: 'receipt',
      kind: 'message',
      type: 'fengqiao.common.v1.Receipt',
      presence: true,
    },
    {
      name: 'reason',
      kind: 'string',
    },
    {
      name: 'violations',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.RowViolation',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.RowViolation': [
    {
      name: 'field',
      kind: 'string',
    },
    {
      name: 'reason',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.RowResults': [
    {
      name: 'results',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.RowResult',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.Building': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'address',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'point',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPoint',
      presence: true,
    },
    {
      name: 'footprint',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPolygon',
      presence: true,
    },
    {
      name: 'units',
      kind: 'int32',
    },
    {
      name: 'floors',
      kind: 'int32',
    },
    {
      name: 'basementFloors',
      kind: 'int32',
    },
    {
      name: 'roomsAFloor',
      kind: 'int32',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'gridSince',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.Room': [
    {
      name: 'roomCode',
      kind: 'string',
    },
    {
      name: 'unit',
      kind: 'int32',
    },
    {
      name: 'floor',
      kind: 'int32',
    },
    {
      name: 'door',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.RegisterBuildingRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 60,
      example: '\u6ee8\u6c5f\u82b1\u56ed12\u53f7\u697c',
    },
    {
      name: 'address',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 120,
      example: '\u6ee8\u6c5f\u793e\u533a\u4e1c\u6c5f\u8def12\u53f7',
    },
    {
      name: 'point',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPoint',
      presence: true,
      required: true,
    },
    {
      name: 'footprint',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPolygon',
      presence: true,
    },
    {
      name: 'units',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 20,
      example: '2',
    },
    {
      name: 'floors',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 99,
      example: '6',
    },
    {
      name: 'basementFloors',
      kind: 'int32',
      minimum: 0,
      maximum: 9,
    },
    {
      name: 'roomsAFloor',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 99,
      example: '2',
    },
  ],
  'fengqiao.population_registry.v1.RegisterBuildingsRequest': [
    {
      name: 'rows',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.RegisterBuildingRequest',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 200,
    },
  ],
  'fengqiao.population_registry.v1.CorrectBuildingRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 60,
      example: '\u6ee8\u6c5f\u82b1\u56ed12\u53f7\u697c',
    },
    {
      name: 'address',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 120,
      example: '\u6ee8\u6c5f\u793e\u533a\u4e1c\u6c5f\u8def12\u53f7',
    },
    {
      name: 'point',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPoint',
      presence: true,
      required: true,
    },
    {
      name: 'footprint',
      kind: 'message',
      type: 'fengqiao.common.v1.GeoPolygon',
      presence: true,
    },
    {
      name: 'units',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 20,
      example: '2',
    },
    {
      name: 'floors',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 99,
      example: '6',
    },
    {
      name: 'basementFloors',
      kind: 'int32',
      minimum: 0,
      maximum: 9,
    },
    {
      name: 'roomsAFloor',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 99,
      example: '2',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.GetBuildingRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.population_registry.v1.BatchGetBuildingsRequest': [
    {
      name: 'buildingCodes',
      kind: 'string',
      repeated: true,
      minItems: 1,
      maxItems: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListBuildingsRequest': [
    {
      name: 'communityCode',
      kind: 'string',
      pattern: '[1-9][0-9]{11}',
      example: '621202100001',
    },
    {
      name: 'gridCode',
      kind: 'string',
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListBuildingsReply': [
    {
      name: 'buildings',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Building',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ListRoomsRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.population_registry.v1.ListRoomsReply': [
    {
      name: 'rooms',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Room',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.SearchBuildingsRequest': [
    {
      name: 'text',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 60,
      example: 'djl12',
    },
  ],
  'fengqiao.population_registry.v1.BuildingHit': [
    {
      name: 'building',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Building',
      presence: true,
    },
    {
      name: 'score',
      kind: 'double',
    },
  ],
  'fengqiao.population_registry.v1.SearchBuildingsReply': [
    {
      name: 'hits',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.BuildingHit',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.Resident': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentStatus',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'idNumber',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'phones',
      kind: 'string',
      repeated: true,
      dataClass: 'personal',
      mask: 'phone',
    },
    {
      name: 'sex',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.Sex',
      dataClass: 'personal',
    },
    {
      name: 'birthDate',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
      dataClass: 'internal',
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
    },
    {
      name: 'residenceMatch',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
    },
    {
      name: 'source',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.EntrySource',
      dataClass: 'internal',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'movedOn',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'hasAccount',
      kind: 'bool',
    },
    {
      name: 'mergedInto',
      kind: 'string',
    },
    {
      name: 'merged',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.MergedRecord',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.MergedRecord': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'withinIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'byId',
      kind: 'string',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeGround',
    },
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeField',
      repeated: true,
    },
  ],
  'fengqiao.population_registry.v1.OwnRecord': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'idNumber',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'phones',
      kind: 'string',
      repeated: true,
      dataClass: 'personal',
    },
    {
      name: 'sex',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.Sex',
      dataClass: 'personal',
    },
    {
      name: 'birthDate',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
      dataClass: 'internal',
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
    },
    {
      name: 'source',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.EntrySource',
      dataClass: 'internal',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
    },
  ],
  'fengqiao.population_registry.v1.RegisterResidentRequest': [
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      required: true,
      maxLength: 40,
      example: '\u6797\u4e00',
    },
    {
      name: 'idNumber',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      required: true,
      maxLength: 40,
      example: '11010519491231002X',
    },
    {
      name: 'phones',
      kind: 'string',
      repeated: true,
      dataClass: 'personal',
      mask: 'phone',
      minLength: 3,
      maxLength: 20,
      maxItems: 3,
      example: '100 0000 0001',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'source',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.EntrySource',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      pattern: '[1-9][0-9]{18}(-[0-9]{2}|[0-9]{3})[0-9]{2,4}',
      example: '621202100001000120100302',
    },
  ],
  'fengqiao.population_registry.v1.RegisterResidentsRequest': [
    {
      name: 'rows',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.RegisterResidentRequest',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 200,
    },
  ],
  'fengqiao.population_registry.v1.CorrectResidentRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      maxLength: 40,
      example: '\u6797\u4e00',
    },
    {
      name: 'idNumber',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      maxLength: 40,
      example: '11010519491231002X',
    },
    {
      name: 'phones',
      kind: 'string',
      repeated: true,
      dataClass: 'personal',
      mask: 'phone',
      minLength: 3,
      maxLength: 20,
      maxItems: 3,
      example: '100 0000 0001',
    },
    {
      name: 'withoutPhone',
      kind: 'bool',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
      dataClass: 'internal',
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
    },
    {
      name: 'source',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.EntrySource',
      dataClass: 'internal',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      pattern: '[1-9][0-9]{18}(-[0-9]{2}|[0-9]{3})[0-9]{2,4}',
      example: '621202100001000120100302',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.MoveResidentRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      pattern: '[1-9][0-9]{18}(-[0-9]{2}|[0-9]{3})[0-9]{2,4}',
      example: '621202100001000120100302',
    },
    {
      name: 'movedOn',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.MoveResidentOutRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'movedOn',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.GetResidentRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.BatchGetResidentsRequest': [
    {
      name: 'residentIds',
      kind: 'string',
      repeated: true,
      maxLength: 60,
      minItems: 1,
      maxItems: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListResidentsRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'gridCode',
      kind: 'string',
      pattern: '[1-9][0-9]{14}',
      example: '621202100001003',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListResidentsReply': [
    {
      name: 'residents',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Resident',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.LookUpResidentRequest': [
    {
      name: 'idNumber',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      maxLength: 40,
      example: '11010519491231002X',
    },
    {
      name: 'phone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
      maxLength: 20,
      example: '100 0000 0001',
    },
  ],
  'fengqiao.population_registry.v1.SearchResidentsRequest': [
    {
      name: 'text',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      required: true,
      maxLength: 60,
      example: '\u6797\u4e00',
    },
  ],
  'fengqiao.population_registry.v1.ResidentHit': [
    {
      name: 'resident',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Resident',
      presence: true,
    },
    {
      name: 'by',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.SearchMatch',
    },
    {
      name: 'score',
      kind: 'double',
    },
  ],
  'fengqiao.population_registry.v1.SearchResidentsReply': [
    {
      name: 'hits',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ResidentHit',
      repeated: true,
      presence: true,
    },
    {
      name: 'more',
      kind: 'bool',
    },
  ],
  'fengqiao.population_registry.v1.FindDuplicatesRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.Duplicate': [
    {
      name: 'resident',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Resident',
      presence: true,
    },
    {
      name: 'likeness',
      kind: 'double',
    },
    {
      name: 'reasons',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DuplicateReason',
      repeated: true,
    },
    {
      name: 'differing',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeField',
      repeated: true,
    },
  ],
  'fengqiao.population_registry.v1.FindDuplicatesReply': [
    {
      name: 'duplicates',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Duplicate',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.DistinguishResidentsRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'otherId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DistinctionGround',
      required: true,
    },
  ],
  'fengqiao.population_registry.v1.ListDuplicateCandidatesRequest': [
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9][0-9]{8}([0-9]{3}([0-9]{3})?)?',
      example: '621202100001003',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 50,
    },
  ],
  'fengqiao.population_registry.v1.DuplicateCandidate': [
    {
      name: 'one',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Resident',
      presence: true,
    },
    {
      name: 'other',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Resident',
      presence: true,
    },
    {
      name: 'likeness',
      kind: 'double',
    },
    {
      name: 'reasons',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DuplicateReason',
      repeated: true,
    },
    {
      name: 'differing',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeField',
      repeated: true,
    },
  ],
  'fengqiao.population_registry.v1.ListDuplicateCandidatesReply': [
    {
      name: 'candidates',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.DuplicateCandidate',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
    {
      name: 'waiting',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.MergeResidentsRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'otherId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'otherVersion',
      kind: 'int32',
      required: true,
      minimum: 1,
    },
    {
      name: 'taken',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeField',
      repeated: true,
      maxItems: 8,
    },
    {
      name: 'idNumberOf',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeSide',
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeGround',
      required: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.UnmergeResidentsRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'otherId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.RevealResidentRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 200,
      example: '\u5165\u6237\u6838\u5bf9\u767b\u8bb0\u4fe1\u606f',
    },
  ],
  'fengqiao.population_registry.v1.RevealedResident': [
    {
      name: 'resident',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Resident',
      presence: true,
    },
    {
      name: 'lookId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ListLooksRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.Look': [
    {
      name: 'lookId',
      kind: 'string',
    },
    {
      name: 'byId',
      kind: 'string',
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'careList',
      kind: 'bool',
    },
    {
      name: 'formId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ListLooksReply': [
    {
      name: 'looks',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Look',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.EraseResidentRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ErasureReason',
      required: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.GetMyRecordRequest': [],
  'fengqiao.population_registry.v1.ListMyLooksRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.Consent': [
    {
      name: 'form',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ConsentForm',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'givenOn',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.CareEntry': [
    {
      name: 'careEntryId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CarePurpose',
      dataClass: 'sensitive',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CareStatus',
      dataClass: 'internal',
    },
    {
      name: 'reason',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'consent',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Consent',
      presence: true,
    },
    {
      name: 'decidedById',
      kind: 'string',
    },
    {
      name: 'decidedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'renewals',
      kind: 'int32',
      dataClass: 'internal',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CareEnding',
      dataClass: 'internal',
    },
    {
      name: 'endedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.EnterCareRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CarePurpose',
      dataClass: 'sensitive',
      required: true,
    },
    {
      name: 'reason',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 200,
      example: '\u72ec\u81ea\u5c45\u4f4f\uff0c\u5e0c\u671b\u6bcf\u5468\u6709\u4eba\u4e0a\u95e8',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2027-04-30',
    },
    {
      name: 'consent',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Consent',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.RenewCareRequest': [
    {
      name: 'careEntryId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'reason',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 200,
      example: '\u4ecd\u72ec\u81ea\u5c45\u4f4f\uff0c\u672c\u4eba\u5e0c\u671b\u7ee7\u7eed',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2027-04-30',
    },
    {
      name: 'consent',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Consent',
      presence: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.EndCareRequest': [
    {
      name: 'careEntryId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CareEnding',
      dataClass: 'internal',
      required: true,
      choices: [
        'CARE_ENDING_NO_LONGER_NEEDED',
        'CARE_ENDING_CONSENT_WITHDRAWN',
        'CARE_ENDING_OWN_WISH',
        'CARE_ENDING_ENTERED_WRONGLY',
      ],
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ListCareRequest': [
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      example: '621202100001',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListCareOfRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListMyCareRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListCareReply': [
    {
      name: 'entries',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.CareEntry',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.EndMyCareRequest': [
    {
      name: 'careEntryId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.Community': [
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CommunityKind',
    },
  ],
  'fengqiao.population_registry.v1.DefineCommunityRequest': [
    {
      name: 'communityCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{11}',
      example: '621202100001',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 40,
      example: '\u6ee8\u6c5f\u793e\u533a',
    },
  ],
  'fengqiao.population_registry.v1.RenameCommunityRequest': [
    {
      name: 'communityCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{11}',
      example: '621202100001',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      maxLength: 40,
      example: '\u6ee8\u6c5f\u793e\u533a',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ListCommunitiesRequest': [],
  'fengqiao.population_registry.v1.ListCommunitiesReply': [
    {
      name: 'townCode',
      kind: 'string',
    },
    {
      name: 'townName',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'communities',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Community',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.HouseholdMember': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'relation',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.Relation',
      dataClass: 'internal',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.Household': [
    {
      name: 'householdId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'number',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'headId',
      kind: 'string',
    },
    {
      name: 'members',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.HouseholdMember',
      repeated: true,
      presence: true,
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'ended',
      kind: 'bool',
    },
  ],
  'fengqiao.population_registry.v1.NewHouseholdMember': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'relation',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.Relation',
      dataClass: 'internal',
      required: true,
    },
  ],
  'fengqiao.population_registry.v1.OpenHouseholdRequest': [
    {
      name: 'headId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'number',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      pattern: '[0-9]{9}',
      example: '000000001',
    },
    {
      name: 'members',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.NewHouseholdMember',
      repeated: true,
      presence: true,
      maxItems: 20,
    },
  ],
  'fengqiao.population_registry.v1.JoinHouseholdRequest': [
    {
      name: 'householdId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'relation',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.Relation',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.LeaveHouseholdRequest': [
    {
      name: 'householdId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.GetHouseholdRequest': [
    {
      name: 'householdId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListHouseholdsRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'residentId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListHouseholdsReply': [
    {
      name: 'households',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Household',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ExportColumn': [
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportField',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'clear',
      kind: 'bool',
      dataClass: 'internal',
    },
    {
      name: 'reason',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 200,
      example: '\u533b\u4fdd\u53c2\u4fdd\u9700\u6838\u5bf9\u8bc1\u4ef6\u53f7\u7801',
    },
  ],
  'fengqiao.population_registry.v1.ExportApproval': [
    {
      name: 'byId',
      kind: 'string',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.Export': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportStatus',
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'columns',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ExportColumn',
      repeated: true,
      presence: true,
    },
    {
      name: 'format',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportFormat',
    },
    {
      name: 'askedById',
      kind: 'string',
    },
    {
      name: 'askedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'expected',
      kind: 'int32',
    },
    {
      name: 'approvals',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ExportApproval',
      repeated: true,
      presence: true,
    },
    {
      name: 'refusedById',
      kind: 'string',
    },
    {
      name: 'refusal',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'people',
      kind: 'int32',
    },
    {
      name: 'madeAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'endsAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'downloads',
      kind: 'timestamp',
      repeated: true,
      presence: true,
    },
    {
      name: 'formId',
      kind: 'string',
    },
    {
      name: 'withdrawnAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'expectedChildren',
      kind: 'int32',
    },
    {
      name: 'childrenCounted',
      kind: 'bool',
    },
    {
      name: 'childrenBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ChildrenBasis',
      dataClass: 'internal',
    },
    {
      name: 'children',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.AskExportRequest': [
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 5,
      maxLength: 200,
      example: '\u793e\u533a\u6838\u5bf9\u533b\u4fdd\u53c2\u4fdd\u4eba\u5458',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
      pattern: '^[1-9]\\d{11}(\\d{3})?$',
      minItems: 1,
      maxItems: 20,
      example: '621202100001',
    },
    {
      name: 'columns',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ExportColumn',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 18,
    },
    {
      name: 'format',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportFormat',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'formId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'childrenBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ChildrenBasis',
      dataClass: 'internal',
    },
  ],
  'fengqiao.population_registry.v1.GetExportRequest': [
    {
      name: 'exportId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListExportsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListExportsReply': [
    {
      name: 'exports',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Export',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ApproveExportRequest': [
    {
      name: 'exportId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.RefuseExportRequest': [
    {
      name: 'exportId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 200,
      example: '\u8303\u56f4\u8fc7\u5927\uff0c\u8bf7\u53ea\u5bfc\u51fa\u672c\u7f51\u683c',
    },
  ],
  'fengqiao.population_registry.v1.WithdrawExportRequest': [
    {
      name: 'exportId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.MakeExportRequest': [
    {
      name: 'exportId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.DownloadExportRequest': [
    {
      name: 'exportId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.Leader': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'consent',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Consent',
      presence: true,
    },
    {
      name: 'elsewhere',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LeaderElsewhere',
      dataClass: 'internal',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LeaderEnding',
      dataClass: 'internal',
    },
    {
      name: 'appointedById',
      kind: 'string',
    },
    {
      name: 'appointedAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.AppointLeaderRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'consent',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Consent',
      presence: true,
      required: true,
    },
    {
      name: 'elsewhere',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LeaderElsewhere',
      dataClass: 'internal',
    },
  ],
  'fengqiao.population_registry.v1.EndLeaderRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LeaderEnding',
      dataClass: 'internal',
      required: true,
      choices: [
        'LEADER_ENDING_OWN_WISH',
        'LEADER_ENDING_MOVED_HOUSE',
        'LEADER_ENDING_SUCCEEDED',
        'LEADER_ENDING_APPOINTED_WRONGLY',
      ],
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.ListLeadersRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.population_registry.v1.ListLeadersAsOfRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.ListBuildingsLedRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListMyBuildingsLedRequest': [],
  'fengqiao.population_registry.v1.ListLeadersReply': [
    {
      name: 'leaders',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Leader',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.EndMyLeadingRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.population_registry.v1.Landlord': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'organisationId',
      kind: 'string',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'phone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
    },
    {
      name: 'organisationName',
      kind: 'string',
      dataClass: 'public',
    },
  ],
  'fengqiao.population_registry.v1.Tenant': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.TenancyEnding',
      dataClass: 'internal',
    },
    {
      name: 'addedById',
      kind: 'string',
    },
    {
      name: 'addedAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.LettingCheck': [
    {
      name: 'checkedOn',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingCheckOutcome',
      dataClass: 'internal',
    },
    {
      name: 'mendBy',
      kind: 'string',
      dataClass: 'internal',
    },
  ],
  'fengqiao.population_registry.v1.Letting': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingStatus',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'use',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingUse',
      dataClass: 'internal',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'landlord',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Landlord',
      presence: true,
    },
    {
      name: 'tenants',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Tenant',
      repeated: true,
      presence: true,
    },
    {
      name: 'check',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.LettingCheck',
      presence: true,
    },
    {
      name: 'endedOn',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingEnding',
      dataClass: 'internal',
    },
  ],
  'fengqiao.population_registry.v1.LandlordInput': [
    {
      name: 'residentId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'organisationId',
      kind: 'string',
      maxLength: 60,
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      maxLength: 40,
      example: '\u6797\u4e00',
    },
    {
      name: 'phone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
      minLength: 3,
      maxLength: 20,
      example: '100 0000 0001',
    },
  ],
  'fengqiao.population_registry.v1.RegisterLettingRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      required: true,
      pattern: '[1-9][0-9]{18}(-[0-9]{2}|[0-9]{3})[0-9]{2,4}',
      example: '621202100001000120100302',
    },
    {
      name: 'landlord',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.LandlordInput',
      presence: true,
      required: true,
    },
    {
      name: 'use',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingUse',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2027-10-31',
    },
  ],
  'fengqiao.population_registry.v1.CorrectLettingRequest': [
    {
      name: 'lettingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingReason',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'landlord',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.LandlordInput',
      presence: true,
    },
    {
      name: 'use',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingUse',
      dataClass: 'internal',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2027-10-31',
    },
    {
      name: 'withoutUntil',
      kind: 'bool',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.AddTenantRequest': [
    {
      name: 'lettingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
      example: '019a0000-0000-7000-8000-000000000001',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.RecordTenantLeftRequest': [
    {
      name: 'lettingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
      example: '019a0000-0000-7000-8000-000000000001',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.TenancyEnding',
      dataClass: 'internal',
      required: true,
      choices: ['TENANCY_ENDING_LEFT', 'TENANCY_ENDING_ENTERED_WRONGLY'],
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.RecordLettingCheckRequest': [
    {
      name: 'lettingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'checkedOn',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingCheckOutcome',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'mendBy',
      kind: 'string',
      dataClass: 'internal',
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-15',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.EndLettingRequest': [
    {
      name: 'lettingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingEnding',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'endedOn',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.GetLettingRequest': [
    {
      name: 'lettingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListLettingsRequest': [
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      example: '621202100001',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListBuildingLettingsRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.population_registry.v1.ListLettingsAsOfRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.ListLettingsOfRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListLettingsReply': [
    {
      name: 'lettings',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Letting',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ListMyLettingsRequest': [],
  'fengqiao.population_registry.v1.MyLetting': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'use',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingUse',
      dataClass: 'internal',
    },
    {
      name: 'landlord',
      kind: 'bool',
    },
    {
      name: 'from',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'over',
      kind: 'bool',
    },
    {
      name: 'check',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.LettingCheck',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ListMyLettingsReply': [
    {
      name: 'lettings',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.MyLetting',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.RevealLettingRequest': [
    {
      name: 'lettingId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 200,
      example: '\u6d88\u9632\u68c0\u67e5\u524d\u8054\u7cfb\u51fa\u79df\u4eba',
    },
  ],
  'fengqiao.population_registry.v1.RevealedLetting': [
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'landlordName',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'landlordPhone',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'lookId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.GetResidentAsOfRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.GetHouseholdAsOfRequest': [
    {
      name: 'householdId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.GetBuildingAsOfRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.ListPeopleAsOfRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListPeopleAsOfReply': [
    {
      name: 'people',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ResidentAsOf',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.Standing': [
    {
      name: 'day',
      kind: 'string',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'until',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ResidentAsOf': [
    {
      name: 'resident',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Resident',
      presence: true,
    },
    {
      name: 'standing',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Standing',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.HouseholdAsOf': [
    {
      name: 'household',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Household',
      presence: true,
    },
    {
      name: 'standing',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Standing',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.BuildingAsOf': [
    {
      name: 'building',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Building',
      presence: true,
    },
    {
      name: 'standing',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Standing',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ListResidentHistoryRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListMyHistoryRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListResidentHistoryReply': [
    {
      name: 'steps',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ResidentStep',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ResidentStep': [
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentStepKind',
    },
    {
      name: 'at',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'actorId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentField',
      repeated: true,
    },
    {
      name: 'taken',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeField',
      repeated: true,
    },
    {
      name: 'fromBuildingCode',
      kind: 'string',
    },
    {
      name: 'fromGridCode',
      kind: 'string',
    },
    {
      name: 'toBuildingCode',
      kind: 'string',
    },
    {
      name: 'toGridCode',
      kind: 'string',
    },
    {
      name: 'movedOn',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'otherId',
      kind: 'string',
    },
    {
      name: 'householdId',
      kind: 'string',
    },
    {
      name: 'relation',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.Relation',
      dataClass: 'internal',
    },
    {
      name: 'importId',
      kind: 'string',
    },
    {
      name: 'mergeGround',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeGround',
    },
    {
      name: 'distinctionGround',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DistinctionGround',
    },
    {
      name: 'erasureReason',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ErasureReason',
    },
    {
      name: 'leaderEnding',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LeaderEnding',
    },
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'fromDay',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'untilDay',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'lettingEnding',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingEnding',
      dataClass: 'internal',
    },
    {
      name: 'tenancyEnding',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.TenancyEnding',
      dataClass: 'internal',
    },
  ],
  'fengqiao.population_registry.v1.Organisation': [
    {
      name: 'organisationId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationStatus',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'creditCode',
      kind: 'string',
      dataClass: 'public',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationKind',
      dataClass: 'public',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'representative',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'contactName',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'contactPhone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
    },
    {
      name: 'openedOn',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'movedOn',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'endedOn',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'noCode',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationNoCode',
      dataClass: 'public',
    },
  ],
  'fengqiao.population_registry.v1.RegisterOrganisationRequest': [
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      required: true,
      minLength: 2,
      maxLength: 60,
      example: '\u745e\u7965\u4fbf\u5229\u5e97',
    },
    {
      name: 'creditCode',
      kind: 'string',
      dataClass: 'public',
      maxLength: 40,
      example: '92621299MA0000015Q',
    },
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      pattern: '[1-9][0-9]{18}(-[0-9]{2}|[0-9]{3})[0-9]{2,4}',
      example: '621202100001000120100302',
    },
    {
      name: 'representative',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      maxLength: 40,
      example: '\u6797\u4e00',
    },
    {
      name: 'contactName',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      maxLength: 40,
      example: '\u6797\u4e8c',
    },
    {
      name: 'contactPhone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
      minLength: 3,
      maxLength: 20,
      example: '100 0000 0001',
    },
    {
      name: 'openedOn',
      kind: 'string',
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-01-15',
    },
    {
      name: 'noCode',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationNoCode',
      dataClass: 'public',
    },
  ],
  'fengqiao.population_registry.v1.CorrectOrganisationRequest': [
    {
      name: 'organisationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'public',
      minLength: 2,
      maxLength: 60,
      example: '\u745e\u7965\u4fbf\u5229\u5e97',
    },
    {
      name: 'creditCode',
      kind: 'string',
      dataClass: 'public',
      maxLength: 40,
      example: '92621299MA0000015Q',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      pattern: '[1-9][0-9]{18}(-[0-9]{2}|[0-9]{3})[0-9]{2,4}',
      example: '621202100001000120100302',
    },
    {
      name: 'representative',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      maxLength: 40,
      example: '\u6797\u4e00',
    },
    {
      name: 'contactName',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
      maxLength: 40,
      example: '\u6797\u4e8c',
    },
    {
      name: 'contactPhone',
      kind: 'string',
      dataClass: 'personal',
      mask: 'phone',
      minLength: 3,
      maxLength: 20,
      example: '100 0000 0001',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.MoveOrganisationRequest': [
    {
      name: 'organisationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
      pattern: '[1-9][0-9]{18}(-[0-9]{2}|[0-9]{3})[0-9]{2,4}',
      example: '621202100001000120100302',
    },
    {
      name: 'movedOn',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.CloseOrganisationRequest': [
    {
      name: 'organisationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationEnding',
      required: true,
    },
    {
      name: 'endedOn',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ReopenOrganisationRequest': [
    {
      name: 'organisationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'reopenedOn',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.GetOrganisationRequest': [
    {
      name: 'organisationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.GetOrganisationAsOfRequest': [
    {
      name: 'organisationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'day',
      kind: 'string',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2026-11-01',
    },
  ],
  'fengqiao.population_registry.v1.OrganisationAsOf': [
    {
      name: 'organisation',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Organisation',
      presence: true,
    },
    {
      name: 'standing',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Standing',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ListOrganisationsRequest': [
    {
      name: 'buildingCode',
      kind: 'string',
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      example: '621202100001',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationKind',
    },
    {
      name: 'ended',
      kind: 'bool',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListOrganisationsReply': [
    {
      name: 'organisations',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Organisation',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.SearchOrganisationsRequest': [
    {
      name: 'text',
      kind: 'string',
      dataClass: 'public',
      required: true,
      minLength: 2,
      maxLength: 60,
      example: '\u4fbf\u5229\u5e97',
    },
  ],
  'fengqiao.population_registry.v1.SearchOrganisationsReply': [
    {
      name: 'organisations',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Organisation',
      repeated: true,
      presence: true,
    },
    {
      name: 'more',
      kind: 'bool',
    },
  ],
  'fengqiao.population_registry.v1.RevealOrganisationRequest': [
    {
      name: 'organisationId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 200,
      example: '\u6d88\u9632\u68c0\u67e5\u524d\u8054\u7cfb\u8d1f\u8d23\u4eba',
    },
  ],
  'fengqiao.population_registry.v1.RevealedOrganisation': [
    {
      name: 'organisation',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Organisation',
      presence: true,
    },
    {
      name: 'lookId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.DataRequest': [
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestKind',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestStatus',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'askedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'askedById',
      kind: 'string',
    },
    {
      name: 'decidedById',
      kind: 'string',
    },
    {
      name: 'decidedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'answer',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestGround',
    },
    {
      name: 'remedy',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestRemedy',
    },
    {
      name: 'nextStep',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestStep',
    },
    {
      name: 'doneAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.AskAboutMyDataRequest': [
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestKind',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 500,
      example: '\u7535\u8bdd\u5df2\u6362\uff0c\u8bf7\u66f4\u6b63',
    },
  ],
  'fengqiao.population_registry.v1.EnterDataRequestRequest': [
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestKind',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 500,
      example: '\u7535\u8bdd\u5df2\u6362\uff0c\u8bf7\u66f4\u6b63',
    },
  ],
  'fengqiao.population_registry.v1.ListMyDataRequestsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListDataRequestsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListDataRequestsReply': [
    {
      name: 'requests',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.DataRequest',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.GetDataRequestRequest': [
    {
      name: 'dataRequestId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.GrantDataRequestRequest': [
    {
      name: 'dataRequestId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'answer',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 1000,
      example: '\u5df2\u6838\u5bf9\u8bc1\u4ef6\uff0c\u540c\u610f\u66f4\u6b63',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.RefuseDataRequestRequest': [
    {
      name: 'dataRequestId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestGround',
      required: true,
    },
    {
      name: 'remedy',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestRemedy',
      required: true,
    },
    {
      name: 'answer',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 4,
      maxLength: 1000,
      example: '\u7ecf\u5165\u6237\u6838\u5b9e\uff0c\u767b\u8bb0\u4e0e\u8bc1\u4ef6\u4e00\u81f4',
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.FinishDataRequestRequest': [
    {
      name: 'dataRequestId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.CommunityDefined': [
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CommunityKind',
    },
  ],
  'fengqiao.population_registry.v1.CommunityRenamed': [
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.BuildingRegistered': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.BuildingCorrected': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.BuildingGridKnown': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'fromGridCode',
      kind: 'string',
    },
    {
      name: 'since',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ResidentRegistered': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
    },
  ],
  'fengqiao.population_registry.v1.ResidentCorrected': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentField',
      repeated: true,
    },
  ],
  'fengqiao.population_registry.v1.ResidentsDistinguished': [
    {
      name: 'distinctionId',
      kind: 'string',
    },
    {
      name: 'residentIds',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DistinctionGround',
    },
  ],
  'fengqiao.population_registry.v1.ResidentsMerged': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'otherId',
      kind: 'string',
    },
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeField',
      repeated: true,
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.MergeGround',
    },
  ],
  'fengqiao.population_registry.v1.ResidentsUnmerged': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'otherId',
      kind: 'string',
    },
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ResidentMoved': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'fromBuildingCode',
      kind: 'string',
    },
    {
      name: 'fromGridCode',
      kind: 'string',
    },
    {
      name: 'toBuildingCode',
      kind: 'string',
    },
    {
      name: 'toGridCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.HouseholdOpened': [
    {
      name: 'householdId',
      kind: 'string',
    },
    {
      name: 'headId',
      kind: 'string',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'members',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.NewHouseholdMember',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.HouseholdJoined': [
    {
      name: 'householdId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'relation',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.Relation',
    },
  ],
  'fengqiao.population_registry.v1.HouseholdLeft': [
    {
      name: 'householdId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'ended',
      kind: 'bool',
    },
  ],
  'fengqiao.population_registry.v1.PersonErased': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ErasureReason',
    },
  ],
  'fengqiao.population_registry.v1.AccessRecorded': [
    {
      name: 'lookId',
      kind: 'string',
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
    },
  ],
  'fengqiao.population_registry.v1.ImportLoaded': [
    {
      name: 'importId',
      kind: 'string',
    },
    {
      name: 'entered',
      kind: 'int32',
    },
    {
      name: 'refused',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ImportUndone': [
    {
      name: 'importId',
      kind: 'string',
    },
    {
      name: 'undone',
      kind: 'int32',
    },
    {
      name: 'kept',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ExportAsked': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'columns',
      kind: 'int32',
    },
    {
      name: 'columnsInClear',
      kind: 'int32',
    },
    {
      name: 'formId',
      kind: 'string',
    },
    {
      name: 'childrenBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ChildrenBasis',
    },
  ],
  'fengqiao.population_registry.v1.ExportApproved': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'approvals',
      kind: 'int32',
    },
    {
      name: 'askedById',
      kind: 'string',
    },
    {
      name: 'approved',
      kind: 'bool',
    },
  ],
  'fengqiao.population_registry.v1.ExportRefused': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'askedById',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ExportWithdrawn': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
    },
  ],
  'fengqiao.population_registry.v1.ExportNotMade': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'askedById',
      kind: 'string',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportStatus',
    },
  ],
  'fengqiao.population_registry.v1.ExportMade': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'people',
      kind: 'int32',
    },
    {
      name: 'askedById',
      kind: 'string',
    },
    {
      name: 'children',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ExportDownloaded': [
    {
      name: 'exportId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ExportExpiring': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'askedById',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ExportExpired': [
    {
      name: 'exportId',
      kind: 'string',
    },
    {
      name: 'fileDestroyed',
      kind: 'bool',
    },
  ],
  'fengqiao.population_registry.v1.DataRequestReceived': [
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestKind',
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'personId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.DataRequestDecided': [
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'granted',
      kind: 'bool',
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRequestGround',
    },
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.DataRequestFinished': [
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'personId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.DataRequestDueSoon': [
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.DataRequestOverdue': [
    {
      name: 'dataRequestId',
      kind: 'string',
    },
    {
      name: 'dueAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.OrganisationRegistered': [
    {
      name: 'organisationId',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationKind',
    },
  ],
  'fengqiao.population_registry.v1.OrganisationCorrected': [
    {
      name: 'organisationId',
      kind: 'string',
    },
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationField',
      repeated: true,
    },
  ],
  'fengqiao.population_registry.v1.OrganisationMoved': [
    {
      name: 'organisationId',
      kind: 'string',
    },
    {
      name: 'fromBuildingCode',
      kind: 'string',
    },
    {
      name: 'fromGridCode',
      kind: 'string',
    },
    {
      name: 'toBuildingCode',
      kind: 'string',
    },
    {
      name: 'toGridCode',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.OrganisationEnded': [
    {
      name: 'organisationId',
      kind: 'string',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.OrganisationEnding',
    },
  ],
  'fengqiao.population_registry.v1.OrganisationReopened': [
    {
      name: 'organisationId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.CareEntered': [
    {
      name: 'careEntryId',
      kind: 'string',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
    },
  ],
  'fengqiao.population_registry.v1.CareRenewed': [
    {
      name: 'careEntryId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.CareEnded': [
    {
      name: 'careEntryId',
      kind: 'string',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.CareEnding',
    },
  ],
  'fengqiao.population_registry.v1.FormOpened': [
    {
      name: 'formId',
      kind: 'string',
    },
    {
      name: 'fields',
      kind: 'int32',
    },
    {
      name: 'questions',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.FormClosed': [
    {
      name: 'formId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.SheetAnswered': [
    {
      name: 'sheetId',
      kind: 'string',
    },
    {
      name: 'formId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.BuildingLeaderAppointed': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.BuildingLeaderEnded': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LeaderEnding',
    },
  ],
  'fengqiao.population_registry.v1.LettingRegistered': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'use',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingUse',
    },
  ],
  'fengqiao.population_registry.v1.LettingCorrected': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingField',
      repeated: true,
    },
    {
      name: 'reason',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingReason',
    },
  ],
  'fengqiao.population_registry.v1.TenantAdded': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.TenantLeft': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.TenancyEnding',
    },
  ],
  'fengqiao.population_registry.v1.LettingChecked': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingCheckOutcome',
    },
  ],
  'fengqiao.population_registry.v1.LettingEnded': [
    {
      name: 'lettingId',
      kind: 'string',
    },
    {
      name: 'ending',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LettingEnding',
    },
  ],
  'fengqiao.population_registry.v1.HeldField': [
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportField',
      dataClass: 'internal',
    },
    {
      name: 'zh',
      kind: 'string',
    },
    {
      name: 'en',
      kind: 'string',
    },
    {
      name: 'aliases',
      kind: 'string',
      repeated: true,
    },
    {
      name: 'owner',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.FieldOwner',
    },
    {
      name: 'privacy',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.FieldPrivacy',
    },
    {
      name: 'origin',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.FieldOrigin',
    },
    {
      name: 'codeTable',
      kind: 'string',
    },
    {
      name: 'unit',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ListFieldsRequest': [],
  'fengqiao.population_registry.v1.ListFieldsReply': [
    {
      name: 'fields',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.HeldField',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.CheckedTitle': [
    {
      name: 'title',
      kind: 'string',
    },
    {
      name: 'verdict',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.TitleVerdict',
    },
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportField',
      dataClass: 'internal',
    },
    {
      name: 'redLine',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.RedLine',
    },
  ],
  'fengqiao.population_registry.v1.CheckTitlesRequest': [
    {
      name: 'titles',
      kind: 'string',
      repeated: true,
      maxLength: 100,
      minItems: 1,
      maxItems: 100,
      example: '\u6237\u4e3b\u59d3\u540d',
    },
  ],
  'fengqiao.population_registry.v1.CheckTitlesReply': [
    {
      name: 'titles',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.CheckedTitle',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.FormQuestion': [
    {
      name: 'words',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      minLength: 2,
      maxLength: 100,
      example: '\u5bb6\u4e2d\u6709\u51e0\u53e3\u6c34\u4e95',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.QuestionKind',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'unit',
      kind: 'string',
      dataClass: 'internal',
      maxLength: 20,
      example: '\u53e3',
    },
    {
      name: 'choices',
      kind: 'string',
      repeated: true,
      dataClass: 'internal',
      maxLength: 60,
      maxItems: 20,
      example: '\u81ea\u6765\u6c34',
    },
    {
      name: 'required',
      kind: 'bool',
      dataClass: 'internal',
    },
  ],
  'fengqiao.population_registry.v1.FormColumn': [
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportField',
      dataClass: 'internal',
      example: 'EXPORT_FIELD_NAME',
    },
    {
      name: 'question',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.FormQuestion',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.FormAbout': [
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
      dataClass: 'internal',
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
    },
    {
      name: 'ageFrom',
      kind: 'int32',
      presence: true,
      dataClass: 'internal',
      minimum: 0,
      maximum: 150,
    },
    {
      name: 'ageTo',
      kind: 'int32',
      presence: true,
      dataClass: 'internal',
      minimum: 0,
      maximum: 150,
    },
  ],
  'fengqiao.population_registry.v1.FormTerms': [
    {
      name: 'title',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      minLength: 2,
      maxLength: 60,
      example: '\u519c\u6751\u996e\u6c34\u5b89\u5168\u6478\u5e95\u8868',
    },
    {
      name: 'office',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      minLength: 2,
      maxLength: 60,
      example: '\u9547\u6c34\u52a1\u7ad9',
    },
    {
      name: 'purpose',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LookPurpose',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      minLength: 5,
      maxLength: 200,
      example: '\u5b89\u6392\u6751\u7ec4\u4f9b\u6c34\u7ba1\u7f51\u6539\u9020',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'territories',
      kind: 'string',
      repeated: true,
      pattern: '^[1-9]\\d{11}(\\d{3})?$',
      minItems: 1,
      maxItems: 20,
      example: '621202100001',
    },
    {
      name: 'about',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.FormAbout',
      presence: true,
    },
    {
      name: 'until',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
      example: '2099-12-31',
    },
    {
      name: 'columns',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.FormColumn',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 60,
    },
  ],
  'fengqiao.population_registry.v1.Form': [
    {
      name: 'formId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.FormStatus',
    },
    {
      name: 'terms',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.FormTerms',
      presence: true,
    },
    {
      name: 'draftedById',
      kind: 'string',
    },
    {
      name: 'draftedAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.DraftFormRequest': [
    {
      name: 'terms',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.FormTerms',
      presence: true,
      required: true,
    },
  ],
  'fengqiao.population_registry.v1.ReviseFormRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'terms',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.FormTerms',
      presence: true,
      required: true,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.OpenFormRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.CloseFormRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'expectedVersion',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.GetFormRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListFormsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListFormsReply': [
    {
      name: 'forms',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Form',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.GetFormProgressRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.FormCount': [
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'due',
      kind: 'int32',
    },
    {
      name: 'answered',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.FormProgress': [
    {
      name: 'due',
      kind: 'int32',
    },
    {
      name: 'answered',
      kind: 'int32',
    },
    {
      name: 'buildings',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.FormCount',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ListSheetsRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'buildingCode',
      kind: 'string',
      required: true,
      pattern: '[1-9][0-9]{16}',
      example: '62120210000100012',
    },
  ],
  'fengqiao.population_registry.v1.DueSheet': [
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'answeredAt',
      kind: 'timestamp',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ListSheetsReply': [
    {
      name: 'sheets',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.DueSheet',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.GetSheetRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.HeldValue': [
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ExportField',
      dataClass: 'internal',
    },
    {
      name: 'text',
      kind: 'string',
      dataClass: 'personal',
    },
  ],
  'fengqiao.population_registry.v1.SheetAnswer': [
    {
      name: 'column',
      kind: 'int32',
      dataClass: 'internal',
      required: true,
      minimum: 1,
      maximum: 60,
    },
    {
      name: 'value',
      kind: 'string',
      dataClass: 'personal',
      maxLength: 200,
      example: '2',
    },
  ],
  'fengqiao.population_registry.v1.SheetProposal': [
    {
      name: 'column',
      kind: 'int32',
      dataClass: 'internal',
    },
    {
      name: 'value',
      kind: 'string',
      dataClass: 'personal',
    },
    {
      name: 'askedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'askedById',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.FormSheet': [
    {
      name: 'formId',
      kind: 'string',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'held',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.HeldValue',
      repeated: true,
      presence: true,
    },
    {
      name: 'answers',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.SheetAnswer',
      repeated: true,
      presence: true,
    },
    {
      name: 'answeredAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'answeredById',
      kind: 'string',
    },
    {
      name: 'proposals',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.SheetProposal',
      repeated: true,
      presence: true,
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
  ],
  'fengqiao.population_registry.v1.AnswerSheetRequest': [
    {
      name: 'formId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'residentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'answers',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.SheetAnswer',
      repeated: true,
      presence: true,
      maxItems: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListMyFormsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 50,
    },
  ],
  'fengqiao.population_registry.v1.OwnAnswer': [
    {
      name: 'question',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'value',
      kind: 'string',
      dataClass: 'personal',
    },
  ],
  'fengqiao.population_registry.v1.MyForm': [
    {
      name: 'formId',
      kind: 'string',
    },
    {
      name: 'title',
      kind: 'string',
    },
    {
      name: 'office',
      kind: 'string',
    },
    {
      name: 'words',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
    },
    {
      name: 'answeredAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'askedById',
      kind: 'string',
    },
    {
      name: 'answers',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.OwnAnswer',
      repeated: true,
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ListMyFormsReply': [
    {
      name: 'forms',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.MyForm',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ImportColumn': [
    {
      name: 'column',
      kind: 'int32',
    },
    {
      name: 'title',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ImportField',
    },
  ],
  'fengqiao.population_registry.v1.ImportCounts': [
    {
      name: 'rows',
      kind: 'int32',
    },
    {
      name: 'entered',
      kind: 'int32',
    },
    {
      name: 'same',
      kind: 'int32',
    },
    {
      name: 'differing',
      kind: 'int32',
    },
    {
      name: 'refused',
      kind: 'int32',
    },
    {
      name: 'corrected',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ImportHouseholdCounts': [
    {
      name: 'households',
      kind: 'int32',
    },
    {
      name: 'made',
      kind: 'int32',
    },
    {
      name: 'joined',
      kind: 'int32',
    },
    {
      name: 'same',
      kind: 'int32',
    },
    {
      name: 'refused',
      kind: 'int32',
    },
    {
      name: 'leftOut',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ImportHouseholdsUndone': [
    {
      name: 'households',
      kind: 'int32',
    },
    {
      name: 'members',
      kind: 'int32',
    },
    {
      name: 'kept',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ChosenDifferences': [
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentField',
      repeated: true,
      minItems: 1,
      maxItems: 5,
    },
    {
      name: 'rows',
      kind: 'int32',
      repeated: true,
      minimum: 1,
      maximum: 1048576,
      maxItems: 1000,
    },
  ],
  'fengqiao.population_registry.v1.Import': [
    {
      name: 'importId',
      kind: 'string',
    },
    {
      name: 'version',
      kind: 'int32',
    },
    {
      name: 'status',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ImportStatus',
    },
    {
      name: 'source',
      kind: 'string',
      dataClass: 'internal',
    },
    {
      name: 'headerRow',
      kind: 'int32',
    },
    {
      name: 'columns',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportColumn',
      repeated: true,
      presence: true,
    },
    {
      name: 'columnsDropped',
      kind: 'int32',
    },
    {
      name: 'found',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportCounts',
      presence: true,
    },
    {
      name: 'loaded',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportCounts',
      presence: true,
    },
    {
      name: 'rowsDone',
      kind: 'int32',
    },
    {
      name: 'undone',
      kind: 'int32',
    },
    {
      name: 'kept',
      kind: 'int32',
    },
    {
      name: 'reason',
      kind: 'string',
    },
    {
      name: 'openedById',
      kind: 'string',
    },
    {
      name: 'openedAt',
      kind: 'timestamp',
      presence: true,
    },
    {
      name: 'sheetForgotten',
      kind: 'bool',
    },
    {
      name: 'restored',
      kind: 'int32',
    },
    {
      name: 'chosen',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ChosenDifferences',
      presence: true,
    },
    {
      name: 'foundHouseholds',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportHouseholdCounts',
      presence: true,
    },
    {
      name: 'loadedHouseholds',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportHouseholdCounts',
      presence: true,
    },
    {
      name: 'householdsUndone',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportHouseholdsUndone',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.UploadSheetRequest': [
    {
      name: 'part',
      kind: 'message',
      type: 'fengqiao.common.v1.FilePart',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.OpenImportRequest': [
    {
      name: 'attachmentId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'source',
      kind: 'string',
      dataClass: 'internal',
      required: true,
      maxLength: 60,
      example: '\u6d3e\u51fa\u6240\u6237\u7c4d\u540d\u518c',
    },
    {
      name: 'lawfulBasis',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.LawfulBasis',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
      dataClass: 'internal',
      required: true,
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
      required: true,
    },
  ],
  'fengqiao.population_registry.v1.GetImportRequest': [
    {
      name: 'importId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.ListImportsRequest': [
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ListImportsReply': [
    {
      name: 'imports',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.Import',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ListImportRowsRequest': [
    {
      name: 'importId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 20,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 200,
    },
  ],
  'fengqiao.population_registry.v1.ImportFault': [
    {
      name: 'column',
      kind: 'int32',
    },
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ImportField',
    },
    {
      name: 'reason',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.ImportRow': [
    {
      name: 'row',
      kind: 'int32',
    },
    {
      name: 'outcome',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ImportRowOutcome',
    },
    {
      name: 'faults',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportFault',
      repeated: true,
      presence: true,
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'fields',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentField',
      repeated: true,
    },
    {
      name: 'before',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportParticulars',
      presence: true,
    },
    {
      name: 'after',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportParticulars',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.ImportParticulars': [
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'phones',
      kind: 'string',
      repeated: true,
      dataClass: 'personal',
      mask: 'phone',
    },
    {
      name: 'roomCode',
      kind: 'string',
      dataClass: 'personal',
      mask: 'id-number',
    },
    {
      name: 'kind',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidentKind',
      dataClass: 'internal',
    },
    {
      name: 'residenceStatus',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ResidenceStatus',
      dataClass: 'internal',
    },
  ],
  'fengqiao.population_registry.v1.ListImportRowsReply': [
    {
      name: 'rows',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ImportRow',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.MapImportColumnsRequest': [
    {
      name: 'importId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'headerRow',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 50,
    },
    {
      name: 'columns',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.MappedColumn',
      repeated: true,
      presence: true,
      minItems: 1,
      maxItems: 100,
    },
  ],
  'fengqiao.population_registry.v1.MappedColumn': [
    {
      name: 'column',
      kind: 'int32',
      required: true,
      minimum: 1,
      maximum: 500,
    },
    {
      name: 'field',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.ImportField',
      required: true,
    },
  ],
  'fengqiao.population_registry.v1.LoadImportRequest': [
    {
      name: 'importId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
    {
      name: 'chosen',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.ChosenDifferences',
      presence: true,
    },
  ],
  'fengqiao.population_registry.v1.PauseImportRequest': [
    {
      name: 'importId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.UndoImportRequest': [
    {
      name: 'importId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.DownloadRefusedRowsRequest': [
    {
      name: 'importId',
      kind: 'string',
      required: true,
      maxLength: 60,
    },
  ],
  'fengqiao.population_registry.v1.DataTask': [
    {
      name: 'taskId',
      kind: 'string',
    },
    {
      name: 'rule',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRule',
    },
    {
      name: 'step',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataStep',
    },
    {
      name: 'residentId',
      kind: 'string',
    },
    {
      name: 'name',
      kind: 'string',
      dataClass: 'personal',
      mask: 'name',
    },
    {
      name: 'householdId',
      kind: 'string',
    },
    {
      name: 'buildingCode',
      kind: 'string',
    },
    {
      name: 'communityCode',
      kind: 'string',
    },
    {
      name: 'gridCode',
      kind: 'string',
    },
    {
      name: 'lettingId',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.DataRuleCount': [
    {
      name: 'rule',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRule',
    },
    {
      name: 'count',
      kind: 'int32',
    },
  ],
  'fengqiao.population_registry.v1.ListDataTasksRequest': [
    {
      name: 'territory',
      kind: 'string',
      pattern: '[1-9][0-9]{8}([0-9]{3}){0,2}',
      example: '621202100001001',
    },
    {
      name: 'rule',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataRule',
    },
    {
      name: 'pageToken',
      kind: 'string',
      maxLength: 500,
    },
    {
      name: 'pageSize',
      kind: 'int32',
      minimum: 0,
      maximum: 50,
    },
  ],
  'fengqiao.population_registry.v1.ListDataTasksReply': [
    {
      name: 'tasks',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.DataTask',
      repeated: true,
      presence: true,
    },
    {
      name: 'counts',
      kind: 'message',
      type: 'fengqiao.population_registry.v1.DataRuleCount',
      repeated: true,
      presence: true,
    },
    {
      name: 'nextPageToken',
      kind: 'string',
    },
  ],
  'fengqiao.population_registry.v1.AnswerDataTaskRequest': [
    {
      name: 'taskId',
      kind: 'string',
      required: true,
      maxLength: 120,
    },
    {
      name: 'ground',
      kind: 'enum',
      type: 'fengqiao.population_registry.v1.DataAnswerGround',
      required: true,
    },
  ],
}

/** The names of every enum's values by its full name and their number. */
export const enumNames: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'fengqiao.common.v1.CommonRefusal': {
    '0': 'COMMON_REFUSAL_UNSPECIFIED',
    '1': 'COMMON_REFUSAL_INVALID_REQUEST',
    '2': 'COMMON_REFUSAL_UNAUTHENTICATED',
    '3': 'COMMON_REFUSAL_FORBIDDEN',
    '4': 'COMMON_REFUSAL_NOT_FOUND',
    '5': 'COMMON_REFUSAL_REUSED_KEY',
    '6': 'COMMON_REFUSAL_STALE',
    '7': 'COMMON_REFUSAL_LIMITED',
    '8': 'COMMON_REFUSAL_UNAVAILABLE',
    '9': 'COMMON_REFUSAL_DEADLINE',
    '10': 'COMMON_REFUSAL_INTERNAL',
    '11': 'COMMON_REFUSAL_SUBJECT_ERASED',
    '12': 'COMMON_REFUSAL_IF_MATCH_REQUIRED',
    '13': 'COMMON_REFUSAL_BROKER_AWAY',
  },
  'fengqiao.common.v1.FieldRefusal': {
    '0': 'FIELD_REFUSAL_UNSPECIFIED',
    '1': 'FIELD_REFUSAL_REQUIRED',
    '2': 'FIELD_REFUSAL_TOO_SHORT',
    '3': 'FIELD_REFUSAL_TOO_LONG',
    '4': 'FIELD_REFUSAL_PATTERN',
    '5': 'FIELD_REFUSAL_TOO_SMALL',
    '6': 'FIELD_REFUSAL_TOO_LARGE',
    '7': 'FIELD_REFUSAL_TOO_FEW',
    '8': 'FIELD_REFUSAL_TOO_MANY',
    '9': 'FIELD_REFUSAL_WRONG_TYPE',
    '10': 'FIELD_REFUSAL_UNKNOWN_FIELD',
    '11': 'FIELD_REFUSAL_UNKNOWN_VALUE',
    '12': 'FIELD_REFUSAL_LOST_PRECISION',
    '13': 'FIELD_REFUSAL_MASKED',
    '14': 'FIELD_REFUSAL_UNKNOWN_REFERENCE',
    '15': 'FIELD_REFUSAL_WEAK_PASSWORD',
    '16': 'FIELD_REFUSAL_TAKEN',
    '17': 'FIELD_REFUSAL_ONE_OR_OTHER',
    '40': 'FIELD_REFUSAL_FILE_KIND',
    '41': 'FIELD_REFUSAL_FILE_TOO_LARGE',
    '42': 'FIELD_REFUSAL_FILE_BROKEN',
  },
  'fengqiao.analytics.v1.FigureCode': {
    '0': 'FIGURE_CODE_UNSPECIFIED',
    '1': 'FIGURE_CODE_REGISTERED',
    '2': 'FIGURE_CODE_OPEN',
    '3': 'FIGURE_CODE_OVERDUE_OPEN',
    '4': 'FIGURE_CODE_ACCEPTANCE_IN_TIME',
    '5': 'FIGURE_CODE_CONCLUSION_RATE',
    '6': 'FIGURE_CODE_ON_TIME_CONCLUSION',
    '7': 'FIGURE_CODE_SATISFACTION_RATE',
    '8': 'FIGURE_CODE_RATED_SHARE',
    '9': 'FIGURE_CODE_REOPEN_RATE',
  },
  'fengqiao.analytics.v1.FigureDefinition': {
    '0': 'FIGURE_DEFINITION_UNSPECIFIED',
    '1': 'FIGURE_DEFINITION_REGISTERED',
    '2': 'FIGURE_DEFINITION_OPEN',
    '3': 'FIGURE_DEFINITION_OVERDUE_OPEN',
    '4': 'FIGURE_DEFINITION_ACCEPTANCE_IN_TIME',
    '5': 'FIGURE_DEFINITION_CONCLUSION_RATE',
    '6': 'FIGURE_DEFINITION_ON_TIME_CONCLUSION',
    '7': 'FIGURE_DEFINITION_SATISFACTION_RATE',
    '8': 'FIGURE_DEFINITION_RATED_SHARE',
    '9': 'FIGURE_DEFINITION_REOPEN_RATE',
  },
  'fengqiao.analytics.v1.FigureKind': {
    '0': 'FIGURE_KIND_UNSPECIFIED',
    '1': 'FIGURE_KIND_COUNT',
    '2': 'FIGURE_KIND_RATE',
  },
  'fengqiao.analytics.v1.FigurePart': {
    '0': 'FIGURE_PART_UNSPECIFIED',
    '1': 'FIGURE_PART_NUMERATOR',
    '2': 'FIGURE_PART_DENOMINATOR',
  },
  'fengqiao.analytics.v1.Dimension': {
    '0': 'DIMENSION_UNSPECIFIED',
    '1': 'DIMENSION_GRID',
    '2': 'DIMENSION_COMMUNITY',
    '3': 'DIMENSION_CATEGORY',
    '4': 'DIMENSION_DAY',
    '5': 'DIMENSION_STATUS',
  },
  'fengqiao.analytics.v1.RebuildState': {
    '0': 'REBUILD_STATE_UNSPECIFIED',
    '1': 'REBUILD_STATE_NONE',
    '2': 'REBUILD_STATE_RUNNING',
    '3': 'REBUILD_STATE_DONE',
    '4': 'REBUILD_STATE_FAILED',
  },
  'fengqiao.dispute_mediation.v1.DisputeStatus': {
    '0': 'DISPUTE_STATUS_UNSPECIFIED',
    '1': 'DISPUTE_STATUS_REGISTERED',
    '2': 'DISPUTE_STATUS_REJECTED',
    '3': 'DISPUTE_STATUS_ACCEPTED',
    '4': 'DISPUTE_STATUS_INVESTIGATING',
    '5': 'DISPUTE_STATUS_MEDIATING',
    '6': 'DISPUTE_STATUS_ADJOURNED',
    '7': 'DISPUTE_STATUS_FAILED',
    '8': 'DISPUTE_STATUS_AGREED',
    '9': 'DISPUTE_STATUS_PERFORMING',
    '10': 'DISPUTE_STATUS_PERFORMED',
    '11': 'DISPUTE_STATUS_BREACHED',
    '12': 'DISPUTE_STATUS_REVISITED',
    '13': 'DISPUTE_STATUS_ARCHIVED',
    '14': 'DISPUTE_STATUS_CLOSED',
  },
  'fengqiao.dispute_mediation.v1.DisputeType': {
    '0': 'DISPUTE_TYPE_UNSPECIFIED',
    '1': 'DISPUTE_TYPE_FAMILY',
    '2': 'DISPUTE_TYPE_NEIGHBOUR',
    '3': 'DISPUTE_TYPE_HOMESTEAD',
    '4': 'DISPUTE_TYPE_CONTRACT',
    '5': 'DISPUTE_TYPE_BUSINESS',
    '6': 'DISPUTE_TYPE_DAMAGES',
    '7': 'DISPUTE_TYPE_LAND',
    '8': 'DISPUTE_TYPE_RELOCATION',
    '9': 'DISPUTE_TYPE_POLLUTION',
    '10': 'DISPUTE_TYPE_LABOUR',
    '11': 'DISPUTE_TYPE_CONSUMER',
    '12': 'DISPUTE_TYPE_MEDICAL',
    '13': 'DISPUTE_TYPE_TRAFFIC',
    '14': 'DISPUTE_TYPE_PROPERTY',
    '99': 'DISPUTE_TYPE_OTHER',
  },
  'fengqiao.dispute_mediation.v1.DisputeSource': {
    '0': 'DISPUTE_SOURCE_UNSPECIFIED',
    '1': 'DISPUTE_SOURCE_APPLICATION',
    '2': 'DISPUTE_SOURCE_INITIATIVE',
    '3': 'DISPUTE_SOURCE_POLICE',
    '4': 'DISPUTE_SOURCE_COURT',
    '5': 'DISPUTE_SOURCE_ASSIGNMENT',
    '6': 'DISPUTE_SOURCE_ISSUE',
  },
  'fengqiao.dispute_mediation.v1.DisputeLevel': {
    '0': 'DISPUTE_LEVEL_UNSPECIFIED',
    '1': 'DISPUTE_LEVEL_GRID',
    '2': 'DISPUTE_LEVEL_COMMUNITY',
    '3': 'DISPUTE_LEVEL_TOWN_CENTER',
    '4': 'DISPUTE_LEVEL_TOWN_LEADERSHIP',
  },
  'fengqiao.dispute_mediation.v1.DisputeSide': {
    '0': 'DISPUTE_SIDE_UNSPECIFIED',
    '1': 'DISPUTE_SIDE_APPLICANT',
    '2': 'DISPUTE_SIDE_RESPONDENT',
    '3': 'DISPUTE_SIDE_THIRD',
  },
  'fengqiao.dispute_mediation.v1.DisputeRejection': {
    '0': 'DISPUTE_REJECTION_UNSPECIFIED',
    '1': 'DISPUTE_REJECTION_RESERVED_BY_LAW',
    '2': 'DISPUTE_REJECTION_TAKEN_ELSEWHERE',
    '3': 'DISPUTE_REJECTION_PARTY_REFUSES',
    '4': 'DISPUTE_REJECTION_WITH_GOVERNMENT',
  },
  'fengqiao.dispute_mediation.v1.DisputeRemedy': {
    '0': 'DISPUTE_REMEDY_UNSPECIFIED',
    '1': 'DISPUTE_REMEDY_ARBITRATION',
    '2': 'DISPUTE_REMEDY_ADMINISTRATIVE',
    '3': 'DISPUTE_REMEDY_COURT',
  },
  'fengqiao.dispute_mediation.v1.DisputeConsent': {
    '0': 'DISPUTE_CONSENT_UNSPECIFIED',
    '1': 'DISPUTE_CONSENT_WRITTEN',
    '2': 'DISPUTE_CONSENT_ORAL',
  },
  'fengqiao.dispute_mediation.v1.DisputeAgreementForm': {
    '0': 'DISPUTE_AGREEMENT_FORM_UNSPECIFIED',
    '1': 'DISPUTE_AGREEMENT_FORM_WRITTEN',
    '2': 'DISPUTE_AGREEMENT_FORM_ORAL',
  },
  'fengqiao.dispute_mediation.v1.DisputeRevisitResult': {
    '0': 'DISPUTE_REVISIT_RESULT_UNSPECIFIED',
    '1': 'DISPUTE_REVISIT_RESULT_STABLE',
    '2': 'DISPUTE_REVISIT_RESULT_RELAPSED',
  },
  'fengqiao.dispute_mediation.v1.DisputeRecordKind': {
    '0': 'DISPUTE_RECORD_KIND_UNSPECIFIED',
    '1': 'DISPUTE_RECORD_KIND_INVESTIGATION',
    '2': 'DISPUTE_RECORD_KIND_MEDIATION',
    '3': 'DISPUTE_RECORD_KIND_REVISIT',
  },
  'fengqiao.dispute_mediation.v1.DisputeClockStep': {
    '0': 'DISPUTE_CLOCK_STEP_UNSPECIFIED',
    '1': 'DISPUTE_CLOCK_STEP_MEDIATE',
    '2': 'DISPUTE_CLOCK_STEP_PERFORM',
    '3': 'DISPUTE_CLOCK_STEP_REVISIT',
  },
  'fengqiao.dispute_mediation.v1.DisputeAction': {
    '0': 'DISPUTE_ACTION_UNSPECIFIED',
    '1': 'DISPUTE_ACTION_DESCRIBE',
    '2': 'DISPUTE_ACTION_ADD_PARTY',
    '3': 'DISPUTE_ACTION_ACCEPT',
    '4': 'DISPUTE_ACTION_REJECT',
    '5': 'DISPUTE_ACTION_ASSIGN_MEDIATOR',
    '6': 'DISPUTE_ACTION_DECLARE_NO_INTEREST',
    '7': 'DISPUTE_ACTION_RECUSE',
    '8': 'DISPUTE_ACTION_ASK_OTHER_MEDIATOR',
    '9': 'DISPUTE_ACTION_DELIVER_NOTICE',
    '10': 'DISPUTE_ACTION_RECORD_CONSENT',
    '11': 'DISPUTE_ACTION_RECORD_INVESTIGATION',
    '12': 'DISPUTE_ACTION_START_MEDIATION',
    '13': 'DISPUTE_ACTION_RECORD_SESSION',
    '14': 'DISPUTE_ACTION_ADJOURN',
    '15': 'DISPUTE_ACTION_EXTEND',
    '16': 'DISPUTE_ACTION_REACH_AGREEMENT',
    '17': 'DISPUTE_ACTION_RECORD_FAILURE',
    '18': 'DISPUTE_ACTION_TELL_REMEDIES',
    '19': 'DISPUTE_ACTION_ESCALATE',
    '20': 'DISPUTE_ACTION_WITHDRAW',
    '21': 'DISPUTE_ACTION_RECORD_PERFORMANCE',
    '22': 'DISPUTE_ACTION_RECORD_BREACH',
    '23': 'DISPUTE_ACTION_RECORD_REVISIT',
    '24': 'DISPUTE_ACTION_ARCHIVE',
  },
  'fengqiao.dispute_mediation.v1.DisputeStepKind': {
    '0': 'DISPUTE_STEP_KIND_UNSPECIFIED',
    '1': 'DISPUTE_STEP_KIND_OPENED',
    '2': 'DISPUTE_STEP_KIND_DESCRIBED',
    '3': 'DISPUTE_STEP_KIND_PARTY_ADDED',
    '4': 'DISPUTE_STEP_KIND_ACCEPTED',
    '5': 'DISPUTE_STEP_KIND_NUMBERED',
    '6': 'DISPUTE_STEP_KIND_REJECTED',
    '7': 'DISPUTE_STEP_KIND_MEDIATORS_ASSIGNED',
    '8': 'DISPUTE_STEP_KIND_NO_INTEREST_DECLARED',
    '9': 'DISPUTE_STEP_KIND_RECUSED',
    '10': 'DISPUTE_STEP_KIND_OTHER_MEDIATOR_ASKED',
    '11': 'DISPUTE_STEP_KIND_NOTICE_DELIVERED',
    '12': 'DISPUTE_STEP_KIND_CONSENTED',
    '13': 'DISPUTE_STEP_KIND_INVESTIGATED',
    '14': 'DISPUTE_STEP_KIND_MEDIATION_STARTED',
    '15': 'DISPUTE_STEP_KIND_SESSION_HELD',
    '16': 'DISPUTE_STEP_KIND_ADJOURNED',
    '17': 'DISPUTE_STEP_KIND_EXTENDED',
    '18': 'DISPUTE_STEP_KIND_AGREED',
    '19': 'DISPUTE_STEP_KIND_FAILED',
    '20': 'DISPUTE_STEP_KIND_REMEDIES_TOLD',
    '21': 'DISPUTE_STEP_KIND_ESCALATED',
    '22': 'DISPUTE_STEP_KIND_WITHDRAWN',
    '23': 'DISPUTE_STEP_KIND_PERFORMANCE',
    '24': 'DISPUTE_STEP_KIND_PERFORMED',
    '25': 'DISPUTE_STEP_KIND_BREACHED',
    '26': 'DISPUTE_STEP_KIND_REVISITED',
    '27': 'DISPUTE_STEP_KIND_REOPENED',
    '28': 'DISPUTE_STEP_KIND_ARCHIVED',
    '29': 'DISPUTE_STEP_KIND_OVERDUE',
  },
  'fengqiao.dispute_mediation.v1.DisputeLookPurpose': {
    '0': 'DISPUTE_LOOK_PURPOSE_UNSPECIFIED',
    '1': 'DISPUTE_LOOK_PURPOSE_CONTACT',
    '2': 'DISPUTE_LOOK_PURPOSE_SERVE',
    '3': 'DISPUTE_LOOK_PURPOSE_VERIFY',
  },
  'fengqiao.dispute_mediation.v1.DisputeRefusal': {
    '0': 'DISPUTE_REFUSAL_UNSPECIFIED',
    '1': 'DISPUTE_REFUSAL_WRONG_STATUS',
    '2': 'DISPUTE_REFUSAL_PARTIES_NEEDED',
    '3': 'DISPUTE_REFUSAL_DESCRIPTION_NEEDED',
    '4': 'DISPUTE_REFUSAL_DESCRIBED',
    '5': 'DISPUTE_REFUSAL_UNKNOWN_PARTY',
    '6': 'DISPUTE_REFUSAL_PARTY_LINKED',
    '7': 'DISPUTE_REFUSAL_NOT_TAKING_PART',
    '8': 'DISPUTE_REFUSAL_ONLY_FOR_ONESELF',
    '9': 'DISPUTE_REFUSAL_NOT_THE_MEDIATOR',
    '10': 'DISPUTE_REFUSAL_NOT_A_MEDIATOR',
    '11': 'DISPUTE_REFUSAL_NOT_A_SPONSOR',
    '12': 'DISPUTE_REFUSAL_MEDIATOR_IS_PARTY',
    '13': 'DISPUTE_REFUSAL_MEDIATOR_DECLINED',
    '14': 'DISPUTE_REFUSAL_MEDIATOR_NEEDED',
    '15': 'DISPUTE_REFUSAL_OTHER_MEDIATOR_ASKED',
    '16': 'DISPUTE_REFUSAL_OTHER_ASKED_ALREADY',
    '17': 'DISPUTE_REFUSAL_NOT_DECLARED',
    '18': 'DISPUTE_REFUSAL_DECLARED_ALREADY',
    '19': 'DISPUTE_REFUSAL_NOTICE_MISSING',
    '20': 'DISPUTE_REFUSAL_NOTICE_DELIVERED',
    '21': 'DISPUTE_REFUSAL_CONSENT_MISSING',
    '22': 'DISPUTE_REFUSAL_CONSENT_GIVEN',
    '23': 'DISPUTE_REFUSAL_SESSION_NEEDED',
    '24': 'DISPUTE_REFUSAL_SESSION_IN_PAST',
    '25': 'DISPUTE_REFUSAL_EXTENDED_ALREADY',
    '26': 'DISPUTE_REFUSAL_SIGNATURES_MISSING',
    '27': 'DISPUTE_REFUSAL_AGREED_IN_FUTURE',
    '28': 'DISPUTE_REFUSAL_AGREED_BEFORE_MEDIATION',
    '29': 'DISPUTE_REFUSAL_PERFORM_BEFORE_AGREEMENT',
    '30': 'DISPUTE_REFUSAL_NO_HIGHER_LEVEL',
    '31': 'DISPUTE_REFUSAL_SPONSOR_NEEDED',
    '32': 'DISPUTE_REFUSAL_RECORDS_MISSING',
    '33': 'DISPUTE_REFUSAL_PARTY_MAY_NOT_DECIDE',
  },
  'fengqiao.dispute_mediation.v1.DisputeClosing': {
    '0': 'DISPUTE_CLOSING_UNSPECIFIED',
    '1': 'DISPUTE_CLOSING_REJECTED',
    '2': 'DISPUTE_CLOSING_FAILED',
    '3': 'DISPUTE_CLOSING_WITHDRAWN',
    '4': 'DISPUTE_CLOSING_BREACHED',
  },
  'fengqiao.dispute_mediation.v1.DisputeView': {
    '0': 'DISPUTE_VIEW_UNSPECIFIED',
    '1': 'DISPUTE_VIEW_MY_WORK',
    '2': 'DISPUTE_VIEW_OPEN',
    '3': 'DISPUTE_VIEW_OVERDUE',
    '4': 'DISPUTE_VIEW_ALL',
  },
  'fengqiao.grid_management.v1.GridKind': {
    '0': 'GRID_KIND_UNSPECIFIED',
    '1': 'GRID_KIND_BASE',
    '2': 'GRID_KIND_DEDICATED',
  },
  'fengqiao.grid_management.v1.RoutingReason': {
    '0': 'ROUTING_REASON_UNSPECIFIED',
    '1': 'ROUTING_REASON_POINT_IN_GRID',
    '2': 'ROUTING_REASON_CHOSEN',
    '3': 'ROUTING_REASON_NEAREST',
    '4': 'ROUTING_REASON_BUILDING_IN_GRID',
  },
  'fengqiao.grid_management.v1.IssueStatus': {
    '0': 'ISSUE_STATUS_UNSPECIFIED',
    '1': 'ISSUE_STATUS_REGISTERED',
    '2': 'ISSUE_STATUS_ACCEPTED',
    '3': 'ISSUE_STATUS_REJECTED',
    '4': 'ISSUE_STATUS_MERGED',
    '5': 'ISSUE_STATUS_SELF_HANDLING',
    '6': 'ISSUE_STATUS_ASSIGNED',
    '7': 'ISSUE_STATUS_IN_PROGRESS',
    '8': 'ISSUE_STATUS_RETURNED',
    '9': 'ISSUE_STATUS_SUSPENDED',
    '10': 'ISSUE_STATUS_RESOLVED',
    '11': 'ISSUE_STATUS_FEEDBACK_PENDING',
    '12': 'ISSUE_STATUS_CLOSED',
    '13': 'ISSUE_STATUS_ESCALATED',
    '14': 'ISSUE_STATUS_TRANSFERRED',
    '15': 'ISSUE_STATUS_CONVERTED',
  },
  'fengqiao.grid_management.v1.IssueCategory': {
    '0': 'ISSUE_CATEGORY_UNSPECIFIED',
    '10': 'ISSUE_CATEGORY_LIVELIHOOD',
    '20': 'ISSUE_CATEGORY_PUBLIC_FACILITY',
    '30': 'ISSUE_CATEGORY_ENVIRONMENT_ORDER',
    '40': 'ISSUE_CATEGORY_SAFETY_HAZARD',
    '50': 'ISSUE_CATEGORY_DISPUTE',
    '60': 'ISSUE_CATEGORY_CARE',
    '70': 'ISSUE_CATEGORY_OPINION',
    '80': 'ISSUE_CATEGORY_EMERGENCY',
    '99': 'ISSUE_CATEGORY_OTHER',
    '2001': 'ISSUE_CATEGORY_UTILITY_OUTAGE',
    '4001': 'ISSUE_CATEGORY_DANGER',
  },
  'fengqiao.grid_management.v1.IssueUrgency': {
    '0': 'ISSUE_URGENCY_UNSPECIFIED',
    '1': 'ISSUE_URGENCY_ORDINARY',
    '2': 'ISSUE_URGENCY_URGENT',
    '3': 'ISSUE_URGENCY_EMERGENCY',
    '4': 'ISSUE_URGENCY_DIFFICULT',
  },
  'fengqiao.grid_management.v1.IssueChannel': {
    '0': 'ISSUE_CHANNEL_UNSPECIFIED',
    '1': 'ISSUE_CHANNEL_COUNTER',
    '2': 'ISSUE_CHANNEL_PHONE',
    '3': 'ISSUE_CHANNEL_PATROL',
    '4': 'ISSUE_CHANNEL_VISIT',
    '5': 'ISSUE_CHANNEL_ONLINE',
    '6': 'ISSUE_CHANNEL_HOTLINE',
    '7': 'ISSUE_CHANNEL_PETITION',
  },
  'fengqiao.grid_management.v1.IssueConversion': {
    '0': 'ISSUE_CONVERSION_UNSPECIFIED',
    '1': 'ISSUE_CONVERSION_DISPUTE',
  },
  'fengqiao.grid_management.v1.IssueLevel': {
    '0': 'ISSUE_LEVEL_UNSPECIFIED',
    '1': 'ISSUE_LEVEL_GRID',
    '2': 'ISSUE_LEVEL_COMMUNITY',
    '3': 'ISSUE_LEVEL_TOWN',
  },
  'fengqiao.grid_management.v1.IssueRejection': {
    '0': 'ISSUE_REJECTION_UNSPECIFIED',
    '1': 'ISSUE_REJECTION_NOT_OUR_BUSINESS',
    '2': 'ISSUE_REJECTION_NO_FACTS',
    '3': 'ISSUE_REJECTION_BEFORE_COURT',
    '4': 'ISSUE_REJECTION_DUPLICATE',
    '5': 'ISSUE_REJECTION_OTHER',
  },
  'fengqiao.grid_management.v1.SupervisionKind': {
    '0': 'SUPERVISION_KIND_UNSPECIFIED',
    '1': 'SUPERVISION_KIND_ORDINARY',
    '2': 'SUPERVISION_KIND_YELLOW',
    '3': 'SUPERVISION_KIND_RED',
  },
  'fengqiao.grid_management.v1.HandlingMethod': {
    '0': 'HANDLING_METHOD_UNSPECIFIED',
    '1': 'HANDLING_METHOD_ON_SPOT',
    '2': 'HANDLING_METHOD_OFFICIAL_LED',
    '3': 'HANDLING_METHOD_JOINT',
    '4': 'HANDLING_METHOD_SUPERVISED',
  },
  'fengqiao.grid_management.v1.ElsewhereOutcome': {
    '0': 'ELSEWHERE_OUTCOME_UNSPECIFIED',
    '1': 'ELSEWHERE_OUTCOME_SETTLED',
    '2': 'ELSEWHERE_OUTCOME_CAME_BACK',
  },
  'fengqiao.grid_management.v1.HandlerRequestKind': {
    '0': 'HANDLER_REQUEST_KIND_UNSPECIFIED',
    '1': 'HANDLER_REQUEST_KIND_EXTENSION',
    '2': 'HANDLER_REQUEST_KIND_SUSPENSION',
  },
  'fengqiao.grid_management.v1.ReporterKind': {
    '0': 'REPORTER_KIND_UNSPECIFIED',
    '1': 'REPORTER_KIND_ACCOUNT',
    '2': 'REPORTER_KIND_CONTACT',
    '3': 'REPORTER_KIND_ANONYMOUS',
  },
  'fengqiao.grid_management.v1.ClockStep': {
    '0': 'CLOCK_STEP_UNSPECIFIED',
    '1': 'CLOCK_STEP_ACCEPT',
    '2': 'CLOCK_STEP_HANDLE',
    '3': 'CLOCK_STEP_VERIFY',
    '4': 'CLOCK_STEP_FEEDBACK',
    '5': 'CLOCK_STEP_REVIEW',
  },
  'fengqiao.grid_management.v1.IssueAction': {
    '0': 'ISSUE_ACTION_UNSPECIFIED',
    '1': 'ISSUE_ACTION_ACCEPT',
    '2': 'ISSUE_ACTION_REJECT',
    '3': 'ISSUE_ACTION_MERGE',
    '4': 'ISSUE_ACTION_HANDLE_MYSELF',
    '5': 'ISSUE_ACTION_ASSIGN',
    '6': 'ISSUE_ACTION_START',
    '7': 'ISSUE_ACTION_RETURN',
    '8': 'ISSUE_ACTION_ADD_PROGRESS',
    '9': 'ISSUE_ACTION_OFFER_HAND_OVER',
    '10': 'ISSUE_ACTION_ACCEPT_HAND_OVER',
    '11': 'ISSUE_ACTION_DECLINE_HAND_OVER',
    '12': 'ISSUE_ACTION_SUSPEND',
    '13': 'ISSUE_ACTION_RESUME',
    '14': 'ISSUE_ACTION_RESOLVE',
    '15': 'ISSUE_ACTION_VERIFY',
    '16': 'ISSUE_ACTION_SEND_BACK',
    '17': 'ISSUE_ACTION_GIVE_FEEDBACK',
    '18': 'ISSUE_ACTION_RECORD_FEEDBACK',
    '19': 'ISSUE_ACTION_ESCALATE',
    '20': 'ISSUE_ACTION_TAKE_ESCALATED',
    '21': 'ISSUE_ACTION_SETTLE_ESCALATED',
    '22': 'ISSUE_ACTION_GIVE_BACK_ESCALATED',
    '23': 'ISSUE_ACTION_TRANSFER',
    '24': 'ISSUE_ACTION_RECORD_TRANSFER_OUTCOME',
    '25': 'ISSUE_ACTION_CONVERT',
    '26': 'ISSUE_ACTION_ADD_CO_HANDLERS',
    '27': 'ISSUE_ACTION_REMOVE_CO_HANDLER',
    '28': 'ISSUE_ACTION_SUPERVISE',
    '29': 'ISSUE_ACTION_LIFT_SUPERVISION',
    '30': 'ISSUE_ACTION_ASK_EXTENSION',
    '31': 'ISSUE_ACTION_ASK_SUSPENSION',
    '32': 'ISSUE_ACTION_GRANT_REQUEST',
    '33': 'ISSUE_ACTION_DECLINE_REQUEST',
    '34': 'ISSUE_ACTION_TAKE_BACK',
  },
  'fengqiao.grid_management.v1.Satisfaction': {
    '0': 'SATISFACTION_UNSPECIFIED',
    '1': 'SATISFACTION_SATISFIED',
    '2': 'SATISFACTION_NOT_SATISFIED',
  },
  'fengqiao.grid_management.v1.IssueView': {
    '0': 'ISSUE_VIEW_UNSPECIFIED',
    '1': 'ISSUE_VIEW_MY_WORK',
    '2': 'ISSUE_VIEW_FOLLOWING',
    '3': 'ISSUE_VIEW_REPORTED',
    '4': 'ISSUE_VIEW_OPEN',
    '5': 'ISSUE_VIEW_OVERDUE',
    '6': 'ISSUE_VIEW_ALL',
  },
  'fengqiao.grid_management.v1.IssueStepKind': {
    '0': 'ISSUE_STEP_KIND_UNSPECIFIED',
    '1': 'ISSUE_STEP_KIND_REGISTERED',
    '2': 'ISSUE_STEP_KIND_ACCEPTED',
    '3': 'ISSUE_STEP_KIND_REJECTED',
    '4': 'ISSUE_STEP_KIND_MERGED',
    '5': 'ISSUE_STEP_KIND_SELF_HANDLED',
    '6': 'ISSUE_STEP_KIND_ASSIGNED',
    '7': 'ISSUE_STEP_KIND_STARTED',
    '8': 'ISSUE_STEP_KIND_RETURNED',
    '9': 'ISSUE_STEP_KIND_PROGRESS',
    '10': 'ISSUE_STEP_KIND_HAND_OVER_OFFERED',
    '11': 'ISSUE_STEP_KIND_HAND_OVER_ACCEPTED',
    '12': 'ISSUE_STEP_KIND_HAND_OVER_DECLINED',
    '13': 'ISSUE_STEP_KIND_SUSPENDED',
    '14': 'ISSUE_STEP_KIND_RESUMED',
    '15': 'ISSUE_STEP_KIND_RESOLVED',
    '16': 'ISSUE_STEP_KIND_VERIFIED',
    '17': 'ISSUE_STEP_KIND_SENT_BACK',
    '18': 'ISSUE_STEP_KIND_FEEDBACK_GIVEN',
    '19': 'ISSUE_STEP_KIND_REOPENED',
    '20': 'ISSUE_STEP_KIND_CLOSED',
    '21': 'ISSUE_STEP_KIND_OVERDUE',
    '22': 'ISSUE_STEP_KIND_ESCALATED',
    '23': 'ISSUE_STEP_KIND_ESCALATION_TAKEN',
    '24': 'ISSUE_STEP_KIND_ESCALATION_GIVEN_BACK',
    '25': 'ISSUE_STEP_KIND_TRANSFERRED',
    '26': 'ISSUE_STEP_KIND_TRANSFER_ENDED',
    '27': 'ISSUE_STEP_KIND_CONVERTED',
    '28': 'ISSUE_STEP_KIND_CONVERSION_ENDED',
    '29': 'ISSUE_STEP_KIND_CO_HANDLERS_ADDED',
    '30': 'ISSUE_STEP_KIND_CO_HANDLER_REMOVED',
    '31': 'ISSUE_STEP_KIND_SUPERVISED',
    '32': 'ISSUE_STEP_KIND_SUPERVISION_LIFTED',
    '33': 'ISSUE_STEP_KIND_EXTENSION_ASKED',
    '34': 'ISSUE_STEP_KIND_EXTENSION_GRANTED',
    '35': 'ISSUE_STEP_KIND_EXTENSION_DECLINED',
    '36': 'ISSUE_STEP_KIND_SUSPENSION_ASKED',
    '37': 'ISSUE_STEP_KIND_SUSPENSION_DECLINED',
    '38': 'ISSUE_STEP_KIND_REASSIGNED',
    '39': 'ISSUE_STEP_KIND_REGRIDDED',
  },
  'fengqiao.grid_management.v1.IssueRefusal': {
    '0': 'ISSUE_REFUSAL_UNSPECIFIED',
    '1': 'ISSUE_REFUSAL_WRONG_STATUS',
    '2': 'ISSUE_REFUSAL_NOT_THE_HANDLER',
    '3': 'ISSUE_REFUSAL_HANDLER_MAY_NOT_VERIFY',
    '4': 'ISSUE_REFUSAL_NOT_THE_REPORTER',
    '5': 'ISSUE_REFUSAL_HANDLER_MAY_NOT_RECORD_FEEDBACK',
    '6': 'ISSUE_REFUSAL_HAND_OVER_PENDING',
    '7': 'ISSUE_REFUSAL_NO_HAND_OVER',
    '8': 'ISSUE_REFUSAL_NOT_OFFERED_TO_YOU',
    '9': 'ISSUE_REFUSAL_HAND_OVER_TO_SELF',
    '10': 'ISSUE_REFUSAL_RETURNED_TOO_OFTEN',
    '11': 'ISSUE_REFUSAL_UNKNOWN_GRID',
    '12': 'ISSUE_REFUSAL_PLACE_NEEDED',
    '13': 'ISSUE_REFUSAL_GRID_UNSTAFFED',
    '14': 'ISSUE_REFUSAL_MERGE_INTO_ITSELF',
    '15': 'ISSUE_REFUSAL_REVIEW_IN_PAST',
    '16': 'ISSUE_REFUSAL_CONTACT_NEEDED',
    '17': 'ISSUE_REFUSAL_UNKNOWN_RECEIPT',
    '18': 'ISSUE_REFUSAL_RESIDENT_ON_BEHALF',
    '19': 'ISSUE_REFUSAL_GRID_EXISTS',
    '20': 'ISSUE_REFUSAL_ALREADY_RESPONSIBLE',
    '21': 'ISSUE_REFUSAL_BOUNDARY_NOT_CLOSED',
    '22': 'ISSUE_REFUSAL_ANONYMOUS_NO_FEEDBACK',
    '23': 'ISSUE_REFUSAL_NOT_ON_POST',
    '24': 'ISSUE_REFUSAL_BUILDING_NOT_PLACED',
    '25': 'ISSUE_REFUSAL_OTHER_COMMUNITY',
    '40': 'ISSUE_REFUSAL_HIGHEST_LEVEL',
    '41': 'ISSUE_REFUSAL_NOT_AT_THIS_LEVEL',
    '42': 'ISSUE_REFUSAL_ALREADY_HELPING',
    '43': 'ISSUE_REFUSAL_NOT_HELPING',
    '44': 'ISSUE_REFUSAL_TOO_MANY_HELPERS',
    '45': 'ISSUE_REFUSAL_HANDLER_MAY_NOT_DECIDE',
    '46': 'ISSUE_REFUSAL_ALREADY_SUPERVISED',
    '47': 'ISSUE_REFUSAL_NOT_SUPERVISED',
    '48': 'ISSUE_REFUSAL_REQUEST_PENDING',
    '49': 'ISSUE_REFUSAL_NO_REQUEST',
    '50': 'ISSUE_REFUSAL_LIMIT_PASSED',
    '51': 'ISSUE_REFUSAL_EXTENDED_ALREADY',
    '52': 'ISSUE_REFUSAL_MERGE_TARGET_NOT_OPEN',
    '53': 'ISSUE_REFUSAL_GRID_RETIRED',
    '54': 'ISSUE_REFUSAL_REGRIDDING_OPEN',
    '55': 'ISSUE_REFUSAL_REGRIDDING_CLOSED',
    '56': 'ISSUE_REFUSAL_DAY_NOT_TO_COME',
    '57': 'ISSUE_REFUSAL_CODE_USED',
    '58': 'ISSUE_REFUSAL_NOT_OF_COMMUNITY',
    '59': 'ISSUE_REFUSAL_NOT_STANDING',
    '60': 'ISSUE_REFUSAL_AREA_KEPT',
    '61': 'ISSUE_REFUSAL_BOUNDARY_INVALID',
    '62': 'ISSUE_REFUSAL_TOO_MANY_CORNERS',
    '63': 'ISSUE_REFUSAL_GROUND_UNCOVERED',
    '64': 'ISSUE_REFUSAL_GROUND_TWICE',
    '65': 'ISSUE_REFUSAL_GROUND_OUTSIDE',
    '66': 'ISSUE_REFUSAL_BUILDING_OUTSIDE',
    '67': 'ISSUE_REFUSAL_NO_POST_THERE',
  },
  'fengqiao.grid_management.v1.RegriddingStatus': {
    '0': 'REGRIDDING_STATUS_UNSPECIFIED',
    '1': 'REGRIDDING_STATUS_PLANNED',
    '2': 'REGRIDDING_STATUS_UNDER_WAY',
    '3': 'REGRIDDING_STATUS_DONE',
    '4': 'REGRIDDING_STATUS_CANCELLED',
  },
  'fengqiao.grid_management.v1.RegriddingCancellation': {
    '0': 'REGRIDDING_CANCELLATION_UNSPECIFIED',
    '1': 'REGRIDDING_CANCELLATION_NOT_NEEDED',
    '2': 'REGRIDDING_CANCELLATION_PLAN_WRONG',
    '3': 'REGRIDDING_CANCELLATION_POSTPONED',
    '4': 'REGRIDDING_CANCELLATION_MAP_CHANGED',
  },
  'fengqiao.identity.v1.Role': {
    '0': 'ROLE_UNSPECIFIED',
    '1': 'ROLE_TOWN_ADMIN',
    '2': 'ROLE_TOWN_CLERK',
    '3': 'ROLE_GRID_MANAGER',
    '4': 'ROLE_GRID_LEADER',
    '5': 'ROLE_GRID_WORKER',
    '6': 'ROLE_BUILDING_LEADER',
    '7': 'ROLE_MEDIATOR',
    '8': 'ROLE_SPONSOR',
    '9': 'ROLE_AUDITOR',
    '10': 'ROLE_RESIDENT',
    '11': 'ROLE_INTEGRATION_CLIENT',
  },
  'fengqiao.identity.v1.AccountStatus': {
    '0': 'ACCOUNT_STATUS_UNSPECIFIED',
    '1': 'ACCOUNT_STATUS_ACTIVE',
    '2': 'ACCOUNT_STATUS_SUSPENDED',
  },
  'fengqiao.identity.v1.IdentityRefusal': {
    '0': 'IDENTITY_REFUSAL_UNSPECIFIED',
    '1': 'IDENTITY_REFUSAL_USERNAME_TAKEN',
    '2': 'IDENTITY_REFUSAL_ALREADY_SUSPENDED',
    '3': 'IDENTITY_REFUSAL_NOT_SUSPENDED',
    '4': 'IDENTITY_REFUSAL_POST_HELD',
    '5': 'IDENTITY_REFUSAL_POST_NOT_HELD',
    '6': 'IDENTITY_REFUSAL_LAST_ADMIN',
    '7': 'IDENTITY_REFUSAL_OUTSIDE_TERRITORY',
    '8': 'IDENTITY_REFUSAL_CLIENT_SUSPENDED',
    '9': 'IDENTITY_REFUSAL_SUBSCRIPTION_ENDED',
    '10': 'IDENTITY_REFUSAL_TOO_MANY_SUBSCRIPTIONS',
    '11': 'IDENTITY_REFUSAL_EVENT_NOT_GRANTED',
    '12': 'IDENTITY_REFUSAL_INVITATION_UNKNOWN',
    '13': 'IDENTITY_REFUSAL_INVITATION_USED',
    '14': 'IDENTITY_REFUSAL_INVITATION_EXPIRED',
    '15': 'IDENTITY_REFUSAL_INVITATION_REVOKED',
    '16': 'IDENTITY_REFUSAL_INVITATION_BEGUN',
  },
  'fengqiao.identity.v1.SubscriptionStatus': {
    '0': 'SUBSCRIPTION_STATUS_UNSPECIFIED',
    '1': 'SUBSCRIPTION_STATUS_ACTIVE',
    '2': 'SUBSCRIPTION_STATUS_ENDED',
  },
  'fengqiao.identity.v1.InvitationStatus': {
    '0': 'INVITATION_STATUS_UNSPECIFIED',
    '1': 'INVITATION_STATUS_OPEN',
    '2': 'INVITATION_STATUS_ACCEPTED',
    '3': 'INVITATION_STATUS_REVOKED',
    '4': 'INVITATION_STATUS_EXPIRED',
  },
  'fengqiao.notifications.v1.Template': {
    '0': 'TEMPLATE_UNSPECIFIED',
    '1': 'TEMPLATE_ISSUE_TO_ACCEPT',
    '2': 'TEMPLATE_ISSUE_ACCEPTED',
    '3': 'TEMPLATE_ISSUE_REJECTED',
    '4': 'TEMPLATE_ISSUE_ASSIGNED',
    '5': 'TEMPLATE_ISSUE_RETURNED',
    '6': 'TEMPLATE_ISSUE_PROGRESS',
    '7': 'TEMPLATE_HAND_OVER_OFFERED',
    '8': 'TEMPLATE_HAND_OVER_ACCEPTED',
    '9': 'TEMPLATE_HAND_OVER_DECLINED',
    '10': 'TEMPLATE_ISSUE_TO_VERIFY',
    '11': 'TEMPLATE_ISSUE_SENT_BACK',
    '12': 'TEMPLATE_FEEDBACK_ASKED',
    '13': 'TEMPLATE_FEEDBACK_GIVEN',
    '14': 'TEMPLATE_ISSUE_REOPENED',
    '15': 'TEMPLATE_ISSUE_OVERDUE',
    '16': 'TEMPLATE_ISSUE_SUSPENDED',
    '17': 'TEMPLATE_ISSUE_FOLLOWED',
    '30': 'TEMPLATE_ISSUE_TO_DECIDE',
    '31': 'TEMPLATE_ISSUE_GIVEN_BACK',
    '32': 'TEMPLATE_ISSUE_ELSEWHERE',
    '33': 'TEMPLATE_ISSUE_CAME_BACK',
    '34': 'TEMPLATE_ISSUE_SUPERVISED',
    '35': 'TEMPLATE_ISSUE_REQUEST_TO_DECIDE',
    '36': 'TEMPLATE_ISSUE_REQUEST_GRANTED',
    '37': 'TEMPLATE_ISSUE_REQUEST_DECLINED',
    '38': 'TEMPLATE_ISSUE_EXTENDED',
    '39': 'TEMPLATE_ISSUE_HELP_ASKED',
    '40': 'TEMPLATE_ISSUE_HELP_ENDED',
    '41': 'TEMPLATE_ISSUE_TAKEN',
    '42': 'TEMPLATE_ISSUE_MERGED',
    '43': 'TEMPLATE_ISSUE_REASSIGNED',
    '60': 'TEMPLATE_EMAIL_CODE',
    '70': 'TEMPLATE_DISPUTE_TO_ACCEPT',
    '71': 'TEMPLATE_DISPUTE_TO_DESCRIBE',
    '72': 'TEMPLATE_DISPUTE_ACCEPTED',
    '73': 'TEMPLATE_DISPUTE_REJECTED',
    '74': 'TEMPLATE_DISPUTE_TO_MEDIATE',
    '75': 'TEMPLATE_DISPUTE_RELEASED',
    '76': 'TEMPLATE_DISPUTE_TO_ASSIGN',
    '77': 'TEMPLATE_DISPUTE_TO_DECIDE',
    '78': 'TEMPLATE_DISPUTE_SPONSORED',
    '79': 'TEMPLATE_DISPUTE_REOPENED',
    '80': 'TEMPLATE_DISPUTE_BREACHED',
    '81': 'TEMPLATE_DISPUTE_OVERDUE',
    '82': 'TEMPLATE_DISPUTE_FOLLOWED',
    '83': 'TEMPLATE_DISPUTE_AGREED',
    '84': 'TEMPLATE_DISPUTE_FAILED',
    '85': 'TEMPLATE_DISPUTE_ARCHIVED',
    '86': 'TEMPLATE_DISPUTE_CLOSED',
    '90': 'TEMPLATE_DATA_REQUEST_TO_DECIDE',
    '91': 'TEMPLATE_DATA_REQUEST_DUE_SOON',
    '92': 'TEMPLATE_DATA_REQUEST_OVERDUE',
    '93': 'TEMPLATE_DATA_REQUEST_RECEIVED',
    '94': 'TEMPLATE_DATA_REQUEST_GRANTED',
    '95': 'TEMPLATE_DATA_REQUEST_DONE',
    '96': 'TEMPLATE_DATA_REQUEST_REFUSED_STATUTORY_DUTY',
    '97': 'TEMPLATE_DATA_REQUEST_REFUSED_KEPT_BY_LAW',
    '98': 'TEMPLATE_DATA_REQUEST_REFUSED_FOUND_RIGHT',
    '99': 'TEMPLATE_DATA_REQUEST_REFUSED_NOT_HELD',
    '110': 'TEMPLATE_EXPORT_TO_APPROVE',
    '111': 'TEMPLATE_EXPORT_APPROVED',
    '112': 'TEMPLATE_EXPORT_REFUSED',
    '113': 'TEMPLATE_EXPORT_MADE',
    '114': 'TEMPLATE_EXPORT_EXPIRING',
    '115': 'TEMPLATE_EXPORT_WITHDRAWN',
    '116': 'TEMPLATE_EXPORT_EMPTY',
    '117': 'TEMPLATE_EXPORT_TOO_LARGE',
  },
  'fengqiao.notifications.v1.Channel': {
    '0': 'CHANNEL_UNSPECIFIED',
    '1': 'CHANNEL_IN_APP',
    '2': 'CHANNEL_EMAIL',
  },
  'fengqiao.notifications.v1.DeliveryOutcome': {
    '0': 'DELIVERY_OUTCOME_UNSPECIFIED',
    '1': 'DELIVERY_OUTCOME_DELIVERED',
    '2': 'DELIVERY_OUTCOME_FAILED',
    '3': 'DELIVERY_OUTCOME_SUPPRESSED',
    '4': 'DELIVERY_OUTCOME_UNKNOWN',
    '5': 'DELIVERY_OUTCOME_PENDING',
    '6': 'DELIVERY_OUTCOME_SENDING',
  },
  'fengqiao.notifications.v1.DeliveryReason': {
    '0': 'DELIVERY_REASON_UNSPECIFIED',
    '1': 'DELIVERY_REASON_OWN_ACTION',
    '2': 'DELIVERY_REASON_TURNED_OFF',
    '3': 'DELIVERY_REASON_NO_ADDRESS',
    '4': 'DELIVERY_REASON_NOT_CONFIGURED',
    '5': 'DELIVERY_REASON_OVERTAKEN',
    '6': 'DELIVERY_REASON_REFUSED',
    '7': 'DELIVERY_REASON_GAVE_UP',
    '8': 'DELIVERY_REASON_NOT_HEARD',
    '9': 'DELIVERY_REASON_SENDER_DIED',
  },
  'fengqiao.notifications.v1.NoticeGroup': {
    '0': 'NOTICE_GROUP_UNSPECIFIED',
    '1': 'NOTICE_GROUP_WORK',
    '2': 'NOTICE_GROUP_FOLLOWED',
    '3': 'NOTICE_GROUP_ANSWERS',
  },
  'fengqiao.notifications.v1.EmailState': {
    '0': 'EMAIL_STATE_UNSPECIFIED',
    '1': 'EMAIL_STATE_NONE',
    '2': 'EMAIL_STATE_UNCONFIRMED',
    '3': 'EMAIL_STATE_CONFIRMED',
  },
  'fengqiao.notifications.v1.NotificationsRefusal': {
    '0': 'NOTIFICATIONS_REFUSAL_UNSPECIFIED',
    '1': 'NOTIFICATIONS_REFUSAL_EMAIL_NOT_AVAILABLE',
    '2': 'NOTIFICATIONS_REFUSAL_NO_CODE_WAITS',
    '3': 'NOTIFICATIONS_REFUSAL_CODE_EXPIRED',
    '4': 'NOTIFICATIONS_REFUSAL_CODE_USED_UP',
    '5': 'NOTIFICATIONS_REFUSAL_TOO_MANY_CODES',
    '6': 'NOTIFICATIONS_REFUSAL_WORK_IS_ALWAYS_SHOWN',
    '7': 'NOTIFICATIONS_REFUSAL_QUIET_HOURS_EMPTY',
  },
  'fengqiao.notifications.v1.MailSentence': {
    '0': 'MAIL_SENTENCE_UNSPECIFIED',
    '1': 'MAIL_SENTENCE_WORK',
    '2': 'MAIL_SENTENCE_FOLLOWED',
    '3': 'MAIL_SENTENCE_ANSWERS',
    '4': 'MAIL_SENTENCE_SEVERAL',
    '5': 'MAIL_SENTENCE_SENDER',
    '6': 'MAIL_SENTENCE_AGAIN',
    '7': 'MAIL_SENTENCE_WHY',
    '8': 'MAIL_SENTENCE_CODE_SUBJECT',
    '9': 'MAIL_SENTENCE_CODE',
    '10': 'MAIL_SENTENCE_DISPUTE_WORK',
    '11': 'MAIL_SENTENCE_DISPUTE_FOLLOWED',
    '12': 'MAIL_SENTENCE_DISPUTE_ANSWERS',
    '13': 'MAIL_SENTENCE_NEW_DISPUTE_WORK',
    '14': 'MAIL_SENTENCE_NEW_DISPUTE_FOLLOWED',
    '15': 'MAIL_SENTENCE_NEW_DISPUTE_ANSWERS',
    '16': 'MAIL_SENTENCE_SEVERAL_DISPUTES',
    '17': 'MAIL_SENTENCE_SEVERAL_OF_BOTH',
    '18': 'MAIL_SENTENCE_SEVERAL_THINGS',
    '19': 'MAIL_SENTENCE_DATA_REQUEST_WORK',
    '20': 'MAIL_SENTENCE_DATA_REQUEST_ANSWERS',
    '21': 'MAIL_SENTENCE_EXPORT_WORK',
    '22': 'MAIL_SENTENCE_EXPORT_ANSWERS',
    '23': 'MAIL_SENTENCE_EXPORT_FOLLOWED',
  },
  'fengqiao.population_registry.v1.ResidentStatus': {
    '0': 'RESIDENT_STATUS_UNSPECIFIED',
    '1': 'RESIDENT_STATUS_PRESENT',
    '2': 'RESIDENT_STATUS_MOVED_OUT',
    '3': 'RESIDENT_STATUS_ERASED',
    '4': 'RESIDENT_STATUS_MERGED',
  },
  'fengqiao.population_registry.v1.Sex': {
    '0': 'SEX_UNSPECIFIED',
    '1': 'SEX_MALE',
    '2': 'SEX_FEMALE',
  },
  'fengqiao.population_registry.v1.ResidenceStatus': {
    '0': 'RESIDENCE_STATUS_UNSPECIFIED',
    '1': 'RESIDENCE_STATUS_BOTH',
    '2': 'RESIDENCE_STATUS_REGISTERED_ONLY',
    '3': 'RESIDENCE_STATUS_LIVING_ONLY',
  },
  'fengqiao.population_registry.v1.ResidentKind': {
    '0': 'RESIDENT_KIND_UNSPECIFIED',
    '1': 'RESIDENT_KIND_REGISTERED',
    '2': 'RESIDENT_KIND_FLOATING',
  },
  'fengqiao.population_registry.v1.LawfulBasis': {
    '0': 'LAWFUL_BASIS_UNSPECIFIED',
    '1': 'LAWFUL_BASIS_STATUTORY_DUTY',
    '2': 'LAWFUL_BASIS_CONSENT',
    '3': 'LAWFUL_BASIS_EMERGENCY',
  },
  'fengqiao.population_registry.v1.EntrySource': {
    '0': 'ENTRY_SOURCE_UNSPECIFIED',
    '1': 'ENTRY_SOURCE_HOME_VISIT',
    '2': 'ENTRY_SOURCE_COUNTER',
    '3': 'ENTRY_SOURCE_SELF_REPORT',
    '4': 'ENTRY_SOURCE_DEPARTMENT',
  },
  'fengqiao.population_registry.v1.ResidentField': {
    '0': 'RESIDENT_FIELD_UNSPECIFIED',
    '1': 'RESIDENT_FIELD_NAME',
    '2': 'RESIDENT_FIELD_ID_NUMBER',
    '3': 'RESIDENT_FIELD_PHONES',
    '4': 'RESIDENT_FIELD_ROOM',
    '5': 'RESIDENT_FIELD_RESIDENCE_STATUS',
    '6': 'RESIDENT_FIELD_KIND',
    '7': 'RESIDENT_FIELD_LAWFUL_BASIS',
    '8': 'RESIDENT_FIELD_SOURCE',
  },
  'fengqiao.population_registry.v1.SearchMatch': {
    '0': 'SEARCH_MATCH_UNSPECIFIED',
    '1': 'SEARCH_MATCH_ID_NUMBER',
    '2': 'SEARCH_MATCH_PHONE',
    '3': 'SEARCH_MATCH_NAME',
    '4': 'SEARCH_MATCH_NAME_NEARLY',
    '5': 'SEARCH_MATCH_SOUND',
    '6': 'SEARCH_MATCH_INITIALS',
    '7': 'SEARCH_MATCH_ID_TAIL',
    '8': 'SEARCH_MATCH_PHONE_TAIL',
    '9': 'SEARCH_MATCH_HOME',
  },
  'fengqiao.population_registry.v1.DuplicateReason': {
    '0': 'DUPLICATE_REASON_UNSPECIFIED',
    '1': 'DUPLICATE_REASON_SAME_NAME',
    '2': 'DUPLICATE_REASON_NAME_SOUNDS_ALIKE',
    '3': 'DUPLICATE_REASON_NAME_NEARLY',
    '4': 'DUPLICATE_REASON_SAME_BIRTH_DATE',
    '5': 'DUPLICATE_REASON_SAME_PHONE',
    '6': 'DUPLICATE_REASON_ID_NUMBER_NEARLY',
    '7': 'DUPLICATE_REASON_SAME_HOME',
  },
  'fengqiao.population_registry.v1.MergeField': {
    '0': 'MERGE_FIELD_UNSPECIFIED',
    '1': 'MERGE_FIELD_NAME',
    '2': 'MERGE_FIELD_ID_NUMBER',
    '3': 'MERGE_FIELD_PHONES',
    '4': 'MERGE_FIELD_HOME',
    '5': 'MERGE_FIELD_RESIDENCE_STATUS',
    '6': 'MERGE_FIELD_KIND',
    '7': 'MERGE_FIELD_LAWFUL_BASIS',
    '8': 'MERGE_FIELD_SOURCE',
  },
  'fengqiao.population_registry.v1.MergeSide': {
    '0': 'MERGE_SIDE_UNSPECIFIED',
    '1': 'MERGE_SIDE_KEPT',
    '2': 'MERGE_SIDE_MERGED',
  },
  'fengqiao.population_registry.v1.MergeGround': {
    '0': 'MERGE_GROUND_UNSPECIFIED',
    '1': 'MERGE_GROUND_PAPERS',
    '2': 'MERGE_GROUND_VISIT',
    '3': 'MERGE_GROUND_OWN_WORD',
  },
  'fengqiao.population_registry.v1.DistinctionGround': {
    '0': 'DISTINCTION_GROUND_UNSPECIFIED',
    '1': 'DISTINCTION_GROUND_PAPERS',
    '2': 'DISTINCTION_GROUND_VISIT',
    '3': 'DISTINCTION_GROUND_RELATIVES',
  },
  'fengqiao.population_registry.v1.LookPurpose': {
    '0': 'LOOK_PURPOSE_UNSPECIFIED',
    '1': 'LOOK_PURPOSE_HOME_VISIT',
    '2': 'LOOK_PURPOSE_ISSUE',
    '3': 'LOOK_PURPOSE_MEDIATION',
    '4': 'LOOK_PURPOSE_SERVICE',
    '5': 'LOOK_PURPOSE_VERIFICATION',
    '6': 'LOOK_PURPOSE_EMERGENCY',
  },
  'fengqiao.population_registry.v1.ErasureReason': {
    '0': 'ERASURE_REASON_UNSPECIFIED',
    '1': 'ERASURE_REASON_PURPOSE_ACHIEVED',
    '2': 'ERASURE_REASON_PERIOD_OVER',
    '3': 'ERASURE_REASON_CONSENT_WITHDRAWN',
    '4': 'ERASURE_REASON_UNLAWFUL',
    '5': 'ERASURE_REASON_IMPORT_UNDONE',
  },
  'fengqiao.population_registry.v1.CarePurpose': {
    '0': 'CARE_PURPOSE_UNSPECIFIED',
    '1': 'CARE_PURPOSE_ELDER_ALONE_VISIT',
    '2': 'CARE_PURPOSE_EMPTY_NEST_VISIT',
    '3': 'CARE_PURPOSE_CHILD_LEFT_BEHIND',
    '4': 'CARE_PURPOSE_DISABILITY_ASSISTANCE',
    '5': 'CARE_PURPOSE_HARDSHIP_HELP',
  },
  'fengqiao.population_registry.v1.ConsentForm': {
    '0': 'CONSENT_FORM_UNSPECIFIED',
    '1': 'CONSENT_FORM_SIGNED',
    '2': 'CONSENT_FORM_SPOKEN',
    '3': 'CONSENT_FORM_APPLICATION',
    '4': 'CONSENT_FORM_GUARDIAN',
  },
  'fengqiao.population_registry.v1.CareStatus': {
    '0': 'CARE_STATUS_UNSPECIFIED',
    '1': 'CARE_STATUS_RUNNING',
    '2': 'CARE_STATUS_ENDED',
  },
  'fengqiao.population_registry.v1.CareEnding': {
    '0': 'CARE_ENDING_UNSPECIFIED',
    '1': 'CARE_ENDING_OWN_WISH',
    '2': 'CARE_ENDING_CONSENT_WITHDRAWN',
    '3': 'CARE_ENDING_NO_LONGER_NEEDED',
    '4': 'CARE_ENDING_ENTERED_WRONGLY',
    '5': 'CARE_ENDING_TIME_OVER',
    '6': 'CARE_ENDING_LEFT_TOWN',
    '7': 'CARE_ENDING_ERASED',
  },
  'fengqiao.population_registry.v1.CommunityKind': {
    '0': 'COMMUNITY_KIND_UNSPECIFIED',
    '1': 'COMMUNITY_KIND_RESIDENTS_COMMITTEE',
    '2': 'COMMUNITY_KIND_VILLAGERS_COMMITTEE',
  },
  'fengqiao.population_registry.v1.Relation': {
    '0': 'RELATION_UNSPECIFIED',
    '1': 'RELATION_HEAD',
    '2': 'RELATION_SPOUSE',
    '3': 'RELATION_SON',
    '4': 'RELATION_DAUGHTER',
    '5': 'RELATION_GRANDCHILD',
    '6': 'RELATION_PARENT',
    '7': 'RELATION_GRANDPARENT',
    '8': 'RELATION_SIBLING',
    '9': 'RELATION_OTHER',
  },
  'fengqiao.population_registry.v1.ExportStatus': {
    '0': 'EXPORT_STATUS_UNSPECIFIED',
    '1': 'EXPORT_STATUS_ASKED',
    '2': 'EXPORT_STATUS_APPROVED',
    '3': 'EXPORT_STATUS_REFUSED',
    '4': 'EXPORT_STATUS_MAKING',
    '5': 'EXPORT_STATUS_MADE',
    '6': 'EXPORT_STATUS_EMPTY',
    '7': 'EXPORT_STATUS_EXPIRED',
    '8': 'EXPORT_STATUS_TOO_LARGE',
    '9': 'EXPORT_STATUS_WITHDRAWN',
  },
  'fengqiao.population_registry.v1.ExportField': {
    '0': 'EXPORT_FIELD_UNSPECIFIED',
    '1': 'EXPORT_FIELD_NAME',
    '2': 'EXPORT_FIELD_ID_NUMBER',
    '3': 'EXPORT_FIELD_PHONES',
    '4': 'EXPORT_FIELD_SEX',
    '5': 'EXPORT_FIELD_BIRTH_DATE',
    '6': 'EXPORT_FIELD_BUILDING_CODE',
    '7': 'EXPORT_FIELD_ADDRESS',
    '8': 'EXPORT_FIELD_ROOM_CODE',
    '9': 'EXPORT_FIELD_GRID_CODE',
    '10': 'EXPORT_FIELD_KIND',
    '11': 'EXPORT_FIELD_RESIDENCE_STATUS',
    '12': 'EXPORT_FIELD_AGE',
    '13': 'EXPORT_FIELD_COMMUNITY',
    '14': 'EXPORT_FIELD_HOUSEHOLD_NUMBER',
    '15': 'EXPORT_FIELD_RELATION',
    '16': 'EXPORT_FIELD_HEAD_NAME',
    '17': 'EXPORT_FIELD_HEAD_ID_NUMBER',
    '18': 'EXPORT_FIELD_HEAD_PHONES',
  },
  'fengqiao.population_registry.v1.ChildrenBasis': {
    '0': 'CHILDREN_BASIS_UNSPECIFIED',
    '1': 'CHILDREN_BASIS_LEFT_BEHIND_CARE',
    '2': 'CHILDREN_BASIS_SCHOOLING',
    '3': 'CHILDREN_BASIS_GUARDIAN_CONSENT',
    '4': 'CHILDREN_BASIS_EMERGENCY',
  },
  'fengqiao.population_registry.v1.ExportFormat': {
    '0': 'EXPORT_FORMAT_UNSPECIFIED',
    '1': 'EXPORT_FORMAT_XLSX',
    '2': 'EXPORT_FORMAT_CSV',
  },
  'fengqiao.population_registry.v1.LeaderElsewhere': {
    '0': 'LEADER_ELSEWHERE_UNSPECIFIED',
    '1': 'LEADER_ELSEWHERE_NEXT_DOOR',
    '2': 'LEADER_ELSEWHERE_OWNER',
    '3': 'LEADER_ELSEWHERE_WORKS_HERE',
    '4': 'LEADER_ELSEWHERE_NOBODY_ELSE',
  },
  'fengqiao.population_registry.v1.LeaderEnding': {
    '0': 'LEADER_ENDING_UNSPECIFIED',
    '1': 'LEADER_ENDING_OWN_WISH',
    '2': 'LEADER_ENDING_MOVED_HOUSE',
    '3': 'LEADER_ENDING_SUCCEEDED',
    '4': 'LEADER_ENDING_APPOINTED_WRONGLY',
    '5': 'LEADER_ENDING_LEFT_TOWN',
    '6': 'LEADER_ENDING_ERASED',
  },
  'fengqiao.population_registry.v1.LettingUse': {
    '0': 'LETTING_USE_UNSPECIFIED',
    '1': 'LETTING_USE_DWELLING',
    '2': 'LETTING_USE_SHARED',
    '3': 'LETTING_USE_STAFF_QUARTERS',
    '4': 'LETTING_USE_SHOP',
  },
  'fengqiao.population_registry.v1.LettingStatus': {
    '0': 'LETTING_STATUS_UNSPECIFIED',
    '1': 'LETTING_STATUS_OPEN',
    '2': 'LETTING_STATUS_ENDED',
  },
  'fengqiao.population_registry.v1.LettingReason': {
    '0': 'LETTING_REASON_UNSPECIFIED',
    '1': 'LETTING_REASON_ENTERED_WRONGLY',
    '2': 'LETTING_REASON_LANDLORD_CHANGED',
    '3': 'LETTING_REASON_TIME_CHANGED',
    '4': 'LETTING_REASON_USE_CHANGED',
  },
  'fengqiao.population_registry.v1.LettingField': {
    '0': 'LETTING_FIELD_UNSPECIFIED',
    '1': 'LETTING_FIELD_LANDLORD',
    '2': 'LETTING_FIELD_USE',
    '3': 'LETTING_FIELD_FROM',
    '4': 'LETTING_FIELD_UNTIL',
  },
  'fengqiao.population_registry.v1.LettingEnding': {
    '0': 'LETTING_ENDING_UNSPECIFIED',
    '1': 'LETTING_ENDING_NO_LONGER_LET',
    '2': 'LETTING_ENDING_LET_ANEW',
    '3': 'LETTING_ENDING_ENTERED_WRONGLY',
  },
  'fengqiao.population_registry.v1.TenancyEnding': {
    '0': 'TENANCY_ENDING_UNSPECIFIED',
    '1': 'TENANCY_ENDING_LEFT',
    '2': 'TENANCY_ENDING_ENTERED_WRONGLY',
    '3': 'TENANCY_ENDING_LETTING_ENDED',
    '4': 'TENANCY_ENDING_MOVED_HOUSE',
    '5': 'TENANCY_ENDING_LEFT_TOWN',
    '6': 'TENANCY_ENDING_ERASED',
  },
  'fengqiao.population_registry.v1.LettingCheckOutcome': {
    '0': 'LETTING_CHECK_OUTCOME_UNSPECIFIED',
    '1': 'LETTING_CHECK_OUTCOME_DANGER',
    '2': 'LETTING_CHECK_OUTCOME_NO_DANGER',
  },
  'fengqiao.population_registry.v1.ResidentStepKind': {
    '0': 'RESIDENT_STEP_KIND_UNSPECIFIED',
    '1': 'RESIDENT_STEP_KIND_REGISTERED',
    '2': 'RESIDENT_STEP_KIND_CORRECTED',
    '3': 'RESIDENT_STEP_KIND_MOVED',
    '4': 'RESIDENT_STEP_KIND_MOVED_OUT',
    '5': 'RESIDENT_STEP_KIND_GRID_CHANGED',
    '6': 'RESIDENT_STEP_KIND_ACCOUNT_LINKED',
    '7': 'RESIDENT_STEP_KIND_MERGED',
    '8': 'RESIDENT_STEP_KIND_PARTED',
    '9': 'RESIDENT_STEP_KIND_SET_ASIDE',
    '10': 'RESIDENT_STEP_KIND_RETURNED',
    '11': 'RESIDENT_STEP_KIND_DISTINGUISHED',
    '12': 'RESIDENT_STEP_KIND_HOUSEHOLD_OPENED',
    '13': 'RESIDENT_STEP_KIND_HOUSEHOLD_JOINED',
    '14': 'RESIDENT_STEP_KIND_HOUSEHOLD_LEFT',
    '15': 'RESIDENT_STEP_KIND_ERASED',
    '16': 'RESIDENT_STEP_KIND_LEADER_APPOINTED',
    '17': 'RESIDENT_STEP_KIND_LEADER_ENDED',
    '18': 'RESIDENT_STEP_KIND_LETTING_BEGAN',
    '19': 'RESIDENT_STEP_KIND_LETTING_ENDED',
    '20': 'RESIDENT_STEP_KIND_TENANCY_BEGAN',
    '21': 'RESIDENT_STEP_KIND_TENANCY_ENDED',
  },
  'fengqiao.population_registry.v1.OrganisationKind': {
    '0': 'ORGANISATION_KIND_UNSPECIFIED',
    '1': 'ORGANISATION_KIND_STATE_ORGAN',
    '2': 'ORGANISATION_KIND_PUBLIC_INSTITUTION',
    '3': 'ORGANISATION_KIND_MASS_ORGANISATION',
    '4': 'ORGANISATION_KIND_SOCIAL_GROUP',
    '5': 'ORGANISATION_KIND_PRIVATE_NON_ENTERPRISE',
    '6': 'ORGANISATION_KIND_FOUNDATION',
    '7': 'ORGANISATION_KIND_ENTERPRISE',
    '8': 'ORGANISATION_KIND_SOLE_TRADER',
    '9': 'ORGANISATION_KIND_FARMERS_COOPERATIVE',
    '10': 'ORGANISATION_KIND_RURAL_COLLECTIVE',
    '11': 'ORGANISATION_KIND_OTHER',
    '12': 'ORGANISATION_KIND_WITHOUT_CODE',
  },
  'fengqiao.population_registry.v1.OrganisationNoCode': {
    '0': 'ORGANISATION_NO_CODE_UNSPECIFIED',
    '1': 'ORGANISATION_NO_CODE_STALL',
    '2': 'ORGANISATION_NO_CODE_SITE_OFFICE',
    '3': 'ORGANISATION_NO_CODE_OUTPOST',
    '4': 'ORGANISATION_NO_CODE_APPLIED_FOR',
  },
  'fengqiao.population_registry.v1.OrganisationStatus': {
    '0': 'ORGANISATION_STATUS_UNSPECIFIED',
    '1': 'ORGANISATION_STATUS_OPEN',
    '2': 'ORGANISATION_STATUS_MOVED_OUT',
    '3': 'ORGANISATION_STATUS_CLOSED',
  },
  'fengqiao.population_registry.v1.OrganisationEnding': {
    '0': 'ORGANISATION_ENDING_UNSPECIFIED',
    '1': 'ORGANISATION_ENDING_CLOSED',
    '2': 'ORGANISATION_ENDING_MOVED_OUT',
  },
  'fengqiao.population_registry.v1.OrganisationField': {
    '0': 'ORGANISATION_FIELD_UNSPECIFIED',
    '1': 'ORGANISATION_FIELD_NAME',
    '2': 'ORGANISATION_FIELD_CREDIT_CODE',
    '3': 'ORGANISATION_FIELD_ROOM',
    '4': 'ORGANISATION_FIELD_REPRESENTATIVE',
    '5': 'ORGANISATION_FIELD_CONTACT',
  },
  'fengqiao.population_registry.v1.DataRequestKind': {
    '0': 'DATA_REQUEST_KIND_UNSPECIFIED',
    '1': 'DATA_REQUEST_KIND_CORRECT',
    '2': 'DATA_REQUEST_KIND_DELETE',
    '3': 'DATA_REQUEST_KIND_EXPLAIN',
  },
  'fengqiao.population_registry.v1.DataRequestStatus': {
    '0': 'DATA_REQUEST_STATUS_UNSPECIFIED',
    '1': 'DATA_REQUEST_STATUS_RECEIVED',
    '2': 'DATA_REQUEST_STATUS_GRANTED',
    '3': 'DATA_REQUEST_STATUS_REFUSED',
    '4': 'DATA_REQUEST_STATUS_DONE',
  },
  'fengqiao.population_registry.v1.DataRequestGround': {
    '0': 'DATA_REQUEST_GROUND_UNSPECIFIED',
    '1': 'DATA_REQUEST_GROUND_STATUTORY_DUTY',
    '2': 'DATA_REQUEST_GROUND_KEPT_BY_LAW',
    '3': 'DATA_REQUEST_GROUND_FOUND_RIGHT',
    '4': 'DATA_REQUEST_GROUND_NOT_HELD',
  },
  'fengqiao.population_registry.v1.DataRequestRemedy': {
    '0': 'DATA_REQUEST_REMEDY_UNSPECIFIED',
    '1': 'DATA_REQUEST_REMEDY_REVIEW',
    '2': 'DATA_REQUEST_REMEDY_COURT',
  },
  'fengqiao.population_registry.v1.DataRequestStep': {
    '0': 'DATA_REQUEST_STEP_UNSPECIFIED',
    '1': 'DATA_REQUEST_STEP_CORRECT_RESIDENT',
    '2': 'DATA_REQUEST_STEP_ERASE_RESIDENT',
  },
  'fengqiao.population_registry.v1.FieldOwner': {
    '0': 'FIELD_OWNER_UNSPECIFIED',
    '1': 'FIELD_OWNER_RESIDENT',
    '2': 'FIELD_OWNER_HOUSEHOLD',
    '3': 'FIELD_OWNER_BUILDING',
    '4': 'FIELD_OWNER_COMMUNITY',
    '5': 'FIELD_OWNER_GRID',
  },
  'fengqiao.population_registry.v1.FieldPrivacy': {
    '0': 'FIELD_PRIVACY_UNSPECIFIED',
    '1': 'FIELD_PRIVACY_INTERNAL',
    '2': 'FIELD_PRIVACY_PERSONAL',
    '3': 'FIELD_PRIVACY_SENSITIVE',
  },
  'fengqiao.population_registry.v1.FieldOrigin': {
    '0': 'FIELD_ORIGIN_UNSPECIFIED',
    '1': 'FIELD_ORIGIN_ENTERED',
    '2': 'FIELD_ORIGIN_DERIVED',
  },
  'fengqiao.population_registry.v1.TitleVerdict': {
    '0': 'TITLE_VERDICT_UNSPECIFIED',
    '1': 'TITLE_VERDICT_HELD',
    '2': 'TITLE_VERDICT_ASK',
    '3': 'TITLE_VERDICT_REFUSED',
  },
  'fengqiao.population_registry.v1.RedLine': {
    '0': 'RED_LINE_UNSPECIFIED',
    '1': 'RED_LINE_BELIEF',
    '2': 'RED_LINE_PARTY',
    '3': 'RED_LINE_PETITION',
    '4': 'RED_LINE_CONTROL',
    '5': 'RED_LINE_HEALTH',
    '6': 'RED_LINE_SCORE',
  },
  'fengqiao.population_registry.v1.QuestionKind': {
    '0': 'QUESTION_KIND_UNSPECIFIED',
    '1': 'QUESTION_KIND_TEXT',
    '2': 'QUESTION_KIND_NUMBER',
    '3': 'QUESTION_KIND_DATE',
    '4': 'QUESTION_KIND_YES_NO',
    '5': 'QUESTION_KIND_CHOICE',
  },
  'fengqiao.population_registry.v1.FormStatus': {
    '0': 'FORM_STATUS_UNSPECIFIED',
    '1': 'FORM_STATUS_DRAFT',
    '2': 'FORM_STATUS_OPEN',
    '3': 'FORM_STATUS_CLOSED',
  },
  'fengqiao.population_registry.v1.ImportStatus': {
    '0': 'IMPORT_STATUS_UNSPECIFIED',
    '1': 'IMPORT_STATUS_READING',
    '2': 'IMPORT_STATUS_COLUMNS_NEEDED',
    '3': 'IMPORT_STATUS_READ',
    '4': 'IMPORT_STATUS_LOADING',
    '5': 'IMPORT_STATUS_PAUSED',
    '6': 'IMPORT_STATUS_LOADED',
    '7': 'IMPORT_STATUS_UNDOING',
    '8': 'IMPORT_STATUS_UNDONE',
    '9': 'IMPORT_STATUS_UNREADABLE',
  },
  'fengqiao.population_registry.v1.ImportField': {
    '0': 'IMPORT_FIELD_UNSPECIFIED',
    '1': 'IMPORT_FIELD_NAME',
    '2': 'IMPORT_FIELD_ID_NUMBER',
    '3': 'IMPORT_FIELD_PHONE',
    '4': 'IMPORT_FIELD_SEX',
    '5': 'IMPORT_FIELD_BIRTH_DATE',
    '6': 'IMPORT_FIELD_BUILDING_CODE',
    '7': 'IMPORT_FIELD_ADDRESS',
    '8': 'IMPORT_FIELD_ROOM_CODE',
    '9': 'IMPORT_FIELD_UNIT',
    '10': 'IMPORT_FIELD_DOOR',
    '11': 'IMPORT_FIELD_KIND',
    '12': 'IMPORT_FIELD_RESIDENCE_STATUS',
    '13': 'IMPORT_FIELD_HOUSEHOLD_NUMBER',
    '14': 'IMPORT_FIELD_RELATION',
  },
  'fengqiao.population_registry.v1.ImportRowOutcome': {
    '0': 'IMPORT_ROW_OUTCOME_UNSPECIFIED',
    '1': 'IMPORT_ROW_OUTCOME_REFUSED',
    '2': 'IMPORT_ROW_OUTCOME_DIFFERS',
    '3': 'IMPORT_ROW_OUTCOME_KEPT',
    '4': 'IMPORT_ROW_OUTCOME_CORRECTED',
    '5': 'IMPORT_ROW_OUTCOME_RESTORED',
    '6': 'IMPORT_ROW_OUTCOME_NOT_PUT',
  },
  'fengqiao.population_registry.v1.DataRule': {
    '0': 'DATA_RULE_UNSPECIFIED',
    '1': 'DATA_RULE_NO_PHONE',
    '2': 'DATA_RULE_ROOM_NOT_IN_BUILDING',
    '3': 'DATA_RULE_BIRTH_DATE_IN_FUTURE',
    '4': 'DATA_RULE_STATUS_AGAINST_KIND',
    '5': 'DATA_RULE_BUILDING_WITHOUT_GRID',
    '6': 'DATA_RULE_HOUSEHOLD_WITHOUT_HEAD',
    '7': 'DATA_RULE_HEAD_GONE',
    '8': 'DATA_RULE_MEMBER_GONE',
    '9': 'DATA_RULE_ONLY_CHILDREN',
    '10': 'DATA_RULE_LEADER_GONE',
    '11': 'DATA_RULE_DANGER_NOT_MENDED',
    '12': 'DATA_RULE_LETTING_OVER',
  },
  'fengqiao.population_registry.v1.DataStep': {
    '0': 'DATA_STEP_UNSPECIFIED',
    '1': 'DATA_STEP_ASK_PHONE',
    '2': 'DATA_STEP_CORRECT_ROOM',
    '3': 'DATA_STEP_CHECK_NUMBER',
    '4': 'DATA_STEP_ASK_RESIDENCE',
    '5': 'DATA_STEP_PLACE_BUILDING',
    '6': 'DATA_STEP_NAME_HEAD',
    '7': 'DATA_STEP_LET_MEMBER_LEAVE',
    '8': 'DATA_STEP_ASK_GUARDIAN',
    '9': 'DATA_STEP_ASK_LEADER',
    '10': 'DATA_STEP_CHECK_HOME',
    '11': 'DATA_STEP_ASK_LETTING',
  },
  'fengqiao.population_registry.v1.DataAnswerGround': {
    '0': 'DATA_ANSWER_GROUND_UNSPECIFIED',
    '1': 'DATA_ANSWER_GROUND_ASKED',
    '2': 'DATA_ANSWER_GROUND_PAPERS',
    '3': 'DATA_ANSWER_GROUND_ARRANGED',
  },
  'fengqiao.population_registry.v1.RegistryRefusal': {
    '0': 'REGISTRY_REFUSAL_UNSPECIFIED',
    '1': 'REGISTRY_REFUSAL_COMMUNITY_EXISTS',
    '2': 'REGISTRY_REFUSAL_NOT_OF_THIS_TOWN',
    '3': 'REGISTRY_REFUSAL_NO_COMMUNITY_CODE',
    '4': 'REGISTRY_REFUSAL_BUILDING_EXISTS',
    '5': 'REGISTRY_REFUSAL_ROOM_NOT_IN_BUILDING',
    '6': 'REGISTRY_REFUSAL_ID_NUMBER_FIFTEEN_DIGITS',
    '7': 'REGISTRY_REFUSAL_ID_NUMBER_FORM',
    '8': 'REGISTRY_REFUSAL_ID_NUMBER_BIRTH_DATE',
    '9': 'REGISTRY_REFUSAL_ID_NUMBER_CHECK_DIGIT',
    '10': 'REGISTRY_REFUSAL_ID_NUMBER_TAKEN',
    '11': 'REGISTRY_REFUSAL_OVERTAKEN',
    '12': 'REGISTRY_REFUSAL_NOTHING_TO_CORRECT',
    '13': 'REGISTRY_REFUSAL_NOT_PRESENT',
    '14': 'REGISTRY_REFUSAL_ALREADY_THERE',
    '15': 'REGISTRY_REFUSAL_DATE_NOT_REAL',
    '16': 'REGISTRY_REFUSAL_DATE_IN_FUTURE',
    '17': 'REGISTRY_REFUSAL_DATE_BEFORE_LAST_MOVE',
    '18': 'REGISTRY_REFUSAL_IN_A_HOUSEHOLD',
    '19': 'REGISTRY_REFUSAL_NOT_A_MEMBER',
    '20': 'REGISTRY_REFUSAL_HEAD_LEAVES_LAST',
    '21': 'REGISTRY_REFUSAL_ONE_HEAD',
    '22': 'REGISTRY_REFUSAL_HOUSEHOLD_ENDED',
    '23': 'REGISTRY_REFUSAL_ACCOUNT_LINKED',
    '24': 'REGISTRY_REFUSAL_FOOTPRINT_NOT_CLOSED',
    '25': 'REGISTRY_REFUSAL_SHEET_BROKEN',
    '26': 'REGISTRY_REFUSAL_SHEET_TOO_LARGE',
    '27': 'REGISTRY_REFUSAL_SHEET_TOO_MANY_ROWS',
    '28': 'REGISTRY_REFUSAL_SHEET_ENCODING',
    '29': 'REGISTRY_REFUSAL_SHEET_EMPTY',
    '30': 'REGISTRY_REFUSAL_IMPORT_NOT_READ',
    '31': 'REGISTRY_REFUSAL_IMPORT_UNDER_WAY',
    '32': 'REGISTRY_REFUSAL_IMPORT_NOT_UNDER_WAY',
    '33': 'REGISTRY_REFUSAL_IMPORT_NOTHING_LOADED',
    '34': 'REGISTRY_REFUSAL_COLUMN_TWICE',
    '35': 'REGISTRY_REFUSAL_COLUMN_MISSING',
    '36': 'REGISTRY_REFUSAL_CELL_EMPTY',
    '37': 'REGISTRY_REFUSAL_CELL_TOO_LONG',
    '38': 'REGISTRY_REFUSAL_CELL_MASKED',
    '39': 'REGISTRY_REFUSAL_CELL_NOT_KNOWN',
    '40': 'REGISTRY_REFUSAL_CELL_FORMULA_ERROR',
    '41': 'REGISTRY_REFUSAL_BUILDING_NOT_KNOWN',
    '42': 'REGISTRY_REFUSAL_ADDRESS_AMBIGUOUS',
    '43': 'REGISTRY_REFUSAL_SEX_DIFFERS',
    '44': 'REGISTRY_REFUSAL_BIRTH_DATE_DIFFERS',
    '45': 'REGISTRY_REFUSAL_ID_NUMBER_TWICE',
    '46': 'REGISTRY_REFUSAL_DIFFERS',
    '47': 'REGISTRY_REFUSAL_WORKED_ON_SINCE',
    '48': 'REGISTRY_REFUSAL_SHEET_FORGOTTEN',
    '70': 'REGISTRY_REFUSAL_SEARCH_TOO_SHORT',
    '71': 'REGISTRY_REFUSAL_ALREADY_DISTINGUISHED',
    '72': 'REGISTRY_REFUSAL_SAME_RECORD',
    '80': 'REGISTRY_REFUSAL_RECORD_MERGED',
    '81': 'REGISTRY_REFUSAL_ID_NUMBERS_DIFFER',
    '82': 'REGISTRY_REFUSAL_TWO_ACCOUNTS',
    '83': 'REGISTRY_REFUSAL_IN_TWO_HOUSEHOLDS',
    '84': 'REGISTRY_REFUSAL_NOT_MERGED',
    '85': 'REGISTRY_REFUSAL_MERGED_SINCE',
    '86': 'REGISTRY_REFUSAL_MERGE_UNDER_WAY',
    '87': 'REGISTRY_REFUSAL_CHANGED_SINCE_MERGE',
    '88': 'REGISTRY_REFUSAL_CORRECTED_SINCE',
    '89': 'REGISTRY_REFUSAL_MOVED_SINCE',
    '90': 'REGISTRY_REFUSAL_LINKED_SINCE',
    '91': 'REGISTRY_REFUSAL_HOUSEHOLD_CHANGED_SINCE',
    '92': 'REGISTRY_REFUSAL_NUMBER_TAKEN_SINCE',
    '110': 'REGISTRY_REFUSAL_CHANGED_SINCE_SHOWN',
    '111': 'REGISTRY_REFUSAL_NEEDS_MOVE',
    '112': 'REGISTRY_REFUSAL_DIFFERENCES_CHOSEN',
    '113': 'REGISTRY_REFUSAL_NOT_TAKEN_FROM_SHEETS',
    '120': 'REGISTRY_REFUSAL_EXPORT_TERRITORY',
    '121': 'REGISTRY_REFUSAL_TERRITORY_TWICE',
    '122': 'REGISTRY_REFUSAL_FIELD_TWICE',
    '123': 'REGISTRY_REFUSAL_CLEAR_NEEDS_REASON',
    '124': 'REGISTRY_REFUSAL_EXPORT_OF_NOBODY',
    '125': 'REGISTRY_REFUSAL_OWN_EXPORT',
    '126': 'REGISTRY_REFUSAL_APPROVED_BEFORE',
    '127': 'REGISTRY_REFUSAL_EXPORT_DECIDED',
    '128': 'REGISTRY_REFUSAL_EXPORT_NOT_APPROVED',
    '129': 'REGISTRY_REFUSAL_EXPORT_NOT_MADE',
    '130': 'REGISTRY_REFUSAL_EXPORT_OVER',
    '131': 'REGISTRY_REFUSAL_NOT_WHO_ASKED',
    '132': 'REGISTRY_REFUSAL_TERRITORY_NOT_COVERED',
    '140': 'REGISTRY_REFUSAL_NOT_RECORDED_THEN',
    '141': 'REGISTRY_REFUSAL_NO_PAST_KEPT',
    '142': 'REGISTRY_REFUSAL_ALREADY_ASKED',
    '143': 'REGISTRY_REFUSAL_ALREADY_DECIDED',
    '144': 'REGISTRY_REFUSAL_NOT_GRANTED',
    '145': 'REGISTRY_REFUSAL_STEP_NOT_TAKEN',
    '150': 'REGISTRY_REFUSAL_CREDIT_CODE_FORM',
    '151': 'REGISTRY_REFUSAL_CREDIT_CODE_CHECK',
    '152': 'REGISTRY_REFUSAL_CREDIT_CODE_TAKEN',
    '153': 'REGISTRY_REFUSAL_ORGANISATION_ENDED',
    '154': 'REGISTRY_REFUSAL_ORGANISATION_THERE',
    '155': 'REGISTRY_REFUSAL_ON_THE_LIST',
    '156': 'REGISTRY_REFUSAL_CARE_ENDED',
    '157': 'REGISTRY_REFUSAL_CARE_TIME',
    '158': 'REGISTRY_REFUSAL_CONSENT_NEEDED',
    '159': 'REGISTRY_REFUSAL_DATE_BEFORE_LAST_STEP',
    '160': 'REGISTRY_REFUSAL_TWO_HEADS',
    '161': 'REGISTRY_REFUSAL_NO_HEAD',
    '162': 'REGISTRY_REFUSAL_RELATION_NOT_KNOWN',
    '163': 'REGISTRY_REFUSAL_ROOMS_DIFFER',
    '164': 'REGISTRY_REFUSAL_HEAD_ROW_REFUSED',
    '165': 'REGISTRY_REFUSAL_HOUSEHOLD_TOO_LARGE',
    '166': 'REGISTRY_REFUSAL_RELATION_DIFFERS',
    '167': 'REGISTRY_REFUSAL_DATA_TASK_DONE',
    '170': 'REGISTRY_REFUSAL_ALREADY_HELD',
    '171': 'REGISTRY_REFUSAL_RED_LINE_BELIEF',
    '172': 'REGISTRY_REFUSAL_RED_LINE_PARTY',
    '173': 'REGISTRY_REFUSAL_RED_LINE_PETITION',
    '174': 'REGISTRY_REFUSAL_RED_LINE_CONTROL',
    '175': 'REGISTRY_REFUSAL_RED_LINE_HEALTH',
    '176': 'REGISTRY_REFUSAL_RED_LINE_SCORE',
    '177': 'REGISTRY_REFUSAL_FORM_NOT_DRAFT',
    '178': 'REGISTRY_REFUSAL_FORM_NOT_OPEN',
    '179': 'REGISTRY_REFUSAL_NOT_ON_FORM',
    '180': 'REGISTRY_REFUSAL_ANSWER_NUMBER',
    '181': 'REGISTRY_REFUSAL_ANSWER_YES_NO',
    '182': 'REGISTRY_REFUSAL_ANSWER_CHOICE',
    '183': 'REGISTRY_REFUSAL_NOT_A_QUESTION',
    '184': 'REGISTRY_REFUSAL_QUESTION_TWICE',
    '185': 'REGISTRY_REFUSAL_CHOICES_NEEDED',
    '186': 'REGISTRY_REFUSAL_AGE_SPAN',
    '187': 'REGISTRY_REFUSAL_FIELD_NOT_ON_FORM',
    '188': 'REGISTRY_REFUSAL_FORM_DAY_OVER',
    '189': 'REGISTRY_REFUSAL_FORM_WITHOUT_FIELD',
    '190': 'REGISTRY_REFUSAL_NOT_OF_FORM',
    '191': 'REGISTRY_REFUSAL_FIELD_OR_QUESTION',
    '192': 'REGISTRY_REFUSAL_ROOM_LET',
    '193': 'REGISTRY_REFUSAL_ONE_LANDLORD',
    '194': 'REGISTRY_REFUSAL_LIVES_NOT_HERE',
    '195': 'REGISTRY_REFUSAL_ALREADY_TENANT',
    '196': 'REGISTRY_REFUSAL_NOT_A_TENANT',
    '197': 'REGISTRY_REFUSAL_LETTING_ENDED',
    '198': 'REGISTRY_REFUSAL_TENANT_SINCE',
    '199': 'REGISTRY_REFUSAL_MEND_DAY_WITH_DANGER',
    '200': 'REGISTRY_REFUSAL_ALREADY_LEADS',
    '201': 'REGISTRY_REFUSAL_TWO_LEADERS',
    '202': 'REGISTRY_REFUSAL_LIVES_ELSEWHERE',
    '203': 'REGISTRY_REFUSAL_LEADS_ANOTHER_GRID',
    '204': 'REGISTRY_REFUSAL_NOT_LEADING',
    '205': 'REGISTRY_REFUSAL_OWN_CONSENT',
    '206': 'REGISTRY_REFUSAL_BEFORE_CONSENT',
    '207': 'REGISTRY_REFUSAL_BEFORE_FIRST_DAY',
    '208': 'REGISTRY_REFUSAL_PAST_BEING_GATHERED',
    '209': 'REGISTRY_REFUSAL_MEND_BEFORE_CHECK',
    '210': 'REGISTRY_REFUSAL_UNTIL_OR_NONE',
    '220': 'REGISTRY_REFUSAL_CODE_OR_REASON',
    '221': 'REGISTRY_REFUSAL_NAMED_THERE',
    '222': 'REGISTRY_REFUSAL_EXPORT_BEING_MADE',
    '223': 'REGISTRY_REFUSAL_EXPORT_WITHDRAWN',
    '224': 'REGISTRY_REFUSAL_CHILDREN_NOT_COUNTED',
  },
}
