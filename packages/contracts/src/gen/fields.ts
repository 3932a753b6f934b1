// Generated from proto/ by `npm run generate`. Change the contract, not this file.
import type { FieldFacts } from '../types.ts'

/** The fields of every message by its full name. */
export const fields: Readonly<Record<string, readonly FieldFacts[]>> = {
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
  'fengqiao.common.v1.ReadEventsRequest': [
    {
      name: 'after',
      kind: 'int64',
      minimum: 0,
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
      maxLength: 60,
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
      example: '城关社区第三网格',
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
      example: '张明',
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
      example: '东江路12号楼下',
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
  ],
  'fengqiao.grid_management.v1.RegisterIssueRequest': [
    {
      name: 'title',
      kind: 'string',
      dataClass: 'personal',
      required: true,
      minLength: 2,
      maxLength: 80,
      example: '楼道照明灯不亮',
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
      example: '李娜',
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
      maxLength: 60,
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
}

/** The names of every enum's values by its full name and their number. */
export const enumNames: Readonly<Record<string, Readonly<Record<number, string>>>> = {
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
  },
  'fengqiao.dispute_mediation.v1.DisputeClosing': {
    '0': 'DISPUTE_CLOSING_UNSPECIFIED',
    '1': 'DISPUTE_CLOSING_REJECTED',
    '2': 'DISPUTE_CLOSING_FAILED',
    '3': 'DISPUTE_CLOSING_WITHDRAWN',
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
    '60': 'TEMPLATE_EMAIL_CODE',
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
  },
}
