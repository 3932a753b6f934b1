// Generated from proto/ by `npm run generate`. Change the contract, not this file.
import type { Words } from '../types.ts'

/** The words of a value, by its name in JSON, such as `ISSUE_STATUS_CLOSED`. */
export const words: Readonly<Record<string, Words>> = {
  FIGURE_CODE_REGISTERED: {
    zh: '\u767b\u8bb0\u6570',
    en: 'Registered',
  },
  FIGURE_CODE_OPEN: {
    zh: '\u5728\u529e\u6570',
    en: 'Open',
  },
  FIGURE_CODE_OVERDUE_OPEN: {
    zh: '\u8d85\u671f\u5728\u529e\u6570',
    en: 'Open and overdue',
  },
  FIGURE_CODE_ACCEPTANCE_IN_TIME: {
    zh: '\u6309\u65f6\u53d7\u7406\u7387',
    en: 'Accepted in time',
  },
  FIGURE_CODE_CONCLUSION_RATE: {
    zh: '\u529e\u7ed3\u7387',
    en: 'Conclusion rate',
  },
  FIGURE_CODE_ON_TIME_CONCLUSION: {
    zh: '\u6309\u65f6\u529e\u7ed3\u7387',
    en: 'Concluded in time',
  },
  FIGURE_CODE_SATISFACTION_RATE: {
    zh: '\u6ee1\u610f\u7387',
    en: 'Satisfaction rate',
  },
  FIGURE_CODE_RATED_SHARE: {
    zh: '\u8bc4\u4ef7\u7387',
    en: 'Rated share',
  },
  FIGURE_CODE_REOPEN_RATE: {
    zh: '\u91cd\u5f00\u7387',
    en: 'Reopen rate',
  },
  FIGURE_DEFINITION_REGISTERED: {
    zh: '\u671f\u95f4\u5185\u767b\u8bb0\u7684\u4e8b\u9879\u6570\u3002',
    en: 'Issues registered in the window.',
  },
  FIGURE_DEFINITION_OPEN: {
    zh: '\u671f\u95f4\u5185\u767b\u8bb0\u3001\u76ee\u524d\u5c1a\u672a\u7ed3\u6848\u7684\u4e8b\u9879\u6570\uff0c\u4e0d\u542b\u4e0d\u4e88\u53d7\u7406\u548c\u5e76\u6848\u3002',
    en: 'Issues registered in the window that are not closed now, without those declined or merged.',
  },
  FIGURE_DEFINITION_OVERDUE_OPEN: {
    zh: '\u671f\u95f4\u5185\u767b\u8bb0\u3001\u76ee\u524d\u5c1a\u672a\u7ed3\u6848\u4e14\u5f53\u524d\u73af\u8282\u5df2\u8d85\u671f\u7684\u4e8b\u9879\u6570\u3002',
    en: 'Open issues registered in the window whose present step is past its limit.',
  },
  FIGURE_DEFINITION_ACCEPTANCE_IN_TIME: {
    zh: '\u6309\u65f6\u53d7\u7406\u7684\u4e8b\u9879\u6570 ÷ \u53d7\u7406\u7684\u4e8b\u9879\u6570\u3002',
    en: 'Issues accepted within the limit ÷ issues accepted.',
  },
  FIGURE_DEFINITION_CONCLUSION_RATE: {
    zh: '\u529e\u7ed3\uff08\u7ecf\u4ed6\u4eba\u6838\u67e5\uff09\u7684\u4e8b\u9879\u6570 ÷ \u53d7\u7406\u7684\u4e8b\u9879\u6570\u3002',
    en: 'Issues concluded, that is verified by another person ÷ issues accepted.',
  },
  FIGURE_DEFINITION_ON_TIME_CONCLUSION: {
    zh: '\u5df2\u529e\u7ed3\u4e14\u5728\u529e\u7406\u65f6\u9650\u5185\u5b8c\u6210\u7684\u4e8b\u9879\u6570 ÷ \u5df2\u529e\u7ed3\u6216\u529e\u7406\u5df2\u8d85\u671f\u7684\u4e8b\u9879\u6570\uff0c\u5206\u6bcd\u5305\u542b\u8d85\u671f\u672a\u529e\u7ed3\u7684\u4e8b\u9879\u3002',
    en: 'Issues concluded and handled within the limit ÷ issues concluded or past the handling limit; those still open past it are counted below the line.',
  },
  FIGURE_DEFINITION_SATISFACTION_RATE: {
    zh: '\u6700\u8fd1\u4e00\u6b21\u8bc4\u4ef7\u4e3a\u6ee1\u610f\u7684\u4e8b\u9879\u6570 ÷ \u5df2\u8bc4\u4ef7\u7684\u4e8b\u9879\u6570\u3002\u672a\u8bc4\u4ef7\u4e0d\u7b97\u6ee1\u610f\uff0c\u8bc4\u4ef7\u7387\u53e6\u5217\u3002',
    en: 'Issues whose last answer was satisfied ÷ issues answered. No answer never counts as satisfied; the rated share stands beside.',
  },
  FIGURE_DEFINITION_RATED_SHARE: {
    zh: '\u5df2\u8bc4\u4ef7\u7684\u4e8b\u9879\u6570 ÷ \u5df2\u5f81\u6c42\u610f\u89c1\u7684\u4e8b\u9879\u6570\u3002',
    en: 'Issues answered ÷ issues for which an answer was asked.',
  },
  FIGURE_DEFINITION_REOPEN_RATE: {
    zh: '\u56e0\u4e0d\u6ee1\u610f\u91cd\u5f00\u8fc7\u7684\u4e8b\u9879\u6570 ÷ \u5df2\u7ed3\u6848\u6216\u91cd\u5f00\u8fc7\u7684\u4e8b\u9879\u6570\u3002',
    en: 'Issues reopened at least once ÷ issues closed or reopened.',
  },
  FIGURE_KIND_COUNT: {
    zh: '\u6570\u91cf',
    en: 'Count',
  },
  FIGURE_KIND_RATE: {
    zh: '\u6bd4\u7387',
    en: 'Rate',
  },
  FIGURE_PART_NUMERATOR: {
    zh: '\u5206\u5b50',
    en: 'Above the line',
  },
  FIGURE_PART_DENOMINATOR: {
    zh: '\u5206\u6bcd',
    en: 'Below the line',
  },
  DIMENSION_GRID: {
    zh: '\u7f51\u683c',
    en: 'Grid',
  },
  DIMENSION_COMMUNITY: {
    zh: '\u793e\u533a',
    en: 'Community',
  },
  DIMENSION_CATEGORY: {
    zh: '\u7c7b\u522b',
    en: 'Category',
  },
  DIMENSION_DAY: {
    zh: '\u65e5\u671f',
    en: 'Day',
  },
  DIMENSION_STATUS: {
    zh: '\u72b6\u6001',
    en: 'State',
  },
  REBUILD_STATE_NONE: {
    zh: '\u4ece\u672a\u91cd\u5efa',
    en: 'Never rebuilt',
  },
  REBUILD_STATE_RUNNING: {
    zh: '\u91cd\u5efa\u4e2d',
    en: 'Running',
  },
  REBUILD_STATE_DONE: {
    zh: '\u5df2\u5b8c\u6210',
    en: 'Done',
  },
  REBUILD_STATE_FAILED: {
    zh: '\u672a\u5b8c\u6210\uff0c\u539f\u6570\u636e\u4e0d\u53d8',
    en: 'Failed; what is shown did not change',
  },
  DISPUTE_STATUS_REGISTERED: {
    zh: '\u5f85\u53d7\u7406',
    en: 'Waiting for acceptance',
  },
  DISPUTE_STATUS_REJECTED: {
    zh: '\u4e0d\u4e88\u53d7\u7406',
    en: 'Not accepted',
  },
  DISPUTE_STATUS_ACCEPTED: {
    zh: '\u5df2\u53d7\u7406',
    en: 'Accepted',
  },
  DISPUTE_STATUS_INVESTIGATING: {
    zh: '\u8c03\u67e5\u4e2d',
    en: 'Being investigated',
  },
  DISPUTE_STATUS_MEDIATING: {
    zh: '\u8c03\u89e3\u4e2d',
    en: 'In mediation',
  },
  DISPUTE_STATUS_ADJOURNED: {
    zh: '\u62e9\u671f\u518d\u8c03',
    en: 'Adjourned',
  },
  DISPUTE_STATUS_FAILED: {
    zh: '\u8c03\u89e3\u4e0d\u6210',
    en: 'No agreement',
  },
  DISPUTE_STATUS_AGREED: {
    zh: '\u8fbe\u6210\u534f\u8bae',
    en: 'Agreed',
  },
  DISPUTE_STATUS_PERFORMING: {
    zh: '\u5c65\u884c\u4e2d',
    en: 'Being performed',
  },
  DISPUTE_STATUS_PERFORMED: {
    zh: '\u5df2\u5c65\u884c',
    en: 'Performed',
  },
  DISPUTE_STATUS_BREACHED: {
    zh: '\u672a\u5c65\u884c',
    en: 'Not performed',
  },
  DISPUTE_STATUS_REVISITED: {
    zh: '\u5df2\u56de\u8bbf',
    en: 'Revisited',
  },
  DISPUTE_STATUS_ARCHIVED: {
    zh: '\u5df2\u5f52\u6863',
    en: 'Archived',
  },
  DISPUTE_STATUS_CLOSED: {
    zh: '\u5df2\u7ec8\u7ed3',
    en: 'Closed',
  },
  DISPUTE_TYPE_FAMILY: {
    zh: '\u5a5a\u59fb\u5bb6\u5ead',
    en: 'Marriage and family',
  },
  DISPUTE_TYPE_NEIGHBOUR: {
    zh: '\u90bb\u91cc',
    en: 'Neighbours',
  },
  DISPUTE_TYPE_HOMESTEAD: {
    zh: '\u623f\u5c4b\u5b85\u57fa\u5730',
    en: 'House and homestead',
  },
  DISPUTE_TYPE_CONTRACT: {
    zh: '\u5408\u540c',
    en: 'Contract',
  },
  DISPUTE_TYPE_BUSINESS: {
    zh: '\u751f\u4ea7\u7ecf\u8425',
    en: 'Production and business',
  },
  DISPUTE_TYPE_DAMAGES: {
    zh: '\u635f\u5bb3\u8d54\u507f',
    en: 'Damages',
  },
  DISPUTE_TYPE_LAND: {
    zh: '\u5c71\u6797\u571f\u5730',
    en: 'Forest and land',
  },
  DISPUTE_TYPE_RELOCATION: {
    zh: '\u5f81\u5730\u62c6\u8fc1',
    en: 'Land taking and relocation',
  },
  DISPUTE_TYPE_POLLUTION: {
    zh: '\u73af\u5883\u6c61\u67d3',
    en: 'Pollution',
  },
  DISPUTE_TYPE_LABOUR: {
    zh: '\u52b3\u52a8\u4e89\u8bae',
    en: 'Labour',
  },
  DISPUTE_TYPE_CONSUMER: {
    zh: '\u6d88\u8d39',
    en: 'Consumer',
  },
  DISPUTE_TYPE_MEDICAL: {
    zh: '\u533b\u7597',
    en: 'Medical',
  },
  DISPUTE_TYPE_TRAFFIC: {
    zh: '\u9053\u8def\u4ea4\u901a\u4e8b\u6545',
    en: 'Road accident',
  },
  DISPUTE_TYPE_PROPERTY: {
    zh: '\u7269\u4e1a',
    en: 'Property management',
  },
  DISPUTE_TYPE_OTHER: {
    zh: '\u5176\u4ed6',
    en: 'Other',
  },
  DISPUTE_SOURCE_APPLICATION: {
    zh: '\u5f53\u4e8b\u4eba\u7533\u8bf7',
    en: 'Application of a party',
  },
  DISPUTE_SOURCE_INITIATIVE: {
    zh: '\u8c03\u59d4\u4f1a\u4e3b\u52a8\u8c03\u89e3',
    en: 'Initiative of the committee',
  },
  DISPUTE_SOURCE_POLICE: {
    zh: '\u516c\u5b89\u673a\u5173\u79fb\u9001',
    en: 'Transferred by the police',
  },
  DISPUTE_SOURCE_COURT: {
    zh: '\u4eba\u6c11\u6cd5\u9662\u59d4\u6258',
    en: 'Entrusted by a court',
  },
  DISPUTE_SOURCE_ASSIGNMENT: {
    zh: '\u6709\u5173\u90e8\u95e8\u4ea4\u529e',
    en: 'Assigned by an authority',
  },
  DISPUTE_SOURCE_ISSUE: {
    zh: '\u7f51\u683c\u4e8b\u9879\u8f6c\u5165',
    en: 'Turned from an issue',
  },
  DISPUTE_LEVEL_GRID: {
    zh: '\u7f51\u683c',
    en: 'Grid',
  },
  DISPUTE_LEVEL_COMMUNITY: {
    zh: '\u793e\u533a',
    en: 'Community',
  },
  DISPUTE_LEVEL_TOWN_CENTER: {
    zh: '\u9547\u7efc\u6cbb\u4e2d\u5fc3',
    en: 'Town centre',
  },
  DISPUTE_LEVEL_TOWN_LEADERSHIP: {
    zh: '\u9547\u9886\u5bfc\u5305\u6848',
    en: 'Town leadership',
  },
  DISPUTE_SIDE_APPLICANT: {
    zh: '\u7533\u8bf7\u4eba',
    en: 'Applicant',
  },
  DISPUTE_SIDE_RESPONDENT: {
    zh: '\u88ab\u7533\u8bf7\u4eba',
    en: 'Other side',
  },
  DISPUTE_SIDE_THIRD: {
    zh: '\u7b2c\u4e09\u4eba',
    en: 'Third party',
  },
  DISPUTE_REJECTION_RESERVED_BY_LAW: {
    zh: '\u6cd5\u5f8b\u89c4\u5b9a\u7531\u4e13\u95e8\u673a\u5173\u7ba1\u8f96\u6216\u7981\u6b62\u8c03\u89e3',
    en: 'Reserved by law to another organ, or excluded from mediation',
  },
  DISPUTE_REJECTION_TAKEN_ELSEWHERE: {
    zh: '\u6cd5\u9662\u3001\u516c\u5b89\u6216\u5176\u4ed6\u884c\u653f\u673a\u5173\u5df2\u53d7\u7406',
    en: 'Already with a court, the police or another authority',
  },
  DISPUTE_REJECTION_PARTY_REFUSES: {
    zh: '\u4e00\u65b9\u5f53\u4e8b\u4eba\u660e\u786e\u62d2\u7edd\u8c03\u89e3',
    en: 'A party clearly refuses mediation',
  },
  DISPUTE_REJECTION_WITH_GOVERNMENT: {
    zh: '\u4e0e\u884c\u653f\u673a\u5173\u4e4b\u95f4\u7684\u4e89\u8bae',
    en: 'A dispute with an authority',
  },
  DISPUTE_REMEDY_ARBITRATION: {
    zh: '\u4ef2\u88c1',
    en: 'Arbitration',
  },
  DISPUTE_REMEDY_ADMINISTRATIVE: {
    zh: '\u884c\u653f\u9014\u5f84',
    en: 'Administrative remedy',
  },
  DISPUTE_REMEDY_COURT: {
    zh: '\u5411\u4eba\u6c11\u6cd5\u9662\u8d77\u8bc9',
    en: 'Court',
  },
  DISPUTE_CONSENT_WRITTEN: {
    zh: '\u4e66\u9762\u540c\u610f',
    en: 'In writing',
  },
  DISPUTE_CONSENT_ORAL: {
    zh: '\u53e3\u5934\u540c\u610f',
    en: 'Orally, noted by the mediator',
  },
  DISPUTE_AGREEMENT_FORM_WRITTEN: {
    zh: '\u8c03\u89e3\u534f\u8bae\u4e66',
    en: 'Written agreement',
  },
  DISPUTE_AGREEMENT_FORM_ORAL: {
    zh: '\u53e3\u5934\u534f\u8bae',
    en: 'Oral agreement',
  },
  DISPUTE_REVISIT_RESULT_STABLE: {
    zh: '\u7a33\u5b9a',
    en: 'Stable',
  },
  DISPUTE_REVISIT_RESULT_RELAPSED: {
    zh: '\u53cd\u590d',
    en: 'Relapsed',
  },
  DISPUTE_RECORD_KIND_INVESTIGATION: {
    zh: '\u8c03\u67e5\u8bb0\u5f55',
    en: 'Investigation record',
  },
  DISPUTE_RECORD_KIND_MEDIATION: {
    zh: '\u8c03\u89e3\u8bb0\u5f55',
    en: 'Mediation record',
  },
  DISPUTE_RECORD_KIND_REVISIT: {
    zh: '\u56de\u8bbf\u8bb0\u5f55',
    en: 'Revisit record',
  },
  DISPUTE_CLOCK_STEP_MEDIATE: {
    zh: '\u8c03\u89e3',
    en: 'Mediate',
  },
  DISPUTE_CLOCK_STEP_PERFORM: {
    zh: '\u5c65\u884c',
    en: 'Perform',
  },
  DISPUTE_CLOCK_STEP_REVISIT: {
    zh: '\u56de\u8bbf',
    en: 'Revisit',
  },
  DISPUTE_ACTION_DESCRIBE: {
    zh: '\u586b\u5199\u6848\u60c5',
    en: 'Describe the dispute',
  },
  DISPUTE_ACTION_ADD_PARTY: {
    zh: '\u6dfb\u52a0\u5f53\u4e8b\u4eba',
    en: 'Add a party',
  },
  DISPUTE_ACTION_ACCEPT: {
    zh: '\u53d7\u7406',
    en: 'Accept',
  },
  DISPUTE_ACTION_REJECT: {
    zh: '\u4e0d\u4e88\u53d7\u7406',
    en: 'Do not accept',
  },
  DISPUTE_ACTION_ASSIGN_MEDIATOR: {
    zh: '\u6307\u6d3e\u8c03\u89e3\u5458',
    en: 'Assign mediators',
  },
  DISPUTE_ACTION_DECLARE_NO_INTEREST: {
    zh: '\u58f0\u660e\u65e0\u5229\u5bb3\u5173\u7cfb',
    en: 'Declare no interest',
  },
  DISPUTE_ACTION_RECUSE: {
    zh: '\u56de\u907f',
    en: 'Step back',
  },
  DISPUTE_ACTION_ASK_OTHER_MEDIATOR: {
    zh: '\u8981\u6c42\u66f4\u6362\u8c03\u89e3\u5458',
    en: 'Ask for another mediator',
  },
  DISPUTE_ACTION_DELIVER_NOTICE: {
    zh: '\u9001\u8fbe\u6743\u5229\u4e49\u52a1\u544a\u77e5\u4e66',
    en: 'Deliver the rights notice',
  },
  DISPUTE_ACTION_RECORD_CONSENT: {
    zh: '\u8bb0\u5f55\u540c\u610f\u8c03\u89e3',
    en: 'Record consent',
  },
  DISPUTE_ACTION_RECORD_INVESTIGATION: {
    zh: '\u8c03\u67e5\u8bb0\u5f55',
    en: 'Record an investigation',
  },
  DISPUTE_ACTION_START_MEDIATION: {
    zh: '\u5f00\u59cb\u8c03\u89e3',
    en: 'Start mediation',
  },
  DISPUTE_ACTION_RECORD_SESSION: {
    zh: '\u8c03\u89e3\u8bb0\u5f55',
    en: 'Record a session',
  },
  DISPUTE_ACTION_ADJOURN: {
    zh: '\u62e9\u671f\u518d\u8c03',
    en: 'Adjourn',
  },
  DISPUTE_ACTION_EXTEND: {
    zh: '\u5ef6\u957f\u671f\u9650',
    en: 'Extend the limit',
  },
  DISPUTE_ACTION_REACH_AGREEMENT: {
    zh: '\u8fbe\u6210\u534f\u8bae',
    en: 'Reach agreement',
  },
  DISPUTE_ACTION_RECORD_FAILURE: {
    zh: '\u8c03\u89e3\u4e0d\u6210',
    en: 'Record failure',
  },
  DISPUTE_ACTION_TELL_REMEDIES: {
    zh: '\u544a\u77e5\u6551\u6d4e\u9014\u5f84',
    en: 'Tell the remedies',
  },
  DISPUTE_ACTION_ESCALATE: {
    zh: '\u4e0a\u62a5',
    en: 'Escalate',
  },
  DISPUTE_ACTION_WITHDRAW: {
    zh: '\u5f53\u4e8b\u4eba\u9000\u51fa',
    en: 'Withdraw a party',
  },
  DISPUTE_ACTION_RECORD_PERFORMANCE: {
    zh: '\u5c65\u884c\u60c5\u51b5',
    en: 'Record performance',
  },
  DISPUTE_ACTION_RECORD_BREACH: {
    zh: '\u672a\u5c65\u884c',
    en: 'Record a breach',
  },
  DISPUTE_ACTION_RECORD_REVISIT: {
    zh: '\u56de\u8bbf',
    en: 'Record a revisit',
  },
  DISPUTE_ACTION_ARCHIVE: {
    zh: '\u5f52\u6863',
    en: 'Archive',
  },
  DISPUTE_STEP_KIND_OPENED: {
    zh: '\u767b\u8bb0',
    en: 'Registered',
  },
  DISPUTE_STEP_KIND_DESCRIBED: {
    zh: '\u586b\u5199\u6848\u60c5',
    en: 'Described',
  },
  DISPUTE_STEP_KIND_PARTY_ADDED: {
    zh: '\u6dfb\u52a0\u5f53\u4e8b\u4eba',
    en: 'Party added',
  },
  DISPUTE_STEP_KIND_ACCEPTED: {
    zh: '\u53d7\u7406',
    en: 'Accepted',
  },
  DISPUTE_STEP_KIND_NUMBERED: {
    zh: '\u7f16\u53f7',
    en: 'Number given',
  },
  DISPUTE_STEP_KIND_REJECTED: {
    zh: '\u4e0d\u4e88\u53d7\u7406',
    en: 'Not accepted',
  },
  DISPUTE_STEP_KIND_MEDIATORS_ASSIGNED: {
    zh: '\u6307\u6d3e\u8c03\u89e3\u5458',
    en: 'Mediators assigned',
  },
  DISPUTE_STEP_KIND_NO_INTEREST_DECLARED: {
    zh: '\u58f0\u660e\u65e0\u5229\u5bb3\u5173\u7cfb',
    en: 'No interest declared',
  },
  DISPUTE_STEP_KIND_RECUSED: {
    zh: '\u56de\u907f',
    en: 'Mediator stepped back',
  },
  DISPUTE_STEP_KIND_OTHER_MEDIATOR_ASKED: {
    zh: '\u8981\u6c42\u66f4\u6362\u8c03\u89e3\u5458',
    en: 'Another mediator asked for',
  },
  DISPUTE_STEP_KIND_NOTICE_DELIVERED: {
    zh: '\u9001\u8fbe\u544a\u77e5\u4e66',
    en: 'Rights notice delivered',
  },
  DISPUTE_STEP_KIND_CONSENTED: {
    zh: '\u540c\u610f\u8c03\u89e3',
    en: 'Consent',
  },
  DISPUTE_STEP_KIND_INVESTIGATED: {
    zh: '\u8c03\u67e5',
    en: 'Investigation',
  },
  DISPUTE_STEP_KIND_MEDIATION_STARTED: {
    zh: '\u5f00\u59cb\u8c03\u89e3',
    en: 'Mediation started',
  },
  DISPUTE_STEP_KIND_SESSION_HELD: {
    zh: '\u8c03\u89e3',
    en: 'Mediation session',
  },
  DISPUTE_STEP_KIND_ADJOURNED: {
    zh: '\u62e9\u671f\u518d\u8c03',
    en: 'Adjourned',
  },
  DISPUTE_STEP_KIND_EXTENDED: {
    zh: '\u5ef6\u957f\u671f\u9650',
    en: 'Limit extended',
  },
  DISPUTE_STEP_KIND_AGREED: {
    zh: '\u8fbe\u6210\u534f\u8bae',
    en: 'Agreement',
  },
  DISPUTE_STEP_KIND_FAILED: {
    zh: '\u8c03\u89e3\u4e0d\u6210',
    en: 'No agreement',
  },
  DISPUTE_STEP_KIND_REMEDIES_TOLD: {
    zh: '\u544a\u77e5\u6551\u6d4e\u9014\u5f84',
    en: 'Remedies told',
  },
  DISPUTE_STEP_KIND_ESCALATED: {
    zh: '\u4e0a\u62a5',
    en: 'Escalated',
  },
  DISPUTE_STEP_KIND_WITHDRAWN: {
    zh: '\u5f53\u4e8b\u4eba\u9000\u51fa',
    en: 'A party withdrew',
  },
  DISPUTE_STEP_KIND_PERFORMANCE: {
    zh: '\u5c65\u884c\u60c5\u51b5',
    en: 'Performance',
  },
  DISPUTE_STEP_KIND_PERFORMED: {
    zh: '\u5df2\u5c65\u884c',
    en: 'Performed',
  },
  DISPUTE_STEP_KIND_BREACHED: {
    zh: '\u672a\u5c65\u884c',
    en: 'Not performed',
  },
  DISPUTE_STEP_KIND_REVISITED: {
    zh: '\u56de\u8bbf',
    en: 'Revisit',
  },
  DISPUTE_STEP_KIND_REOPENED: {
    zh: '\u91cd\u65b0\u8c03\u89e3',
    en: 'Reopened',
  },
  DISPUTE_STEP_KIND_ARCHIVED: {
    zh: '\u5f52\u6863',
    en: 'Archived',
  },
  DISPUTE_STEP_KIND_OVERDUE: {
    zh: '\u8d85\u671f',
    en: 'Overdue',
  },
  DISPUTE_LOOK_PURPOSE_CONTACT: {
    zh: '\u8054\u7cfb\u5f53\u4e8b\u4eba',
    en: 'To reach a party',
  },
  DISPUTE_LOOK_PURPOSE_SERVE: {
    zh: '\u9001\u8fbe\u6587\u4e66',
    en: 'To deliver a document',
  },
  DISPUTE_LOOK_PURPOSE_VERIFY: {
    zh: '\u6838\u5bf9\u8eab\u4efd',
    en: 'To check who a party is',
  },
  DISPUTE_CLOSING_REJECTED: {
    zh: '\u4e0d\u4e88\u53d7\u7406',
    en: 'Not accepted for mediation',
  },
  DISPUTE_CLOSING_FAILED: {
    zh: '\u8c03\u89e3\u4e0d\u6210',
    en: 'No agreement',
  },
  DISPUTE_CLOSING_WITHDRAWN: {
    zh: '\u5f53\u4e8b\u4eba\u9000\u51fa',
    en: 'A party withdrew',
  },
  DISPUTE_CLOSING_BREACHED: {
    zh: '\u534f\u8bae\u672a\u5c65\u884c',
    en: 'Agreement not kept',
  },
  GRID_KIND_BASE: {
    zh: '\u57fa\u7840\u7f51\u683c',
    en: 'Base grid',
  },
  GRID_KIND_DEDICATED: {
    zh: '\u4e13\u5c5e\u7f51\u683c',
    en: 'Dedicated grid',
  },
  ROUTING_REASON_POINT_IN_GRID: {
    zh: '\u6240\u9009\u5730\u70b9\u5728\u6b64\u7f51\u683c\u8303\u56f4\u5185',
    en: 'The point lies inside this grid',
  },
  ROUTING_REASON_CHOSEN: {
    zh: '\u767b\u8bb0\u65f6\u6307\u5b9a\u4e86\u7f51\u683c',
    en: 'The grid was chosen at registration',
  },
  ROUTING_REASON_NEAREST: {
    zh: '\u6240\u9009\u5730\u70b9\u4e0d\u5728\u4efb\u4f55\u7f51\u683c\u5185\uff0c\u6309\u6700\u8fd1\u7684\u7f51\u683c',
    en: 'The point lies in no grid; this is the nearest',
  },
  ROUTING_REASON_BUILDING_IN_GRID: {
    zh: '\u6240\u9009\u697c\u680b\u5c5e\u4e8e\u6b64\u7f51\u683c',
    en: 'The building belongs to this grid',
  },
  ISSUE_STATUS_REGISTERED: {
    zh: '\u5f85\u53d7\u7406',
    en: 'Waiting for acceptance',
  },
  ISSUE_STATUS_ACCEPTED: {
    zh: '\u5df2\u53d7\u7406',
    en: 'Accepted',
  },
  ISSUE_STATUS_REJECTED: {
    zh: '\u4e0d\u4e88\u53d7\u7406',
    en: 'Not accepted',
  },
  ISSUE_STATUS_MERGED: {
    zh: '\u5e76\u6848',
    en: 'Merged',
  },
  ISSUE_STATUS_SELF_HANDLING: {
    zh: '\u81ea\u529e\u4e2d',
    en: 'Handled by the receiver',
  },
  ISSUE_STATUS_ASSIGNED: {
    zh: '\u5df2\u4ea4\u529e',
    en: 'Assigned',
  },
  ISSUE_STATUS_IN_PROGRESS: {
    zh: '\u529e\u7406\u4e2d',
    en: 'In progress',
  },
  ISSUE_STATUS_RETURNED: {
    zh: '\u9000\u56de',
    en: 'Returned',
  },
  ISSUE_STATUS_SUSPENDED: {
    zh: '\u6302\u8d77',
    en: 'Suspended',
  },
  ISSUE_STATUS_RESOLVED: {
    zh: '\u5f85\u6838\u67e5',
    en: 'Waiting for verification',
  },
  ISSUE_STATUS_FEEDBACK_PENDING: {
    zh: '\u5f85\u53cd\u9988',
    en: 'Waiting for feedback',
  },
  ISSUE_STATUS_CLOSED: {
    zh: '\u5df2\u7ed3\u6848',
    en: 'Closed',
  },
  ISSUE_STATUS_ESCALATED: {
    zh: '\u5df2\u4e0a\u62a5',
    en: 'Handed up',
  },
  ISSUE_STATUS_TRANSFERRED: {
    zh: '\u5df2\u8f6c\u529e',
    en: 'With a unit outside',
  },
  ISSUE_STATUS_CONVERTED: {
    zh: '\u5df2\u8f6c\u8c03\u89e3',
    en: 'In mediation',
  },
  ISSUE_CATEGORY_LIVELIHOOD: {
    zh: '\u6c11\u751f\u670d\u52a1',
    en: 'Livelihood',
  },
  ISSUE_CATEGORY_PUBLIC_FACILITY: {
    zh: '\u516c\u5171\u8bbe\u65bd',
    en: 'Public facilities',
  },
  ISSUE_CATEGORY_UTILITY_OUTAGE: {
    zh: '\u6c34\u7535\u6c14\u70ed',
    en: 'Water, power, gas, heat',
  },
  ISSUE_CATEGORY_ENVIRONMENT_ORDER: {
    zh: '\u5e02\u5bb9\u73af\u5883',
    en: 'Environment and order',
  },
  ISSUE_CATEGORY_SAFETY_HAZARD: {
    zh: '\u5b89\u5168\u9690\u60a3',
    en: 'Safety hazard',
  },
  ISSUE_CATEGORY_DANGER: {
    zh: '\u5371\u53ca\u4eba\u8eab\u8d22\u4ea7',
    en: 'Danger to life or property',
  },
  ISSUE_CATEGORY_DISPUTE: {
    zh: '\u77db\u76fe\u7ea0\u7eb7',
    en: 'Dispute',
  },
  ISSUE_CATEGORY_CARE: {
    zh: '\u5173\u7231\u670d\u52a1',
    en: 'Care',
  },
  ISSUE_CATEGORY_OPINION: {
    zh: '\u793e\u60c5\u6c11\u610f',
    en: 'Opinion',
  },
  ISSUE_CATEGORY_EMERGENCY: {
    zh: '\u7a81\u53d1\u4e8b\u4ef6',
    en: 'Emergency',
  },
  ISSUE_CATEGORY_OTHER: {
    zh: '\u5176\u4ed6',
    en: 'Other',
  },
  ISSUE_URGENCY_ORDINARY: {
    zh: '\u4e00\u822c',
    en: 'Ordinary',
  },
  ISSUE_URGENCY_URGENT: {
    zh: '\u7d27\u6025',
    en: 'Urgent',
  },
  ISSUE_URGENCY_EMERGENCY: {
    zh: '\u7279\u6025',
    en: 'Emergency',
  },
  ISSUE_URGENCY_DIFFICULT: {
    zh: '\u7591\u96be',
    en: 'Difficult',
  },
  ISSUE_CHANNEL_COUNTER: {
    zh: '\u7a97\u53e3',
    en: 'Counter',
  },
  ISSUE_CHANNEL_PHONE: {
    zh: '\u7535\u8bdd',
    en: 'Phone',
  },
  ISSUE_CHANNEL_PATROL: {
    zh: '\u5de1\u67e5',
    en: 'Patrol',
  },
  ISSUE_CHANNEL_VISIT: {
    zh: '\u8d70\u8bbf',
    en: 'Home visit',
  },
  ISSUE_CHANNEL_ONLINE: {
    zh: '\u7f51\u4e0a',
    en: 'Online',
  },
  ISSUE_CHANNEL_HOTLINE: {
    zh: '\u70ed\u7ebf\u8f6c\u529e',
    en: 'Hotline',
  },
  ISSUE_CHANNEL_PETITION: {
    zh: '\u4fe1\u8bbf\u8f6c\u529e',
    en: 'Petition office',
  },
  ISSUE_CONVERSION_DISPUTE: {
    zh: '\u4eba\u6c11\u8c03\u89e3',
    en: "People's mediation",
  },
  ISSUE_LEVEL_GRID: {
    zh: '\u7f51\u683c',
    en: 'Grid',
  },
  ISSUE_LEVEL_COMMUNITY: {
    zh: '\u793e\u533a',
    en: 'Community',
  },
  ISSUE_LEVEL_TOWN: {
    zh: '\u9547',
    en: 'Town',
  },
  ISSUE_REJECTION_NOT_OUR_BUSINESS: {
    zh: '\u4e0d\u5c5e\u4e8e\u53d7\u7406\u8303\u56f4',
    en: 'Not our business',
  },
  ISSUE_REJECTION_NO_FACTS: {
    zh: '\u6ca1\u6709\u5177\u4f53\u4e8b\u5b9e',
    en: 'Nothing that could be followed up',
  },
  ISSUE_REJECTION_BEFORE_COURT: {
    zh: '\u5df2\u7531\u6cd5\u9662\u3001\u4ef2\u88c1\u7b49\u673a\u6784\u53d7\u7406',
    en: 'Before a court or an arbitrator already',
  },
  ISSUE_REJECTION_DUPLICATE: {
    zh: '\u91cd\u590d\u53cd\u6620',
    en: 'Reported before',
  },
  ISSUE_REJECTION_OTHER: {
    zh: '\u5176\u4ed6\u539f\u56e0',
    en: 'Another reason',
  },
  SUPERVISION_KIND_ORDINARY: {
    zh: '\u666e\u901a\u7763\u529e',
    en: 'Ordinary supervision',
  },
  SUPERVISION_KIND_YELLOW: {
    zh: '\u9ec4\u724c\u7763\u529e',
    en: 'Yellow card',
  },
  SUPERVISION_KIND_RED: {
    zh: '\u7ea2\u724c\u7763\u529e',
    en: 'Red card',
  },
  HANDLING_METHOD_ON_SPOT: {
    zh: '\u73b0\u573a\u76f4\u529e',
    en: 'Settled on the spot',
  },
  HANDLING_METHOD_OFFICIAL_LED: {
    zh: '\u5e72\u90e8\u9886\u529e',
    en: 'Led by an official',
  },
  HANDLING_METHOD_JOINT: {
    zh: '\u6751\u9547\u8054\u529e',
    en: 'Handled jointly',
  },
  HANDLING_METHOD_SUPERVISED: {
    zh: '\u8ddf\u8e2a\u7763\u529e',
    en: 'Under supervision',
  },
  ELSEWHERE_OUTCOME_SETTLED: {
    zh: '\u5df2\u89e3\u51b3',
    en: 'Settled',
  },
  ELSEWHERE_OUTCOME_CAME_BACK: {
    zh: '\u672a\u89e3\u51b3\uff0c\u9000\u56de',
    en: 'Came back unsettled',
  },
  HANDLER_REQUEST_KIND_EXTENSION: {
    zh: '\u5ef6\u671f',
    en: 'More time',
  },
  HANDLER_REQUEST_KIND_SUSPENSION: {
    zh: '\u6302\u8d77',
    en: 'A pause',
  },
  REPORTER_KIND_ACCOUNT: {
    zh: '\u6ce8\u518c\u7528\u6237',
    en: 'Registered user',
  },
  REPORTER_KIND_CONTACT: {
    zh: '\u7559\u6709\u8054\u7cfb\u65b9\u5f0f',
    en: 'Contact given',
  },
  REPORTER_KIND_ANONYMOUS: {
    zh: '\u533f\u540d',
    en: 'Anonymous',
  },
  CLOCK_STEP_ACCEPT: {
    zh: '\u53d7\u7406',
    en: 'Accept',
  },
  CLOCK_STEP_HANDLE: {
    zh: '\u529e\u7406',
    en: 'Handle',
  },
  CLOCK_STEP_VERIFY: {
    zh: '\u6838\u67e5',
    en: 'Verify',
  },
  CLOCK_STEP_FEEDBACK: {
    zh: '\u53cd\u9988',
    en: 'Feedback',
  },
  CLOCK_STEP_REVIEW: {
    zh: '\u590d\u67e5',
    en: 'Review',
  },
  ISSUE_ACTION_ACCEPT: {
    zh: '\u53d7\u7406',
    en: 'Accept',
  },
  ISSUE_ACTION_REJECT: {
    zh: '\u4e0d\u4e88\u53d7\u7406',
    en: 'Decline',
  },
  ISSUE_ACTION_MERGE: {
    zh: '\u5e76\u6848',
    en: 'Merge',
  },
  ISSUE_ACTION_HANDLE_MYSELF: {
    zh: '\u6211\u6765\u529e',
    en: 'Handle it myself',
  },
  ISSUE_ACTION_ASSIGN: {
    zh: '\u4ea4\u529e',
    en: 'Assign',
  },
  ISSUE_ACTION_START: {
    zh: '\u5f00\u59cb\u529e\u7406',
    en: 'Start',
  },
  ISSUE_ACTION_RETURN: {
    zh: '\u9000\u56de',
    en: 'Return',
  },
  ISSUE_ACTION_ADD_PROGRESS: {
    zh: '\u8bb0\u5f55\u8fdb\u5c55',
    en: 'Add progress',
  },
  ISSUE_ACTION_OFFER_HAND_OVER: {
    zh: '\u79fb\u4ea4',
    en: 'Hand over',
  },
  ISSUE_ACTION_ACCEPT_HAND_OVER: {
    zh: '\u63a5\u6536\u79fb\u4ea4',
    en: 'Take over',
  },
  ISSUE_ACTION_DECLINE_HAND_OVER: {
    zh: '\u8c22\u7edd\u79fb\u4ea4',
    en: 'Decline hand-over',
  },
  ISSUE_ACTION_SUSPEND: {
    zh: '\u6302\u8d77',
    en: 'Suspend',
  },
  ISSUE_ACTION_RESUME: {
    zh: '\u6062\u590d\u529e\u7406',
    en: 'Resume',
  },
  ISSUE_ACTION_RESOLVE: {
    zh: '\u62a5\u544a\u529e\u7406\u7ed3\u679c',
    en: 'Report the result',
  },
  ISSUE_ACTION_VERIFY: {
    zh: '\u6838\u67e5\u529e\u7ed3',
    en: 'Verify',
  },
  ISSUE_ACTION_SEND_BACK: {
    zh: '\u9000\u56de\u91cd\u529e',
    en: 'Send back',
  },
  ISSUE_ACTION_GIVE_FEEDBACK: {
    zh: '\u610f\u89c1\u53cd\u9988',
    en: 'Give feedback',
  },
  ISSUE_ACTION_RECORD_FEEDBACK: {
    zh: '\u8bb0\u5f55\u7535\u8bdd\u53cd\u9988',
    en: 'Record feedback by phone',
  },
  ISSUE_ACTION_ESCALATE: {
    zh: '\u4e0a\u62a5',
    en: 'Hand up',
  },
  ISSUE_ACTION_TAKE_ESCALATED: {
    zh: '\u63a5\u529e\u4e0a\u62a5',
    en: 'Take it on',
  },
  ISSUE_ACTION_SETTLE_ESCALATED: {
    zh: '\u76f4\u63a5\u529e\u7ed3\u4e0a\u62a5',
    en: 'Settle it at this level',
  },
  ISSUE_ACTION_GIVE_BACK_ESCALATED: {
    zh: '\u6279\u793a\u9000\u56de',
    en: 'Give back with directions',
  },
  ISSUE_ACTION_TRANSFER: {
    zh: '\u8f6c\u529e',
    en: 'Hand to a unit outside',
  },
  ISSUE_ACTION_RECORD_TRANSFER_OUTCOME: {
    zh: '\u767b\u8bb0\u8f6c\u529e\u7ed3\u679c',
    en: 'Record the outcome',
  },
  ISSUE_ACTION_CONVERT: {
    zh: '\u8f6c\u4eba\u6c11\u8c03\u89e3',
    en: 'Turn into mediation',
  },
  ISSUE_ACTION_ADD_CO_HANDLERS: {
    zh: '\u589e\u52a0\u534f\u529e',
    en: 'Ask others to help',
  },
  ISSUE_ACTION_REMOVE_CO_HANDLER: {
    zh: '\u51cf\u5c11\u534f\u529e',
    en: "End somebody's help",
  },
  ISSUE_ACTION_SUPERVISE: {
    zh: '\u7763\u529e',
    en: 'Supervise',
  },
  ISSUE_ACTION_LIFT_SUPERVISION: {
    zh: '\u89e3\u9664\u7763\u529e',
    en: 'End the supervision',
  },
  ISSUE_ACTION_ASK_EXTENSION: {
    zh: '\u7533\u8bf7\u5ef6\u671f',
    en: 'Ask for more time',
  },
  ISSUE_ACTION_ASK_SUSPENSION: {
    zh: '\u7533\u8bf7\u6302\u8d77',
    en: 'Ask for a pause',
  },
  ISSUE_ACTION_GRANT_REQUEST: {
    zh: '\u540c\u610f\u7533\u8bf7',
    en: 'Grant the request',
  },
  ISSUE_ACTION_DECLINE_REQUEST: {
    zh: '\u4e0d\u540c\u610f\u7533\u8bf7',
    en: 'Decline the request',
  },
  ISSUE_ACTION_TAKE_BACK: {
    zh: '\u4ece\u8c03\u89e3\u6536\u56de',
    en: 'Take back from mediation',
  },
  SATISFACTION_SATISFIED: {
    zh: '\u6ee1\u610f',
    en: 'Satisfied',
  },
  SATISFACTION_NOT_SATISFIED: {
    zh: '\u4e0d\u6ee1\u610f',
    en: 'Not satisfied',
  },
  ISSUE_STEP_KIND_REGISTERED: {
    zh: '\u767b\u8bb0',
    en: 'Registered',
  },
  ISSUE_STEP_KIND_ACCEPTED: {
    zh: '\u53d7\u7406',
    en: 'Accepted',
  },
  ISSUE_STEP_KIND_REJECTED: {
    zh: '\u4e0d\u4e88\u53d7\u7406',
    en: 'Not accepted',
  },
  ISSUE_STEP_KIND_MERGED: {
    zh: '\u5e76\u6848',
    en: 'Merged',
  },
  ISSUE_STEP_KIND_SELF_HANDLED: {
    zh: '\u81ea\u529e',
    en: 'Handled by the receiver',
  },
  ISSUE_STEP_KIND_ASSIGNED: {
    zh: '\u4ea4\u529e',
    en: 'Assigned',
  },
  ISSUE_STEP_KIND_STARTED: {
    zh: '\u5f00\u59cb\u529e\u7406',
    en: 'Started',
  },
  ISSUE_STEP_KIND_RETURNED: {
    zh: '\u9000\u56de',
    en: 'Returned',
  },
  ISSUE_STEP_KIND_PROGRESS: {
    zh: '\u8fdb\u5c55',
    en: 'Progress',
  },
  ISSUE_STEP_KIND_HAND_OVER_OFFERED: {
    zh: '\u63d0\u51fa\u79fb\u4ea4',
    en: 'Hand-over offered',
  },
  ISSUE_STEP_KIND_HAND_OVER_ACCEPTED: {
    zh: '\u63a5\u6536\u79fb\u4ea4',
    en: 'Hand-over accepted',
  },
  ISSUE_STEP_KIND_HAND_OVER_DECLINED: {
    zh: '\u8c22\u7edd\u79fb\u4ea4',
    en: 'Hand-over declined',
  },
  ISSUE_STEP_KIND_SUSPENDED: {
    zh: '\u6302\u8d77',
    en: 'Suspended',
  },
  ISSUE_STEP_KIND_RESUMED: {
    zh: '\u6062\u590d\u529e\u7406',
    en: 'Resumed',
  },
  ISSUE_STEP_KIND_RESOLVED: {
    zh: '\u62a5\u544a\u529e\u7406\u7ed3\u679c',
    en: 'Result reported',
  },
  ISSUE_STEP_KIND_VERIFIED: {
    zh: '\u6838\u67e5\u529e\u7ed3',
    en: 'Verified and concluded',
  },
  ISSUE_STEP_KIND_SENT_BACK: {
    zh: '\u9000\u56de\u91cd\u529e',
    en: 'Sent back',
  },
  ISSUE_STEP_KIND_FEEDBACK_GIVEN: {
    zh: '\u610f\u89c1\u53cd\u9988',
    en: 'Feedback',
  },
  ISSUE_STEP_KIND_REOPENED: {
    zh: '\u91cd\u5f00',
    en: 'Reopened',
  },
  ISSUE_STEP_KIND_CLOSED: {
    zh: '\u7ed3\u6848',
    en: 'Closed',
  },
  ISSUE_STEP_KIND_OVERDUE: {
    zh: '\u8d85\u671f',
    en: 'Overdue',
  },
  ISSUE_STEP_KIND_ESCALATED: {
    zh: '\u4e0a\u62a5',
    en: 'Handed up',
  },
  ISSUE_STEP_KIND_ESCALATION_TAKEN: {
    zh: '\u4e0a\u7ea7\u63a5\u529e',
    en: 'Taken on by the upper level',
  },
  ISSUE_STEP_KIND_ESCALATION_GIVEN_BACK: {
    zh: '\u4e0a\u7ea7\u6279\u793a\u9000\u56de',
    en: 'Given back with directions',
  },
  ISSUE_STEP_KIND_TRANSFERRED: {
    zh: '\u8f6c\u529e',
    en: 'Handed to a unit outside',
  },
  ISSUE_STEP_KIND_TRANSFER_ENDED: {
    zh: '\u8f6c\u529e\u53cd\u9988',
    en: 'Outcome from the unit outside',
  },
  ISSUE_STEP_KIND_CONVERTED: {
    zh: '\u8f6c\u4eba\u6c11\u8c03\u89e3',
    en: 'Turned into mediation',
  },
  ISSUE_STEP_KIND_CONVERSION_ENDED: {
    zh: '\u8c03\u89e3\u53cd\u9988',
    en: 'Outcome of the mediation',
  },
  ISSUE_STEP_KIND_CO_HANDLERS_ADDED: {
    zh: '\u589e\u52a0\u534f\u529e',
    en: 'Others asked to help',
  },
  ISSUE_STEP_KIND_CO_HANDLER_REMOVED: {
    zh: '\u51cf\u5c11\u534f\u529e',
    en: 'Help ended',
  },
  ISSUE_STEP_KIND_SUPERVISED: {
    zh: '\u7763\u529e',
    en: 'Supervised',
  },
  ISSUE_STEP_KIND_SUPERVISION_LIFTED: {
    zh: '\u89e3\u9664\u7763\u529e',
    en: 'Supervision ended',
  },
  ISSUE_STEP_KIND_EXTENSION_ASKED: {
    zh: '\u7533\u8bf7\u5ef6\u671f',
    en: 'Asked for more time',
  },
  ISSUE_STEP_KIND_EXTENSION_GRANTED: {
    zh: '\u540c\u610f\u5ef6\u671f',
    en: 'More time granted',
  },
  ISSUE_STEP_KIND_EXTENSION_DECLINED: {
    zh: '\u4e0d\u540c\u610f\u5ef6\u671f',
    en: 'More time declined',
  },
  ISSUE_STEP_KIND_SUSPENSION_ASKED: {
    zh: '\u7533\u8bf7\u6302\u8d77',
    en: 'Asked for a pause',
  },
  ISSUE_STEP_KIND_SUSPENSION_DECLINED: {
    zh: '\u4e0d\u540c\u610f\u6302\u8d77',
    en: 'Pause declined',
  },
  ISSUE_STEP_KIND_REASSIGNED: {
    zh: '\u8f6c\u7531\u4ed6\u4eba\u8d1f\u8d23',
    en: 'Passed to somebody else',
  },
  ISSUE_STEP_KIND_REGRIDDED: {
    zh: '\u7f51\u683c\u8c03\u6574\uff0c\u8f6c\u7531\u65b0\u7f51\u683c\u670d\u52a1',
    en: 'Served by a new grid',
  },
  REGRIDDING_STATUS_PLANNED: {
    zh: '\u5df2\u8ba1\u5212',
    en: 'Planned',
  },
  REGRIDDING_STATUS_UNDER_WAY: {
    zh: '\u5207\u6362\u4e2d',
    en: 'Under way',
  },
  REGRIDDING_STATUS_DONE: {
    zh: '\u5df2\u5b8c\u6210',
    en: 'Done',
  },
  REGRIDDING_STATUS_CANCELLED: {
    zh: '\u5df2\u53d6\u6d88',
    en: 'Cancelled',
  },
  REGRIDDING_CANCELLATION_NOT_NEEDED: {
    zh: '\u4e0d\u518d\u9700\u8981',
    en: 'No longer needed',
  },
  REGRIDDING_CANCELLATION_PLAN_WRONG: {
    zh: '\u65b9\u6848\u6709\u8bef',
    en: 'The plan was wrong',
  },
  REGRIDDING_CANCELLATION_POSTPONED: {
    zh: '\u53e6\u5b9a\u65e5\u671f',
    en: 'Put off to another day',
  },
  REGRIDDING_CANCELLATION_MAP_CHANGED: {
    zh: '\u7f51\u683c\u5728\u6b64\u671f\u95f4\u6709\u53d8\u52a8',
    en: 'The grids had changed meanwhile',
  },
  ROLE_TOWN_ADMIN: {
    zh: '\u9547\u7ba1\u7406\u5458',
    en: 'Town administrator',
  },
  ROLE_TOWN_CLERK: {
    zh: '\u7a97\u53e3\u529e\u4e8b\u5458',
    en: 'Town clerk',
  },
  ROLE_GRID_MANAGER: {
    zh: '\u7f51\u683c\u7ba1\u7406\u5458',
    en: 'Grid manager',
  },
  ROLE_GRID_LEADER: {
    zh: '\u7f51\u683c\u957f',
    en: 'Grid leader',
  },
  ROLE_GRID_WORKER: {
    zh: '\u7f51\u683c\u5458',
    en: 'Grid worker',
  },
  ROLE_BUILDING_LEADER: {
    zh: '\u697c\u680b\u957f',
    en: 'Building leader',
  },
  ROLE_MEDIATOR: {
    zh: '\u4eba\u6c11\u8c03\u89e3\u5458',
    en: 'Mediator',
  },
  ROLE_SPONSOR: {
    zh: '\u5305\u6848\u9886\u5bfc',
    en: 'Case sponsor',
  },
  ROLE_AUDITOR: {
    zh: '\u5ba1\u8ba1\u5458',
    en: 'Auditor',
  },
  ROLE_RESIDENT: {
    zh: '\u5c45\u6c11',
    en: 'Resident',
  },
  ROLE_INTEGRATION_CLIENT: {
    zh: '\u5bf9\u63a5\u7cfb\u7edf',
    en: 'Integration client',
  },
  ACCOUNT_STATUS_ACTIVE: {
    zh: '\u6b63\u5e38',
    en: 'Active',
  },
  ACCOUNT_STATUS_SUSPENDED: {
    zh: '\u5df2\u505c\u7528',
    en: 'Suspended',
  },
  SUBSCRIPTION_STATUS_ACTIVE: {
    zh: '\u6709\u6548',
    en: 'Active',
  },
  SUBSCRIPTION_STATUS_ENDED: {
    zh: '\u5df2\u7ed3\u675f',
    en: 'Ended',
  },
  INVITATION_STATUS_OPEN: {
    zh: '\u5f85\u4f7f\u7528',
    en: 'Open',
  },
  INVITATION_STATUS_ACCEPTED: {
    zh: '\u5df2\u4f7f\u7528',
    en: 'Accepted',
  },
  INVITATION_STATUS_REVOKED: {
    zh: '\u5df2\u64a4\u56de',
    en: 'Revoked',
  },
  INVITATION_STATUS_EXPIRED: {
    zh: '\u5df2\u8fc7\u671f',
    en: 'Expired',
  },
  TEMPLATE_ISSUE_TO_ACCEPT: {
    zh: '\u65b0\u4e8b\u9879 {number} \u7b49\u5f85\u60a8\u53d7\u7406',
    en: 'New issue {number} waits for your acceptance',
  },
  TEMPLATE_ISSUE_ACCEPTED: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u5df2\u53d7\u7406',
    en: 'Your issue {number} was accepted',
  },
  TEMPLATE_ISSUE_REJECTED: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u4e0d\u4e88\u53d7\u7406\uff0c\u8bf7\u67e5\u770b\u539f\u56e0',
    en: 'Your issue {number} was not accepted; see why',
  },
  TEMPLATE_ISSUE_ASSIGNED: {
    zh: '\u4e8b\u9879 {number} \u5df2\u4ea4\u7ed9\u60a8\u529e\u7406',
    en: 'Issue {number} was assigned to you',
  },
  TEMPLATE_ISSUE_RETURNED: {
    zh: '\u4e8b\u9879 {number} \u88ab\u9000\u56de\uff0c\u8bf7\u91cd\u65b0\u5b89\u6392',
    en: 'Issue {number} was returned; please reassign it',
  },
  TEMPLATE_ISSUE_PROGRESS: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u6709\u65b0\u8fdb\u5c55',
    en: 'There is progress on your issue {number}',
  },
  TEMPLATE_HAND_OVER_OFFERED: {
    zh: '\u4e8b\u9879 {number} \u8bf7\u6c42\u79fb\u4ea4\u7ed9\u60a8',
    en: 'You are asked to take over issue {number}',
  },
  TEMPLATE_HAND_OVER_ACCEPTED: {
    zh: '\u4e8b\u9879 {number} \u7684\u79fb\u4ea4\u5df2\u88ab\u63a5\u6536',
    en: 'Your hand-over of issue {number} was accepted',
  },
  TEMPLATE_HAND_OVER_DECLINED: {
    zh: '\u4e8b\u9879 {number} \u7684\u79fb\u4ea4\u88ab\u8c22\u7edd',
    en: 'Your hand-over of issue {number} was declined',
  },
  TEMPLATE_ISSUE_TO_VERIFY: {
    zh: '\u4e8b\u9879 {number} \u7b49\u5f85\u6838\u67e5',
    en: 'Issue {number} waits for verification',
  },
  TEMPLATE_ISSUE_SENT_BACK: {
    zh: '\u4e8b\u9879 {number} \u6838\u67e5\u672a\u901a\u8fc7\uff0c\u8bf7\u7ee7\u7eed\u529e\u7406',
    en: 'Issue {number} was sent back; please go on',
  },
  TEMPLATE_FEEDBACK_ASKED: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u5df2\u529e\u7ed3\uff0c\u8bf7\u53cd\u9988\u610f\u89c1',
    en: 'Your issue {number} is concluded; please tell us if you are satisfied',
  },
  TEMPLATE_FEEDBACK_GIVEN: {
    zh: '\u4e8b\u9879 {number} \u6536\u5230\u53cd\u9988\u610f\u89c1',
    en: 'Feedback came in on issue {number}',
  },
  TEMPLATE_ISSUE_REOPENED: {
    zh: '\u4e8b\u9879 {number} \u56e0\u4e0d\u6ee1\u610f\u91cd\u5f00',
    en: 'Issue {number} was reopened',
  },
  TEMPLATE_ISSUE_OVERDUE: {
    zh: '\u4e8b\u9879 {number} \u5df2\u8d85\u671f',
    en: 'Issue {number} is overdue',
  },
  TEMPLATE_ISSUE_SUSPENDED: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u6682\u65f6\u6302\u8d77',
    en: 'Your issue {number} is suspended for now',
  },
  TEMPLATE_ISSUE_FOLLOWED: {
    zh: '\u60a8\u9996\u95ee\u8d1f\u8d23\u7684\u4e8b\u9879 {number} \u6709\u53d8\u5316',
    en: 'Issue {number}, for which you answer, has moved',
  },
  TEMPLATE_ISSUE_TO_DECIDE: {
    zh: '\u4e8b\u9879 {number} \u4e0a\u62a5\uff0c\u7b49\u5f85\u60a8\u5904\u7406',
    en: 'Issue {number} was handed up and waits for you',
  },
  TEMPLATE_ISSUE_GIVEN_BACK: {
    zh: '\u4e0a\u7ea7\u5bf9\u4e8b\u9879 {number} \u4f5c\u51fa\u6279\u793a\u5e76\u9000\u56de',
    en: 'Issue {number} was given back to you with directions',
  },
  TEMPLATE_ISSUE_ELSEWHERE: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u5df2\u8f6c\u6709\u5173\u65b9\u9762\u529e\u7406',
    en: 'Your issue {number} was passed to those in charge',
  },
  TEMPLATE_ISSUE_CAME_BACK: {
    zh: '\u4e8b\u9879 {number} \u5df2\u9000\u56de\uff0c\u8bf7\u7ee7\u7eed\u529e\u7406',
    en: 'Issue {number} came back; please go on',
  },
  TEMPLATE_ISSUE_SUPERVISED: {
    zh: '\u4e8b\u9879 {number} \u88ab\u7763\u529e',
    en: 'Issue {number} is under supervision',
  },
  TEMPLATE_ISSUE_REQUEST_TO_DECIDE: {
    zh: '\u4e8b\u9879 {number} \u6709\u7533\u8bf7\u7b49\u5f85\u60a8\u5ba1\u6279',
    en: 'A request on issue {number} waits for your decision',
  },
  TEMPLATE_ISSUE_REQUEST_GRANTED: {
    zh: '\u4e8b\u9879 {number} \u7684\u7533\u8bf7\u5df2\u540c\u610f',
    en: 'Your request on issue {number} was granted',
  },
  TEMPLATE_ISSUE_REQUEST_DECLINED: {
    zh: '\u4e8b\u9879 {number} \u7684\u7533\u8bf7\u672a\u83b7\u540c\u610f',
    en: 'Your request on issue {number} was declined',
  },
  TEMPLATE_ISSUE_EXTENDED: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u5ef6\u957f\u4e86\u529e\u7406\u671f\u9650',
    en: 'Your issue {number} needs more time',
  },
  TEMPLATE_ISSUE_HELP_ASKED: {
    zh: '\u8bf7\u60a8\u534f\u529e\u4e8b\u9879 {number}',
    en: 'You are asked to help with issue {number}',
  },
  TEMPLATE_ISSUE_HELP_ENDED: {
    zh: '\u4e8b\u9879 {number} \u4e0d\u518d\u9700\u8981\u60a8\u534f\u529e',
    en: 'Your help with issue {number} is needed no longer',
  },
  TEMPLATE_ISSUE_TAKEN: {
    zh: '\u4e8b\u9879 {number} \u5df2\u7531\u4e0a\u7ea7\u63a5\u529e',
    en: 'Issue {number} was taken on by the upper level',
  },
  TEMPLATE_ISSUE_MERGED: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u5df2\u5e76\u5165\u76f8\u540c\u4e8b\u9879\uff0c\u53ef\u7ee7\u7eed\u67e5\u770b\u8fdb\u5c55',
    en: 'Your issue {number} follows the same issue reported before; its course is shown',
  },
  TEMPLATE_ISSUE_REASSIGNED: {
    zh: '\u4e8b\u9879 {number} \u8f6c\u7531\u60a8\u8d1f\u8d23',
    en: 'Issue {number} is in your hands from now on',
  },
  TEMPLATE_DISPUTE_TO_ACCEPT: {
    zh: '\u65b0\u767b\u8bb0\u7684\u7ea0\u7eb7\u7b49\u5f85\u60a8\u53d7\u7406',
    en: 'A new case waits for your acceptance',
  },
  TEMPLATE_DISPUTE_TO_DESCRIBE: {
    zh: '\u4e8b\u9879\u5df2\u8f6c\u4e3a\u7ea0\u7eb7\uff0c\u8bf7\u8865\u5145\u5f53\u4e8b\u4eba\u548c\u7ea0\u7eb7\u60c5\u51b5',
    en: 'An issue became a case; please enter its parties and what it is about',
  },
  TEMPLATE_DISPUTE_ACCEPTED: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7\u5df2\u53d7\u7406\uff1a{number}',
    en: 'The case you opened was accepted: {number}',
  },
  TEMPLATE_DISPUTE_REJECTED: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7\u4e0d\u4e88\u53d7\u7406\uff0c\u8bf7\u67e5\u770b\u539f\u56e0',
    en: 'The case you opened was not accepted for mediation; see why',
  },
  TEMPLATE_DISPUTE_TO_MEDIATE: {
    zh: '\u7ea0\u7eb7 {number} \u7531\u60a8\u8c03\u89e3',
    en: 'Case {number} is yours to mediate',
  },
  TEMPLATE_DISPUTE_RELEASED: {
    zh: '\u7ea0\u7eb7 {number} \u4e0d\u518d\u7531\u60a8\u8c03\u89e3',
    en: 'Case {number} is no longer yours to mediate',
  },
  TEMPLATE_DISPUTE_TO_ASSIGN: {
    zh: '\u7ea0\u7eb7 {number} \u7b49\u5f85\u60a8\u6307\u6d3e\u8c03\u89e3\u5458',
    en: 'Case {number} waits for you to assign a mediator',
  },
  TEMPLATE_DISPUTE_TO_DECIDE: {
    zh: '\u7ea0\u7eb7 {number} \u4e0a\u62a5\uff0c\u7b49\u5f85\u60a8\u5904\u7406',
    en: 'Case {number} was handed up and waits for you',
  },
  TEMPLATE_DISPUTE_SPONSORED: {
    zh: '\u7ea0\u7eb7 {number} \u7531\u60a8\u5305\u6848',
    en: 'Case {number} is in your charge as sponsor',
  },
  TEMPLATE_DISPUTE_REOPENED: {
    zh: '\u7ea0\u7eb7 {number} \u51fa\u73b0\u53cd\u590d\uff0c\u8bf7\u7ee7\u7eed\u8c03\u89e3',
    en: 'The conflict of case {number} came back; please go on mediating',
  },
  TEMPLATE_DISPUTE_BREACHED: {
    zh: '\u7ea0\u7eb7 {number} \u7684\u534f\u8bae\u672a\u5c65\u884c',
    en: 'The agreement of case {number} was not kept',
  },
  TEMPLATE_DISPUTE_OVERDUE: {
    zh: '\u7ea0\u7eb7 {number} \u5df2\u8d85\u671f',
    en: 'Case {number} is overdue',
  },
  TEMPLATE_DISPUTE_FOLLOWED: {
    zh: '\u60a8\u53c2\u4e0e\u7684\u7ea0\u7eb7 {number} \u6709\u53d8\u5316',
    en: 'Case {number}, in which you take part, has moved',
  },
  TEMPLATE_DISPUTE_AGREED: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7 {number} \u5df2\u8fbe\u6210\u534f\u8bae',
    en: 'The parties of case {number}, which you opened, came to an agreement',
  },
  TEMPLATE_DISPUTE_FAILED: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7 {number} \u8c03\u89e3\u4e0d\u6210',
    en: 'The parties of case {number}, which you opened, came to no agreement',
  },
  TEMPLATE_DISPUTE_ARCHIVED: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7 {number} \u5df2\u5f52\u6863',
    en: 'Case {number}, which you opened, is archived',
  },
  TEMPLATE_DISPUTE_CLOSED: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7\u5df2\u7ec8\u7ed3',
    en: 'A case that you opened was closed',
  },
  TEMPLATE_DATA_REQUEST_TO_DECIDE: {
    zh: '\u65b0\u7684\u4e2a\u4eba\u4fe1\u606f\u8bf7\u6c42\u7b49\u5f85\u60a8\u7b54\u590d',
    en: 'A new request about personal data waits for your answer',
  },
  TEMPLATE_DATA_REQUEST_DUE_SOON: {
    zh: '\u6709\u4e2a\u4eba\u4fe1\u606f\u8bf7\u6c42\u5feb\u5230\u671f\u9650',
    en: 'A request about personal data is due soon',
  },
  TEMPLATE_DATA_REQUEST_OVERDUE: {
    zh: '\u6709\u4e2a\u4eba\u4fe1\u606f\u8bf7\u6c42\u5df2\u8d85\u671f',
    en: 'A request about personal data is overdue',
  },
  TEMPLATE_DATA_REQUEST_RECEIVED: {
    zh: '\u5df2\u6536\u5230\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42',
    en: 'Your request about your data was received',
  },
  TEMPLATE_DATA_REQUEST_GRANTED: {
    zh: '\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42\u5df2\u540c\u610f\uff0c\u8bf7\u67e5\u770b\u7b54\u590d',
    en: 'Your request about your data was granted; see the answer',
  },
  TEMPLATE_DATA_REQUEST_DONE: {
    zh: '\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42\u5df2\u529e\u7ed3',
    en: 'Your request about your data is done',
  },
  TEMPLATE_DATA_REQUEST_REFUSED_STATUTORY_DUTY: {
    zh: '\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42\u672a\u83b7\u540c\u610f\uff1a\u4e3a\u5c65\u884c\u6cd5\u5b9a\u804c\u8d23\u6240\u5fc5\u9700',
    en: 'Your request about your data was refused: needed for a statutory duty',
  },
  TEMPLATE_DATA_REQUEST_REFUSED_KEPT_BY_LAW: {
    zh: '\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42\u672a\u83b7\u540c\u610f\uff1a\u6cd5\u5b9a\u4fdd\u5b58\u671f\u9650\u672a\u6ee1',
    en: "Your request about your data was refused: the law's period of keeping is not over",
  },
  TEMPLATE_DATA_REQUEST_REFUSED_FOUND_RIGHT: {
    zh: '\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42\u672a\u83b7\u540c\u610f\uff1a\u7ecf\u6838\u5b9e\u767b\u8bb0\u65e0\u8bef',
    en: 'Your request about your data was refused: checked and found right',
  },
  TEMPLATE_DATA_REQUEST_REFUSED_NOT_HELD: {
    zh: '\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42\u672a\u83b7\u540c\u610f\uff1a\u672c\u9547\u672a\u767b\u8bb0\u8be5\u4fe1\u606f',
    en: 'Your request about your data was refused: the town does not hold this',
  },
  TEMPLATE_EXPORT_TO_APPROVE: {
    zh: '\u6709\u5bfc\u51fa\u7533\u8bf7\u7b49\u5f85\u60a8\u5ba1\u6279',
    en: 'An export waits for your approval',
  },
  TEMPLATE_EXPORT_APPROVED: {
    zh: '\u60a8\u7533\u8bf7\u7684\u5bfc\u51fa\u5df2\u6279\u51c6\uff0c\u8bf7\u751f\u6210\u6587\u4ef6',
    en: 'Your export was approved; have its file made',
  },
  TEMPLATE_EXPORT_REFUSED: {
    zh: '\u60a8\u7533\u8bf7\u7684\u5bfc\u51fa\u672a\u83b7\u6279\u51c6\uff0c\u8bf7\u67e5\u770b\u7406\u7531',
    en: 'Your export was refused; see why',
  },
  TEMPLATE_EXPORT_MADE: {
    zh: '\u60a8\u7533\u8bf7\u7684\u5bfc\u51fa\u5df2\u751f\u6210\uff0c\u8bf7\u53ca\u65f6\u4e0b\u8f7d',
    en: 'The file of your export is made; take it in time',
  },
  TEMPLATE_EXPORT_EXPIRING: {
    zh: '\u60a8\u7533\u8bf7\u7684\u5bfc\u51fa\u4e00\u5929\u5185\u5230\u671f',
    en: 'Your export expires within a day',
  },
  TEMPLATE_EXPORT_WITHDRAWN: {
    zh: '\u8bf7\u60a8\u5ba1\u6279\u7684\u5bfc\u51fa\u7533\u8bf7\u5df2\u7531\u7533\u8bf7\u4eba\u64a4\u56de',
    en: 'An export that you were asked to approve was withdrawn',
  },
  TEMPLATE_EXPORT_EMPTY: {
    zh: '\u60a8\u7533\u8bf7\u7684\u5bfc\u51fa\u6ca1\u6709\u53ef\u5bfc\u51fa\u7684\u4eba\u5458\uff0c\u672a\u751f\u6210\u6587\u4ef6',
    en: 'Your export found nobody, so no file was made',
  },
  TEMPLATE_EXPORT_TOO_LARGE: {
    zh: '\u60a8\u7533\u8bf7\u7684\u5bfc\u51fa\u6587\u4ef6\u8fc7\u5927\uff0c\u8bf7\u7f29\u5c0f\u8303\u56f4\u540e\u91cd\u65b0\u7533\u8bf7',
    en: 'Your export is too large for one file; ask for less',
  },
  TEMPLATE_EMAIL_CODE: {
    zh: '\u90ae\u7bb1\u786e\u8ba4\u7801',
    en: 'Code for your e-mail address',
  },
  CHANNEL_IN_APP: {
    zh: '\u7ad9\u5185\u6d88\u606f',
    en: 'In the console',
  },
  CHANNEL_EMAIL: {
    zh: '\u7535\u5b50\u90ae\u4ef6',
    en: 'E-mail',
  },
  DELIVERY_OUTCOME_DELIVERED: {
    zh: '\u5df2\u9001\u8fbe',
    en: 'Delivered',
  },
  DELIVERY_OUTCOME_FAILED: {
    zh: '\u5931\u8d25',
    en: 'Failed',
  },
  DELIVERY_OUTCOME_SUPPRESSED: {
    zh: '\u672a\u53d1\u9001',
    en: 'Suppressed',
  },
  DELIVERY_OUTCOME_UNKNOWN: {
    zh: '\u7ed3\u679c\u672a\u77e5',
    en: 'Unknown',
  },
  DELIVERY_OUTCOME_PENDING: {
    zh: '\u5f85\u53d1\u9001',
    en: 'Waiting',
  },
  DELIVERY_OUTCOME_SENDING: {
    zh: '\u6b63\u5728\u53d1\u9001',
    en: 'Being sent',
  },
  DELIVERY_REASON_OWN_ACTION: {
    zh: '\u672c\u4eba\u64cd\u4f5c',
    en: 'The recipient did it himself',
  },
  DELIVERY_REASON_TURNED_OFF: {
    zh: '\u6536\u4ef6\u4eba\u5df2\u5173\u95ed\u6b64\u7c7b\u901a\u77e5',
    en: 'The recipient turned it off',
  },
  DELIVERY_REASON_NO_ADDRESS: {
    zh: '\u6ca1\u6709\u5df2\u786e\u8ba4\u7684\u90ae\u7bb1',
    en: 'No confirmed address',
  },
  DELIVERY_REASON_NOT_CONFIGURED: {
    zh: '\u6ca1\u6709\u914d\u7f6e\u90ae\u4ef6\u670d\u52a1',
    en: 'The town sends no e-mail',
  },
  DELIVERY_REASON_OVERTAKEN: {
    zh: '\u53d1\u9001\u524d\u5df2\u9605\u6216\u5df2\u5931\u6548',
    en: 'Read, or no longer due, before it was sent',
  },
  DELIVERY_REASON_REFUSED: {
    zh: '\u90ae\u4ef6\u670d\u52a1\u5668\u62d2\u6536\uff0c\u8bf7\u68c0\u67e5\u90ae\u7bb1\u5730\u5740',
    en: 'The mail server refused it; check the address',
  },
  DELIVERY_REASON_GAVE_UP: {
    zh: '\u4e00\u5929\u5185\u591a\u6b21\u5c1d\u8bd5\u672a\u6210\u529f',
    en: 'It could not be sent within a day',
  },
  DELIVERY_REASON_NOT_HEARD: {
    zh: '\u90ae\u4ef6\u670d\u52a1\u5668\u6ca1\u6709\u7b54\u590d\uff0c\u53ef\u80fd\u5df2\u6536\u5230',
    en: 'The mail server did not answer; it may have arrived',
  },
  DELIVERY_REASON_SENDER_DIED: {
    zh: '\u53d1\u9001\u4e2d\u65ad\uff0c\u53ef\u80fd\u5df2\u6536\u5230',
    en: 'Sending was cut short; it may have arrived',
  },
  NOTICE_GROUP_WORK: {
    zh: '\u7b49\u6211\u529e\u7406\u7684',
    en: 'Work that waits for me',
  },
  NOTICE_GROUP_FOLLOWED: {
    zh: '\u6211\u5173\u6ce8\u7684\u4e8b\u9879\u7684\u8fdb\u5c55',
    en: 'Progress of what I follow',
  },
  NOTICE_GROUP_ANSWERS: {
    zh: '\u6211\u53cd\u6620\u548c\u7533\u8bf7\u7684\u7b54\u590d',
    en: 'Answers to what I reported or asked for',
  },
  EMAIL_STATE_NONE: {
    zh: '\u672a\u586b\u5199',
    en: 'None',
  },
  EMAIL_STATE_UNCONFIRMED: {
    zh: '\u5f85\u786e\u8ba4',
    en: 'To be confirmed',
  },
  EMAIL_STATE_CONFIRMED: {
    zh: '\u5df2\u786e\u8ba4',
    en: 'Confirmed',
  },
  MAIL_SENTENCE_WORK: {
    zh: '\u4e8b\u9879 {number} \u7b49\u5f85\u60a8\u5904\u7406',
    en: 'Issue {number} waits for you',
  },
  MAIL_SENTENCE_FOLLOWED: {
    zh: '\u60a8\u5173\u6ce8\u7684\u4e8b\u9879 {number} \u6709\u53d8\u5316',
    en: 'Issue {number}, which you follow, has moved',
  },
  MAIL_SENTENCE_ANSWERS: {
    zh: '\u60a8\u53cd\u6620\u7684\u4e8b\u9879 {number} \u6709\u65b0\u6d88\u606f',
    en: 'There is news on your issue {number}',
  },
  MAIL_SENTENCE_SEVERAL: {
    zh: '{count} \u4ef6\u4e8b\u9879\u7b49\u60a8\u67e5\u770b',
    en: '{count} issues wait for you',
  },
  MAIL_SENTENCE_SENDER: {
    zh: '\u67ab\u6865',
    en: 'Fengqiao',
  },
  MAIL_SENTENCE_AGAIN: {
    zh: '\u8fd9\u5c01\u90ae\u4ef6\u60a8\u53ef\u80fd\u5df2\u7ecf\u6536\u5230\u8fc7\uff1a\u4e0a\u4e00\u6b21\u53d1\u9001\u662f\u5426\u6210\u529f\u65e0\u6cd5\u786e\u8ba4\u3002',
    en: 'You may have this e-mail already: we could not tell whether it arrived the first time.',
  },
  MAIL_SENTENCE_WHY: {
    zh: '\u60a8\u5f00\u542f\u4e86\u90ae\u4ef6\u901a\u77e5\u3002\u66f4\u6539\u6216\u5173\u95ed\uff1a',
    en: 'You turned e-mail notices on. To change that or turn them off:',
  },
  MAIL_SENTENCE_CODE_SUBJECT: {
    zh: '\u90ae\u7bb1\u786e\u8ba4\u7801',
    en: 'Code for your e-mail address',
  },
  MAIL_SENTENCE_CODE: {
    zh: '\u60a8\u7684\u786e\u8ba4\u7801\u662f {code}\uff0c{minutes} \u5206\u949f\u5185\u6709\u6548\u3002\u5982\u679c\u4e0d\u662f\u60a8\u672c\u4eba\u64cd\u4f5c\uff0c\u8bf7\u5ffd\u7565\u8fd9\u5c01\u90ae\u4ef6\u3002',
    en: 'Your code is {code}. It counts for {minutes} minutes. If you did not ask for it, ignore this e-mail.',
  },
  MAIL_SENTENCE_DISPUTE_WORK: {
    zh: '\u7ea0\u7eb7 {number} \u7b49\u5f85\u60a8\u5904\u7406',
    en: 'Case {number} waits for you',
  },
  MAIL_SENTENCE_DISPUTE_FOLLOWED: {
    zh: '\u60a8\u53c2\u4e0e\u7684\u7ea0\u7eb7 {number} \u6709\u53d8\u5316',
    en: 'Case {number}, in which you take part, has moved',
  },
  MAIL_SENTENCE_DISPUTE_ANSWERS: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7 {number} \u6709\u65b0\u6d88\u606f',
    en: 'There is news on case {number}, which you opened',
  },
  MAIL_SENTENCE_NEW_DISPUTE_WORK: {
    zh: '\u65b0\u767b\u8bb0\u7684\u7ea0\u7eb7\u7b49\u5f85\u60a8\u5904\u7406',
    en: 'A new case waits for you',
  },
  MAIL_SENTENCE_NEW_DISPUTE_FOLLOWED: {
    zh: '\u65b0\u767b\u8bb0\u7684\u7ea0\u7eb7\u6709\u53d8\u5316',
    en: 'A new case has moved',
  },
  MAIL_SENTENCE_NEW_DISPUTE_ANSWERS: {
    zh: '\u60a8\u767b\u8bb0\u7684\u7ea0\u7eb7\u6709\u65b0\u6d88\u606f',
    en: 'There is news on a case that you opened',
  },
  MAIL_SENTENCE_SEVERAL_DISPUTES: {
    zh: '{count} \u4ef6\u7ea0\u7eb7\u7b49\u60a8\u67e5\u770b',
    en: '{count} cases wait for you',
  },
  MAIL_SENTENCE_SEVERAL_OF_BOTH: {
    zh: '{count} \u4ef6\u4e8b\u9879\u548c\u7ea0\u7eb7\u7b49\u60a8\u67e5\u770b',
    en: '{count} issues and cases wait for you',
  },
  MAIL_SENTENCE_SEVERAL_THINGS: {
    zh: '{count} \u4ef6\u4e8b\u7b49\u60a8\u67e5\u770b',
    en: '{count} things wait for you',
  },
  MAIL_SENTENCE_DATA_REQUEST_WORK: {
    zh: '\u6709\u4e2a\u4eba\u4fe1\u606f\u8bf7\u6c42\u7b49\u5f85\u60a8\u5904\u7406',
    en: 'A request about personal data waits for you',
  },
  MAIL_SENTENCE_DATA_REQUEST_ANSWERS: {
    zh: '\u60a8\u5173\u4e8e\u4e2a\u4eba\u4fe1\u606f\u7684\u8bf7\u6c42\u6709\u65b0\u6d88\u606f',
    en: 'There is news of your request about your data',
  },
  MAIL_SENTENCE_EXPORT_WORK: {
    zh: '\u6709\u5bfc\u51fa\u7533\u8bf7\u7b49\u5f85\u60a8\u5ba1\u6279',
    en: 'An export waits for your approval',
  },
  MAIL_SENTENCE_EXPORT_ANSWERS: {
    zh: '\u60a8\u7533\u8bf7\u7684\u5bfc\u51fa\u6709\u65b0\u6d88\u606f',
    en: 'There is news of your export',
  },
  MAIL_SENTENCE_EXPORT_FOLLOWED: {
    zh: '\u8bf7\u60a8\u5ba1\u6279\u7684\u5bfc\u51fa\u7533\u8bf7\u6709\u53d8\u5316',
    en: 'An export that you were asked to approve has moved',
  },
  RESIDENT_STATUS_PRESENT: {
    zh: '\u5728\u518c',
    en: 'On the register',
  },
  RESIDENT_STATUS_MOVED_OUT: {
    zh: '\u5df2\u8fc1\u51fa',
    en: 'Moved out',
  },
  RESIDENT_STATUS_ERASED: {
    zh: '\u5df2\u4f9d\u6cd5\u5220\u9664',
    en: 'Erased',
  },
  RESIDENT_STATUS_MERGED: {
    zh: '\u5df2\u5408\u5e76',
    en: 'Merged',
  },
  SEX_MALE: {
    zh: '\u7537',
    en: 'Male',
  },
  SEX_FEMALE: {
    zh: '\u5973',
    en: 'Female',
  },
  RESIDENCE_STATUS_BOTH: {
    zh: '\u4eba\u6237\u540c\u5728',
    en: 'Registered and living here',
  },
  RESIDENCE_STATUS_REGISTERED_ONLY: {
    zh: '\u6237\u5728\u4eba\u4e0d\u5728',
    en: 'Registered here, living elsewhere',
  },
  RESIDENCE_STATUS_LIVING_ONLY: {
    zh: '\u4eba\u5728\u6237\u4e0d\u5728',
    en: 'Living here, registered elsewhere',
  },
  RESIDENT_KIND_REGISTERED: {
    zh: '\u6237\u7c4d\u4eba\u53e3',
    en: 'Registered resident',
  },
  RESIDENT_KIND_FLOATING: {
    zh: '\u6d41\u52a8\u4eba\u53e3',
    en: 'Migrant resident',
  },
  LAWFUL_BASIS_STATUTORY_DUTY: {
    zh: '\u5c65\u884c\u6cd5\u5b9a\u804c\u8d23',
    en: 'Statutory duty',
  },
  LAWFUL_BASIS_CONSENT: {
    zh: '\u672c\u4eba\u540c\u610f',
    en: 'Consent',
  },
  LAWFUL_BASIS_EMERGENCY: {
    zh: '\u7d27\u6025\u60c5\u51b5',
    en: 'Emergency',
  },
  ENTRY_SOURCE_HOME_VISIT: {
    zh: '\u5165\u6237\u767b\u8bb0',
    en: 'Home visit',
  },
  ENTRY_SOURCE_COUNTER: {
    zh: '\u7a97\u53e3\u7533\u62a5',
    en: 'Counter',
  },
  ENTRY_SOURCE_SELF_REPORT: {
    zh: '\u672c\u4eba\u7533\u62a5',
    en: 'Own report',
  },
  ENTRY_SOURCE_DEPARTMENT: {
    zh: '\u90e8\u95e8\u5171\u4eab',
    en: 'Shared by a department',
  },
  RESIDENT_FIELD_NAME: {
    zh: '\u59d3\u540d',
    en: 'Name',
  },
  RESIDENT_FIELD_ID_NUMBER: {
    zh: '\u8eab\u4efd\u53f7\u7801',
    en: 'ID number',
  },
  RESIDENT_FIELD_PHONES: {
    zh: '\u7535\u8bdd',
    en: 'Telephones',
  },
  RESIDENT_FIELD_ROOM: {
    zh: '\u6237\u5ba4',
    en: 'Room',
  },
  RESIDENT_FIELD_RESIDENCE_STATUS: {
    zh: '\u4eba\u6237\u72b6\u6001',
    en: 'Residence status',
  },
  RESIDENT_FIELD_KIND: {
    zh: '\u4eba\u53e3\u7c7b\u522b',
    en: 'Kind of resident',
  },
  RESIDENT_FIELD_LAWFUL_BASIS: {
    zh: '\u5904\u7406\u4f9d\u636e',
    en: 'Lawful basis',
  },
  RESIDENT_FIELD_SOURCE: {
    zh: '\u6570\u636e\u6765\u6e90',
    en: 'Source',
  },
  SEARCH_MATCH_ID_NUMBER: {
    zh: '\u8eab\u4efd\u53f7\u7801\u76f8\u7b26',
    en: 'ID number',
  },
  SEARCH_MATCH_PHONE: {
    zh: '\u7535\u8bdd\u76f8\u7b26',
    en: 'Telephone',
  },
  SEARCH_MATCH_NAME: {
    zh: '\u59d3\u540d\u76f8\u7b26',
    en: 'Name',
  },
  SEARCH_MATCH_NAME_NEARLY: {
    zh: '\u59d3\u540d\u76f8\u8fd1\uff08\u4e00\u5b57\u4e4b\u5dee\uff09',
    en: 'Name, one character off',
  },
  SEARCH_MATCH_SOUND: {
    zh: '\u8bfb\u97f3\u76f8\u7b26',
    en: 'Sound of the name',
  },
  SEARCH_MATCH_INITIALS: {
    zh: '\u62fc\u97f3\u9996\u5b57\u6bcd\u76f8\u7b26',
    en: 'Initials',
  },
  SEARCH_MATCH_ID_TAIL: {
    zh: '\u8eab\u4efd\u53f7\u7801\u672b\u4f4d\u76f8\u7b26',
    en: 'Last digits of the ID number',
  },
  SEARCH_MATCH_PHONE_TAIL: {
    zh: '\u7535\u8bdd\u672b\u4f4d\u76f8\u7b26',
    en: 'Last digits of a telephone',
  },
  SEARCH_MATCH_HOME: {
    zh: '\u4f4f\u5740\u76f8\u7b26',
    en: 'Address',
  },
  DUPLICATE_REASON_SAME_NAME: {
    zh: '\u59d3\u540d\u76f8\u540c',
    en: 'Same name',
  },
  DUPLICATE_REASON_NAME_SOUNDS_ALIKE: {
    zh: '\u59d3\u540d\u540c\u97f3',
    en: 'Name sounds the same',
  },
  DUPLICATE_REASON_NAME_NEARLY: {
    zh: '\u59d3\u540d\u4e00\u5b57\u4e4b\u5dee',
    en: 'Name one character off',
  },
  DUPLICATE_REASON_SAME_BIRTH_DATE: {
    zh: '\u51fa\u751f\u65e5\u671f\u76f8\u540c',
    en: 'Same date of birth',
  },
  DUPLICATE_REASON_SAME_PHONE: {
    zh: '\u7535\u8bdd\u76f8\u540c',
    en: 'Same telephone',
  },
  DUPLICATE_REASON_ID_NUMBER_NEARLY: {
    zh: '\u8eab\u4efd\u53f7\u7801\u4e00\u4f4d\u4e4b\u5dee',
    en: 'ID number one digit off',
  },
  DUPLICATE_REASON_SAME_HOME: {
    zh: '\u4f4f\u5740\u76f8\u540c',
    en: 'Same home',
  },
  MERGE_FIELD_NAME: {
    zh: '\u59d3\u540d',
    en: 'Name',
  },
  MERGE_FIELD_ID_NUMBER: {
    zh: '\u8eab\u4efd\u53f7\u7801',
    en: 'ID number',
  },
  MERGE_FIELD_PHONES: {
    zh: '\u7535\u8bdd',
    en: 'Telephones',
  },
  MERGE_FIELD_HOME: {
    zh: '\u4f4f\u5740',
    en: 'Home',
  },
  MERGE_FIELD_RESIDENCE_STATUS: {
    zh: '\u4eba\u6237\u72b6\u6001',
    en: 'Residence status',
  },
  MERGE_FIELD_KIND: {
    zh: '\u4eba\u53e3\u7c7b\u522b',
    en: 'Kind of resident',
  },
  MERGE_FIELD_LAWFUL_BASIS: {
    zh: '\u5904\u7406\u4f9d\u636e',
    en: 'Lawful basis',
  },
  MERGE_FIELD_SOURCE: {
    zh: '\u6570\u636e\u6765\u6e90',
    en: 'Source',
  },
  MERGE_SIDE_KEPT: {
    zh: '\u4fdd\u7559\u7684\u6863\u6848',
    en: 'The record that stays',
  },
  MERGE_SIDE_MERGED: {
    zh: '\u5e76\u5165\u7684\u6863\u6848',
    en: 'The record that is merged into it',
  },
  MERGE_GROUND_PAPERS: {
    zh: '\u5df2\u6838\u5bf9\u8bc1\u4ef6',
    en: 'Papers were compared',
  },
  MERGE_GROUND_VISIT: {
    zh: '\u5df2\u4e0a\u95e8\u6838\u5b9e',
    en: 'The person was met',
  },
  MERGE_GROUND_OWN_WORD: {
    zh: '\u672c\u4eba\u786e\u8ba4',
    en: 'The person said so',
  },
  DISTINCTION_GROUND_PAPERS: {
    zh: '\u5df2\u6838\u5bf9\u8bc1\u4ef6',
    en: 'Papers were compared',
  },
  DISTINCTION_GROUND_VISIT: {
    zh: '\u5df2\u4e0a\u95e8\u6838\u5b9e',
    en: 'Both were met',
  },
  DISTINCTION_GROUND_RELATIVES: {
    zh: '\u53cc\u80de\u80ce\u6216\u8fd1\u4eb2',
    en: 'Twins or close relatives',
  },
  LOOK_PURPOSE_HOME_VISIT: {
    zh: '\u5165\u6237\u8d70\u8bbf',
    en: 'Home visit',
  },
  LOOK_PURPOSE_ISSUE: {
    zh: '\u529e\u7406\u8bc9\u6c42',
    en: 'Handling an issue',
  },
  LOOK_PURPOSE_MEDIATION: {
    zh: '\u8c03\u89e3\u7ea0\u7eb7',
    en: 'Mediation',
  },
  LOOK_PURPOSE_SERVICE: {
    zh: '\u4e3a\u672c\u4eba\u529e\u7406\u4e1a\u52a1',
    en: 'A service for the person',
  },
  LOOK_PURPOSE_VERIFICATION: {
    zh: '\u6838\u5bf9\u767b\u8bb0\u4fe1\u606f',
    en: 'Checking the record',
  },
  LOOK_PURPOSE_EMERGENCY: {
    zh: '\u7d27\u6025\u60c5\u51b5',
    en: 'Emergency',
  },
  ERASURE_REASON_PURPOSE_ACHIEVED: {
    zh: '\u5904\u7406\u76ee\u7684\u5df2\u5b9e\u73b0\u6216\u4e0d\u518d\u5fc5\u8981',
    en: 'The purpose is achieved or no longer needed',
  },
  ERASURE_REASON_PERIOD_OVER: {
    zh: '\u4fdd\u5b58\u671f\u9650\u5df2\u5c4a\u6ee1',
    en: 'The period of keeping is over',
  },
  ERASURE_REASON_CONSENT_WITHDRAWN: {
    zh: '\u672c\u4eba\u64a4\u56de\u540c\u610f',
    en: 'Consent was withdrawn',
  },
  ERASURE_REASON_UNLAWFUL: {
    zh: '\u8fdd\u53cd\u6cd5\u5f8b\u6216\u7ea6\u5b9a\u5904\u7406',
    en: 'It was processed unlawfully',
  },
  ERASURE_REASON_IMPORT_UNDONE: {
    zh: '\u64a4\u9500\u5bfc\u5165',
    en: 'The import that entered it was undone',
  },
  CARE_PURPOSE_ELDER_ALONE_VISIT: {
    zh: '\u72ec\u5c45\u8001\u4eba\u63a2\u8bbf',
    en: 'Visits to an elder living alone',
  },
  CARE_PURPOSE_EMPTY_NEST_VISIT: {
    zh: '\u7a7a\u5de2\u8001\u4eba\u63a2\u8bbf',
    en: 'Visits to elders whose children live elsewhere',
  },
  CARE_PURPOSE_CHILD_LEFT_BEHIND: {
    zh: '\u7559\u5b88\u513f\u7ae5\u5173\u7231',
    en: 'Care for a child left behind',
  },
  CARE_PURPOSE_DISABILITY_ASSISTANCE: {
    zh: '\u6301\u8bc1\u6b8b\u75be\u4eba\u5e2e\u6276\uff08\u672c\u4eba\u7533\u8bf7\uff09',
    en: 'Assistance for a holder of a disability certificate who asked for it',
  },
  CARE_PURPOSE_HARDSHIP_HELP: {
    zh: '\u4e34\u65f6\u56f0\u96be\u5e2e\u6276',
    en: 'Help in temporary hardship',
  },
  CONSENT_FORM_SIGNED: {
    zh: '\u4e66\u9762\u7b7e\u5b57',
    en: 'Signed form',
  },
  CONSENT_FORM_SPOKEN: {
    zh: '\u5f53\u9762\u53e3\u5934\u540c\u610f',
    en: 'Spoken, face to face',
  },
  CONSENT_FORM_APPLICATION: {
    zh: '\u672c\u4eba\u7533\u8bf7',
    en: 'Own application',
  },
  CONSENT_FORM_GUARDIAN: {
    zh: '\u76d1\u62a4\u4eba\u540c\u610f',
    en: "A guardian's consent",
  },
  CARE_STATUS_RUNNING: {
    zh: '\u670d\u52a1\u4e2d',
    en: 'Running',
  },
  CARE_STATUS_ENDED: {
    zh: '\u5df2\u7ed3\u675f',
    en: 'Ended',
  },
  CARE_ENDING_OWN_WISH: {
    zh: '\u672c\u4eba\u8981\u6c42\u7ed3\u675f',
    en: "The person's own wish",
  },
  CARE_ENDING_CONSENT_WITHDRAWN: {
    zh: '\u64a4\u56de\u540c\u610f',
    en: 'Consent withdrawn',
  },
  CARE_ENDING_NO_LONGER_NEEDED: {
    zh: '\u4e0d\u518d\u9700\u8981',
    en: 'No longer needed',
  },
  CARE_ENDING_ENTERED_WRONGLY: {
    zh: '\u767b\u8bb0\u6709\u8bef',
    en: 'Entered wrongly',
  },
  CARE_ENDING_TIME_OVER: {
    zh: '\u5230\u671f',
    en: 'Its time was over',
  },
  CARE_ENDING_LEFT_TOWN: {
    zh: '\u8fc1\u51fa\u672c\u9547',
    en: 'Left the town',
  },
  CARE_ENDING_ERASED: {
    zh: '\u4f9d\u6cd5\u5220\u9664',
    en: 'Erased',
  },
  COMMUNITY_KIND_RESIDENTS_COMMITTEE: {
    zh: '\u5c45\u6c11\u59d4\u5458\u4f1a',
    en: "Residents' committee",
  },
  COMMUNITY_KIND_VILLAGERS_COMMITTEE: {
    zh: '\u6751\u6c11\u59d4\u5458\u4f1a',
    en: "Villagers' committee",
  },
  RELATION_HEAD: {
    zh: '\u6237\u4e3b',
    en: 'Head',
  },
  RELATION_SPOUSE: {
    zh: '\u914d\u5076',
    en: 'Spouse',
  },
  RELATION_SON: {
    zh: '\u5b50',
    en: 'Son',
  },
  RELATION_DAUGHTER: {
    zh: '\u5973',
    en: 'Daughter',
  },
  RELATION_GRANDCHILD: {
    zh: '\u5b59\u5b50\u5973',
    en: 'Grandchild',
  },
  RELATION_PARENT: {
    zh: '\u7236\u6bcd',
    en: 'Parent',
  },
  RELATION_GRANDPARENT: {
    zh: '\u7956\u7236\u6bcd',
    en: 'Grandparent',
  },
  RELATION_SIBLING: {
    zh: '\u5144\u5f1f\u59d0\u59b9',
    en: 'Sibling',
  },
  RELATION_OTHER: {
    zh: '\u5176\u4ed6',
    en: 'Other',
  },
  EXPORT_STATUS_ASKED: {
    zh: '\u5f85\u5ba1\u6279',
    en: 'Waiting for approval',
  },
  EXPORT_STATUS_APPROVED: {
    zh: '\u5df2\u6279\u51c6\uff0c\u5f85\u751f\u6210',
    en: 'Approved, to be made',
  },
  EXPORT_STATUS_REFUSED: {
    zh: '\u672a\u6279\u51c6',
    en: 'Refused',
  },
  EXPORT_STATUS_MAKING: {
    zh: '\u751f\u6210\u4e2d',
    en: 'Being made',
  },
  EXPORT_STATUS_MADE: {
    zh: '\u5df2\u751f\u6210',
    en: 'Made',
  },
  EXPORT_STATUS_EMPTY: {
    zh: '\u6ca1\u6709\u53ef\u5bfc\u51fa\u7684\u4eba\u5458',
    en: 'Nobody to export',
  },
  EXPORT_STATUS_EXPIRED: {
    zh: '\u5df2\u5230\u671f',
    en: 'Expired',
  },
  EXPORT_STATUS_TOO_LARGE: {
    zh: '\u6587\u4ef6\u8fc7\u5927\uff0c\u8bf7\u7f29\u5c0f\u8303\u56f4',
    en: 'Too large for one file: ask for less',
  },
  EXPORT_STATUS_WITHDRAWN: {
    zh: '\u5df2\u64a4\u56de',
    en: 'Withdrawn',
  },
  EXPORT_FIELD_NAME: {
    zh: '\u59d3\u540d',
    en: 'Name',
  },
  EXPORT_FIELD_ID_NUMBER: {
    zh: '\u8eab\u4efd\u53f7\u7801',
    en: 'ID number',
  },
  EXPORT_FIELD_PHONES: {
    zh: '\u8054\u7cfb\u7535\u8bdd',
    en: 'Telephones',
  },
  EXPORT_FIELD_SEX: {
    zh: '\u6027\u522b',
    en: 'Sex',
  },
  EXPORT_FIELD_BIRTH_DATE: {
    zh: '\u51fa\u751f\u65e5\u671f',
    en: 'Birth date',
  },
  EXPORT_FIELD_BUILDING_CODE: {
    zh: '\u697c\u680b\u7f16\u7801',
    en: 'Building code',
  },
  EXPORT_FIELD_ADDRESS: {
    zh: '\u697c\u680b\u5730\u5740',
    en: 'Address of the building',
  },
  EXPORT_FIELD_ROOM_CODE: {
    zh: '\u6237\u5ba4\u7f16\u7801',
    en: 'Room code',
  },
  EXPORT_FIELD_GRID_CODE: {
    zh: '\u7f51\u683c\u7f16\u7801',
    en: 'Grid code',
  },
  EXPORT_FIELD_KIND: {
    zh: '\u4eba\u53e3\u7c7b\u522b',
    en: 'Kind of resident',
  },
  EXPORT_FIELD_RESIDENCE_STATUS: {
    zh: '\u4eba\u6237\u72b6\u6001',
    en: 'Residence status',
  },
  EXPORT_FIELD_AGE: {
    zh: '\u5e74\u9f84',
    en: 'Age',
  },
  EXPORT_FIELD_COMMUNITY: {
    zh: '\u793e\u533a',
    en: 'Community',
  },
  EXPORT_FIELD_HOUSEHOLD_NUMBER: {
    zh: '\u6237\u53f7',
    en: 'Household number',
  },
  EXPORT_FIELD_RELATION: {
    zh: '\u4e0e\u6237\u4e3b\u5173\u7cfb',
    en: 'Relation to the head',
  },
  EXPORT_FIELD_HEAD_NAME: {
    zh: '\u6237\u4e3b\u59d3\u540d',
    en: 'Name of the head',
  },
  EXPORT_FIELD_HEAD_ID_NUMBER: {
    zh: '\u6237\u4e3b\u8eab\u4efd\u53f7\u7801',
    en: 'ID number of the head',
  },
  EXPORT_FIELD_HEAD_PHONES: {
    zh: '\u6237\u4e3b\u8054\u7cfb\u7535\u8bdd',
    en: 'Telephones of the head',
  },
  CHILDREN_BASIS_LEFT_BEHIND_CARE: {
    zh: '\u7559\u5b88\u3001\u56f0\u5883\u513f\u7ae5\u5173\u7231\uff08\u672a\u6210\u5e74\u4eba\u4fdd\u62a4\u6cd5\u7b2c\u56db\u5341\u4e09\u6761\uff09',
    en: 'Care for children left behind (Law on the Protection of Minors, Art. 43)',
  },
  CHILDREN_BASIS_SCHOOLING: {
    zh: '\u7ec4\u7ec7\u9002\u9f84\u513f\u7ae5\u5165\u5b66\uff08\u4e49\u52a1\u6559\u80b2\u6cd5\u7b2c\u5341\u4e09\u6761\uff09',
    en: 'Schooling of children of school age (Compulsory Education Law, Art. 13)',
  },
  CHILDREN_BASIS_GUARDIAN_CONSENT: {
    zh: '\u76d1\u62a4\u4eba\u540c\u610f\uff08\u4e2a\u4eba\u4fe1\u606f\u4fdd\u62a4\u6cd5\u7b2c\u4e09\u5341\u4e00\u6761\uff09',
    en: 'Consent of their guardians (Personal Information Protection Law, Art. 31)',
  },
  CHILDREN_BASIS_EMERGENCY: {
    zh: '\u7d27\u6025\u60c5\u51b5\u4e0b\u4fdd\u62a4\u751f\u547d\u5065\u5eb7\u548c\u8d22\u4ea7\u5b89\u5168',
    en: 'Protection of life, health and property in an emergency',
  },
  EXPORT_FORMAT_XLSX: {
    zh: '\u5de5\u4f5c\u7c3f\uff08XLSX\uff09',
    en: 'Workbook (XLSX)',
  },
  EXPORT_FORMAT_CSV: {
    zh: '\u6587\u672c\u8868\u683c\uff08CSV\uff09',
    en: 'Separated text (CSV)',
  },
  LEADER_ELSEWHERE_NEXT_DOOR: {
    zh: '\u5c31\u4f4f\u5728\u9644\u8fd1\u697c\u680b',
    en: 'Lives next door',
  },
  LEADER_ELSEWHERE_OWNER: {
    zh: '\u5728\u672c\u697c\u680b\u6709\u4f4f\u623f',
    en: 'Owns a home in the building',
  },
  LEADER_ELSEWHERE_WORKS_HERE: {
    zh: '\u5728\u672c\u697c\u680b\u5de5\u4f5c',
    en: 'Works in the building',
  },
  LEADER_ELSEWHERE_NOBODY_ELSE: {
    zh: '\u672c\u697c\u680b\u6682\u65e0\u4eba\u613f\u610f\u62c5\u4efb',
    en: 'Nobody who lives there is willing',
  },
  LEADER_ENDING_OWN_WISH: {
    zh: '\u672c\u4eba\u4e0d\u518d\u62c5\u4efb',
    en: "The person's own wish",
  },
  LEADER_ENDING_MOVED_HOUSE: {
    zh: '\u5df2\u642c\u79bb\u672c\u697c\u680b',
    en: 'Moved to another building',
  },
  LEADER_ENDING_SUCCEEDED: {
    zh: '\u7531\u4ed6\u4eba\u63a5\u4efb',
    en: 'Somebody else took over',
  },
  LEADER_ENDING_APPOINTED_WRONGLY: {
    zh: '\u767b\u8bb0\u6709\u8bef',
    en: 'Entered wrongly',
  },
  LEADER_ENDING_LEFT_TOWN: {
    zh: '\u8fc1\u51fa\u672c\u9547',
    en: 'Left the town',
  },
  LEADER_ENDING_ERASED: {
    zh: '\u6863\u6848\u4f9d\u6cd5\u5220\u9664',
    en: 'The record was erased',
  },
  LETTING_USE_DWELLING: {
    zh: '\u5c45\u4f4f',
    en: 'A home',
  },
  LETTING_USE_SHARED: {
    zh: '\u5408\u79df',
    en: 'Shared by several',
  },
  LETTING_USE_STAFF_QUARTERS: {
    zh: '\u96c6\u4f53\u5bbf\u820d',
    en: 'Staff quarters',
  },
  LETTING_USE_SHOP: {
    zh: '\u5546\u7528',
    en: 'A shop',
  },
  LETTING_STATUS_OPEN: {
    zh: '\u51fa\u79df\u4e2d',
    en: 'Let',
  },
  LETTING_STATUS_ENDED: {
    zh: '\u5df2\u505c\u6b62\u51fa\u79df',
    en: 'No longer let',
  },
  LETTING_REASON_ENTERED_WRONGLY: {
    zh: '\u767b\u8bb0\u6709\u8bef',
    en: 'It was entered wrongly',
  },
  LETTING_REASON_LANDLORD_CHANGED: {
    zh: '\u66f4\u6362\u51fa\u79df\u4eba',
    en: 'Somebody else lets it now',
  },
  LETTING_REASON_TIME_CHANGED: {
    zh: '\u7eed\u79df\u6216\u6539\u671f',
    en: 'The time was agreed anew',
  },
  LETTING_REASON_USE_CHANGED: {
    zh: '\u7528\u9014\u53d8\u66f4',
    en: 'It is let for something else',
  },
  LETTING_FIELD_LANDLORD: {
    zh: '\u51fa\u79df\u4eba',
    en: 'Landlord',
  },
  LETTING_FIELD_USE: {
    zh: '\u51fa\u79df\u7528\u9014',
    en: 'Use',
  },
  LETTING_FIELD_FROM: {
    zh: '\u8d77\u79df\u65e5\u671f',
    en: 'First day',
  },
  LETTING_FIELD_UNTIL: {
    zh: '\u5230\u671f\u65e5\u671f',
    en: 'Last day',
  },
  LETTING_ENDING_NO_LONGER_LET: {
    zh: '\u4e0d\u518d\u51fa\u79df',
    en: 'It is let no longer',
  },
  LETTING_ENDING_LET_ANEW: {
    zh: '\u53e6\u884c\u51fa\u79df',
    en: 'It is let anew',
  },
  LETTING_ENDING_ENTERED_WRONGLY: {
    zh: '\u767b\u8bb0\u6709\u8bef',
    en: 'It was entered wrongly',
  },
  TENANCY_ENDING_LEFT: {
    zh: '\u9000\u79df',
    en: 'Gave it up',
  },
  TENANCY_ENDING_ENTERED_WRONGLY: {
    zh: '\u767b\u8bb0\u6709\u8bef',
    en: 'Entered wrongly',
  },
  TENANCY_ENDING_LETTING_ENDED: {
    zh: '\u505c\u6b62\u51fa\u79df',
    en: 'The room is let no longer',
  },
  TENANCY_ENDING_MOVED_HOUSE: {
    zh: '\u8fc1\u5c45\u4ed6\u5904',
    en: 'Moved to another home',
  },
  TENANCY_ENDING_LEFT_TOWN: {
    zh: '\u8fc1\u51fa\u672c\u9547',
    en: 'Left the town',
  },
  TENANCY_ENDING_ERASED: {
    zh: '\u6863\u6848\u4f9d\u6cd5\u5220\u9664',
    en: 'The record was erased',
  },
  LETTING_CHECK_OUTCOME_DANGER: {
    zh: '\u53d1\u73b0\u9690\u60a3\uff0c\u9650\u671f\u6574\u6539',
    en: 'Danger found, to be mended',
  },
  LETTING_CHECK_OUTCOME_NO_DANGER: {
    zh: '\u672a\u53d1\u73b0\u9690\u60a3',
    en: 'No danger found',
  },
  RESIDENT_STEP_KIND_REGISTERED: {
    zh: '\u767b\u8bb0',
    en: 'Registered',
  },
  RESIDENT_STEP_KIND_CORRECTED: {
    zh: '\u66f4\u6b63',
    en: 'Corrected',
  },
  RESIDENT_STEP_KIND_MOVED: {
    zh: '\u8fc1\u5c45',
    en: 'Moved',
  },
  RESIDENT_STEP_KIND_MOVED_OUT: {
    zh: '\u8fc1\u51fa\u672c\u9547',
    en: 'Moved out of town',
  },
  RESIDENT_STEP_KIND_GRID_CHANGED: {
    zh: '\u697c\u680b\u5212\u5165\u7f51\u683c',
    en: 'The building came to a grid',
  },
  RESIDENT_STEP_KIND_ACCOUNT_LINKED: {
    zh: '\u5f00\u901a\u8d26\u53f7',
    en: 'Account opened',
  },
  RESIDENT_STEP_KIND_MERGED: {
    zh: '\u5e76\u5165\u53e6\u4e00\u4efd\u6863\u6848',
    en: 'Another record was merged into this one',
  },
  RESIDENT_STEP_KIND_PARTED: {
    zh: '\u64a4\u9500\u5408\u5e76',
    en: 'A merge was undone',
  },
  RESIDENT_STEP_KIND_SET_ASIDE: {
    zh: '\u5408\u5e76\u5230\u53e6\u4e00\u4efd\u6863\u6848',
    en: 'Merged into another record',
  },
  RESIDENT_STEP_KIND_RETURNED: {
    zh: '\u6062\u590d\u4e3a\u72ec\u7acb\u6863\u6848',
    en: 'A record of its own again',
  },
  RESIDENT_STEP_KIND_DISTINGUISHED: {
    zh: '\u786e\u8ba4\u4e0e\u53e6\u4e00\u4efd\u6863\u6848\u4e0d\u662f\u540c\u4e00\u4eba',
    en: 'Found to be another person than a second record',
  },
  RESIDENT_STEP_KIND_HOUSEHOLD_OPENED: {
    zh: '\u7acb\u6237\uff08\u6237\u4e3b\uff09',
    en: 'Opened a household as its head',
  },
  RESIDENT_STEP_KIND_HOUSEHOLD_JOINED: {
    zh: '\u52a0\u5165\u5bb6\u5ead\u6237',
    en: 'Joined a household',
  },
  RESIDENT_STEP_KIND_HOUSEHOLD_LEFT: {
    zh: '\u9000\u51fa\u5bb6\u5ead\u6237',
    en: 'Left a household',
  },
  RESIDENT_STEP_KIND_ERASED: {
    zh: '\u4f9d\u6cd5\u5220\u9664',
    en: 'Erased',
  },
  RESIDENT_STEP_KIND_LEADER_APPOINTED: {
    zh: '\u62c5\u4efb\u697c\u680b\u957f',
    en: 'Became leader of a building',
  },
  RESIDENT_STEP_KIND_LEADER_ENDED: {
    zh: '\u5378\u4efb\u697c\u680b\u957f',
    en: 'Ended as leader of a building',
  },
  RESIDENT_STEP_KIND_LETTING_BEGAN: {
    zh: '\u51fa\u79df\u623f\u5c4b',
    en: 'Let a room',
  },
  RESIDENT_STEP_KIND_LETTING_ENDED: {
    zh: '\u4e0d\u518d\u51fa\u79df\u623f\u5c4b',
    en: 'Let a room no longer',
  },
  RESIDENT_STEP_KIND_TENANCY_BEGAN: {
    zh: '\u79df\u4f4f\u623f\u5c4b',
    en: 'Rented a room',
  },
  RESIDENT_STEP_KIND_TENANCY_ENDED: {
    zh: '\u7ed3\u675f\u79df\u4f4f',
    en: 'Rented a room no longer',
  },
  ORGANISATION_KIND_STATE_ORGAN: {
    zh: '\u673a\u5173',
    en: 'State organ',
  },
  ORGANISATION_KIND_PUBLIC_INSTITUTION: {
    zh: '\u4e8b\u4e1a\u5355\u4f4d',
    en: 'Public institution',
  },
  ORGANISATION_KIND_MASS_ORGANISATION: {
    zh: '\u7fa4\u4f17\u56e2\u4f53',
    en: 'Mass organisation',
  },
  ORGANISATION_KIND_SOCIAL_GROUP: {
    zh: '\u793e\u4f1a\u56e2\u4f53',
    en: 'Social group',
  },
  ORGANISATION_KIND_PRIVATE_NON_ENTERPRISE: {
    zh: '\u6c11\u529e\u975e\u4f01\u4e1a\u5355\u4f4d',
    en: 'Private non-enterprise unit',
  },
  ORGANISATION_KIND_FOUNDATION: {
    zh: '\u57fa\u91d1\u4f1a',
    en: 'Foundation',
  },
  ORGANISATION_KIND_ENTERPRISE: {
    zh: '\u4f01\u4e1a',
    en: 'Enterprise',
  },
  ORGANISATION_KIND_SOLE_TRADER: {
    zh: '\u4e2a\u4f53\u5de5\u5546\u6237',
    en: 'Sole trader',
  },
  ORGANISATION_KIND_FARMERS_COOPERATIVE: {
    zh: '\u519c\u6c11\u4e13\u4e1a\u5408\u4f5c\u793e',
    en: "Farmers' cooperative",
  },
  ORGANISATION_KIND_RURAL_COLLECTIVE: {
    zh: '\u519c\u6751\u96c6\u4f53\u7ecf\u6d4e\u7ec4\u7ec7',
    en: 'Rural collective',
  },
  ORGANISATION_KIND_OTHER: {
    zh: '\u5176\u4ed6\u5355\u4f4d',
    en: 'Other organisation',
  },
  ORGANISATION_KIND_WITHOUT_CODE: {
    zh: '\u6682\u65e0\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801',
    en: 'Without a credit code',
  },
  ORGANISATION_NO_CODE_STALL: {
    zh: '\u65e0\u987b\u529e\u7167\u7684\u644a\u70b9',
    en: 'A stall that needs no licence',
  },
  ORGANISATION_NO_CODE_SITE_OFFICE: {
    zh: '\u5de5\u5730\u4e34\u65f6\u529e\u516c\u70b9',
    en: 'The office of a construction site',
  },
  ORGANISATION_NO_CODE_OUTPOST: {
    zh: '\u5916\u5730\u5355\u4f4d\u5728\u6b64\u7684\u529e\u4e8b\u70b9',
    en: 'An outpost of an organisation elsewhere',
  },
  ORGANISATION_NO_CODE_APPLIED_FOR: {
    zh: '\u6b63\u5728\u529e\u7406\u767b\u8bb0',
    en: 'Its registration is under way',
  },
  ORGANISATION_STATUS_OPEN: {
    zh: '\u5728\u4e1a',
    en: 'Open',
  },
  ORGANISATION_STATUS_MOVED_OUT: {
    zh: '\u5df2\u8fc1\u51fa\u672c\u9547',
    en: 'Moved out of town',
  },
  ORGANISATION_STATUS_CLOSED: {
    zh: '\u5df2\u505c\u4e1a',
    en: 'Closed',
  },
  ORGANISATION_ENDING_CLOSED: {
    zh: '\u505c\u4e1a\u6216\u6ce8\u9500',
    en: 'Closed for good',
  },
  ORGANISATION_ENDING_MOVED_OUT: {
    zh: '\u8fc1\u51fa\u672c\u9547',
    en: 'Moved out of town',
  },
  ORGANISATION_FIELD_NAME: {
    zh: '\u540d\u79f0',
    en: 'Name',
  },
  ORGANISATION_FIELD_CREDIT_CODE: {
    zh: '\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801',
    en: 'Credit code',
  },
  ORGANISATION_FIELD_ROOM: {
    zh: '\u6237\u5ba4',
    en: 'Room',
  },
  ORGANISATION_FIELD_REPRESENTATIVE: {
    zh: '\u6cd5\u5b9a\u4ee3\u8868\u4eba\uff08\u8d1f\u8d23\u4eba\uff09',
    en: 'Legal representative',
  },
  ORGANISATION_FIELD_CONTACT: {
    zh: '\u8054\u7cfb\u4eba',
    en: 'Contact',
  },
  DATA_REQUEST_KIND_CORRECT: {
    zh: '\u66f4\u6b63\u6216\u8865\u5145',
    en: 'Correction',
  },
  DATA_REQUEST_KIND_DELETE: {
    zh: '\u5220\u9664',
    en: 'Erasure',
  },
  DATA_REQUEST_KIND_EXPLAIN: {
    zh: '\u8bf4\u660e\u5904\u7406\u89c4\u5219',
    en: 'Explanation',
  },
  DATA_REQUEST_STATUS_RECEIVED: {
    zh: '\u5df2\u6536\u5230',
    en: 'Received',
  },
  DATA_REQUEST_STATUS_GRANTED: {
    zh: '\u5df2\u540c\u610f\uff0c\u529e\u7406\u4e2d',
    en: 'Granted, under way',
  },
  DATA_REQUEST_STATUS_REFUSED: {
    zh: '\u672a\u540c\u610f',
    en: 'Refused',
  },
  DATA_REQUEST_STATUS_DONE: {
    zh: '\u5df2\u529e\u7ed3',
    en: 'Done',
  },
  DATA_REQUEST_GROUND_STATUTORY_DUTY: {
    zh: '\u4e3a\u5c65\u884c\u6cd5\u5b9a\u804c\u8d23\u6240\u5fc5\u9700',
    en: 'Needed for a statutory duty',
  },
  DATA_REQUEST_GROUND_KEPT_BY_LAW: {
    zh: '\u6cd5\u5b9a\u4fdd\u5b58\u671f\u9650\u672a\u6ee1',
    en: "The law's period of keeping is not over",
  },
  DATA_REQUEST_GROUND_FOUND_RIGHT: {
    zh: '\u7ecf\u6838\u5b9e\u767b\u8bb0\u65e0\u8bef',
    en: 'Checked and found right',
  },
  DATA_REQUEST_GROUND_NOT_HELD: {
    zh: '\u672c\u9547\u672a\u767b\u8bb0\u8be5\u4fe1\u606f',
    en: 'The town does not hold this',
  },
  DATA_REQUEST_REMEDY_REVIEW: {
    zh: '\u53ef\u5411\u9547\u653f\u5e9c\u7533\u8bf7\u590d\u6838\uff0c\u4e5f\u53ef\u4f9d\u6cd5\u8d77\u8bc9',
    en: 'Ask the town government for a review, or go to court',
  },
  DATA_REQUEST_REMEDY_COURT: {
    zh: '\u53ef\u4f9d\u6cd5\u5411\u4eba\u6c11\u6cd5\u9662\u8d77\u8bc9',
    en: 'Go to court',
  },
  DATA_REQUEST_STEP_CORRECT_RESIDENT: {
    zh: '\u66f4\u6b63\u767b\u8bb0\u540e\u529e\u7ed3',
    en: 'Correct the record, then finish',
  },
  DATA_REQUEST_STEP_ERASE_RESIDENT: {
    zh: '\u4f9d\u6cd5\u5220\u9664\u540e\u529e\u7ed3',
    en: 'Erase the record, then finish',
  },
  FIELD_OWNER_RESIDENT: {
    zh: '\u5c45\u6c11\u6863\u6848',
    en: "The person's record",
  },
  FIELD_OWNER_HOUSEHOLD: {
    zh: '\u6237',
    en: 'The household',
  },
  FIELD_OWNER_BUILDING: {
    zh: '\u697c\u680b',
    en: 'The building',
  },
  FIELD_OWNER_COMMUNITY: {
    zh: '\u793e\u533a',
    en: 'The community',
  },
  FIELD_OWNER_GRID: {
    zh: '\u7f51\u683c',
    en: 'The grid',
  },
  FIELD_PRIVACY_INTERNAL: {
    zh: '\u5185\u90e8',
    en: 'Internal',
  },
  FIELD_PRIVACY_PERSONAL: {
    zh: '\u4e2a\u4eba\u4fe1\u606f',
    en: 'Personal',
  },
  FIELD_PRIVACY_SENSITIVE: {
    zh: '\u654f\u611f\u4e2a\u4eba\u4fe1\u606f',
    en: 'Sensitive',
  },
  FIELD_ORIGIN_ENTERED: {
    zh: '\u767b\u8bb0',
    en: 'Entered',
  },
  FIELD_ORIGIN_DERIVED: {
    zh: '\u63a8\u7b97',
    en: 'Follows from others',
  },
  TITLE_VERDICT_HELD: {
    zh: '\u5df2\u6709\uff0c\u76f4\u63a5\u9009\u7528',
    en: 'Held: taken from the register',
  },
  TITLE_VERDICT_ASK: {
    zh: '\u9700\u8981\u8be2\u95ee',
    en: 'Has to be asked',
  },
  TITLE_VERDICT_REFUSED: {
    zh: '\u4e0d\u5f97\u6536\u96c6',
    en: 'May not be asked',
  },
  RED_LINE_BELIEF: {
    zh: '\u5b97\u6559\u4fe1\u4ef0\u3001\u6c11\u65cf',
    en: 'Belief or ethnicity',
  },
  RED_LINE_PARTY: {
    zh: '\u653f\u6cbb\u9762\u8c8c\u3001\u515a\u6d3e',
    en: 'Politics or party',
  },
  RED_LINE_PETITION: {
    zh: '\u4fe1\u8bbf\u60c5\u51b5',
    en: 'Petitions',
  },
  RED_LINE_CONTROL: {
    zh: '\u91cd\u70b9\u4eba\u5458\u3001\u5211\u6ee1\u3001\u793e\u533a\u77eb\u6b63\u7b49\u6807\u7b7e',
    en: 'Lists of persons to watch, or a criminal past',
  },
  RED_LINE_HEALTH: {
    zh: '\u5065\u5eb7\u3001\u75be\u75c5\u3001\u6b8b\u75be\u72b6\u51b5',
    en: 'Health, illness or disability',
  },
  RED_LINE_SCORE: {
    zh: '\u5bf9\u4eba\u6253\u5206\u3001\u8bc4\u7ea7',
    en: 'Scores or grades of persons',
  },
  QUESTION_KIND_TEXT: {
    zh: '\u6587\u5b57',
    en: 'Text',
  },
  QUESTION_KIND_NUMBER: {
    zh: '\u6570\u5b57',
    en: 'Number',
  },
  QUESTION_KIND_DATE: {
    zh: '\u65e5\u671f',
    en: 'Date',
  },
  QUESTION_KIND_YES_NO: {
    zh: '\u662f\u6216\u5426',
    en: 'Yes or no',
  },
  QUESTION_KIND_CHOICE: {
    zh: '\u5355\u9009',
    en: 'One of a list',
  },
  FORM_STATUS_DRAFT: {
    zh: '\u8349\u7a3f',
    en: 'Draft',
  },
  FORM_STATUS_OPEN: {
    zh: '\u586b\u62a5\u4e2d',
    en: 'Open',
  },
  FORM_STATUS_CLOSED: {
    zh: '\u5df2\u622a\u6b62',
    en: 'Closed',
  },
  IMPORT_STATUS_READING: {
    zh: '\u8bfb\u53d6\u4e2d',
    en: 'Being read',
  },
  IMPORT_STATUS_COLUMNS_NEEDED: {
    zh: '\u5f85\u6307\u5b9a\u5217',
    en: 'Columns needed',
  },
  IMPORT_STATUS_READ: {
    zh: '\u5df2\u8bfb\u53d6\uff0c\u5f85\u5bfc\u5165',
    en: 'Read, to be loaded',
  },
  IMPORT_STATUS_LOADING: {
    zh: '\u5bfc\u5165\u4e2d',
    en: 'Being loaded',
  },
  IMPORT_STATUS_PAUSED: {
    zh: '\u5df2\u6682\u505c',
    en: 'Paused',
  },
  IMPORT_STATUS_LOADED: {
    zh: '\u5df2\u5bfc\u5165',
    en: 'Loaded',
  },
  IMPORT_STATUS_UNDOING: {
    zh: '\u64a4\u9500\u4e2d',
    en: 'Being undone',
  },
  IMPORT_STATUS_UNDONE: {
    zh: '\u5df2\u64a4\u9500',
    en: 'Undone',
  },
  IMPORT_STATUS_UNREADABLE: {
    zh: '\u65e0\u6cd5\u8bfb\u53d6',
    en: 'Unreadable',
  },
  IMPORT_FIELD_NAME: {
    zh: '\u59d3\u540d',
    en: 'Name',
  },
  IMPORT_FIELD_ID_NUMBER: {
    zh: '\u8eab\u4efd\u53f7\u7801',
    en: 'ID number',
  },
  IMPORT_FIELD_PHONE: {
    zh: '\u8054\u7cfb\u7535\u8bdd',
    en: 'Telephone',
  },
  IMPORT_FIELD_SEX: {
    zh: '\u6027\u522b',
    en: 'Sex',
  },
  IMPORT_FIELD_BIRTH_DATE: {
    zh: '\u51fa\u751f\u65e5\u671f',
    en: 'Birth date',
  },
  IMPORT_FIELD_BUILDING_CODE: {
    zh: '\u697c\u680b\u7f16\u7801',
    en: 'Building code',
  },
  IMPORT_FIELD_ADDRESS: {
    zh: '\u697c\u680b\u5730\u5740',
    en: 'Address of the building',
  },
  IMPORT_FIELD_ROOM_CODE: {
    zh: '\u6237\u5ba4\u7f16\u7801',
    en: 'Room code',
  },
  IMPORT_FIELD_UNIT: {
    zh: '\u5355\u5143',
    en: 'Unit',
  },
  IMPORT_FIELD_DOOR: {
    zh: '\u95e8\u724c\uff08\u5ba4\u53f7\uff09',
    en: 'Door',
  },
  IMPORT_FIELD_KIND: {
    zh: '\u4eba\u53e3\u7c7b\u522b',
    en: 'Kind of resident',
  },
  IMPORT_FIELD_RESIDENCE_STATUS: {
    zh: '\u4eba\u6237\u72b6\u6001',
    en: 'Residence status',
  },
  IMPORT_FIELD_HOUSEHOLD_NUMBER: {
    zh: '\u6237\u53f7',
    en: 'Household number',
  },
  IMPORT_FIELD_RELATION: {
    zh: '\u4e0e\u6237\u4e3b\u5173\u7cfb',
    en: 'Relation to the head',
  },
  IMPORT_ROW_OUTCOME_REFUSED: {
    zh: '\u4e0d\u4e88\u5bfc\u5165',
    en: 'Refused',
  },
  IMPORT_ROW_OUTCOME_DIFFERS: {
    zh: '\u5df2\u5728\u518c\uff0c\u5185\u5bb9\u4e0d\u540c',
    en: 'On the register, with other particulars',
  },
  IMPORT_ROW_OUTCOME_KEPT: {
    zh: '\u5bfc\u5165\u540e\u6709\u6539\u52a8\uff0c\u4e88\u4ee5\u4fdd\u7559',
    en: 'Worked on since, and kept',
  },
  IMPORT_ROW_OUTCOME_CORRECTED: {
    zh: '\u5df2\u6309\u8868\u66f4\u6b63',
    en: 'Corrected as the sheet says',
  },
  IMPORT_ROW_OUTCOME_RESTORED: {
    zh: '\u5df2\u6062\u590d\u539f\u6837',
    en: 'Set back to what it said before',
  },
  IMPORT_ROW_OUTCOME_NOT_PUT: {
    zh: '\u672a\u6309\u8868\u5165\u6237',
    en: 'Not put into the household as the sheet says',
  },
  DATA_RULE_NO_PHONE: {
    zh: '\u6ca1\u6709\u8054\u7cfb\u7535\u8bdd',
    en: 'No telephone',
  },
  DATA_RULE_ROOM_NOT_IN_BUILDING: {
    zh: '\u697c\u680b\u4e2d\u6ca1\u6709\u767b\u8bb0\u7684\u6237\u5ba4',
    en: 'The building has no such room',
  },
  DATA_RULE_BIRTH_DATE_IN_FUTURE: {
    zh: '\u8eab\u4efd\u53f7\u7801\u4e2d\u7684\u51fa\u751f\u65e5\u671f\u5728\u5c06\u6765',
    en: 'Born in the future by the ID number',
  },
  DATA_RULE_STATUS_AGAINST_KIND: {
    zh: '\u4eba\u53e3\u7c7b\u522b\u4e0e\u4eba\u6237\u72b6\u6001\u77db\u76fe',
    en: 'Kind and residence status contradict each other',
  },
  DATA_RULE_BUILDING_WITHOUT_GRID: {
    zh: '\u6709\u4eba\u5c45\u4f4f\u7684\u697c\u680b\u672a\u5212\u5165\u7f51\u683c',
    en: 'People live in a building without a grid',
  },
  DATA_RULE_HOUSEHOLD_WITHOUT_HEAD: {
    zh: '\u6237\u5185\u6ca1\u6709\u6237\u4e3b',
    en: 'The household has no head',
  },
  DATA_RULE_HEAD_GONE: {
    zh: '\u6237\u4e3b\u5df2\u4e0d\u4f4f\u5728\u8fd9\u91cc',
    en: 'The head no longer lives here',
  },
  DATA_RULE_MEMBER_GONE: {
    zh: '\u6237\u5185\u6210\u5458\u5df2\u4e0d\u4f4f\u5728\u8fd9\u91cc',
    en: 'A member no longer lives here',
  },
  DATA_RULE_ONLY_CHILDREN: {
    zh: '\u6237\u5185\u767b\u8bb0\u7684\u53ea\u6709\u672a\u6ee1 16 \u5c81\u7684\u4eba',
    en: 'Nobody in the household is 16 or older',
  },
  DATA_RULE_LEADER_GONE: {
    zh: '\u697c\u680b\u957f\u5df2\u642c\u79bb\u672c\u697c\u680b',
    en: "The building's leader moved away from it",
  },
  DATA_RULE_DANGER_NOT_MENDED: {
    zh: '\u51fa\u79df\u623f\u5c4b\u7684\u6d88\u9632\u9690\u60a3\u5df2\u8fc7\u6574\u6539\u671f\u9650',
    en: 'A fire danger in a rented home is past its day',
  },
  DATA_RULE_LETTING_OVER: {
    zh: '\u51fa\u79df\u5df2\u5230\u671f\uff0c\u4ecd\u6709\u79df\u5ba2',
    en: 'A letting is past its last day and has tenants',
  },
  DATA_STEP_ASK_PHONE: {
    zh: '\u8be2\u95ee\u5e76\u8865\u767b\u8054\u7cfb\u7535\u8bdd',
    en: 'Ask for a telephone and enter it',
  },
  DATA_STEP_CORRECT_ROOM: {
    zh: '\u6838\u5bf9\u95e8\u724c\uff0c\u66f4\u6b63\u6237\u5ba4\u6216\u697c\u680b',
    en: 'Compare the door, then correct the room or the building',
  },
  DATA_STEP_CHECK_NUMBER: {
    zh: '\u6838\u5bf9\u8eab\u4efd\u8bc1\uff0c\u66f4\u6b63\u8eab\u4efd\u53f7\u7801',
    en: 'Compare the ID card, then correct the number',
  },
  DATA_STEP_ASK_RESIDENCE: {
    zh: '\u8be2\u95ee\u6237\u7c4d\u548c\u5c45\u4f4f\u60c5\u51b5\uff0c\u66f4\u6b63\u767b\u8bb0',
    en: 'Ask where the person is registered and lives, then correct the record',
  },
  DATA_STEP_PLACE_BUILDING: {
    zh: '\u8bf7\u7f51\u683c\u957f\u628a\u697c\u680b\u5212\u5165\u7f51\u683c',
    en: 'Have the grid manager place the building in a grid',
  },
  DATA_STEP_NAME_HEAD: {
    zh: '\u8be2\u95ee\u73b0\u5728\u8c01\u662f\u6237\u4e3b\uff0c\u91cd\u65b0\u767b\u8bb0\u8fd9\u4e00\u6237',
    en: 'Ask who is the head now, and open the household anew',
  },
  DATA_STEP_LET_MEMBER_LEAVE: {
    zh: '\u8be2\u95ee\u6b64\u4eba\u662f\u5426\u4ecd\u5c5e\u8fd9\u4e00\u6237\uff0c\u529e\u7406\u79bb\u6237',
    en: 'Ask whether the person still belongs here, or let the person leave',
  },
  DATA_STEP_ASK_GUARDIAN: {
    zh: '\u8be2\u95ee\u540c\u4f4f\u7684\u6210\u5e74\u4eba\uff0c\u8865\u767b\u5165\u6237',
    en: 'Ask which adult lives there, and enter him',
  },
  DATA_STEP_ASK_LEADER: {
    zh: '\u8be2\u95ee\u672c\u4eba\u662f\u5426\u7ee7\u7eed\u62c5\u4efb\uff0c\u6216\u8bf7\u793e\u533a\u53e6\u8058\u697c\u680b\u957f',
    en: 'Ask whether the person goes on, or have somebody else appointed',
  },
  DATA_STEP_CHECK_HOME: {
    zh: '\u4e0a\u95e8\u590d\u67e5\uff0c\u767b\u8bb0\u68c0\u67e5\u7ed3\u679c',
    en: 'Look at the home again, and record what was found',
  },
  DATA_STEP_ASK_LETTING: {
    zh: '\u8be2\u95ee\u662f\u5426\u7eed\u79df\uff0c\u53d8\u66f4\u5230\u671f\u65e5\u671f\u6216\u529e\u7406\u505c\u6b62\u51fa\u79df',
    en: 'Ask whether it goes on, then change the last day or end the letting',
  },
  DATA_ANSWER_GROUND_ASKED: {
    zh: '\u5f53\u9762\u95ee\u8fc7\uff0c\u60c5\u51b5\u5c5e\u5b9e',
    en: 'Asked in person',
  },
  DATA_ANSWER_GROUND_PAPERS: {
    zh: '\u6838\u5bf9\u8fc7\u8bc1\u4ef6\uff0c\u60c5\u51b5\u5c5e\u5b9e',
    en: 'Papers were seen',
  },
  DATA_ANSWER_GROUND_ARRANGED: {
    zh: '\u5df2\u7ea6\u5b9a\u529e\u7406\uff0c\u5c1a\u672a\u5b8c\u6210',
    en: 'To be mended, by arrangement',
  },
}

/** The values of an enum in order, for choices in forms, by the enum's name, such as `IssueStatus`. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  FigureCode: [
    'FIGURE_CODE_REGISTERED',
    'FIGURE_CODE_OPEN',
    'FIGURE_CODE_OVERDUE_OPEN',
    'FIGURE_CODE_ACCEPTANCE_IN_TIME',
    'FIGURE_CODE_CONCLUSION_RATE',
    'FIGURE_CODE_ON_TIME_CONCLUSION',
    'FIGURE_CODE_SATISFACTION_RATE',
    'FIGURE_CODE_RATED_SHARE',
    'FIGURE_CODE_REOPEN_RATE',
  ],
  FigureDefinition: [
    'FIGURE_DEFINITION_REGISTERED',
    'FIGURE_DEFINITION_OPEN',
    'FIGURE_DEFINITION_OVERDUE_OPEN',
    'FIGURE_DEFINITION_ACCEPTANCE_IN_TIME',
    'FIGURE_DEFINITION_CONCLUSION_RATE',
    'FIGURE_DEFINITION_ON_TIME_CONCLUSION',
    'FIGURE_DEFINITION_SATISFACTION_RATE',
    'FIGURE_DEFINITION_RATED_SHARE',
    'FIGURE_DEFINITION_REOPEN_RATE',
  ],
  FigureKind: ['FIGURE_KIND_COUNT', 'FIGURE_KIND_RATE'],
  FigurePart: ['FIGURE_PART_NUMERATOR', 'FIGURE_PART_DENOMINATOR'],
  Dimension: [
    'DIMENSION_GRID',
    'DIMENSION_COMMUNITY',
    'DIMENSION_CATEGORY',
    'DIMENSION_DAY',
    'DIMENSION_STATUS',
  ],
  RebuildState: ['REBUILD_STATE_NONE', 'REBUILD_STATE_RUNNING', 'REBUILD_STATE_DONE', 'REBUILD_STATE_FAILED'],
  DisputeStatus: [
    'DISPUTE_STATUS_REGISTERED',
    'DISPUTE_STATUS_REJECTED',
    'DISPUTE_STATUS_ACCEPTED',
    'DISPUTE_STATUS_INVESTIGATING',
    'DISPUTE_STATUS_MEDIATING',
    'DISPUTE_STATUS_ADJOURNED',
    'DISPUTE_STATUS_FAILED',
    'DISPUTE_STATUS_AGREED',
    'DISPUTE_STATUS_PERFORMING',
    'DISPUTE_STATUS_PERFORMED',
    'DISPUTE_STATUS_BREACHED',
    'DISPUTE_STATUS_REVISITED',
    'DISPUTE_STATUS_ARCHIVED',
    'DISPUTE_STATUS_CLOSED',
  ],
  DisputeType: [
    'DISPUTE_TYPE_FAMILY',
    'DISPUTE_TYPE_NEIGHBOUR',
    'DISPUTE_TYPE_HOMESTEAD',
    'DISPUTE_TYPE_CONTRACT',
    'DISPUTE_TYPE_BUSINESS',
    'DISPUTE_TYPE_DAMAGES',
    'DISPUTE_TYPE_LAND',
    'DISPUTE_TYPE_RELOCATION',
    'DISPUTE_TYPE_POLLUTION',
    'DISPUTE_TYPE_LABOUR',
    'DISPUTE_TYPE_CONSUMER',
    'DISPUTE_TYPE_MEDICAL',
    'DISPUTE_TYPE_TRAFFIC',
    'DISPUTE_TYPE_PROPERTY',
    'DISPUTE_TYPE_OTHER',
  ],
  DisputeSource: [
    'DISPUTE_SOURCE_APPLICATION',
    'DISPUTE_SOURCE_INITIATIVE',
    'DISPUTE_SOURCE_POLICE',
    'DISPUTE_SOURCE_COURT',
    'DISPUTE_SOURCE_ASSIGNMENT',
    'DISPUTE_SOURCE_ISSUE',
  ],
  DisputeLevel: [
    'DISPUTE_LEVEL_GRID',
    'DISPUTE_LEVEL_COMMUNITY',
    'DISPUTE_LEVEL_TOWN_CENTER',
    'DISPUTE_LEVEL_TOWN_LEADERSHIP',
  ],
  DisputeSide: ['DISPUTE_SIDE_APPLICANT', 'DISPUTE_SIDE_RESPONDENT', 'DISPUTE_SIDE_THIRD'],
  DisputeRejection: [
    'DISPUTE_REJECTION_RESERVED_BY_LAW',
    'DISPUTE_REJECTION_TAKEN_ELSEWHERE',
    'DISPUTE_REJECTION_PARTY_REFUSES',
    'DISPUTE_REJECTION_WITH_GOVERNMENT',
  ],
  DisputeRemedy: ['DISPUTE_REMEDY_ARBITRATION', 'DISPUTE_REMEDY_ADMINISTRATIVE', 'DISPUTE_REMEDY_COURT'],
  DisputeConsent: ['DISPUTE_CONSENT_WRITTEN', 'DISPUTE_CONSENT_ORAL'],
  DisputeAgreementForm: ['DISPUTE_AGREEMENT_FORM_WRITTEN', 'DISPUTE_AGREEMENT_FORM_ORAL'],
  DisputeRevisitResult: ['DISPUTE_REVISIT_RESULT_STABLE', 'DISPUTE_REVISIT_RESULT_RELAPSED'],
  DisputeRecordKind: [
    'DISPUTE_RECORD_KIND_INVESTIGATION',
    'DISPUTE_RECORD_KIND_MEDIATION',
    'DISPUTE_RECORD_KIND_REVISIT',
  ],
  DisputeClockStep: [
    'DISPUTE_CLOCK_STEP_MEDIATE',
    'DISPUTE_CLOCK_STEP_PERFORM',
    'DISPUTE_CLOCK_STEP_REVISIT',
  ],
  DisputeAction: [
    'DISPUTE_ACTION_DESCRIBE',
    'DISPUTE_ACTION_ADD_PARTY',
    'DISPUTE_ACTION_ACCEPT',
    'DISPUTE_ACTION_REJECT',
    'DISPUTE_ACTION_ASSIGN_MEDIATOR',
    'DISPUTE_ACTION_DECLARE_NO_INTEREST',
    'DISPUTE_ACTION_RECUSE',
    'DISPUTE_ACTION_ASK_OTHER_MEDIATOR',
    'DISPUTE_ACTION_DELIVER_NOTICE',
    'DISPUTE_ACTION_RECORD_CONSENT',
    'DISPUTE_ACTION_RECORD_INVESTIGATION',
    'DISPUTE_ACTION_START_MEDIATION',
    'DISPUTE_ACTION_RECORD_SESSION',
    'DISPUTE_ACTION_ADJOURN',
    'DISPUTE_ACTION_EXTEND',
    'DISPUTE_ACTION_REACH_AGREEMENT',
    'DISPUTE_ACTION_RECORD_FAILURE',
    'DISPUTE_ACTION_TELL_REMEDIES',
    'DISPUTE_ACTION_ESCALATE',
    'DISPUTE_ACTION_WITHDRAW',
    'DISPUTE_ACTION_RECORD_PERFORMANCE',
    'DISPUTE_ACTION_RECORD_BREACH',
    'DISPUTE_ACTION_RECORD_REVISIT',
    'DISPUTE_ACTION_ARCHIVE',
  ],
  DisputeStepKind: [
    'DISPUTE_STEP_KIND_OPENED',
    'DISPUTE_STEP_KIND_DESCRIBED',
    'DISPUTE_STEP_KIND_PARTY_ADDED',
    'DISPUTE_STEP_KIND_ACCEPTED',
    'DISPUTE_STEP_KIND_NUMBERED',
    'DISPUTE_STEP_KIND_REJECTED',
    'DISPUTE_STEP_KIND_MEDIATORS_ASSIGNED',
    'DISPUTE_STEP_KIND_NO_INTEREST_DECLARED',
    'DISPUTE_STEP_KIND_RECUSED',
    'DISPUTE_STEP_KIND_OTHER_MEDIATOR_ASKED',
    'DISPUTE_STEP_KIND_NOTICE_DELIVERED',
    'DISPUTE_STEP_KIND_CONSENTED',
    'DISPUTE_STEP_KIND_INVESTIGATED',
    'DISPUTE_STEP_KIND_MEDIATION_STARTED',
    'DISPUTE_STEP_KIND_SESSION_HELD',
    'DISPUTE_STEP_KIND_ADJOURNED',
    'DISPUTE_STEP_KIND_EXTENDED',
    'DISPUTE_STEP_KIND_AGREED',
    'DISPUTE_STEP_KIND_FAILED',
    'DISPUTE_STEP_KIND_REMEDIES_TOLD',
    'DISPUTE_STEP_KIND_ESCALATED',
    'DISPUTE_STEP_KIND_WITHDRAWN',
    'DISPUTE_STEP_KIND_PERFORMANCE',
    'DISPUTE_STEP_KIND_PERFORMED',
    'DISPUTE_STEP_KIND_BREACHED',
    'DISPUTE_STEP_KIND_REVISITED',
    'DISPUTE_STEP_KIND_REOPENED',
    'DISPUTE_STEP_KIND_ARCHIVED',
    'DISPUTE_STEP_KIND_OVERDUE',
  ],
  DisputeLookPurpose: [
    'DISPUTE_LOOK_PURPOSE_CONTACT',
    'DISPUTE_LOOK_PURPOSE_SERVE',
    'DISPUTE_LOOK_PURPOSE_VERIFY',
  ],
  DisputeClosing: [
    'DISPUTE_CLOSING_REJECTED',
    'DISPUTE_CLOSING_FAILED',
    'DISPUTE_CLOSING_WITHDRAWN',
    'DISPUTE_CLOSING_BREACHED',
  ],
  GridKind: ['GRID_KIND_BASE', 'GRID_KIND_DEDICATED'],
  RoutingReason: [
    'ROUTING_REASON_POINT_IN_GRID',
    'ROUTING_REASON_CHOSEN',
    'ROUTING_REASON_NEAREST',
    'ROUTING_REASON_BUILDING_IN_GRID',
  ],
  IssueStatus: [
    'ISSUE_STATUS_REGISTERED',
    'ISSUE_STATUS_ACCEPTED',
    'ISSUE_STATUS_REJECTED',
    'ISSUE_STATUS_MERGED',
    'ISSUE_STATUS_SELF_HANDLING',
    'ISSUE_STATUS_ASSIGNED',
    'ISSUE_STATUS_IN_PROGRESS',
    'ISSUE_STATUS_RETURNED',
    'ISSUE_STATUS_SUSPENDED',
    'ISSUE_STATUS_RESOLVED',
    'ISSUE_STATUS_FEEDBACK_PENDING',
    'ISSUE_STATUS_CLOSED',
    'ISSUE_STATUS_ESCALATED',
    'ISSUE_STATUS_TRANSFERRED',
    'ISSUE_STATUS_CONVERTED',
  ],
  IssueCategory: [
    'ISSUE_CATEGORY_LIVELIHOOD',
    'ISSUE_CATEGORY_PUBLIC_FACILITY',
    'ISSUE_CATEGORY_UTILITY_OUTAGE',
    'ISSUE_CATEGORY_ENVIRONMENT_ORDER',
    'ISSUE_CATEGORY_SAFETY_HAZARD',
    'ISSUE_CATEGORY_DANGER',
    'ISSUE_CATEGORY_DISPUTE',
    'ISSUE_CATEGORY_CARE',
    'ISSUE_CATEGORY_OPINION',
    'ISSUE_CATEGORY_EMERGENCY',
    'ISSUE_CATEGORY_OTHER',
  ],
  IssueUrgency: [
    'ISSUE_URGENCY_ORDINARY',
    'ISSUE_URGENCY_URGENT',
    'ISSUE_URGENCY_EMERGENCY',
    'ISSUE_URGENCY_DIFFICULT',
  ],
  IssueChannel: [
    'ISSUE_CHANNEL_COUNTER',
    'ISSUE_CHANNEL_PHONE',
    'ISSUE_CHANNEL_PATROL',
    'ISSUE_CHANNEL_VISIT',
    'ISSUE_CHANNEL_ONLINE',
    'ISSUE_CHANNEL_HOTLINE',
    'ISSUE_CHANNEL_PETITION',
  ],
  IssueConversion: ['ISSUE_CONVERSION_DISPUTE'],
  IssueLevel: ['ISSUE_LEVEL_GRID', 'ISSUE_LEVEL_COMMUNITY', 'ISSUE_LEVEL_TOWN'],
  IssueRejection: [
    'ISSUE_REJECTION_NOT_OUR_BUSINESS',
    'ISSUE_REJECTION_NO_FACTS',
    'ISSUE_REJECTION_BEFORE_COURT',
    'ISSUE_REJECTION_DUPLICATE',
    'ISSUE_REJECTION_OTHER',
  ],
  SupervisionKind: ['SUPERVISION_KIND_ORDINARY', 'SUPERVISION_KIND_YELLOW', 'SUPERVISION_KIND_RED'],
  HandlingMethod: [
    'HANDLING_METHOD_ON_SPOT',
    'HANDLING_METHOD_OFFICIAL_LED',
    'HANDLING_METHOD_JOINT',
    'HANDLING_METHOD_SUPERVISED',
  ],
  ElsewhereOutcome: ['ELSEWHERE_OUTCOME_SETTLED', 'ELSEWHERE_OUTCOME_CAME_BACK'],
  HandlerRequestKind: ['HANDLER_REQUEST_KIND_EXTENSION', 'HANDLER_REQUEST_KIND_SUSPENSION'],
  ReporterKind: ['REPORTER_KIND_ACCOUNT', 'REPORTER_KIND_CONTACT', 'REPORTER_KIND_ANONYMOUS'],
  ClockStep: [
    'CLOCK_STEP_ACCEPT',
    'CLOCK_STEP_HANDLE',
    'CLOCK_STEP_VERIFY',
    'CLOCK_STEP_FEEDBACK',
    'CLOCK_STEP_REVIEW',
  ],
  IssueAction: [
    'ISSUE_ACTION_ACCEPT',
    'ISSUE_ACTION_REJECT',
    'ISSUE_ACTION_MERGE',
    'ISSUE_ACTION_HANDLE_MYSELF',
    'ISSUE_ACTION_ASSIGN',
    'ISSUE_ACTION_START',
    'ISSUE_ACTION_RETURN',
    'ISSUE_ACTION_ADD_PROGRESS',
    'ISSUE_ACTION_OFFER_HAND_OVER',
    'ISSUE_ACTION_ACCEPT_HAND_OVER',
    'ISSUE_ACTION_DECLINE_HAND_OVER',
    'ISSUE_ACTION_SUSPEND',
    'ISSUE_ACTION_RESUME',
    'ISSUE_ACTION_RESOLVE',
    'ISSUE_ACTION_VERIFY',
    'ISSUE_ACTION_SEND_BACK',
    'ISSUE_ACTION_GIVE_FEEDBACK',
    'ISSUE_ACTION_RECORD_FEEDBACK',
    'ISSUE_ACTION_ESCALATE',
    'ISSUE_ACTION_TAKE_ESCALATED',
    'ISSUE_ACTION_SETTLE_ESCALATED',
    'ISSUE_ACTION_GIVE_BACK_ESCALATED',
    'ISSUE_ACTION_TRANSFER',
    'ISSUE_ACTION_RECORD_TRANSFER_OUTCOME',
    'ISSUE_ACTION_CONVERT',
    'ISSUE_ACTION_ADD_CO_HANDLERS',
    'ISSUE_ACTION_REMOVE_CO_HANDLER',
    'ISSUE_ACTION_SUPERVISE',
    'ISSUE_ACTION_LIFT_SUPERVISION',
    'ISSUE_ACTION_ASK_EXTENSION',
    'ISSUE_ACTION_ASK_SUSPENSION',
    'ISSUE_ACTION_GRANT_REQUEST',
    'ISSUE_ACTION_DECLINE_REQUEST',
    'ISSUE_ACTION_TAKE_BACK',
  ],
  Satisfaction: ['SATISFACTION_SATISFIED', 'SATISFACTION_NOT_SATISFIED'],
  IssueStepKind: [
    'ISSUE_STEP_KIND_REGISTERED',
    'ISSUE_STEP_KIND_ACCEPTED',
    'ISSUE_STEP_KIND_REJECTED',
    'ISSUE_STEP_KIND_MERGED',
    'ISSUE_STEP_KIND_SELF_HANDLED',
    'ISSUE_STEP_KIND_ASSIGNED',
    'ISSUE_STEP_KIND_STARTED',
    'ISSUE_STEP_KIND_RETURNED',
    'ISSUE_STEP_KIND_PROGRESS',
    'ISSUE_STEP_KIND_HAND_OVER_OFFERED',
    'ISSUE_STEP_KIND_HAND_OVER_ACCEPTED',
    'ISSUE_STEP_KIND_HAND_OVER_DECLINED',
    'ISSUE_STEP_KIND_SUSPENDED',
    'ISSUE_STEP_KIND_RESUMED',
    'ISSUE_STEP_KIND_RESOLVED',
    'ISSUE_STEP_KIND_VERIFIED',
    'ISSUE_STEP_KIND_SENT_BACK',
    'ISSUE_STEP_KIND_FEEDBACK_GIVEN',
    'ISSUE_STEP_KIND_REOPENED',
    'ISSUE_STEP_KIND_CLOSED',
    'ISSUE_STEP_KIND_OVERDUE',
    'ISSUE_STEP_KIND_ESCALATED',
    'ISSUE_STEP_KIND_ESCALATION_TAKEN',
    'ISSUE_STEP_KIND_ESCALATION_GIVEN_BACK',
    'ISSUE_STEP_KIND_TRANSFERRED',
    'ISSUE_STEP_KIND_TRANSFER_ENDED',
    'ISSUE_STEP_KIND_CONVERTED',
    'ISSUE_STEP_KIND_CONVERSION_ENDED',
    'ISSUE_STEP_KIND_CO_HANDLERS_ADDED',
    'ISSUE_STEP_KIND_CO_HANDLER_REMOVED',
    'ISSUE_STEP_KIND_SUPERVISED',
    'ISSUE_STEP_KIND_SUPERVISION_LIFTED',
    'ISSUE_STEP_KIND_EXTENSION_ASKED',
    'ISSUE_STEP_KIND_EXTENSION_GRANTED',
    'ISSUE_STEP_KIND_EXTENSION_DECLINED',
    'ISSUE_STEP_KIND_SUSPENSION_ASKED',
    'ISSUE_STEP_KIND_SUSPENSION_DECLINED',
    'ISSUE_STEP_KIND_REASSIGNED',
    'ISSUE_STEP_KIND_REGRIDDED',
  ],
  RegriddingStatus: [
    'REGRIDDING_STATUS_PLANNED',
    'REGRIDDING_STATUS_UNDER_WAY',
    'REGRIDDING_STATUS_DONE',
    'REGRIDDING_STATUS_CANCELLED',
  ],
  RegriddingCancellation: [
    'REGRIDDING_CANCELLATION_NOT_NEEDED',
    'REGRIDDING_CANCELLATION_PLAN_WRONG',
    'REGRIDDING_CANCELLATION_POSTPONED',
    'REGRIDDING_CANCELLATION_MAP_CHANGED',
  ],
  Role: [
    'ROLE_TOWN_ADMIN',
    'ROLE_TOWN_CLERK',
    'ROLE_GRID_MANAGER',
    'ROLE_GRID_LEADER',
    'ROLE_GRID_WORKER',
    'ROLE_BUILDING_LEADER',
    'ROLE_MEDIATOR',
    'ROLE_SPONSOR',
    'ROLE_AUDITOR',
    'ROLE_RESIDENT',
    'ROLE_INTEGRATION_CLIENT',
  ],
  AccountStatus: ['ACCOUNT_STATUS_ACTIVE', 'ACCOUNT_STATUS_SUSPENDED'],
  SubscriptionStatus: ['SUBSCRIPTION_STATUS_ACTIVE', 'SUBSCRIPTION_STATUS_ENDED'],
  InvitationStatus: [
    'INVITATION_STATUS_OPEN',
    'INVITATION_STATUS_ACCEPTED',
    'INVITATION_STATUS_REVOKED',
    'INVITATION_STATUS_EXPIRED',
  ],
  Template: [
    'TEMPLATE_ISSUE_TO_ACCEPT',
    'TEMPLATE_ISSUE_ACCEPTED',
    'TEMPLATE_ISSUE_REJECTED',
    'TEMPLATE_ISSUE_ASSIGNED',
    'TEMPLATE_ISSUE_RETURNED',
    'TEMPLATE_ISSUE_PROGRESS',
    'TEMPLATE_HAND_OVER_OFFERED',
    'TEMPLATE_HAND_OVER_ACCEPTED',
    'TEMPLATE_HAND_OVER_DECLINED',
    'TEMPLATE_ISSUE_TO_VERIFY',
    'TEMPLATE_ISSUE_SENT_BACK',
    'TEMPLATE_FEEDBACK_ASKED',
    'TEMPLATE_FEEDBACK_GIVEN',
    'TEMPLATE_ISSUE_REOPENED',
    'TEMPLATE_ISSUE_OVERDUE',
    'TEMPLATE_ISSUE_SUSPENDED',
    'TEMPLATE_ISSUE_FOLLOWED',
    'TEMPLATE_ISSUE_TO_DECIDE',
    'TEMPLATE_ISSUE_GIVEN_BACK',
    'TEMPLATE_ISSUE_ELSEWHERE',
    'TEMPLATE_ISSUE_CAME_BACK',
    'TEMPLATE_ISSUE_SUPERVISED',
    'TEMPLATE_ISSUE_REQUEST_TO_DECIDE',
    'TEMPLATE_ISSUE_REQUEST_GRANTED',
    'TEMPLATE_ISSUE_REQUEST_DECLINED',
    'TEMPLATE_ISSUE_EXTENDED',
    'TEMPLATE_ISSUE_HELP_ASKED',
    'TEMPLATE_ISSUE_HELP_ENDED',
    'TEMPLATE_ISSUE_TAKEN',
    'TEMPLATE_ISSUE_MERGED',
    'TEMPLATE_ISSUE_REASSIGNED',
    'TEMPLATE_DISPUTE_TO_ACCEPT',
    'TEMPLATE_DISPUTE_TO_DESCRIBE',
    'TEMPLATE_DISPUTE_ACCEPTED',
    'TEMPLATE_DISPUTE_REJECTED',
    'TEMPLATE_DISPUTE_TO_MEDIATE',
    'TEMPLATE_DISPUTE_RELEASED',
    'TEMPLATE_DISPUTE_TO_ASSIGN',
    'TEMPLATE_DISPUTE_TO_DECIDE',
    'TEMPLATE_DISPUTE_SPONSORED',
    'TEMPLATE_DISPUTE_REOPENED',
    'TEMPLATE_DISPUTE_BREACHED',
    'TEMPLATE_DISPUTE_OVERDUE',
    'TEMPLATE_DISPUTE_FOLLOWED',
    'TEMPLATE_DISPUTE_AGREED',
    'TEMPLATE_DISPUTE_FAILED',
    'TEMPLATE_DISPUTE_ARCHIVED',
    'TEMPLATE_DISPUTE_CLOSED',
    'TEMPLATE_DATA_REQUEST_TO_DECIDE',
    'TEMPLATE_DATA_REQUEST_DUE_SOON',
    'TEMPLATE_DATA_REQUEST_OVERDUE',
    'TEMPLATE_DATA_REQUEST_RECEIVED',
    'TEMPLATE_DATA_REQUEST_GRANTED',
    'TEMPLATE_DATA_REQUEST_DONE',
    'TEMPLATE_DATA_REQUEST_REFUSED_STATUTORY_DUTY',
    'TEMPLATE_DATA_REQUEST_REFUSED_KEPT_BY_LAW',
    'TEMPLATE_DATA_REQUEST_REFUSED_FOUND_RIGHT',
    'TEMPLATE_DATA_REQUEST_REFUSED_NOT_HELD',
    'TEMPLATE_EXPORT_TO_APPROVE',
    'TEMPLATE_EXPORT_APPROVED',
    'TEMPLATE_EXPORT_REFUSED',
    'TEMPLATE_EXPORT_MADE',
    'TEMPLATE_EXPORT_EXPIRING',
    'TEMPLATE_EXPORT_WITHDRAWN',
    'TEMPLATE_EXPORT_EMPTY',
    'TEMPLATE_EXPORT_TOO_LARGE',
    'TEMPLATE_EMAIL_CODE',
  ],
  Channel: ['CHANNEL_IN_APP', 'CHANNEL_EMAIL'],
  DeliveryOutcome: [
    'DELIVERY_OUTCOME_DELIVERED',
    'DELIVERY_OUTCOME_FAILED',
    'DELIVERY_OUTCOME_SUPPRESSED',
    'DELIVERY_OUTCOME_UNKNOWN',
    'DELIVERY_OUTCOME_PENDING',
    'DELIVERY_OUTCOME_SENDING',
  ],
  DeliveryReason: [
    'DELIVERY_REASON_OWN_ACTION',
    'DELIVERY_REASON_TURNED_OFF',
    'DELIVERY_REASON_NO_ADDRESS',
    'DELIVERY_REASON_NOT_CONFIGURED',
    'DELIVERY_REASON_OVERTAKEN',
    'DELIVERY_REASON_REFUSED',
    'DELIVERY_REASON_GAVE_UP',
    'DELIVERY_REASON_NOT_HEARD',
    'DELIVERY_REASON_SENDER_DIED',
  ],
  NoticeGroup: ['NOTICE_GROUP_WORK', 'NOTICE_GROUP_FOLLOWED', 'NOTICE_GROUP_ANSWERS'],
  EmailState: ['EMAIL_STATE_NONE', 'EMAIL_STATE_UNCONFIRMED', 'EMAIL_STATE_CONFIRMED'],
  MailSentence: [
    'MAIL_SENTENCE_WORK',
    'MAIL_SENTENCE_FOLLOWED',
    'MAIL_SENTENCE_ANSWERS',
    'MAIL_SENTENCE_SEVERAL',
    'MAIL_SENTENCE_SENDER',
    'MAIL_SENTENCE_AGAIN',
    'MAIL_SENTENCE_WHY',
    'MAIL_SENTENCE_CODE_SUBJECT',
    'MAIL_SENTENCE_CODE',
    'MAIL_SENTENCE_DISPUTE_WORK',
    'MAIL_SENTENCE_DISPUTE_FOLLOWED',
    'MAIL_SENTENCE_DISPUTE_ANSWERS',
    'MAIL_SENTENCE_NEW_DISPUTE_WORK',
    'MAIL_SENTENCE_NEW_DISPUTE_FOLLOWED',
    'MAIL_SENTENCE_NEW_DISPUTE_ANSWERS',
    'MAIL_SENTENCE_SEVERAL_DISPUTES',
    'MAIL_SENTENCE_SEVERAL_OF_BOTH',
    'MAIL_SENTENCE_SEVERAL_THINGS',
    'MAIL_SENTENCE_DATA_REQUEST_WORK',
    'MAIL_SENTENCE_DATA_REQUEST_ANSWERS',
    'MAIL_SENTENCE_EXPORT_WORK',
    'MAIL_SENTENCE_EXPORT_ANSWERS',
    'MAIL_SENTENCE_EXPORT_FOLLOWED',
  ],
  ResidentStatus: [
    'RESIDENT_STATUS_PRESENT',
    'RESIDENT_STATUS_MOVED_OUT',
    'RESIDENT_STATUS_ERASED',
    'RESIDENT_STATUS_MERGED',
  ],
  Sex: ['SEX_MALE', 'SEX_FEMALE'],
  ResidenceStatus: [
    'RESIDENCE_STATUS_BOTH',
    'RESIDENCE_STATUS_REGISTERED_ONLY',
    'RESIDENCE_STATUS_LIVING_ONLY',
  ],
  ResidentKind: ['RESIDENT_KIND_REGISTERED', 'RESIDENT_KIND_FLOATING'],
  LawfulBasis: ['LAWFUL_BASIS_STATUTORY_DUTY', 'LAWFUL_BASIS_CONSENT', 'LAWFUL_BASIS_EMERGENCY'],
  EntrySource: [
    'ENTRY_SOURCE_HOME_VISIT',
    'ENTRY_SOURCE_COUNTER',
    'ENTRY_SOURCE_SELF_REPORT',
    'ENTRY_SOURCE_DEPARTMENT',
  ],
  ResidentField: [
    'RESIDENT_FIELD_NAME',
    'RESIDENT_FIELD_ID_NUMBER',
    'RESIDENT_FIELD_PHONES',
    'RESIDENT_FIELD_ROOM',
    'RESIDENT_FIELD_RESIDENCE_STATUS',
    'RESIDENT_FIELD_KIND',
    'RESIDENT_FIELD_LAWFUL_BASIS',
    'RESIDENT_FIELD_SOURCE',
  ],
  SearchMatch: [
    'SEARCH_MATCH_ID_NUMBER',
    'SEARCH_MATCH_PHONE',
    'SEARCH_MATCH_NAME',
    'SEARCH_MATCH_NAME_NEARLY',
    'SEARCH_MATCH_SOUND',
    'SEARCH_MATCH_INITIALS',
    'SEARCH_MATCH_ID_TAIL',
    'SEARCH_MATCH_PHONE_TAIL',
    'SEARCH_MATCH_HOME',
  ],
  DuplicateReason: [
    'DUPLICATE_REASON_SAME_NAME',
    'DUPLICATE_REASON_NAME_SOUNDS_ALIKE',
    'DUPLICATE_REASON_NAME_NEARLY',
    'DUPLICATE_REASON_SAME_BIRTH_DATE',
    'DUPLICATE_REASON_SAME_PHONE',
    'DUPLICATE_REASON_ID_NUMBER_NEARLY',
    'DUPLICATE_REASON_SAME_HOME',
  ],
  MergeField: [
    'MERGE_FIELD_NAME',
    'MERGE_FIELD_ID_NUMBER',
    'MERGE_FIELD_PHONES',
    'MERGE_FIELD_HOME',
    'MERGE_FIELD_RESIDENCE_STATUS',
    'MERGE_FIELD_KIND',
    'MERGE_FIELD_LAWFUL_BASIS',
    'MERGE_FIELD_SOURCE',
  ],
  MergeSide: ['MERGE_SIDE_KEPT', 'MERGE_SIDE_MERGED'],
  MergeGround: ['MERGE_GROUND_PAPERS', 'MERGE_GROUND_VISIT', 'MERGE_GROUND_OWN_WORD'],
  DistinctionGround: [
    'DISTINCTION_GROUND_PAPERS',
    'DISTINCTION_GROUND_VISIT',
    'DISTINCTION_GROUND_RELATIVES',
  ],
  LookPurpose: [
    'LOOK_PURPOSE_HOME_VISIT',
    'LOOK_PURPOSE_ISSUE',
    'LOOK_PURPOSE_MEDIATION',
    'LOOK_PURPOSE_SERVICE',
    'LOOK_PURPOSE_VERIFICATION',
    'LOOK_PURPOSE_EMERGENCY',
  ],
  ErasureReason: [
    'ERASURE_REASON_PURPOSE_ACHIEVED',
    'ERASURE_REASON_PERIOD_OVER',
    'ERASURE_REASON_CONSENT_WITHDRAWN',
    'ERASURE_REASON_UNLAWFUL',
    'ERASURE_REASON_IMPORT_UNDONE',
  ],
  CarePurpose: [
    'CARE_PURPOSE_ELDER_ALONE_VISIT',
    'CARE_PURPOSE_EMPTY_NEST_VISIT',
    'CARE_PURPOSE_CHILD_LEFT_BEHIND',
    'CARE_PURPOSE_DISABILITY_ASSISTANCE',
    'CARE_PURPOSE_HARDSHIP_HELP',
  ],
  ConsentForm: [
    'CONSENT_FORM_SIGNED',
    'CONSENT_FORM_SPOKEN',
    'CONSENT_FORM_APPLICATION',
    'CONSENT_FORM_GUARDIAN',
  ],
  CareStatus: ['CARE_STATUS_RUNNING', 'CARE_STATUS_ENDED'],
  CareEnding: [
    'CARE_ENDING_OWN_WISH',
    'CARE_ENDING_CONSENT_WITHDRAWN',
    'CARE_ENDING_NO_LONGER_NEEDED',
    'CARE_ENDING_ENTERED_WRONGLY',
    'CARE_ENDING_TIME_OVER',
    'CARE_ENDING_LEFT_TOWN',
    'CARE_ENDING_ERASED',
  ],
  CommunityKind: ['COMMUNITY_KIND_RESIDENTS_COMMITTEE', 'COMMUNITY_KIND_VILLAGERS_COMMITTEE'],
  Relation: [
    'RELATION_HEAD',
    'RELATION_SPOUSE',
    'RELATION_SON',
    'RELATION_DAUGHTER',
    'RELATION_GRANDCHILD',
    'RELATION_PARENT',
    'RELATION_GRANDPARENT',
    'RELATION_SIBLING',
    'RELATION_OTHER',
  ],
  ExportStatus: [
    'EXPORT_STATUS_ASKED',
    'EXPORT_STATUS_APPROVED',
    'EXPORT_STATUS_REFUSED',
    'EXPORT_STATUS_MAKING',
    'EXPORT_STATUS_MADE',
    'EXPORT_STATUS_EMPTY',
    'EXPORT_STATUS_EXPIRED',
    'EXPORT_STATUS_TOO_LARGE',
    'EXPORT_STATUS_WITHDRAWN',
  ],
  ExportField: [
    'EXPORT_FIELD_NAME',
    'EXPORT_FIELD_ID_NUMBER',
    'EXPORT_FIELD_PHONES',
    'EXPORT_FIELD_SEX',
    'EXPORT_FIELD_BIRTH_DATE',
    'EXPORT_FIELD_BUILDING_CODE',
    'EXPORT_FIELD_ADDRESS',
    'EXPORT_FIELD_ROOM_CODE',
    'EXPORT_FIELD_GRID_CODE',
    'EXPORT_FIELD_KIND',
    'EXPORT_FIELD_RESIDENCE_STATUS',
    'EXPORT_FIELD_AGE',
    'EXPORT_FIELD_COMMUNITY',
    'EXPORT_FIELD_HOUSEHOLD_NUMBER',
    'EXPORT_FIELD_RELATION',
    'EXPORT_FIELD_HEAD_NAME',
    'EXPORT_FIELD_HEAD_ID_NUMBER',
    'EXPORT_FIELD_HEAD_PHONES',
  ],
  ChildrenBasis: [
    'CHILDREN_BASIS_LEFT_BEHIND_CARE',
    'CHILDREN_BASIS_SCHOOLING',
    'CHILDREN_BASIS_GUARDIAN_CONSENT',
    'CHILDREN_BASIS_EMERGENCY',
  ],
  ExportFormat: ['EXPORT_FORMAT_XLSX', 'EXPORT_FORMAT_CSV'],
  LeaderElsewhere: [
    'LEADER_ELSEWHERE_NEXT_DOOR',
    'LEADER_ELSEWHERE_OWNER',
    'LEADER_ELSEWHERE_WORKS_HERE',
    'LEADER_ELSEWHERE_NOBODY_ELSE',
  ],
  LeaderEnding: [
    'LEADER_ENDING_OWN_WISH',
    'LEADER_ENDING_MOVED_HOUSE',
    'LEADER_ENDING_SUCCEEDED',
    'LEADER_ENDING_APPOINTED_WRONGLY',
    'LEADER_ENDING_LEFT_TOWN',
    'LEADER_ENDING_ERASED',
  ],
  LettingUse: [
    'LETTING_USE_DWELLING',
    'LETTING_USE_SHARED',
    'LETTING_USE_STAFF_QUARTERS',
    'LETTING_USE_SHOP',
  ],
  LettingStatus: ['LETTING_STATUS_OPEN', 'LETTING_STATUS_ENDED'],
  LettingReason: [
    'LETTING_REASON_ENTERED_WRONGLY',
    'LETTING_REASON_LANDLORD_CHANGED',
    'LETTING_REASON_TIME_CHANGED',
    'LETTING_REASON_USE_CHANGED',
  ],
  LettingField: ['LETTING_FIELD_LANDLORD', 'LETTING_FIELD_USE', 'LETTING_FIELD_FROM', 'LETTING_FIELD_UNTIL'],
  LettingEnding: [
    'LETTING_ENDING_NO_LONGER_LET',
    'LETTING_ENDING_LET_ANEW',
    'LETTING_ENDING_ENTERED_WRONGLY',
  ],
  TenancyEnding: [
    'TENANCY_ENDING_LEFT',
    'TENANCY_ENDING_ENTERED_WRONGLY',
    'TENANCY_ENDING_LETTING_ENDED',
    'TENANCY_ENDING_MOVED_HOUSE',
    'TENANCY_ENDING_LEFT_TOWN',
    'TENANCY_ENDING_ERASED',
  ],
  LettingCheckOutcome: ['LETTING_CHECK_OUTCOME_DANGER', 'LETTING_CHECK_OUTCOME_NO_DANGER'],
  ResidentStepKind: [
    'RESIDENT_STEP_KIND_REGISTERED',
    'RESIDENT_STEP_KIND_CORRECTED',
    'RESIDENT_STEP_KIND_MOVED',
    'RESIDENT_STEP_KIND_MOVED_OUT',
    'RESIDENT_STEP_KIND_GRID_CHANGED',
    'RESIDENT_STEP_KIND_ACCOUNT_LINKED',
    'RESIDENT_STEP_KIND_MERGED',
    'RESIDENT_STEP_KIND_PARTED',
    'RESIDENT_STEP_KIND_SET_ASIDE',
    'RESIDENT_STEP_KIND_RETURNED',
    'RESIDENT_STEP_KIND_DISTINGUISHED',
    'RESIDENT_STEP_KIND_HOUSEHOLD_OPENED',
    'RESIDENT_STEP_KIND_HOUSEHOLD_JOINED',
    'RESIDENT_STEP_KIND_HOUSEHOLD_LEFT',
    'RESIDENT_STEP_KIND_ERASED',
    'RESIDENT_STEP_KIND_LEADER_APPOINTED',
    'RESIDENT_STEP_KIND_LEADER_ENDED',
    'RESIDENT_STEP_KIND_LETTING_BEGAN',
    'RESIDENT_STEP_KIND_LETTING_ENDED',
    'RESIDENT_STEP_KIND_TENANCY_BEGAN',
    'RESIDENT_STEP_KIND_TENANCY_ENDED',
  ],
  OrganisationKind: [
    'ORGANISATION_KIND_STATE_ORGAN',
    'ORGANISATION_KIND_PUBLIC_INSTITUTION',
    'ORGANISATION_KIND_MASS_ORGANISATION',
    'ORGANISATION_KIND_SOCIAL_GROUP',
    'ORGANISATION_KIND_PRIVATE_NON_ENTERPRISE',
    'ORGANISATION_KIND_FOUNDATION',
    'ORGANISATION_KIND_ENTERPRISE',
    'ORGANISATION_KIND_SOLE_TRADER',
    'ORGANISATION_KIND_FARMERS_COOPERATIVE',
    'ORGANISATION_KIND_RURAL_COLLECTIVE',
    'ORGANISATION_KIND_OTHER',
    'ORGANISATION_KIND_WITHOUT_CODE',
  ],
  OrganisationNoCode: [
    'ORGANISATION_NO_CODE_STALL',
    'ORGANISATION_NO_CODE_SITE_OFFICE',
    'ORGANISATION_NO_CODE_OUTPOST',
    'ORGANISATION_NO_CODE_APPLIED_FOR',
  ],
  OrganisationStatus: [
    'ORGANISATION_STATUS_OPEN',
    'ORGANISATION_STATUS_MOVED_OUT',
    'ORGANISATION_STATUS_CLOSED',
  ],
  OrganisationEnding: ['ORGANISATION_ENDING_CLOSED', 'ORGANISATION_ENDING_MOVED_OUT'],
  OrganisationField: [
    'ORGANISATION_FIELD_NAME',
    'ORGANISATION_FIELD_CREDIT_CODE',
    'ORGANISATION_FIELD_ROOM',
    'ORGANISATION_FIELD_REPRESENTATIVE',
    'ORGANISATION_FIELD_CONTACT',
  ],
  DataRequestKind: ['DATA_REQUEST_KIND_CORRECT', 'DATA_REQUEST_KIND_DELETE', 'DATA_REQUEST_KIND_EXPLAIN'],
  DataRequestStatus: [
    'DATA_REQUEST_STATUS_RECEIVED',
    'DATA_REQUEST_STATUS_GRANTED',
    'DATA_REQUEST_STATUS_REFUSED',
    'DATA_REQUEST_STATUS_DONE',
  ],
  DataRequestGround: [
    'DATA_REQUEST_GROUND_STATUTORY_DUTY',
    'DATA_REQUEST_GROUND_KEPT_BY_LAW',
    'DATA_REQUEST_GROUND_FOUND_RIGHT',
    'DATA_REQUEST_GROUND_NOT_HELD',
  ],
  DataRequestRemedy: ['DATA_REQUEST_REMEDY_REVIEW', 'DATA_REQUEST_REMEDY_COURT'],
  DataRequestStep: ['DATA_REQUEST_STEP_CORRECT_RESIDENT', 'DATA_REQUEST_STEP_ERASE_RESIDENT'],
  FieldOwner: [
    'FIELD_OWNER_RESIDENT',
    'FIELD_OWNER_HOUSEHOLD',
    'FIELD_OWNER_BUILDING',
    'FIELD_OWNER_COMMUNITY',
    'FIELD_OWNER_GRID',
  ],
  FieldPrivacy: ['FIELD_PRIVACY_INTERNAL', 'FIELD_PRIVACY_PERSONAL', 'FIELD_PRIVACY_SENSITIVE'],
  FieldOrigin: ['FIELD_ORIGIN_ENTERED', 'FIELD_ORIGIN_DERIVED'],
  TitleVerdict: ['TITLE_VERDICT_HELD', 'TITLE_VERDICT_ASK', 'TITLE_VERDICT_REFUSED'],
  RedLine: [
    'RED_LINE_BELIEF',
    'RED_LINE_PARTY',
    'RED_LINE_PETITION',
    'RED_LINE_CONTROL',
    'RED_LINE_HEALTH',
    'RED_LINE_SCORE',
  ],
  QuestionKind: [
    'QUESTION_KIND_TEXT',
    'QUESTION_KIND_NUMBER',
    'QUESTION_KIND_DATE',
    'QUESTION_KIND_YES_NO',
    'QUESTION_KIND_CHOICE',
  ],
  FormStatus: ['FORM_STATUS_DRAFT', 'FORM_STATUS_OPEN', 'FORM_STATUS_CLOSED'],
  ImportStatus: [
    'IMPORT_STATUS_READING',
    'IMPORT_STATUS_COLUMNS_NEEDED',
    'IMPORT_STATUS_READ',
    'IMPORT_STATUS_LOADING',
    'IMPORT_STATUS_PAUSED',
    'IMPORT_STATUS_LOADED',
    'IMPORT_STATUS_UNDOING',
    'IMPORT_STATUS_UNDONE',
    'IMPORT_STATUS_UNREADABLE',
  ],
  ImportField: [
    'IMPORT_FIELD_NAME',
    'IMPORT_FIELD_ID_NUMBER',
    'IMPORT_FIELD_PHONE',
    'IMPORT_FIELD_SEX',
    'IMPORT_FIELD_BIRTH_DATE',
    'IMPORT_FIELD_BUILDING_CODE',
    'IMPORT_FIELD_ADDRESS',
    'IMPORT_FIELD_ROOM_CODE',
    'IMPORT_FIELD_UNIT',
    'IMPORT_FIELD_DOOR',
    'IMPORT_FIELD_KIND',
    'IMPORT_FIELD_RESIDENCE_STATUS',
    'IMPORT_FIELD_HOUSEHOLD_NUMBER',
    'IMPORT_FIELD_RELATION',
  ],
  ImportRowOutcome: [
    'IMPORT_ROW_OUTCOME_REFUSED',
    'IMPORT_ROW_OUTCOME_DIFFERS',
    'IMPORT_ROW_OUTCOME_KEPT',
    'IMPORT_ROW_OUTCOME_CORRECTED',
    'IMPORT_ROW_OUTCOME_RESTORED',
    'IMPORT_ROW_OUTCOME_NOT_PUT',
  ],
  DataRule: [
    'DATA_RULE_NO_PHONE',
    'DATA_RULE_ROOM_NOT_IN_BUILDING',
    'DATA_RULE_BIRTH_DATE_IN_FUTURE',
    'DATA_RULE_STATUS_AGAINST_KIND',
    'DATA_RULE_BUILDING_WITHOUT_GRID',
    'DATA_RULE_HOUSEHOLD_WITHOUT_HEAD',
    'DATA_RULE_HEAD_GONE',
    'DATA_RULE_MEMBER_GONE',
    'DATA_RULE_ONLY_CHILDREN',
    'DATA_RULE_LEADER_GONE',
    'DATA_RULE_DANGER_NOT_MENDED',
    'DATA_RULE_LETTING_OVER',
  ],
  DataStep: [
    'DATA_STEP_ASK_PHONE',
    'DATA_STEP_CORRECT_ROOM',
    'DATA_STEP_CHECK_NUMBER',
    'DATA_STEP_ASK_RESIDENCE',
    'DATA_STEP_PLACE_BUILDING',
    'DATA_STEP_NAME_HEAD',
    'DATA_STEP_LET_MEMBER_LEAVE',
    'DATA_STEP_ASK_GUARDIAN',
    'DATA_STEP_ASK_LEADER',
    'DATA_STEP_CHECK_HOME',
    'DATA_STEP_ASK_LETTING',
  ],
  DataAnswerGround: ['DATA_ANSWER_GROUND_ASKED', 'DATA_ANSWER_GROUND_PAPERS', 'DATA_ANSWER_GROUND_ARRANGED'],
}
