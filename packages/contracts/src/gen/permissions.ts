// Generated from proto/ by `npm run generate`. Change the contract, not this file.
import type { RoleFacts, ScopeKind } from '../types.ts'

/** Every permission that a role grants. */
export const permissions = [
  'buildings.keep',
  'buildings.read',
  'care.keep',
  'care.read',
  'clients.manage',
  'deliveries.read',
  'dispute.accept',
  'dispute.mediate',
  'dispute.open',
  'dispute.read',
  'divisions.keep',
  'events.read',
  'events.replay',
  'exports.read',
  'figures.read',
  'figures.rebuild',
  'forms.keep',
  'grid.assign',
  'grid.define',
  'grid.read',
  'inbox.read',
  'issue.approve',
  'issue.decide',
  'issue.feedback',
  'issue.handle',
  'issue.read',
  'issue.record-feedback',
  'issue.record-outcome',
  'issue.register',
  'issue.triage',
  'issue.verify',
  'looks.read',
  'people.invite',
  'people.manage',
  'people.read',
  'registry.approve-export',
  'registry.erase',
  'registry.export',
  'registry.import',
  'registry.keep',
  'registry.merge',
  'registry.own',
  'registry.read',
  'registry.reveal',
  'rights.decide',
  'staff.read',
  'subscriptions.own',
] as const

export type Permission = (typeof permissions)[number]

/** What an RPC needs, by its full path. */
export const access: Readonly<Record<string, { readonly permission: string; readonly scope: ScopeKind }>> = {
  '/fengqiao.analytics.v1.FiguresService/GetFigures': {
    permission: 'figures.read',
    scope: 'territory',
  },
  '/fengqiao.analytics.v1.FiguresService/ListFigureRows': {
    permission: 'figures.read',
    scope: 'territory',
  },
  '/fengqiao.analytics.v1.FiguresService/BreakDownFigures': {
    permission: 'figures.read',
    scope: 'territory',
  },
  '/fengqiao.analytics.v1.FiguresService/RebuildFigures': {
    permission: 'figures.rebuild',
    scope: 'public',
  },
  '/fengqiao.analytics.v1.FiguresService/GetRebuild': {
    permission: 'figures.rebuild',
    scope: 'public',
  },
  '/fengqiao.analytics.v1.FiguresService/ListParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.analytics.v1.FiguresService/ReplayParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/OpenDispute': {
    permission: 'dispute.open',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/GetDispute': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/FindDisputeByNumber': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/BatchGetDisputes': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ListDisputes': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/CountDisputes': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/GetDisputeHistory': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/DescribeDispute': {
    permission: 'dispute.open',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/AddParty': {
    permission: 'dispute.open',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/AcceptDispute': {
    permission: 'dispute.accept',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RejectDispute': {
    permission: 'dispute.accept',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/AssignMediator': {
    permission: 'dispute.accept',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/DeclareNoInterest': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecuseMediator': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/AskOtherMediator': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/DeliverRightsNotice': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecordConsent': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecordInvestigation': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/StartMediation': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecordSession': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/AdjournDispute': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ExtendDeadline': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ReachAgreement': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecordFailure': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/TellRemedies': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/EscalateDispute': {
    permission: 'dispute.accept',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/WithdrawParty': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecordPerformance': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecordBreach': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RecordRevisit': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ArchiveDispute': {
    permission: 'dispute.accept',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/RevealParties': {
    permission: 'dispute.mediate',
    scope: 'participant',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ListDisputeLooks': {
    permission: 'dispute.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ReadEvents': {
    permission: 'events.read',
    scope: 'territory',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ListParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.dispute_mediation.v1.DisputeService/ReplayParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.GridService/DefineGrid': {
    permission: 'grid.define',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.GridService/AssignGridWorker': {
    permission: 'grid.assign',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.GridService/ReplaceGridWorker': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.GridService/PlaceBuildings': {
    permission: 'grid.assign',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.GridService/ListGridBuildings': {
    permission: 'grid.read',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.GridService/GetGrid': {
    permission: 'grid.read',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.GridService/ListGrids': {
    permission: 'grid.read',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.GridService/FindGrid': {
    permission: 'grid.read',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.IssueService/RegisterIssue': {
    permission: 'issue.register',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/GetIssue': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/BatchGetIssues': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/FindIssueByNumber': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ListHeldIssues': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ReassignHeldIssues': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ListIssues': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/CountIssues': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/FindSimilarIssues': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/GetIssueHistory': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/AcceptIssue': {
    permission: 'issue.triage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/RejectIssue': {
    permission: 'issue.triage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/MergeIssue': {
    permission: 'issue.triage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/HandleIssueMyself': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/AssignIssue': {
    permission: 'issue.triage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/StartIssue': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ReturnIssue': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/AddProgress': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/OfferHandOver': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/AcceptHandOver': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/DeclineHandOver': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/SuspendIssue': {
    permission: 'issue.approve',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ResumeIssue': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/EscalateIssue': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/TakeEscalatedIssue': {
    permission: 'issue.decide',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/SettleEscalatedIssue': {
    permission: 'issue.decide',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/GiveBackEscalatedIssue': {
    permission: 'issue.decide',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/TransferIssue': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/RecordTransferOutcome': {
    permission: 'issue.record-outcome',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ConvertIssue': {
    permission: 'issue.triage',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/TakeBackIssue': {
    permission: 'issue.approve',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/AddCoHandlers': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/RemoveCoHandler': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/SuperviseIssue': {
    permission: 'issue.approve',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/LiftSupervision': {
    permission: 'issue.approve',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/AskExtension': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/AskSuspension': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/GrantRequest': {
    permission: 'issue.approve',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/DeclineRequest': {
    permission: 'issue.approve',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ResolveIssue': {
    permission: 'issue.handle',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/VerifyIssue': {
    permission: 'issue.verify',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/SendBackIssue': {
    permission: 'issue.verify',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/GiveFeedback': {
    permission: 'issue.feedback',
    scope: 'participant',
  },
  '/fengqiao.grid_management.v1.IssueService/RecordFeedback': {
    permission: 'issue.record-feedback',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/GetIssueByReceipt': {
    permission: '',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.IssueService/GiveFeedbackByReceipt': {
    permission: '',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.IssueService/UploadEvidence': {
    permission: 'issue.register',
    scope: 'self',
  },
  '/fengqiao.grid_management.v1.IssueService/DownloadOwnEvidence': {
    permission: 'issue.register',
    scope: 'self',
  },
  '/fengqiao.grid_management.v1.IssueService/DownloadEvidence': {
    permission: 'issue.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ReadEvents': {
    permission: 'events.read',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.IssueService/ListParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.IssueService/ReplayParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.RegriddingService/PlanRegridding': {
    permission: 'grid.define',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.RegriddingService/PreviewRegridding': {
    permission: 'grid.define',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.RegriddingService/ChangeRegridding': {
    permission: 'grid.define',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.RegriddingService/CancelRegridding': {
    permission: 'grid.define',
    scope: 'territory',
  },
  '/fengqiao.grid_management.v1.RegriddingService/GetRegridding': {
    permission: 'grid.read',
    scope: 'public',
  },
  '/fengqiao.grid_management.v1.RegriddingService/ListRegriddings': {
    permission: 'grid.read',
    scope: 'public',
  },
  '/fengqiao.identity.v1.PeopleService/GetMe': {
    permission: 'signed-in',
    scope: 'self',
  },
  '/fengqiao.identity.v1.PeopleService/CreatePerson': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/GetPerson': {
    permission: 'people.read',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/ListPeople': {
    permission: 'people.read',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/BatchGetStaff': {
    permission: 'staff.read',
    scope: 'public',
  },
  '/fengqiao.identity.v1.PeopleService/ListStaff': {
    permission: 'staff.read',
    scope: 'public',
  },
  '/fengqiao.identity.v1.PeopleService/BatchGetPostHolders': {
    permission: 'staff.read',
    scope: 'public',
  },
  '/fengqiao.identity.v1.PeopleService/AssignPost': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/EndPost': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/SuspendPerson': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/ReinstatePerson': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/ResetPassword': {
    permission: 'people.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/SignOutEverywhere': {
    permission: 'signed-in',
    scope: 'self',
  },
  '/fengqiao.identity.v1.PeopleService/ReadEvents': {
    permission: 'events.read',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.PeopleService/ListParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.identity.v1.PeopleService/ReplayParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.identity.v1.SubscriptionService/CreateSubscription': {
    permission: 'subscriptions.own',
    scope: 'self',
  },
  '/fengqiao.identity.v1.SubscriptionService/GetSubscription': {
    permission: 'subscriptions.own',
    scope: 'self',
  },
  '/fengqiao.identity.v1.SubscriptionService/ListSubscriptions': {
    permission: 'subscriptions.own',
    scope: 'self',
  },
  '/fengqiao.identity.v1.SubscriptionService/ChangeSubscription': {
    permission: 'subscriptions.own',
    scope: 'self',
  },
  '/fengqiao.identity.v1.SubscriptionService/EndSubscription': {
    permission: 'subscriptions.own',
    scope: 'self',
  },
  '/fengqiao.identity.v1.ClientService/CreateClient': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/GetClient': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/ListClients': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/RotateClientSecret': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/SuspendClient': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/ReinstateClient': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/CreateClientSubscription': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/ListClientSubscriptions': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/ChangeClientSubscription': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.ClientService/EndClientSubscription': {
    permission: 'clients.manage',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.InvitationService/CreateInvitation': {
    permission: 'people.invite',
    scope: 'territory',
  },
  '/fengqiao.identity.v1.InvitationService/ListInvitations': {
    permission: 'people.invite',
    scope: 'participant',
  },
  '/fengqiao.identity.v1.InvitationService/RevokeInvitation': {
    permission: 'people.invite',
    scope: 'participant',
  },
  '/fengqiao.identity.v1.InvitationService/AcceptInvitation': {
    permission: '',
    scope: 'public',
  },
  '/fengqiao.notifications.v1.InboxService/ListInbox': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.InboxService/CountUnread': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.InboxService/MarkRead': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.InboxService/MarkAllRead': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.InboxService/ListFailedEmails': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.InboxService/ListDeliveries': {
    permission: 'deliveries.read',
    scope: 'public',
  },
  '/fengqiao.notifications.v1.InboxService/ReadEvents': {
    permission: 'events.read',
    scope: 'territory',
  },
  '/fengqiao.notifications.v1.InboxService/ListParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.notifications.v1.InboxService/ReplayParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.notifications.v1.SettingsService/GetMySettings': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.SettingsService/ChangeMySettings': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.SettingsService/SendEmailCode': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.notifications.v1.SettingsService/ConfirmEmail': {
    permission: 'inbox.read',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.BuildingService/RegisterBuilding': {
    permission: 'buildings.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.BuildingService/RegisterBuildings': {
    permission: 'buildings.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.BuildingService/CorrectBuilding': {
    permission: 'buildings.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.BuildingService/GetBuilding': {
    permission: 'buildings.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.BuildingService/BatchGetBuildings': {
    permission: 'buildings.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.BuildingService/ListBuildings': {
    permission: 'buildings.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.BuildingService/ListRooms': {
    permission: 'buildings.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.BuildingService/SearchBuildings': {
    permission: 'buildings.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.ResidentService/RegisterResident': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/RegisterResidents': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/CorrectResident': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/MoveResident': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/MoveResidentOut': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/GetResident': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/BatchGetResidents': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/ListResidents': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/LookUpResident': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/SearchResidents': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/FindDuplicates': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/DistinguishResidents': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/ListDuplicateCandidates': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/MergeResidents': {
    permission: 'registry.merge',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/UnmergeResidents': {
    permission: 'registry.merge',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/RevealResident': {
    permission: 'registry.reveal',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/ListLooks': {
    permission: 'looks.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/EraseResident': {
    permission: 'registry.erase',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/GetMyRecord': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.ResidentService/ListMyLooks': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.ResidentService/ReadEvents': {
    permission: 'events.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ResidentService/ListParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.ResidentService/ReplayParkedEvents': {
    permission: 'events.replay',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.CareService/EnterCare': {
    permission: 'care.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.CareService/RenewCare': {
    permission: 'care.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.CareService/EndCare': {
    permission: 'care.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.CareService/ListCare': {
    permission: 'care.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.CareService/ListCareOf': {
    permission: 'care.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.CareService/ListMyCare': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.CareService/EndMyCare': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.DivisionService/DefineCommunity': {
    permission: 'divisions.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.DivisionService/RenameCommunity': {
    permission: 'divisions.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.DivisionService/ListCommunities': {
    permission: 'signed-in',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.HouseholdService/OpenHousehold': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.HouseholdService/JoinHousehold': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.HouseholdService/LeaveHousehold': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.HouseholdService/GetHousehold': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.HouseholdService/ListHouseholds': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/AskExport': {
    permission: 'registry.export',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/GetExport': {
    permission: 'exports.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/ListExports': {
    permission: 'exports.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/ApproveExport': {
    permission: 'registry.approve-export',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/RefuseExport': {
    permission: 'registry.approve-export',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/WithdrawExport': {
    permission: 'registry.export',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/MakeExport': {
    permission: 'registry.export',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ExportService/DownloadExport': {
    permission: 'registry.export',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LeaderService/AppointLeader': {
    permission: 'buildings.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LeaderService/EndLeader': {
    permission: 'buildings.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LeaderService/ListLeaders': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LeaderService/ListLeadersAsOf': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LeaderService/ListBuildingsLed': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LeaderService/ListMyBuildingsLed': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.LeaderService/EndMyLeading': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.LettingService/RegisterLetting': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/CorrectLetting': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/AddTenant': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/RecordTenantLeft': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/RecordLettingCheck': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/EndLetting': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/GetLetting': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/ListLettings': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/ListBuildingLettings': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/ListLettingsAsOf': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/ListLettingsOf': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.LettingService/ListMyLettings': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.LettingService/RevealLetting': {
    permission: 'registry.reveal',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.PastService/GetResidentAsOf': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.PastService/GetHouseholdAsOf': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.PastService/GetBuildingAsOf': {
    permission: 'buildings.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.PastService/ListPeopleAsOf': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.PastService/ListResidentHistory': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.PastService/ListMyHistory': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.OrganisationService/RegisterOrganisation': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/CorrectOrganisation': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/MoveOrganisation': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/CloseOrganisation': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/ReopenOrganisation': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/GetOrganisation': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/GetOrganisationAsOf': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/ListOrganisations': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/SearchOrganisations': {
    permission: 'registry.read',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.OrganisationService/RevealOrganisation': {
    permission: 'registry.reveal',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.RightsService/AskAboutMyData': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.RightsService/ListMyDataRequests': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.RightsService/EnterDataRequest': {
    permission: 'rights.decide',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.RightsService/ListDataRequests': {
    permission: 'rights.decide',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.RightsService/GetDataRequest': {
    permission: 'rights.decide',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.RightsService/GrantDataRequest': {
    permission: 'rights.decide',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.RightsService/RefuseDataRequest': {
    permission: 'rights.decide',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.RightsService/FinishDataRequest': {
    permission: 'rights.decide',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/ListFields': {
    permission: 'signed-in',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.FormService/CheckTitles': {
    permission: 'forms.keep',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.FormService/DraftForm': {
    permission: 'forms.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/ReviseForm': {
    permission: 'forms.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/OpenForm': {
    permission: 'forms.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/CloseForm': {
    permission: 'forms.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/GetForm': {
    permission: 'registry.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.FormService/ListForms': {
    permission: 'registry.read',
    scope: 'public',
  },
  '/fengqiao.population_registry.v1.FormService/GetFormProgress': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/ListSheets': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/GetSheet': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/AnswerSheet': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.FormService/ListMyForms': {
    permission: 'registry.own',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.ImportService/UploadSheet': {
    permission: 'registry.import',
    scope: 'self',
  },
  '/fengqiao.population_registry.v1.ImportService/OpenImport': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/GetImport': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/ListImports': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/ListImportRows': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/ListImportHouseholdRows': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/MapImportColumns': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/LoadImport': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/PauseImport': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/UndoImport': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.ImportService/DownloadRefusedRows': {
    permission: 'registry.import',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.QualityService/ListDataTasks': {
    permission: 'registry.keep',
    scope: 'territory',
  },
  '/fengqiao.population_registry.v1.QualityService/AnswerDataTask': {
    permission: 'registry.keep',
    scope: 'territory',
  },
}

/** Roles by their name in a token. */
export const roles: Readonly<Record<string, RoleFacts>> = {
  TOWN_ADMIN: {
    names: {
      zh: '\u9547\u7ba1\u7406\u5458',
      en: 'Town administrator',
    },
    permissions: [
      'people.manage',
      'people.read',
      'staff.read',
      'grid.define',
      'grid.read',
      'issue.read',
      'inbox.read',
      'deliveries.read',
      'events.read',
      'events.replay',
      'figures.read',
      'figures.rebuild',
      'clients.manage',
      'divisions.keep',
      'buildings.read',
      'buildings.keep',
      'registry.read',
      'registry.erase',
      'rights.decide',
      'registry.approve-export',
      'exports.read',
      'dispute.read',
    ],
    participantOnly: false,
  },
  TOWN_CLERK: {
    names: {
      zh: '\u7a97\u53e3\u529e\u4e8b\u5458',
      en: 'Town clerk',
    },
    permissions: [
      'staff.read',
      'grid.read',
      'issue.register',
      'issue.read',
      'issue.triage',
      'issue.handle',
      'issue.record-feedback',
      'inbox.read',
      'figures.read',
      'people.invite',
      'buildings.read',
      'registry.read',
      'registry.keep',
      'registry.reveal',
      'registry.import',
      'registry.merge',
      'rights.decide',
      'registry.export',
      'exports.read',
      'care.read',
      'care.keep',
      'forms.keep',
      'dispute.read',
      'dispute.open',
      'issue.decide',
      'issue.record-outcome',
    ],
    participantOnly: false,
  },
  GRID_MANAGER: {
    names: {
      zh: '\u7f51\u683c\u7ba1\u7406\u5458',
      en: 'Grid manager',
    },
    permissions: [
      'people.read',
      'staff.read',
      'grid.read',
      'grid.assign',
      'issue.register',
      'issue.read',
      'issue.triage',
      'issue.handle',
      'issue.verify',
      'issue.approve',
      'issue.record-feedback',
      'inbox.read',
      'figures.read',
      'people.invite',
      'buildings.read',
      'buildings.keep',
      'registry.read',
      'registry.keep',
      'registry.reveal',
      'registry.import',
      'registry.merge',
      'rights.decide',
      'registry.export',
      'registry.approve-export',
      'exports.read',
      'care.read',
      'care.keep',
      'forms.keep',
      'dispute.read',
      'dispute.open',
      'dispute.accept',
      'issue.decide',
      'issue.record-outcome',
    ],
    participantOnly: false,
  },
  GRID_LEADER: {
    names: {
      zh: '\u7f51\u683c\u957f',
      en: 'Grid leader',
    },
    permissions: [
      'staff.read',
      'grid.read',
      'issue.register',
      'issue.read',
      'issue.triage',
      'issue.handle',
      'issue.verify',
      'issue.record-feedback',
      'inbox.read',
      'figures.read',
      'people.invite',
      'buildings.read',
      'registry.read',
      'registry.keep',
      'registry.reveal',
      'care.read',
      'dispute.read',
      'dispute.open',
      'issue.record-outcome',
    ],
    participantOnly: false,
  },
  GRID_WORKER: {
    names: {
      zh: '\u7f51\u683c\u5458',
      en: 'Grid worker',
    },
    permissions: [
      'staff.read',
      'grid.read',
      'issue.register',
      'issue.read',
      'issue.triage',
      'issue.handle',
      'issue.record-feedback',
      'inbox.read',
      'figures.read',
      'people.invite',
      'buildings.read',
      'registry.read',
      'registry.keep',
      'registry.reveal',
      'care.read',
      'dispute.read',
      'dispute.open',
      'issue.record-outcome',
    ],
    participantOnly: false,
  },
  BUILDING_LEADER: {
    names: {
      zh: '\u697c\u680b\u957f',
      en: 'Building leader',
    },
    permissions: ['staff.read', 'grid.read', 'issue.register', 'issue.read', 'inbox.read', 'buildings.read'],
    participantOnly: true,
  },
  MEDIATOR: {
    names: {
      zh: '\u4eba\u6c11\u8c03\u89e3\u5458',
      en: 'Mediator',
    },
    permissions: [
      'staff.read',
      'grid.read',
      'issue.read',
      'inbox.read',
      'buildings.read',
      'dispute.read',
      'dispute.mediate',
    ],
    participantOnly: true,
  },
  SPONSOR: {
    names: {
      zh: '\u5305\u6848\u9886\u5bfc',
      en: 'Case sponsor',
    },
    permissions: [
      'staff.read',
      'grid.read',
      'issue.read',
      'issue.approve',
      'inbox.read',
      'figures.read',
      'buildings.read',
      'registry.read',
      'registry.approve-export',
      'exports.read',
      'dispute.read',
      'dispute.accept',
      'issue.decide',
      'issue.handle',
    ],
    participantOnly: false,
  },
  AUDITOR: {
    names: {
      zh: '\u5ba1\u8ba1\u5458',
      en: 'Auditor',
    },
    permissions: [
      'people.read',
      'staff.read',
      'grid.read',
      'issue.read',
      'inbox.read',
      'deliveries.read',
      'events.read',
      'figures.read',
      'buildings.read',
      'registry.read',
      'looks.read',
      'exports.read',
      'dispute.read',
    ],
    participantOnly: false,
  },
  RESIDENT: {
    names: {
      zh: '\u5c45\u6c11',
      en: 'Resident',
    },
    permissions: [
      'staff.read',
      'grid.read',
      'issue.register',
      'issue.read',
      'issue.feedback',
      'inbox.read',
      'buildings.read',
      'registry.own',
      'dispute.read',
    ],
    participantOnly: true,
  },
  INTEGRATION_CLIENT: {
    names: {
      zh: '\u5bf9\u63a5\u7cfb\u7edf',
      en: 'Integration client',
    },
    permissions: [
      'grid.read',
      'issue.register',
      'issue.read',
      'events.read',
      'buildings.read',
      'dispute.read',
      'subscriptions.own',
      'issue.record-outcome',
    ],
    participantOnly: false,
  },
}
