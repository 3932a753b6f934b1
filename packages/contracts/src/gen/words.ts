// Generated from proto/ by `npm run generate`. Change the contract, not this file.
import type { Words } from '../types.ts'

/** The words of a value, by its name in JSON, such as `ISSUE_STATUS_CLOSED`. */
export const words: Readonly<Record<string, Words>> = {
  FIGURE_CODE_REGISTERED: {
    zh: '登记数',
    en: 'Registered',
  },
  FIGURE_CODE_OPEN: {
    zh: '在办数',
    en: 'Open',
  },
  FIGURE_CODE_OVERDUE_OPEN: {
    zh: '超期在办数',
    en: 'Open and overdue',
  },
  FIGURE_CODE_ACCEPTANCE_IN_TIME: {
    zh: '按时受理率',
    en: 'Accepted in time',
  },
  FIGURE_CODE_CONCLUSION_RATE: {
    zh: '办结率',
    en: 'Conclusion rate',
  },
  FIGURE_CODE_ON_TIME_CONCLUSION: {
    zh: '按时办结率',
    en: 'Concluded in time',
  },
  FIGURE_CODE_SATISFACTION_RATE: {
    zh: '满意率',
    en: 'Satisfaction rate',
  },
  FIGURE_CODE_RATED_SHARE: {
    zh: '评价率',
    en: 'Rated share',
  },
  FIGURE_CODE_REOPEN_RATE: {
    zh: '重开率',
    en: 'Reopen rate',
  },
  FIGURE_DEFINITION_REGISTERED: {
    zh: '期间内登记的事项数。',
    en: 'Issues registered in the window.',
  },
  FIGURE_DEFINITION_OPEN: {
    zh: '期间内登记、目前尚未结案的事项数，不含不予受理和并案。',
    en: 'Issues registered in the window that are not closed now, without those declined or merged.',
  },
  FIGURE_DEFINITION_OVERDUE_OPEN: {
    zh: '期间内登记、目前尚未结案且当前环节已超期的事项数。',
    en: 'Open issues registered in the window whose present step is past its limit.',
  },
  FIGURE_DEFINITION_ACCEPTANCE_IN_TIME: {
    zh: '按时受理的事项数 ÷ 受理的事项数。',
    en: 'Issues accepted within the limit ÷ issues accepted.',
  },
  FIGURE_DEFINITION_CONCLUSION_RATE: {
    zh: '办结（经他人核查）的事项数 ÷ 受理的事项数。',
    en: 'Issues concluded, that is verified by another person ÷ issues accepted.',
  },
  FIGURE_DEFINITION_ON_TIME_CONCLUSION: {
    zh: '已办结且在办理时限内完成的事项数 ÷ 已办结或办理已超期的事项数，分母包含超期未办结的事项。',
    en: 'Issues concluded and handled within the limit ÷ issues concluded or past the handling limit; those still open past it are counted below the line.',
  },
  FIGURE_DEFINITION_SATISFACTION_RATE: {
    zh: '最近一次评价为满意的事项数 ÷ 已评价的事项数。未评价不算满意，评价率另列。',
    en: 'Issues whose last answer was satisfied ÷ issues answered. No answer never counts as satisfied; the rated share stands beside.',
  },
  FIGURE_DEFINITION_RATED_SHARE: {
    zh: '已评价的事项数 ÷ 已征求意见的事项数。',
    en: 'Issues answered ÷ issues for which an answer was asked.',
  },
  FIGURE_DEFINITION_REOPEN_RATE: {
    zh: '因不满意重开过的事项数 ÷ 已结案或重开过的事项数。',
    en: 'Issues reopened at least once ÷ issues closed or reopened.',
  },
  FIGURE_KIND_COUNT: {
    zh: '数量',
    en: 'Count',
  },
  FIGURE_KIND_RATE: {
    zh: '比率',
    en: 'Rate',
  },
  FIGURE_PART_NUMERATOR: {
    zh: '分子',
    en: 'Above the line',
  },
  FIGURE_PART_DENOMINATOR: {
    zh: '分母',
    en: 'Below the line',
  },
  DIMENSION_GRID: {
    zh: '网格',
    en: 'Grid',
  },
  DIMENSION_COMMUNITY: {
    zh: '社区',
    en: 'Community',
  },
  DIMENSION_CATEGORY: {
    zh: '类别',
    en: 'Category',
  },
  DIMENSION_DAY: {
    zh: '日期',
    en: 'Day',
  },
  DIMENSION_STATUS: {
    zh: '状态',
    en: 'State',
  },
  REBUILD_STATE_NONE: {
    zh: '从未重建',
    en: 'Never rebuilt',
  },
  REBUILD_STATE_RUNNING: {
    zh: '重建中',
    en: 'Running',
  },
  REBUILD_STATE_DONE: {
    zh: '已完成',
    en: 'Done',
  },
  REBUILD_STATE_FAILED: {
    zh: '未完成，原数据不变',
    en: 'Failed; what is shown did not change',
  },
  DISPUTE_STATUS_REGISTERED: {
    zh: '待受理',
    en: 'Waiting for acceptance',
  },
  DISPUTE_STATUS_REJECTED: {
    zh: '不予受理',
    en: 'Not accepted',
  },
  DISPUTE_STATUS_ACCEPTED: {
    zh: '已受理',
    en: 'Accepted',
  },
  DISPUTE_STATUS_INVESTIGATING: {
    zh: '调查中',
    en: 'Being investigated',
  },
  DISPUTE_STATUS_MEDIATING: {
    zh: '调解中',
    en: 'In mediation',
  },
  DISPUTE_STATUS_ADJOURNED: {
    zh: '择期再调',
    en: 'Adjourned',
  },
  DISPUTE_STATUS_FAILED: {
    zh: '调解不成',
    en: 'No agreement',
  },
  DISPUTE_STATUS_AGREED: {
    zh: '达成协议',
    en: 'Agreed',
  },
  DISPUTE_STATUS_PERFORMING: {
    zh: '履行中',
    en: 'Being performed',
  },
  DISPUTE_STATUS_PERFORMED: {
    zh: '已履行',
    en: 'Performed',
  },
  DISPUTE_STATUS_BREACHED: {
    zh: '未履行',
    en: 'Not performed',
  },
  DISPUTE_STATUS_REVISITED: {
    zh: '已回访',
    en: 'Revisited',
  },
  DISPUTE_STATUS_ARCHIVED: {
    zh: '已归档',
    en: 'Archived',
  },
  DISPUTE_STATUS_CLOSED: {
    zh: '已终结',
    en: 'Closed',
  },
  DISPUTE_TYPE_FAMILY: {
    zh: '婚姻家庭',
    en: 'Marriage and family',
  },
  DISPUTE_TYPE_NEIGHBOUR: {
    zh: '邻里',
    en: 'Neighbours',
  },
  DISPUTE_TYPE_HOMESTEAD: {
    zh: '房屋宅基地',
    en: 'House and homestead',
  },
  DISPUTE_TYPE_CONTRACT: {
    zh: '合同',
    en: 'Contract',
  },
  DISPUTE_TYPE_BUSINESS: {
    zh: '生产经营',
    en: 'Production and business',
  },
  DISPUTE_TYPE_DAMAGES: {
    zh: '损害赔偿',
    en: 'Damages',
  },
  DISPUTE_TYPE_LAND: {
    zh: '山林土地',
    en: 'Forest and land',
  },
  DISPUTE_TYPE_RELOCATION: {
    zh: '征地拆迁',
    en: 'Land taking and relocation',
  },
  DISPUTE_TYPE_POLLUTION: {
    zh: '环境污染',
    en: 'Pollution',
  },
  DISPUTE_TYPE_LABOUR: {
    zh: '劳动争议',
    en: 'Labour',
  },
  DISPUTE_TYPE_CONSUMER: {
    zh: '消费',
    en: 'Consumer',
  },
  DISPUTE_TYPE_MEDICAL: {
    zh: '医疗',
    en: 'Medical',
  },
  DISPUTE_TYPE_TRAFFIC: {
    zh: '道路交通事故',
    en: 'Road accident',
  },
  DISPUTE_TYPE_PROPERTY: {
    zh: '物业',
    en: 'Property management',
  },
  DISPUTE_TYPE_OTHER: {
    zh: '其他',
    en: 'Other',
  },
  DISPUTE_SOURCE_APPLICATION: {
    zh: '当事人申请',
    en: 'Application of a party',
  },
  DISPUTE_SOURCE_INITIATIVE: {
    zh: '调委会主动调解',
    en: 'Initiative of the committee',
  },
  DISPUTE_SOURCE_POLICE: {
    zh: '公安机关移送',
    en: 'Transferred by the police',
  },
  DISPUTE_SOURCE_COURT: {
    zh: '人民法院委托',
    en: 'Entrusted by a court',
  },
  DISPUTE_SOURCE_ASSIGNMENT: {
    zh: '有关部门交办',
    en: 'Assigned by an authority',
  },
  DISPUTE_SOURCE_ISSUE: {
    zh: '网格事项转入',
    en: 'Turned from an issue',
  },
  DISPUTE_LEVEL_GRID: {
    zh: '网格',
    en: 'Grid',
  },
  DISPUTE_LEVEL_COMMUNITY: {
    zh: '社区',
    en: 'Community',
  },
  DISPUTE_LEVEL_TOWN_CENTER: {
    zh: '镇综治中心',
    en: 'Town centre',
  },
  DISPUTE_LEVEL_TOWN_LEADERSHIP: {
    zh: '镇领导包案',
    en: 'Town leadership',
  },
  DISPUTE_SIDE_APPLICANT: {
    zh: '申请人',
    en: 'Applicant',
  },
  DISPUTE_SIDE_RESPONDENT: {
    zh: '被申请人',
    en: 'Other side',
  },
  DISPUTE_SIDE_THIRD: {
    zh: '第三人',
    en: 'Third party',
  },
  DISPUTE_REJECTION_RESERVED_BY_LAW: {
    zh: '法律规定由专门机关管辖或禁止调解',
    en: 'Reserved by law to another organ, or excluded from mediation',
  },
  DISPUTE_REJECTION_TAKEN_ELSEWHERE: {
    zh: '法院、公安或其他行政机关已受理',
    en: 'Already with a court, the police or another authority',
  },
  DISPUTE_REJECTION_PARTY_REFUSES: {
    zh: '一方当事人明确拒绝调解',
    en: 'A party clearly refuses mediation',
  },
  DISPUTE_REJECTION_WITH_GOVERNMENT: {
    zh: '与行政机关之间的争议',
    en: 'A dispute with an authority',
  },
  DISPUTE_REMEDY_ARBITRATION: {
    zh: '仲裁',
    en: 'Arbitration',
  },
  DISPUTE_REMEDY_ADMINISTRATIVE: {
    zh: '行政途径',
    en: 'Administrative remedy',
  },
  DISPUTE_REMEDY_COURT: {
    zh: '向人民法院起诉',
    en: 'Court',
  },
  DISPUTE_CONSENT_WRITTEN: {
    zh: '书面同意',
    en: 'In writing',
  },
  DISPUTE_CONSENT_ORAL: {
    zh: '口头同意',
    en: 'Orally, noted by the mediator',
  },
  DISPUTE_AGREEMENT_FORM_WRITTEN: {
    zh: '调解协议书',
    en: 'Written agreement',
  },
  DISPUTE_AGREEMENT_FORM_ORAL: {
    zh: '口头协议',
    en: 'Oral agreement',
  },
  DISPUTE_REVISIT_RESULT_STABLE: {
    zh: '稳定',
    en: 'Stable',
  },
  DISPUTE_REVISIT_RESULT_RELAPSED: {
    zh: '反复',
    en: 'Relapsed',
  },
  DISPUTE_RECORD_KIND_INVESTIGATION: {
    zh: '调查记录',
    en: 'Investigation record',
  },
  DISPUTE_RECORD_KIND_MEDIATION: {
    zh: '调解记录',
    en: 'Mediation record',
  },
  DISPUTE_RECORD_KIND_REVISIT: {
    zh: '回访记录',
    en: 'Revisit record',
  },
  DISPUTE_CLOCK_STEP_MEDIATE: {
    zh: '调解',
    en: 'Mediate',
  },
  DISPUTE_CLOCK_STEP_PERFORM: {
    zh: '履行',
    en: 'Perform',
  },
  DISPUTE_CLOCK_STEP_REVISIT: {
    zh: '回访',
    en: 'Revisit',
  },
  DISPUTE_ACTION_DESCRIBE: {
    zh: '填写案情',
    en: 'Describe the dispute',
  },
  DISPUTE_ACTION_ADD_PARTY: {
    zh: '添加当事人',
    en: 'Add a party',
  },
  DISPUTE_ACTION_ACCEPT: {
    zh: '受理',
    en: 'Accept',
  },
  DISPUTE_ACTION_REJECT: {
    zh: '不予受理',
    en: 'Do not accept',
  },
  DISPUTE_ACTION_ASSIGN_MEDIATOR: {
    zh: '指派调解员',
    en: 'Assign mediators',
  },
  DISPUTE_ACTION_DECLARE_NO_INTEREST: {
    zh: '声明无利害关系',
    en: 'Declare no interest',
  },
  DISPUTE_ACTION_RECUSE: {
    zh: '回避',
    en: 'Step back',
  },
  DISPUTE_ACTION_ASK_OTHER_MEDIATOR: {
    zh: '要求更换调解员',
    en: 'Ask for another mediator',
  },
  DISPUTE_ACTION_DELIVER_NOTICE: {
    zh: '送达权利义务告知书',
    en: 'Deliver the rights notice',
  },
  DISPUTE_ACTION_RECORD_CONSENT: {
    zh: '记录同意调解',
    en: 'Record consent',
  },
  DISPUTE_ACTION_RECORD_INVESTIGATION: {
    zh: '调查记录',
    en: 'Record an investigation',
  },
  DISPUTE_ACTION_START_MEDIATION: {
    zh: '开始调解',
    en: 'Start mediation',
  },
  DISPUTE_ACTION_RECORD_SESSION: {
    zh: '调解记录',
    en: 'Record a session',
  },
  DISPUTE_ACTION_ADJOURN: {
    zh: '择期再调',
    en: 'Adjourn',
  },
  DISPUTE_ACTION_EXTEND: {
    zh: '延长期限',
    en: 'Extend the limit',
  },
  DISPUTE_ACTION_REACH_AGREEMENT: {
    zh: '达成协议',
    en: 'Reach agreement',
  },
  DISPUTE_ACTION_RECORD_FAILURE: {
    zh: '调解不成',
    en: 'Record failure',
  },
  DISPUTE_ACTION_TELL_REMEDIES: {
    zh: '告知救济途径',
    en: 'Tell the remedies',
  },
  DISPUTE_ACTION_ESCALATE: {
    zh: '上报',
    en: 'Escalate',
  },
  DISPUTE_ACTION_WITHDRAW: {
    zh: '当事人退出',
    en: 'Withdraw a party',
  },
  DISPUTE_ACTION_RECORD_PERFORMANCE: {
    zh: '履行情况',
    en: 'Record performance',
  },
  DISPUTE_ACTION_RECORD_BREACH: {
    zh: '未履行',
    en: 'Record a breach',
  },
  DISPUTE_ACTION_RECORD_REVISIT: {
    zh: '回访',
    en: 'Record a revisit',
  },
  DISPUTE_ACTION_ARCHIVE: {
    zh: '归档',
    en: 'Archive',
  },
  DISPUTE_STEP_KIND_OPENED: {
    zh: '登记',
    en: 'Registered',
  },
  DISPUTE_STEP_KIND_DESCRIBED: {
    zh: '填写案情',
    en: 'Described',
  },
  DISPUTE_STEP_KIND_PARTY_ADDED: {
    zh: '添加当事人',
    en: 'Party added',
  },
  DISPUTE_STEP_KIND_ACCEPTED: {
    zh: '受理',
    en: 'Accepted',
  },
  DISPUTE_STEP_KIND_NUMBERED: {
    zh: '编号',
    en: 'Number given',
  },
  DISPUTE_STEP_KIND_REJECTED: {
    zh: '不予受理',
    en: 'Not accepted',
  },
  DISPUTE_STEP_KIND_MEDIATORS_ASSIGNED: {
    zh: '指派调解员',
    en: 'Mediators assigned',
  },
  DISPUTE_STEP_KIND_NO_INTEREST_DECLARED: {
    zh: '声明无利害关系',
    en: 'No interest declared',
  },
  DISPUTE_STEP_KIND_RECUSED: {
    zh: '回避',
    en: 'Mediator stepped back',
  },
  DISPUTE_STEP_KIND_OTHER_MEDIATOR_ASKED: {
    zh: '要求更换调解员',
    en: 'Another mediator asked for',
  },
  DISPUTE_STEP_KIND_NOTICE_DELIVERED: {
    zh: '送达告知书',
    en: 'Rights notice delivered',
  },
  DISPUTE_STEP_KIND_CONSENTED: {
    zh: '同意调解',
    en: 'Consent',
  },
  DISPUTE_STEP_KIND_INVESTIGATED: {
    zh: '调查',
    en: 'Investigation',
  },
  DISPUTE_STEP_KIND_MEDIATION_STARTED: {
    zh: '开始调解',
    en: 'Mediation started',
  },
  DISPUTE_STEP_KIND_SESSION_HELD: {
    zh: '调解',
    en: 'Mediation session',
  },
  DISPUTE_STEP_KIND_ADJOURNED: {
    zh: '择期再调',
    en: 'Adjourned',
  },
  DISPUTE_STEP_KIND_EXTENDED: {
    zh: '延长期限',
    en: 'Limit extended',
  },
  DISPUTE_STEP_KIND_AGREED: {
    zh: '达成协议',
    en: 'Agreement',
  },
  DISPUTE_STEP_KIND_FAILED: {
    zh: '调解不成',
    en: 'No agreement',
  },
  DISPUTE_STEP_KIND_REMEDIES_TOLD: {
    zh: '告知救济途径',
    en: 'Remedies told',
  },
  DISPUTE_STEP_KIND_ESCALATED: {
    zh: '上报',
    en: 'Escalated',
  },
  DISPUTE_STEP_KIND_WITHDRAWN: {
    zh: '当事人退出',
    en: 'A party withdrew',
  },
  DISPUTE_STEP_KIND_PERFORMANCE: {
    zh: '履行情况',
    en: 'Performance',
  },
  DISPUTE_STEP_KIND_PERFORMED: {
    zh: '已履行',
    en: 'Performed',
  },
  DISPUTE_STEP_KIND_BREACHED: {
    zh: '未履行',
    en: 'Not performed',
  },
  DISPUTE_STEP_KIND_REVISITED: {
    zh: '回访',
    en: 'Revisit',
  },
  DISPUTE_STEP_KIND_REOPENED: {
    zh: '重新调解',
    en: 'Reopened',
  },
  DISPUTE_STEP_KIND_ARCHIVED: {
    zh: '归档',
    en: 'Archived',
  },
  DISPUTE_STEP_KIND_OVERDUE: {
    zh: '超期',
    en: 'Overdue',
  },
  DISPUTE_LOOK_PURPOSE_CONTACT: {
    zh: '联系当事人',
    en: 'To reach a party',
  },
  DISPUTE_LOOK_PURPOSE_SERVE: {
    zh: '送达文书',
    en: 'To deliver a document',
  },
  DISPUTE_LOOK_PURPOSE_VERIFY: {
    zh: '核对身份',
    en: 'To check who a party is',
  },
  DISPUTE_CLOSING_REJECTED: {
    zh: '不予受理',
    en: 'Not accepted for mediation',
  },
  DISPUTE_CLOSING_FAILED: {
    zh: '调解不成',
    en: 'No agreement',
  },
  DISPUTE_CLOSING_WITHDRAWN: {
    zh: '当事人退出',
    en: 'A party withdrew',
  },
  DISPUTE_CLOSING_BREACHED: {
    zh: '协议未履行',
    en: 'Agreement not kept',
  },
  GRID_KIND_BASE: {
    zh: '基础网格',
    en: 'Base grid',
  },
  GRID_KIND_DEDICATED: {
    zh: '专属网格',
    en: 'Dedicated grid',
  },
  ROUTING_REASON_POINT_IN_GRID: {
    zh: '所选地点在此网格范围内',
    en: 'The point lies inside this grid',
  },
  ROUTING_REASON_CHOSEN: {
    zh: '登记时指定了网格',
    en: 'The grid was chosen at registration',
  },
  ROUTING_REASON_NEAREST: {
    zh: '所选地点不在任何网格内，按最近的网格',
    en: 'The point lies in no grid; this is the nearest',
  },
  ROUTING_REASON_BUILDING_IN_GRID: {
    zh: '所选楼栋属于此网格',
    en: 'The building belongs to this grid',
  },
  ISSUE_STATUS_REGISTERED: {
    zh: '待受理',
    en: 'Waiting for acceptance',
  },
  ISSUE_STATUS_ACCEPTED: {
    zh: '已受理',
    en: 'Accepted',
  },
  ISSUE_STATUS_REJECTED: {
    zh: '不予受理',
    en: 'Not accepted',
  },
  ISSUE_STATUS_MERGED: {
    zh: '并案',
    en: 'Merged',
  },
  ISSUE_STATUS_SELF_HANDLING: {
    zh: '自办中',
    en: 'Handled by the receiver',
  },
  ISSUE_STATUS_ASSIGNED: {
    zh: '已交办',
    en: 'Assigned',
  },
  ISSUE_STATUS_IN_PROGRESS: {
    zh: '办理中',
    en: 'In progress',
  },
  ISSUE_STATUS_RETURNED: {
    zh: '退回',
    en: 'Returned',
  },
  ISSUE_STATUS_SUSPENDED: {
    zh: '挂起',
    en: 'Suspended',
  },
  ISSUE_STATUS_RESOLVED: {
    zh: '待核查',
    en: 'Waiting for verification',
  },
  ISSUE_STATUS_FEEDBACK_PENDING: {
    zh: '待反馈',
    en: 'Waiting for feedback',
  },
  ISSUE_STATUS_CLOSED: {
    zh: '已结案',
    en: 'Closed',
  },
  ISSUE_STATUS_ESCALATED: {
    zh: '已上报',
    en: 'Handed up',
  },
  ISSUE_STATUS_TRANSFERRED: {
    zh: '已转办',
    en: 'With a unit outside',
  },
  ISSUE_STATUS_CONVERTED: {
    zh: '已转调解',
    en: 'In mediation',
  },
  ISSUE_CATEGORY_LIVELIHOOD: {
    zh: '民生服务',
    en: 'Livelihood',
  },
  ISSUE_CATEGORY_PUBLIC_FACILITY: {
    zh: '公共设施',
    en: 'Public facilities',
  },
  ISSUE_CATEGORY_UTILITY_OUTAGE: {
    zh: '水电气热',
    en: 'Water, power, gas, heat',
  },
  ISSUE_CATEGORY_ENVIRONMENT_ORDER: {
    zh: '市容环境',
    en: 'Environment and order',
  },
  ISSUE_CATEGORY_SAFETY_HAZARD: {
    zh: '安全隐患',
    en: 'Safety hazard',
  },
  ISSUE_CATEGORY_DANGER: {
    zh: '危及人身财产',
    en: 'Danger to life or property',
  },
  ISSUE_CATEGORY_DISPUTE: {
    zh: '矛盾纠纷',
    en: 'Dispute',
  },
  ISSUE_CATEGORY_CARE: {
    zh: '关爱服务',
    en: 'Care',
  },
  ISSUE_CATEGORY_OPINION: {
    zh: '社情民意',
    en: 'Opinion',
  },
  ISSUE_CATEGORY_EMERGENCY: {
    zh: '突发事件',
    en: 'Emergency',
  },
  ISSUE_CATEGORY_OTHER: {
    zh: '其他',
    en: 'Other',
  },
  ISSUE_URGENCY_ORDINARY: {
    zh: '一般',
    en: 'Ordinary',
  },
  ISSUE_URGENCY_URGENT: {
    zh: '紧急',
    en: 'Urgent',
  },
  ISSUE_URGENCY_EMERGENCY: {
    zh: '特急',
    en: 'Emergency',
  },
  ISSUE_URGENCY_DIFFICULT: {
    zh: '疑难',
    en: 'Difficult',
  },
  ISSUE_CHANNEL_COUNTER: {
    zh: '窗口',
    en: 'Counter',
  },
  ISSUE_CHANNEL_PHONE: {
    zh: '电话',
    en: 'Phone',
  },
  ISSUE_CHANNEL_PATROL: {
    zh: '巡查',
    en: 'Patrol',
  },
  ISSUE_CHANNEL_VISIT: {
    zh: '走访',
    en: 'Home visit',
  },
  ISSUE_CHANNEL_ONLINE: {
    zh: '网上',
    en: 'Online',
  },
  ISSUE_CHANNEL_HOTLINE: {
    zh: '热线转办',
    en: 'Hotline',
  },
  ISSUE_CHANNEL_PETITION: {
    zh: '信访转办',
    en: 'Petition office',
  },
  ISSUE_CONVERSION_DISPUTE: {
    zh: '人民调解',
    en: "People's mediation",
  },
  ISSUE_LEVEL_GRID: {
    zh: '网格',
    en: 'Grid',
  },
  ISSUE_LEVEL_COMMUNITY: {
    zh: '社区',
    en: 'Community',
  },
  ISSUE_LEVEL_TOWN: {
    zh: '镇',
    en: 'Town',
  },
  ISSUE_REJECTION_NOT_OUR_BUSINESS: {
    zh: '不属于受理范围',
    en: 'Not our business',
  },
  ISSUE_REJECTION_NO_FACTS: {
    zh: '没有具体事实',
    en: 'Nothing that could be followed up',
  },
  ISSUE_REJECTION_BEFORE_COURT: {
    zh: '已由法院、仲裁等机构受理',
    en: 'Before a court or an arbitrator already',
  },
  ISSUE_REJECTION_DUPLICATE: {
    zh: '重复反映',
    en: 'Reported before',
  },
  ISSUE_REJECTION_OTHER: {
    zh: '其他原因',
    en: 'Another reason',
  },
  SUPERVISION_KIND_ORDINARY: {
    zh: '普通督办',
    en: 'Ordinary supervision',
  },
  SUPERVISION_KIND_YELLOW: {
    zh: '黄牌督办',
    en: 'Yellow card',
  },
  SUPERVISION_KIND_RED: {
    zh: '红牌督办',
    en: 'Red card',
  },
  HANDLING_METHOD_ON_SPOT: {
    zh: '现场直办',
    en: 'Settled on the spot',
  },
  HANDLING_METHOD_OFFICIAL_LED: {
    zh: '干部领办',
    en: 'Led by an official',
  },
  HANDLING_METHOD_JOINT: {
    zh: '村镇联办',
    en: 'Handled jointly',
  },
  HANDLING_METHOD_SUPERVISED: {
    zh: '跟踪督办',
    en: 'Under supervision',
  },
  ELSEWHERE_OUTCOME_SETTLED: {
    zh: '已解决',
    en: 'Settled',
  },
  ELSEWHERE_OUTCOME_CAME_BACK: {
    zh: '未解决，退回',
    en: 'Came back unsettled',
  },
  HANDLER_REQUEST_KIND_EXTENSION: {
    zh: '延期',
    en: 'More time',
  },
  HANDLER_REQUEST_KIND_SUSPENSION: {
    zh: '挂起',
    en: 'A pause',
  },
  REPORTER_KIND_ACCOUNT: {
    zh: '注册用户',
    en: 'Registered user',
  },
  REPORTER_KIND_CONTACT: {
    zh: '留有联系方式',
    en: 'Contact given',
  },
  REPORTER_KIND_ANONYMOUS: {
    zh: '匿名',
    en: 'Anonymous',
  },
  CLOCK_STEP_ACCEPT: {
    zh: '受理',
    en: 'Accept',
  },
  CLOCK_STEP_HANDLE: {
    zh: '办理',
    en: 'Handle',
  },
  CLOCK_STEP_VERIFY: {
    zh: '核查',
    en: 'Verify',
  },
  CLOCK_STEP_FEEDBACK: {
    zh: '反馈',
    en: 'Feedback',
  },
  CLOCK_STEP_REVIEW: {
    zh: '复查',
    en: 'Review',
  },
  ISSUE_ACTION_ACCEPT: {
    zh: '受理',
    en: 'Accept',
  },
  ISSUE_ACTION_REJECT: {
    zh: '不予受理',
    en: 'Decline',
  },
  ISSUE_ACTION_MERGE: {
    zh: '并案',
    en: 'Merge',
  },
  ISSUE_ACTION_HANDLE_MYSELF: {
    zh: '我来办',
    en: 'Handle it myself',
  },
  ISSUE_ACTION_ASSIGN: {
    zh: '交办',
    en: 'Assign',
  },
  ISSUE_ACTION_START: {
    zh: '开始办理',
    en: 'Start',
  },
  ISSUE_ACTION_RETURN: {
    zh: '退回',
    en: 'Return',
  },
  ISSUE_ACTION_ADD_PROGRESS: {
    zh: '记录进展',
    en: 'Add progress',
  },
  ISSUE_ACTION_OFFER_HAND_OVER: {
    zh: '移交',
    en: 'Hand over',
  },
  ISSUE_ACTION_ACCEPT_HAND_OVER: {
    zh: '接收移交',
    en: 'Take over',
  },
  ISSUE_ACTION_DECLINE_HAND_OVER: {
    zh: '谢绝移交',
    en: 'Decline hand-over',
  },
  ISSUE_ACTION_SUSPEND: {
    zh: '挂起',
    en: 'Suspend',
  },
  ISSUE_ACTION_RESUME: {
    zh: '恢复办理',
    en: 'Resume',
  },
  ISSUE_ACTION_RESOLVE: {
    zh: '报告办理结果',
    en: 'Report the result',
  },
  ISSUE_ACTION_VERIFY: {
    zh: '核查办结',
    en: 'Verify',
  },
  ISSUE_ACTION_SEND_BACK: {
    zh: '退回重办',
    en: 'Send back',
  },
  ISSUE_ACTION_GIVE_FEEDBACK: {
    zh: '意见反馈',
    en: 'Give feedback',
  },
  ISSUE_ACTION_RECORD_FEEDBACK: {
    zh: '记录电话反馈',
    en: 'Record feedback by phone',
  },
  ISSUE_ACTION_ESCALATE: {
    zh: '上报',
    en: 'Hand up',
  },
  ISSUE_ACTION_TAKE_ESCALATED: {
    zh: '接办上报',
    en: 'Take it on',
  },
  ISSUE_ACTION_SETTLE_ESCALATED: {
    zh: '直接办结上报',
    en: 'Settle it at this level',
  },
  ISSUE_ACTION_GIVE_BACK_ESCALATED: {
    zh: '批示退回',
    en: 'Give back with directions',
  },
  ISSUE_ACTION_TRANSFER: {
    zh: '转办',
    en: 'Hand to a unit outside',
  },
  ISSUE_ACTION_RECORD_TRANSFER_OUTCOME: {
    zh: '登记转办结果',
    en: 'Record the outcome',
  },
  ISSUE_ACTION_CONVERT: {
    zh: '转人民调解',
    en: 'Turn into mediation',
  },
  ISSUE_ACTION_ADD_CO_HANDLERS: {
    zh: '增加协办',
    en: 'Ask others to help',
  },
  ISSUE_ACTION_REMOVE_CO_HANDLER: {
    zh: '减少协办',
    en: "End somebody's help",
  },
  ISSUE_ACTION_SUPERVISE: {
    zh: '督办',
    en: 'Supervise',
  },
  ISSUE_ACTION_LIFT_SUPERVISION: {
    zh: '解除督办',
    en: 'End the supervision',
  },
  ISSUE_ACTION_ASK_EXTENSION: {
    zh: '申请延期',
    en: 'Ask for more time',
  },
  ISSUE_ACTION_ASK_SUSPENSION: {
    zh: '申请挂起',
    en: 'Ask for a pause',
  },
  ISSUE_ACTION_GRANT_REQUEST: {
    zh: '同意申请',
    en: 'Grant the request',
  },
  ISSUE_ACTION_DECLINE_REQUEST: {
    zh: '不同意申请',
    en: 'Decline the request',
  },
  ISSUE_ACTION_TAKE_BACK: {
    zh: '从调解收回',
    en: 'Take back from mediation',
  },
  SATISFACTION_SATISFIED: {
    zh: '满意',
    en: 'Satisfied',
  },
  SATISFACTION_NOT_SATISFIED: {
    zh: '不满意',
    en: 'Not satisfied',
  },
  ISSUE_STEP_KIND_REGISTERED: {
    zh: '登记',
    en: 'Registered',
  },
  ISSUE_STEP_KIND_ACCEPTED: {
    zh: '受理',
    en: 'Accepted',
  },
  ISSUE_STEP_KIND_REJECTED: {
    zh: '不予受理',
    en: 'Not accepted',
  },
  ISSUE_STEP_KIND_MERGED: {
    zh: '并案',
    en: 'Merged',
  },
  ISSUE_STEP_KIND_SELF_HANDLED: {
    zh: '自办',
    en: 'Handled by the receiver',
  },
  ISSUE_STEP_KIND_ASSIGNED: {
    zh: '交办',
    en: 'Assigned',
  },
  ISSUE_STEP_KIND_STARTED: {
    zh: '开始办理',
    en: 'Started',
  },
  ISSUE_STEP_KIND_RETURNED: {
    zh: '退回',
    en: 'Returned',
  },
  ISSUE_STEP_KIND_PROGRESS: {
    zh: '进展',
    en: 'Progress',
  },
  ISSUE_STEP_KIND_HAND_OVER_OFFERED: {
    zh: '提出移交',
    en: 'Hand-over offered',
  },
  ISSUE_STEP_KIND_HAND_OVER_ACCEPTED: {
    zh: '接收移交',
    en: 'Hand-over accepted',
  },
  ISSUE_STEP_KIND_HAND_OVER_DECLINED: {
    zh: '谢绝移交',
    en: 'Hand-over declined',
  },
  ISSUE_STEP_KIND_SUSPENDED: {
    zh: '挂起',
    en: 'Suspended',
  },
  ISSUE_STEP_KIND_RESUMED: {
    zh: '恢复办理',
    en: 'Resumed',
  },
  ISSUE_STEP_KIND_RESOLVED: {
    zh: '报告办理结果',
    en: 'Result reported',
  },
  ISSUE_STEP_KIND_VERIFIED: {
    zh: '核查办结',
    en: 'Verified and concluded',
  },
  ISSUE_STEP_KIND_SENT_BACK: {
    zh: '退回重办',
    en: 'Sent back',
  },
  ISSUE_STEP_KIND_FEEDBACK_GIVEN: {
    zh: '意见反馈',
    en: 'Feedback',
  },
  ISSUE_STEP_KIND_REOPENED: {
    zh: '重开',
    en: 'Reopened',
  },
  ISSUE_STEP_KIND_CLOSED: {
    zh: '结案',
    en: 'Closed',
  },
  ISSUE_STEP_KIND_OVERDUE: {
    zh: '超期',
    en: 'Overdue',
  },
  ISSUE_STEP_KIND_ESCALATED: {
    zh: '上报',
    en: 'Handed up',
  },
  ISSUE_STEP_KIND_ESCALATION_TAKEN: {
    zh: '上级接办',
    en: 'Taken on by the upper level',
  },
  ISSUE_STEP_KIND_ESCALATION_GIVEN_BACK: {
    zh: '上级批示退回',
    en: 'Given back with directions',
  },
  ISSUE_STEP_KIND_TRANSFERRED: {
    zh: '转办',
    en: 'Handed to a unit outside',
  },
  ISSUE_STEP_KIND_TRANSFER_ENDED: {
    zh: '转办反馈',
    en: 'Outcome from the unit outside',
  },
  ISSUE_STEP_KIND_CONVERTED: {
    zh: '转人民调解',
    en: 'Turned into mediation',
  },
  ISSUE_STEP_KIND_CONVERSION_ENDED: {
    zh: '调解反馈',
    en: 'Outcome of the mediation',
  },
  ISSUE_STEP_KIND_CO_HANDLERS_ADDED: {
    zh: '增加协办',
    en: 'Others asked to help',
  },
  ISSUE_STEP_KIND_CO_HANDLER_REMOVED: {
    zh: '减少协办',
    en: 'Help ended',
  },
  ISSUE_STEP_KIND_SUPERVISED: {
    zh: '督办',
    en: 'Supervised',
  },
  ISSUE_STEP_KIND_SUPERVISION_LIFTED: {
    zh: '解除督办',
    en: 'Supervision ended',
  },
  ISSUE_STEP_KIND_EXTENSION_ASKED: {
    zh: '申请延期',
    en: 'Asked for more time',
  },
  ISSUE_STEP_KIND_EXTENSION_GRANTED: {
    zh: '同意延期',
    en: 'More time granted',
  },
  ISSUE_STEP_KIND_EXTENSION_DECLINED: {
    zh: '不同意延期',
    en: 'More time declined',
  },
  ISSUE_STEP_KIND_SUSPENSION_ASKED: {
    zh: '申请挂起',
    en: 'Asked for a pause',
  },
  ISSUE_STEP_KIND_SUSPENSION_DECLINED: {
    zh: '不同意挂起',
    en: 'Pause declined',
  },
  ISSUE_STEP_KIND_REASSIGNED: {
    zh: '转由他人负责',
    en: 'Passed to somebody else',
  },
  ISSUE_STEP_KIND_REGRIDDED: {
    zh: '网格调整，转由新网格服务',
    en: 'Served by a new grid',
  },
  REGRIDDING_STATUS_PLANNED: {
    zh: '已计划',
    en: 'Planned',
  },
  REGRIDDING_STATUS_UNDER_WAY: {
    zh: '切换中',
    en: 'Under way',
  },
  REGRIDDING_STATUS_DONE: {
    zh: '已完成',
    en: 'Done',
  },
  REGRIDDING_STATUS_CANCELLED: {
    zh: '已取消',
    en: 'Cancelled',
  },
  REGRIDDING_CANCELLATION_NOT_NEEDED: {
    zh: '不再需要',
    en: 'No longer needed',
  },
  REGRIDDING_CANCELLATION_PLAN_WRONG: {
    zh: '方案有误',
    en: 'The plan was wrong',
  },
  REGRIDDING_CANCELLATION_POSTPONED: {
    zh: '另定日期',
    en: 'Put off to another day',
  },
  REGRIDDING_CANCELLATION_MAP_CHANGED: {
    zh: '网格在此期间有变动',
    en: 'The grids had changed meanwhile',
  },
  ROLE_TOWN_ADMIN: {
    zh: '镇管理员',
    en: 'Town administrator',
  },
  ROLE_TOWN_CLERK: {
    zh: '窗口办事员',
    en: 'Town clerk',
  },
  ROLE_GRID_MANAGER: {
    zh: '网格管理员',
    en: 'Grid manager',
  },
  ROLE_GRID_LEADER: {
    zh: '网格长',
    en: 'Grid leader',
  },
  ROLE_GRID_WORKER: {
    zh: '网格员',
    en: 'Grid worker',
  },
  ROLE_BUILDING_LEADER: {
    zh: '楼栋长',
    en: 'Building leader',
  },
  ROLE_MEDIATOR: {
    zh: '人民调解员',
    en: 'Mediator',
  },
  ROLE_SPONSOR: {
    zh: '包案领导',
    en: 'Case sponsor',
  },
  ROLE_AUDITOR: {
    zh: '审计员',
    en: 'Auditor',
  },
  ROLE_RESIDENT: {
    zh: '居民',
    en: 'Resident',
  },
  ROLE_INTEGRATION_CLIENT: {
    zh: '对接系统',
    en: 'Integration client',
  },
  ACCOUNT_STATUS_ACTIVE: {
    zh: '正常',
    en: 'Active',
  },
  ACCOUNT_STATUS_SUSPENDED: {
    zh: '已停用',
    en: 'Suspended',
  },
  SUBSCRIPTION_STATUS_ACTIVE: {
    zh: '有效',
    en: 'Active',
  },
  SUBSCRIPTION_STATUS_ENDED: {
    zh: '已结束',
    en: 'Ended',
  },
  INVITATION_STATUS_OPEN: {
    zh: '待使用',
    en: 'Open',
  },
  INVITATION_STATUS_ACCEPTED: {
    zh: '已使用',
    en: 'Accepted',
  },
  INVITATION_STATUS_REVOKED: {
    zh: '已撤回',
    en: 'Revoked',
  },
  INVITATION_STATUS_EXPIRED: {
    zh: '已过期',
    en: 'Expired',
  },
  TEMPLATE_ISSUE_TO_ACCEPT: {
    zh: '新事项 {number} 等待您受理',
    en: 'New issue {number} waits for your acceptance',
  },
  TEMPLATE_ISSUE_ACCEPTED: {
    zh: '您反映的事项 {number} 已受理',
    en: 'Your issue {number} was accepted',
  },
  TEMPLATE_ISSUE_REJECTED: {
    zh: '您反映的事项 {number} 不予受理，请查看原因',
    en: 'Your issue {number} was not accepted; see why',
  },
  TEMPLATE_ISSUE_ASSIGNED: {
    zh: '事项 {number} 已交给您办理',
    en: 'Issue {number} was assigned to you',
  },
  TEMPLATE_ISSUE_RETURNED: {
    zh: '事项 {number} 被退回，请重新安排',
    en: 'Issue {number} was returned; please reassign it',
  },
  TEMPLATE_ISSUE_PROGRESS: {
    zh: '您反映的事项 {number} 有新进展',
    en: 'There is progress on your issue {number}',
  },
  TEMPLATE_HAND_OVER_OFFERED: {
    zh: '事项 {number} 请求移交给您',
    en: 'You are asked to take over issue {number}',
  },
  TEMPLATE_HAND_OVER_ACCEPTED: {
    zh: '事项 {number} 的移交已被接收',
    en: 'Your hand-over of issue {number} was accepted',
  },
  TEMPLATE_HAND_OVER_DECLINED: {
    zh: '事项 {number} 的移交被谢绝',
    en: 'Your hand-over of issue {number} was declined',
  },
  TEMPLATE_ISSUE_TO_VERIFY: {
    zh: '事项 {number} 等待核查',
    en: 'Issue {number} waits for verification',
  },
  TEMPLATE_ISSUE_SENT_BACK: {
    zh: '事项 {number} 核查未通过，请继续办理',
    en: 'Issue {number} was sent back; please go on',
  },
  TEMPLATE_FEEDBACK_ASKED: {
    zh: '您反映的事项 {number} 已办结，请反馈意见',
    en: 'Your issue {number} is concluded; please tell us if you are satisfied',
  },
  TEMPLATE_FEEDBACK_GIVEN: {
    zh: '事项 {number} 收到反馈意见',
    en: 'Feedback came in on issue {number}',
  },
  TEMPLATE_ISSUE_REOPENED: {
    zh: '事项 {number} 因不满意重开',
    en: 'Issue {number} was reopened',
  },
  TEMPLATE_ISSUE_OVERDUE: {
    zh: '事项 {number} 已超期',
    en: 'Issue {number} is overdue',
  },
  TEMPLATE_ISSUE_SUSPENDED: {
    zh: '您反映的事项 {number} 暂时挂起',
    en: 'Your issue {number} is suspended for now',
  },
  TEMPLATE_ISSUE_FOLLOWED: {
    zh: '您首问负责的事项 {number} 有变化',
    en: 'Issue {number}, for which you answer, has moved',
  },
  TEMPLATE_ISSUE_TO_DECIDE: {
    zh: '事项 {number} 上报，等待您处理',
    en: 'Issue {number} was handed up and waits for you',
  },
  TEMPLATE_ISSUE_GIVEN_BACK: {
    zh: '上级对事项 {number} 作出批示并退回',
    en: 'Issue {number} was given back to you with directions',
  },
  TEMPLATE_ISSUE_ELSEWHERE: {
    zh: '您反映的事项 {number} 已转有关方面办理',
    en: 'Your issue {number} was passed to those in charge',
  },
  TEMPLATE_ISSUE_CAME_BACK: {
    zh: '事项 {number} 已退回，请继续办理',
    en: 'Issue {number} came back; please go on',
  },
  TEMPLATE_ISSUE_SUPERVISED: {
    zh: '事项 {number} 被督办',
    en: 'Issue {number} is under supervision',
  },
  TEMPLATE_ISSUE_REQUEST_TO_DECIDE: {
    zh: '事项 {number} 有申请等待您审批',
    en: 'A request on issue {number} waits for your decision',
  },
  TEMPLATE_ISSUE_REQUEST_GRANTED: {
    zh: '事项 {number} 的申请已同意',
    en: 'Your request on issue {number} was granted',
  },
  TEMPLATE_ISSUE_REQUEST_DECLINED: {
    zh: '事项 {number} 的申请未获同意',
    en: 'Your request on issue {number} was declined',
  },
  TEMPLATE_ISSUE_EXTENDED: {
    zh: '您反映的事项 {number} 延长了办理期限',
    en: 'Your issue {number} needs more time',
  },
  TEMPLATE_ISSUE_HELP_ASKED: {
    zh: '请您协办事项 {number}',
    en: 'You are asked to help with issue {number}',
  },
  TEMPLATE_ISSUE_HELP_ENDED: {
    zh: '事项 {number} 不再需要您协办',
    en: 'Your help with issue {number} is needed no longer',
  },
  TEMPLATE_ISSUE_TAKEN: {
    zh: '事项 {number} 已由上级接办',
    en: 'Issue {number} was taken on by the upper level',
  },
  TEMPLATE_ISSUE_MERGED: {
    zh: '您反映的事项 {number} 已并入相同事项，可继续查看进展',
    en: 'Your issue {number} follows the same issue reported before; its course is shown',
  },
  TEMPLATE_ISSUE_REASSIGNED: {
    zh: '事项 {number} 转由您负责',
    en: 'Issue {number} is in your hands from now on',
  },
  TEMPLATE_DISPUTE_TO_ACCEPT: {
    zh: '新登记的纠纷等待您受理',
    en: 'A new case waits for your acceptance',
  },
  TEMPLATE_DISPUTE_TO_DESCRIBE: {
    zh: '事项已转为纠纷，请补充当事人和纠纷情况',
    en: 'An issue became a case; please enter its parties and what it is about',
  },
  TEMPLATE_DISPUTE_ACCEPTED: {
    zh: '您登记的纠纷已受理：{number}',
    en: 'The case you opened was accepted: {number}',
  },
  TEMPLATE_DISPUTE_REJECTED: {
    zh: '您登记的纠纷不予受理，请查看原因',
    en: 'The case you opened was not accepted for mediation; see why',
  },
  TEMPLATE_DISPUTE_TO_MEDIATE: {
    zh: '纠纷 {number} 由您调解',
    en: 'Case {number} is yours to mediate',
  },
  TEMPLATE_DISPUTE_RELEASED: {
    zh: '纠纷 {number} 不再由您调解',
    en: 'Case {number} is no longer yours to mediate',
  },
  TEMPLATE_DISPUTE_TO_ASSIGN: {
    zh: '纠纷 {number} 等待您指派调解员',
    en: 'Case {number} waits for you to assign a mediator',
  },
  TEMPLATE_DISPUTE_TO_DECIDE: {
    zh: '纠纷 {number} 上报，等待您处理',
    en: 'Case {number} was handed up and waits for you',
  },
  TEMPLATE_DISPUTE_SPONSORED: {
    zh: '纠纷 {number} 由您包案',
    en: 'Case {number} is in your charge as sponsor',
  },
  TEMPLATE_DISPUTE_REOPENED: {
    zh: '纠纷 {number} 出现反复，请继续调解',
    en: 'The conflict of case {number} came back; please go on mediating',
  },
  TEMPLATE_DISPUTE_BREACHED: {
    zh: '纠纷 {number} 的协议未履行',
    en: 'The agreement of case {number} was not kept',
  },
  TEMPLATE_DISPUTE_OVERDUE: {
    zh: '纠纷 {number} 已超期',
    en: 'Case {number} is overdue',
  },
  TEMPLATE_DISPUTE_FOLLOWED: {
    zh: '您参与的纠纷 {number} 有变化',
    en: 'Case {number}, in which you take part, has moved',
  },
  TEMPLATE_DISPUTE_AGREED: {
    zh: '您登记的纠纷 {number} 已达成协议',
    en: 'The parties of case {number}, which you opened, came to an agreement',
  },
  TEMPLATE_DISPUTE_FAILED: {
    zh: '您登记的纠纷 {number} 调解不成',
    en: 'The parties of case {number}, which you opened, came to no agreement',
  },
  TEMPLATE_DISPUTE_ARCHIVED: {
    zh: '您登记的纠纷 {number} 已归档',
    en: 'Case {number}, which you opened, is archived',
  },
  TEMPLATE_DISPUTE_CLOSED: {
    zh: '您登记的纠纷已终结',
    en: 'A case that you opened was closed',
  },
  TEMPLATE_DATA_REQUEST_TO_DECIDE: {
    zh: '新的个人信息请求等待您答复',
    en: 'A new request about personal data waits for your answer',
  },
  TEMPLATE_DATA_REQUEST_DUE_SOON: {
    zh: '有个人信息请求快到期限',
    en: 'A request about personal data is due soon',
  },
  TEMPLATE_DATA_REQUEST_OVERDUE: {
    zh: '有个人信息请求已超期',
    en: 'A request about personal data is overdue',
  },
  TEMPLATE_DATA_REQUEST_RECEIVED: {
    zh: '已收到您关于个人信息的请求',
    en: 'Your request about your data was received',
  },
  TEMPLATE_DATA_REQUEST_GRANTED: {
    zh: '您关于个人信息的请求已同意，请查看答复',
    en: 'Your request about your data was granted; see the answer',
  },
  TEMPLATE_DATA_REQUEST_DONE: {
    zh: '您关于个人信息的请求已办结',
    en: 'Your request about your data is done',
  },
  TEMPLATE_DATA_REQUEST_REFUSED_STATUTORY_DUTY: {
    zh: '您关于个人信息的请求未获同意：为履行法定职责所必需',
    en: 'Your request about your data was refused: needed for a statutory duty',
  },
  TEMPLATE_DATA_REQUEST_REFUSED_KEPT_BY_LAW: {
    zh: '您关于个人信息的请求未获同意：法定保存期限未满',
    en: "Your request about your data was refused: the law's period of keeping is not over",
  },
  TEMPLATE_DATA_REQUEST_REFUSED_FOUND_RIGHT: {
    zh: '您关于个人信息的请求未获同意：经核实登记无误',
    en: 'Your request about your data was refused: checked and found right',
  },
  TEMPLATE_DATA_REQUEST_REFUSED_NOT_HELD: {
    zh: '您关于个人信息的请求未获同意：本镇未登记该信息',
    en: 'Your request about your data was refused: the town does not hold this',
  },
  TEMPLATE_EXPORT_TO_APPROVE: {
    zh: '有导出申请等待您审批',
    en: 'An export waits for your approval',
  },
  TEMPLATE_EXPORT_APPROVED: {
    zh: '您申请的导出已批准，请生成文件',
    en: 'Your export was approved; have its file made',
  },
  TEMPLATE_EXPORT_REFUSED: {
    zh: '您申请的导出未获批准，请查看理由',
    en: 'Your export was refused; see why',
  },
  TEMPLATE_EXPORT_MADE: {
    zh: '您申请的导出已生成，请及时下载',
    en: 'The file of your export is made; take it in time',
  },
  TEMPLATE_EXPORT_EXPIRING: {
    zh: '您申请的导出一天内到期',
    en: 'Your export expires within a day',
  },
  TEMPLATE_EXPORT_WITHDRAWN: {
    zh: '请您审批的导出申请已由申请人撤回',
    en: 'An export that you were asked to approve was withdrawn',
  },
  TEMPLATE_EXPORT_EMPTY: {
    zh: '您申请的导出没有可导出的人员，未生成文件',
    en: 'Your export found nobody, so no file was made',
  },
  TEMPLATE_EXPORT_TOO_LARGE: {
    zh: '您申请的导出文件过大，请缩小范围后重新申请',
    en: 'Your export is too large for one file; ask for less',
  },
  TEMPLATE_EMAIL_CODE: {
    zh: '邮箱确认码',
    en: 'Code for your e-mail address',
  },
  CHANNEL_IN_APP: {
    zh: '站内消息',
    en: 'In the console',
  },
  CHANNEL_EMAIL: {
    zh: '电子邮件',
    en: 'E-mail',
  },
  DELIVERY_OUTCOME_DELIVERED: {
    zh: '已送达',
    en: 'Delivered',
  },
  DELIVERY_OUTCOME_FAILED: {
    zh: '失败',
    en: 'Failed',
  },
  DELIVERY_OUTCOME_SUPPRESSED: {
    zh: '未发送',
    en: 'Suppressed',
  },
  DELIVERY_OUTCOME_UNKNOWN: {
    zh: '结果未知',
    en: 'Unknown',
  },
  DELIVERY_OUTCOME_PENDING: {
    zh: '待发送',
    en: 'Waiting',
  },
  DELIVERY_OUTCOME_SENDING: {
    zh: '正在发送',
    en: 'Being sent',
  },
  DELIVERY_REASON_OWN_ACTION: {
    zh: '本人操作',
    en: 'The recipient did it himself',
  },
  DELIVERY_REASON_TURNED_OFF: {
    zh: '收件人已关闭此类通知',
    en: 'The recipient turned it off',
  },
  DELIVERY_REASON_NO_ADDRESS: {
    zh: '没有已确认的邮箱',
    en: 'No confirmed address',
  },
  DELIVERY_REASON_NOT_CONFIGURED: {
    zh: '没有配置邮件服务',
    en: 'The town sends no e-mail',
  },
  DELIVERY_REASON_OVERTAKEN: {
    zh: '发送前已阅或已失效',
    en: 'Read, or no longer due, before it was sent',
  },
  DELIVERY_REASON_REFUSED: {
    zh: '邮件服务器拒收，请检查邮箱地址',
    en: 'The mail server refused it; check the address',
  },
  DELIVERY_REASON_GAVE_UP: {
    zh: '一天内多次尝试未成功',
    en: 'It could not be sent within a day',
  },
  DELIVERY_REASON_NOT_HEARD: {
    zh: '邮件服务器没有答复，可能已收到',
    en: 'The mail server did not answer; it may have arrived',
  },
  DELIVERY_REASON_SENDER_DIED: {
    zh: '发送中断，可能已收到',
    en: 'Sending was cut short; it may have arrived',
  },
  NOTICE_GROUP_WORK: {
    zh: '等我办理的',
    en: 'Work that waits for me',
  },
  NOTICE_GROUP_FOLLOWED: {
    zh: '我关注的事项的进展',
    en: 'Progress of what I follow',
  },
  NOTICE_GROUP_ANSWERS: {
    zh: '我反映和申请的答复',
    en: 'Answers to what I reported or asked for',
  },
  EMAIL_STATE_NONE: {
    zh: '未填写',
    en: 'None',
  },
  EMAIL_STATE_UNCONFIRMED: {
    zh: '待确认',
    en: 'To be confirmed',
  },
  EMAIL_STATE_CONFIRMED: {
    zh: '已确认',
    en: 'Confirmed',
  },
  MAIL_SENTENCE_WORK: {
    zh: '事项 {number} 等待您处理',
    en: 'Issue {number} waits for you',
  },
  MAIL_SENTENCE_FOLLOWED: {
    zh: '您关注的事项 {number} 有变化',
    en: 'Issue {number}, which you follow, has moved',
  },
  MAIL_SENTENCE_ANSWERS: {
    zh: '您反映的事项 {number} 有新消息',
    en: 'There is news on your issue {number}',
  },
  MAIL_SENTENCE_SEVERAL: {
    zh: '{count} 件事项等您查看',
    en: '{count} issues wait for you',
  },
  MAIL_SENTENCE_SENDER: {
    zh: '枫桥',
    en: 'Fengqiao',
  },
  MAIL_SENTENCE_AGAIN: {
    zh: '这封邮件您可能已经收到过：上一次发送是否成功无法确认。',
    en: 'You may have this e-mail already: we could not tell whether it arrived the first time.',
  },
  MAIL_SENTENCE_WHY: {
    zh: '您开启了邮件通知。更改或关闭：',
    en: 'You turned e-mail notices on. To change that or turn them off:',
  },
  MAIL_SENTENCE_CODE_SUBJECT: {
    zh: '邮箱确认码',
    en: 'Code for your e-mail address',
  },
  MAIL_SENTENCE_CODE: {
    zh: '您的确认码是 {code}，{minutes} 分钟内有效。如果不是您本人操作，请忽略这封邮件。',
    en: 'Your code is {code}. It counts for {minutes} minutes. If you did not ask for it, ignore this e-mail.',
  },
  MAIL_SENTENCE_DISPUTE_WORK: {
    zh: '纠纷 {number} 等待您处理',
    en: 'Case {number} waits for you',
  },
  MAIL_SENTENCE_DISPUTE_FOLLOWED: {
    zh: '您参与的纠纷 {number} 有变化',
    en: 'Case {number}, in which you take part, has moved',
  },
  MAIL_SENTENCE_DISPUTE_ANSWERS: {
    zh: '您登记的纠纷 {number} 有新消息',
    en: 'There is news on case {number}, which you opened',
  },
  MAIL_SENTENCE_NEW_DISPUTE_WORK: {
    zh: '新登记的纠纷等待您处理',
    en: 'A new case waits for you',
  },
  MAIL_SENTENCE_NEW_DISPUTE_FOLLOWED: {
    zh: '新登记的纠纷有变化',
    en: 'A new case has moved',
  },
  MAIL_SENTENCE_NEW_DISPUTE_ANSWERS: {
    zh: '您登记的纠纷有新消息',
    en: 'There is news on a case that you opened',
  },
  MAIL_SENTENCE_SEVERAL_DISPUTES: {
    zh: '{count} 件纠纷等您查看',
    en: '{count} cases wait for you',
  },
  MAIL_SENTENCE_SEVERAL_OF_BOTH: {
    zh: '{count} 件事项和纠纷等您查看',
    en: '{count} issues and cases wait for you',
  },
  MAIL_SENTENCE_SEVERAL_THINGS: {
    zh: '{count} 件事等您查看',
    en: '{count} things wait for you',
  },
  MAIL_SENTENCE_DATA_REQUEST_WORK: {
    zh: '有个人信息请求等待您处理',
    en: 'A request about personal data waits for you',
  },
  MAIL_SENTENCE_DATA_REQUEST_ANSWERS: {
    zh: '您关于个人信息的请求有新消息',
    en: 'There is news of your request about your data',
  },
  MAIL_SENTENCE_EXPORT_WORK: {
    zh: '有导出申请等待您审批',
    en: 'An export waits for your approval',
  },
  MAIL_SENTENCE_EXPORT_ANSWERS: {
    zh: '您申请的导出有新消息',
    en: 'There is news of your export',
  },
  MAIL_SENTENCE_EXPORT_FOLLOWED: {
    zh: '请您审批的导出申请有变化',
    en: 'An export that you were asked to approve has moved',
  },
  RESIDENT_STATUS_PRESENT: {
    zh: '在册',
    en: 'On the register',
  },
  RESIDENT_STATUS_MOVED_OUT: {
    zh: '已迁出',
    en: 'Moved out',
  },
  RESIDENT_STATUS_ERASED: {
    zh: '已依法删除',
    en: 'Erased',
  },
  RESIDENT_STATUS_MERGED: {
    zh: '已合并',
    en: 'Merged',
  },
  SEX_MALE: {
    zh: '男',
    en: 'Male',
  },
  SEX_FEMALE: {
    zh: '女',
    en: 'Female',
  },
  RESIDENCE_STATUS_BOTH: {
    zh: '人户同在',
    en: 'Registered and living here',
  },
  RESIDENCE_STATUS_REGISTERED_ONLY: {
    zh: '户在人不在',
    en: 'Registered here, living elsewhere',
  },
  RESIDENCE_STATUS_LIVING_ONLY: {
    zh: '人在户不在',
    en: 'Living here, registered elsewhere',
  },
  RESIDENT_KIND_REGISTERED: {
    zh: '户籍人口',
    en: 'Registered resident',
  },
  RESIDENT_KIND_FLOATING: {
    zh: '流动人口',
    en: 'Migrant resident',
  },
  LAWFUL_BASIS_STATUTORY_DUTY: {
    zh: '履行法定职责',
    en: 'Statutory duty',
  },
  LAWFUL_BASIS_CONSENT: {
    zh: '本人同意',
    en: 'Consent',
  },
  LAWFUL_BASIS_EMERGENCY: {
    zh: '紧急情况',
    en: 'Emergency',
  },
  ENTRY_SOURCE_HOME_VISIT: {
    zh: '入户登记',
    en: 'Home visit',
  },
  ENTRY_SOURCE_COUNTER: {
    zh: '窗口申报',
    en: 'Counter',
  },
  ENTRY_SOURCE_SELF_REPORT: {
    zh: '本人申报',
    en: 'Own report',
  },
  ENTRY_SOURCE_DEPARTMENT: {
    zh: '部门共享',
    en: 'Shared by a department',
  },
  RESIDENT_FIELD_NAME: {
    zh: '姓名',
    en: 'Name',
  },
  RESIDENT_FIELD_ID_NUMBER: {
    zh: '身份号码',
    en: 'ID number',
  },
  RESIDENT_FIELD_PHONES: {
    zh: '电话',
    en: 'Telephones',
  },
  RESIDENT_FIELD_ROOM: {
    zh: '户室',
    en: 'Room',
  },
  RESIDENT_FIELD_RESIDENCE_STATUS: {
    zh: '人户状态',
    en: 'Residence status',
  },
  RESIDENT_FIELD_KIND: {
    zh: '人口类别',
    en: 'Kind of resident',
  },
  RESIDENT_FIELD_LAWFUL_BASIS: {
    zh: '处理依据',
    en: 'Lawful basis',
  },
  RESIDENT_FIELD_SOURCE: {
    zh: '数据来源',
    en: 'Source',
  },
  SEARCH_MATCH_ID_NUMBER: {
    zh: '身份号码相符',
    en: 'ID number',
  },
  SEARCH_MATCH_PHONE: {
    zh: '电话相符',
    en: 'Telephone',
  },
  SEARCH_MATCH_NAME: {
    zh: '姓名相符',
    en: 'Name',
  },
  SEARCH_MATCH_NAME_NEARLY: {
    zh: '姓名相近（一字之差）',
    en: 'Name, one character off',
  },
  SEARCH_MATCH_SOUND: {
    zh: '读音相符',
    en: 'Sound of the name',
  },
  SEARCH_MATCH_INITIALS: {
    zh: '拼音首字母相符',
    en: 'Initials',
  },
  SEARCH_MATCH_ID_TAIL: {
    zh: '身份号码末位相符',
    en: 'Last digits of the ID number',
  },
  SEARCH_MATCH_PHONE_TAIL: {
    zh: '电话末位相符',
    en: 'Last digits of a telephone',
  },
  SEARCH_MATCH_HOME: {
    zh: '住址相符',
    en: 'Address',
  },
  DUPLICATE_REASON_SAME_NAME: {
    zh: '姓名相同',
    en: 'Same name',
  },
  DUPLICATE_REASON_NAME_SOUNDS_ALIKE: {
    zh: '姓名同音',
    en: 'Name sounds the same',
  },
  DUPLICATE_REASON_NAME_NEARLY: {
    zh: '姓名一字之差',
    en: 'Name one character off',
  },
  DUPLICATE_REASON_SAME_BIRTH_DATE: {
    zh: '出生日期相同',
    en: 'Same date of birth',
  },
  DUPLICATE_REASON_SAME_PHONE: {
    zh: '电话相同',
    en: 'Same telephone',
  },
  DUPLICATE_REASON_ID_NUMBER_NEARLY: {
    zh: '身份号码一位之差',
    en: 'ID number one digit off',
  },
  DUPLICATE_REASON_SAME_HOME: {
    zh: '住址相同',
    en: 'Same home',
  },
  MERGE_FIELD_NAME: {
    zh: '姓名',
    en: 'Name',
  },
  MERGE_FIELD_ID_NUMBER: {
    zh: '身份号码',
    en: 'ID number',
  },
  MERGE_FIELD_PHONES: {
    zh: '电话',
    en: 'Telephones',
  },
  MERGE_FIELD_HOME: {
    zh: '住址',
    en: 'Home',
  },
  MERGE_FIELD_RESIDENCE_STATUS: {
    zh: '人户状态',
    en: 'Residence status',
  },
  MERGE_FIELD_KIND: {
    zh: '人口类别',
    en: 'Kind of resident',
  },
  MERGE_FIELD_LAWFUL_BASIS: {
    zh: '处理依据',
    en: 'Lawful basis',
  },
  MERGE_FIELD_SOURCE: {
    zh: '数据来源',
    en: 'Source',
  },
  MERGE_SIDE_KEPT: {
    zh: '保留的档案',
    en: 'The record that stays',
  },
  MERGE_SIDE_MERGED: {
    zh: '并入的档案',
    en: 'The record that is merged into it',
  },
  MERGE_GROUND_PAPERS: {
    zh: '已核对证件',
    en: 'Papers were compared',
  },
  MERGE_GROUND_VISIT: {
    zh: '已上门核实',
    en: 'The person was met',
  },
  MERGE_GROUND_OWN_WORD: {
    zh: '本人确认',
    en: 'The person said so',
  },
  DISTINCTION_GROUND_PAPERS: {
    zh: '已核对证件',
    en: 'Papers were compared',
  },
  DISTINCTION_GROUND_VISIT: {
    zh: '已上门核实',
    en: 'Both were met',
  },
  DISTINCTION_GROUND_RELATIVES: {
    zh: '双胞胎或近亲',
    en: 'Twins or close relatives',
  },
  LOOK_PURPOSE_HOME_VISIT: {
    zh: '入户走访',
    en: 'Home visit',
  },
  LOOK_PURPOSE_ISSUE: {
    zh: '办理诉求',
    en: 'Handling an issue',
  },
  LOOK_PURPOSE_MEDIATION: {
    zh: '调解纠纷',
    en: 'Mediation',
  },
  LOOK_PURPOSE_SERVICE: {
    zh: '为本人办理业务',
    en: 'A service for the person',
  },
  LOOK_PURPOSE_VERIFICATION: {
    zh: '核对登记信息',
    en: 'Checking the record',
  },
  LOOK_PURPOSE_EMERGENCY: {
    zh: '紧急情况',
    en: 'Emergency',
  },
  ERASURE_REASON_PURPOSE_ACHIEVED: {
    zh: '处理目的已实现或不再必要',
    en: 'The purpose is achieved or no longer needed',
  },
  ERASURE_REASON_PERIOD_OVER: {
    zh: '保存期限已届满',
    en: 'The period of keeping is over',
  },
  ERASURE_REASON_CONSENT_WITHDRAWN: {
    zh: '本人撤回同意',
    en: 'Consent was withdrawn',
  },
  ERASURE_REASON_UNLAWFUL: {
    zh: '违反法律或约定处理',
    en: 'It was processed unlawfully',
  },
  ERASURE_REASON_IMPORT_UNDONE: {
    zh: '撤销导入',
    en: 'The import that entered it was undone',
  },
  CARE_PURPOSE_ELDER_ALONE_VISIT: {
    zh: '独居老人探访',
    en: 'Visits to an elder living alone',
  },
  CARE_PURPOSE_EMPTY_NEST_VISIT: {
    zh: '空巢老人探访',
    en: 'Visits to elders whose children live elsewhere',
  },
  CARE_PURPOSE_CHILD_LEFT_BEHIND: {
    zh: '留守儿童关爱',
    en: 'Care for a child left behind',
  },
  CARE_PURPOSE_DISABILITY_ASSISTANCE: {
    zh: '持证残疾人帮扶（本人申请）',
    en: 'Assistance for a holder of a disability certificate who asked for it',
  },
  CARE_PURPOSE_HARDSHIP_HELP: {
    zh: '临时困难帮扶',
    en: 'Help in temporary hardship',
  },
  CONSENT_FORM_SIGNED: {
    zh: '书面签字',
    en: 'Signed form',
  },
  CONSENT_FORM_SPOKEN: {
    zh: '当面口头同意',
    en: 'Spoken, face to face',
  },
  CONSENT_FORM_APPLICATION: {
    zh: '本人申请',
    en: 'Own application',
  },
  CONSENT_FORM_GUARDIAN: {
    zh: '监护人同意',
    en: "A guardian's consent",
  },
  CARE_STATUS_RUNNING: {
    zh: '服务中',
    en: 'Running',
  },
  CARE_STATUS_ENDED: {
    zh: '已结束',
    en: 'Ended',
  },
  CARE_ENDING_OWN_WISH: {
    zh: '本人要求结束',
    en: "The person's own wish",
  },
  CARE_ENDING_CONSENT_WITHDRAWN: {
    zh: '撤回同意',
    en: 'Consent withdrawn',
  },
  CARE_ENDING_NO_LONGER_NEEDED: {
    zh: '不再需要',
    en: 'No longer needed',
  },
  CARE_ENDING_ENTERED_WRONGLY: {
    zh: '登记有误',
    en: 'Entered wrongly',
  },
  CARE_ENDING_TIME_OVER: {
    zh: '到期',
    en: 'Its time was over',
  },
  CARE_ENDING_LEFT_TOWN: {
    zh: '迁出本镇',
    en: 'Left the town',
  },
  CARE_ENDING_ERASED: {
    zh: '依法删除',
    en: 'Erased',
  },
  COMMUNITY_KIND_RESIDENTS_COMMITTEE: {
    zh: '居民委员会',
    en: "Residents' committee",
  },
  COMMUNITY_KIND_VILLAGERS_COMMITTEE: {
    zh: '村民委员会',
    en: "Villagers' committee",
  },
  RELATION_HEAD: {
    zh: '户主',
    en: 'Head',
  },
  RELATION_SPOUSE: {
    zh: '配偶',
    en: 'Spouse',
  },
  RELATION_SON: {
    zh: '子',
    en: 'Son',
  },
  RELATION_DAUGHTER: {
    zh: '女',
    en: 'Daughter',
  },
  RELATION_GRANDCHILD: {
    zh: '孙子女',
    en: 'Grandchild',
  },
  RELATION_PARENT: {
    zh: '父母',
    en: 'Parent',
  },
  RELATION_GRANDPARENT: {
    zh: '祖父母',
    en: 'Grandparent',
  },
  RELATION_SIBLING: {
    zh: '兄弟姐妹',
    en: 'Sibling',
  },
  RELATION_OTHER: {
    zh: '其他',
    en: 'Other',
  },
  EXPORT_STATUS_ASKED: {
    zh: '待审批',
    en: 'Waiting for approval',
  },
  EXPORT_STATUS_APPROVED: {
    zh: '已批准，待生成',
    en: 'Approved, to be made',
  },
  EXPORT_STATUS_REFUSED: {
    zh: '未批准',
    en: 'Refused',
  },
  EXPORT_STATUS_MAKING: {
    zh: '生成中',
    en: 'Being made',
  },
  EXPORT_STATUS_MADE: {
    zh: '已生成',
    en: 'Made',
  },
  EXPORT_STATUS_EMPTY: {
    zh: '没有可导出的人员',
    en: 'Nobody to export',
  },
  EXPORT_STATUS_EXPIRED: {
    zh: '已到期',
    en: 'Expired',
  },
  EXPORT_STATUS_TOO_LARGE: {
    zh: '文件过大，请缩小范围',
    en: 'Too large for one file: ask for less',
  },
  EXPORT_STATUS_WITHDRAWN: {
    zh: '已撤回',
    en: 'Withdrawn',
  },
  EXPORT_FIELD_NAME: {
    zh: '姓名',
    en: 'Name',
  },
  EXPORT_FIELD_ID_NUMBER: {
    zh: '身份号码',
    en: 'ID number',
  },
  EXPORT_FIELD_PHONES: {
    zh: '联系电话',
    en: 'Telephones',
  },
  EXPORT_FIELD_SEX: {
    zh: '性别',
    en: 'Sex',
  },
  EXPORT_FIELD_BIRTH_DATE: {
    zh: '出生日期',
    en: 'Birth date',
  },
  EXPORT_FIELD_BUILDING_CODE: {
    zh: '楼栋编码',
    en: 'Building code',
  },
  EXPORT_FIELD_ADDRESS: {
    zh: '楼栋地址',
    en: 'Address of the building',
  },
  EXPORT_FIELD_ROOM_CODE: {
    zh: '户室编码',
    en: 'Room code',
  },
  EXPORT_FIELD_GRID_CODE: {
    zh: '网格编码',
    en: 'Grid code',
  },
  EXPORT_FIELD_KIND: {
    zh: '人口类别',
    en: 'Kind of resident',
  },
  EXPORT_FIELD_RESIDENCE_STATUS: {
    zh: '人户状态',
    en: 'Residence status',
  },
  EXPORT_FIELD_AGE: {
    zh: '年龄',
    en: 'Age',
  },
  EXPORT_FIELD_COMMUNITY: {
    zh: '社区',
    en: 'Community',
  },
  EXPORT_FIELD_HOUSEHOLD_NUMBER: {
    zh: '户号',
    en: 'Household number',
  },
  EXPORT_FIELD_RELATION: {
    zh: '与户主关系',
    en: 'Relation to the head',
  },
  EXPORT_FIELD_HEAD_NAME: {
    zh: '户主姓名',
    en: 'Name of the head',
  },
  EXPORT_FIELD_HEAD_ID_NUMBER: {
    zh: '户主身份号码',
    en: 'ID number of the head',
  },
  EXPORT_FIELD_HEAD_PHONES: {
    zh: '户主联系电话',
    en: 'Telephones of the head',
  },
  CHILDREN_BASIS_LEFT_BEHIND_CARE: {
    zh: '留守、困境儿童关爱（未成年人保护法第四十三条）',
    en: 'Care for children left behind (Law on the Protection of Minors, Art. 43)',
  },
  CHILDREN_BASIS_SCHOOLING: {
    zh: '组织适龄儿童入学（义务教育法第十三条）',
    en: 'Schooling of children of school age (Compulsory Education Law, Art. 13)',
  },
  CHILDREN_BASIS_GUARDIAN_CONSENT: {
    zh: '监护人同意（个人信息保护法第三十一条）',
    en: 'Consent of their guardians (Personal Information Protection Law, Art. 31)',
  },
  CHILDREN_BASIS_EMERGENCY: {
    zh: '紧急情况下保护生命健康和财产安全',
    en: 'Protection of life, health and property in an emergency',
  },
  EXPORT_FORMAT_XLSX: {
    zh: '工作簿（XLSX）',
    en: 'Workbook (XLSX)',
  },
  EXPORT_FORMAT_CSV: {
    zh: '文本表格（CSV）',
    en: 'Separated text (CSV)',
  },
  LEADER_ELSEWHERE_NEXT_DOOR: {
    zh: '就住在附近楼栋',
    en: 'Lives next door',
  },
  LEADER_ELSEWHERE_OWNER: {
    zh: '在本楼栋有住房',
    en: 'Owns a home in the building',
  },
  LEADER_ELSEWHERE_WORKS_HERE: {
    zh: '在本楼栋工作',
    en: 'Works in the building',
  },
  LEADER_ELSEWHERE_NOBODY_ELSE: {
    zh: '本楼栋暂无人愿意担任',
    en: 'Nobody who lives there is willing',
  },
  LEADER_ENDING_OWN_WISH: {
    zh: '本人不再担任',
    en: "The person's own wish",
  },
  LEADER_ENDING_MOVED_HOUSE: {
    zh: '已搬离本楼栋',
    en: 'Moved to another building',
  },
  LEADER_ENDING_SUCCEEDED: {
    zh: '由他人接任',
    en: 'Somebody else took over',
  },
  LEADER_ENDING_APPOINTED_WRONGLY: {
    zh: '登记有误',
    en: 'Entered wrongly',
  },
  LEADER_ENDING_LEFT_TOWN: {
    zh: '迁出本镇',
    en: 'Left the town',
  },
  LEADER_ENDING_ERASED: {
    zh: '档案依法删除',
    en: 'The record was erased',
  },
  LETTING_USE_DWELLING: {
    zh: '居住',
    en: 'A home',
  },
  LETTING_USE_SHARED: {
    zh: '合租',
    en: 'Shared by several',
  },
  LETTING_USE_STAFF_QUARTERS: {
    zh: '集体宿舍',
    en: 'Staff quarters',
  },
  LETTING_USE_SHOP: {
    zh: '商用',
    en: 'A shop',
  },
  LETTING_STATUS_OPEN: {
    zh: '出租中',
    en: 'Let',
  },
  LETTING_STATUS_ENDED: {
    zh: '已停止出租',
    en: 'No longer let',
  },
  LETTING_REASON_ENTERED_WRONGLY: {
    zh: '登记有误',
    en: 'It was entered wrongly',
  },
  LETTING_REASON_LANDLORD_CHANGED: {
    zh: '更换出租人',
    en: 'Somebody else lets it now',
  },
  LETTING_REASON_TIME_CHANGED: {
    zh: '续租或改期',
    en: 'The time was agreed anew',
  },
  LETTING_REASON_USE_CHANGED: {
    zh: '用途变更',
    en: 'It is let for something else',
  },
  LETTING_FIELD_LANDLORD: {
    zh: '出租人',
    en: 'Landlord',
  },
  LETTING_FIELD_USE: {
    zh: '出租用途',
    en: 'Use',
  },
  LETTING_FIELD_FROM: {
    zh: '起租日期',
    en: 'First day',
  },
  LETTING_FIELD_UNTIL: {
    zh: '到期日期',
    en: 'Last day',
  },
  LETTING_ENDING_NO_LONGER_LET: {
    zh: '不再出租',
    en: 'It is let no longer',
  },
  LETTING_ENDING_LET_ANEW: {
    zh: '另行出租',
    en: 'It is let anew',
  },
  LETTING_ENDING_ENTERED_WRONGLY: {
    zh: '登记有误',
    en: 'It was entered wrongly',
  },
  TENANCY_ENDING_LEFT: {
    zh: '退租',
    en: 'Gave it up',
  },
  TENANCY_ENDING_ENTERED_WRONGLY: {
    zh: '登记有误',
    en: 'Entered wrongly',
  },
  TENANCY_ENDING_LETTING_ENDED: {
    zh: '停止出租',
    en: 'The room is let no longer',
  },
  TENANCY_ENDING_MOVED_HOUSE: {
    zh: '迁居他处',
    en: 'Moved to another home',
  },
  TENANCY_ENDING_LEFT_TOWN: {
    zh: '迁出本镇',
    en: 'Left the town',
  },
  TENANCY_ENDING_ERASED: {
    zh: '档案依法删除',
    en: 'The record was erased',
  },
  LETTING_CHECK_OUTCOME_DANGER: {
    zh: '发现隐患，限期整改',
    en: 'Danger found, to be mended',
  },
  LETTING_CHECK_OUTCOME_NO_DANGER: {
    zh: '未发现隐患',
    en: 'No danger found',
  },
  RESIDENT_STEP_KIND_REGISTERED: {
    zh: '登记',
    en: 'Registered',
  },
  RESIDENT_STEP_KIND_CORRECTED: {
    zh: '更正',
    en: 'Corrected',
  },
  RESIDENT_STEP_KIND_MOVED: {
    zh: '迁居',
    en: 'Moved',
  },
  RESIDENT_STEP_KIND_MOVED_OUT: {
    zh: '迁出本镇',
    en: 'Moved out of town',
  },
  RESIDENT_STEP_KIND_GRID_CHANGED: {
    zh: '楼栋划入网格',
    en: 'The building came to a grid',
  },
  RESIDENT_STEP_KIND_ACCOUNT_LINKED: {
    zh: '开通账号',
    en: 'Account opened',
  },
  RESIDENT_STEP_KIND_MERGED: {
    zh: '并入另一份档案',
    en: 'Another record was merged into this one',
  },
  RESIDENT_STEP_KIND_PARTED: {
    zh: '撤销合并',
    en: 'A merge was undone',
  },
  RESIDENT_STEP_KIND_SET_ASIDE: {
    zh: '合并到另一份档案',
    en: 'Merged into another record',
  },
  RESIDENT_STEP_KIND_RETURNED: {
    zh: '恢复为独立档案',
    en: 'A record of its own again',
  },
  RESIDENT_STEP_KIND_DISTINGUISHED: {
    zh: '确认与另一份档案不是同一人',
    en: 'Found to be another person than a second record',
  },
  RESIDENT_STEP_KIND_HOUSEHOLD_OPENED: {
    zh: '立户（户主）',
    en: 'Opened a household as its head',
  },
  RESIDENT_STEP_KIND_HOUSEHOLD_JOINED: {
    zh: '加入家庭户',
    en: 'Joined a household',
  },
  RESIDENT_STEP_KIND_HOUSEHOLD_LEFT: {
    zh: '退出家庭户',
    en: 'Left a household',
  },
  RESIDENT_STEP_KIND_ERASED: {
    zh: '依法删除',
    en: 'Erased',
  },
  RESIDENT_STEP_KIND_LEADER_APPOINTED: {
    zh: '担任楼栋长',
    en: 'Became leader of a building',
  },
  RESIDENT_STEP_KIND_LEADER_ENDED: {
    zh: '卸任楼栋长',
    en: 'Ended as leader of a building',
  },
  RESIDENT_STEP_KIND_LETTING_BEGAN: {
    zh: '出租房屋',
    en: 'Let a room',
  },
  RESIDENT_STEP_KIND_LETTING_ENDED: {
    zh: '不再出租房屋',
    en: 'Let a room no longer',
  },
  RESIDENT_STEP_KIND_TENANCY_BEGAN: {
    zh: '租住房屋',
    en: 'Rented a room',
  },
  RESIDENT_STEP_KIND_TENANCY_ENDED: {
    zh: '结束租住',
    en: 'Rented a room no longer',
  },
  ORGANISATION_KIND_STATE_ORGAN: {
    zh: '机关',
    en: 'State organ',
  },
  ORGANISATION_KIND_PUBLIC_INSTITUTION: {
    zh: '事业单位',
    en: 'Public institution',
  },
  ORGANISATION_KIND_MASS_ORGANISATION: {
    zh: '群众团体',
    en: 'Mass organisation',
  },
  ORGANISATION_KIND_SOCIAL_GROUP: {
    zh: '社会团体',
    en: 'Social group',
  },
  ORGANISATION_KIND_PRIVATE_NON_ENTERPRISE: {
    zh: '民办非企业单位',
    en: 'Private non-enterprise unit',
  },
  ORGANISATION_KIND_FOUNDATION: {
    zh: '基金会',
    en: 'Foundation',
  },
  ORGANISATION_KIND_ENTERPRISE: {
    zh: '企业',
    en: 'Enterprise',
  },
  ORGANISATION_KIND_SOLE_TRADER: {
    zh: '个体工商户',
    en: 'Sole trader',
  },
  ORGANISATION_KIND_FARMERS_COOPERATIVE: {
    zh: '农民专业合作社',
    en: "Farmers' cooperative",
  },
  ORGANISATION_KIND_RURAL_COLLECTIVE: {
    zh: '农村集体经济组织',
    en: 'Rural collective',
  },
  ORGANISATION_KIND_OTHER: {
    zh: '其他单位',
    en: 'Other organisation',
  },
  ORGANISATION_KIND_WITHOUT_CODE: {
    zh: '暂无统一社会信用代码',
    en: 'Without a credit code',
  },
  ORGANISATION_NO_CODE_STALL: {
    zh: '无须办照的摊点',
    en: 'A stall that needs no licence',
  },
  ORGANISATION_NO_CODE_SITE_OFFICE: {
    zh: '工地临时办公点',
    en: 'The office of a construction site',
  },
  ORGANISATION_NO_CODE_OUTPOST: {
    zh: '外地单位在此的办事点',
    en: 'An outpost of an organisation elsewhere',
  },
  ORGANISATION_NO_CODE_APPLIED_FOR: {
    zh: '正在办理登记',
    en: 'Its registration is under way',
  },
  ORGANISATION_STATUS_OPEN: {
    zh: '在业',
    en: 'Open',
  },
  ORGANISATION_STATUS_MOVED_OUT: {
    zh: '已迁出本镇',
    en: 'Moved out of town',
  },
  ORGANISATION_STATUS_CLOSED: {
    zh: '已停业',
    en: 'Closed',
  },
  ORGANISATION_ENDING_CLOSED: {
    zh: '停业或注销',
    en: 'Closed for good',
  },
  ORGANISATION_ENDING_MOVED_OUT: {
    zh: '迁出本镇',
    en: 'Moved out of town',
  },
  ORGANISATION_FIELD_NAME: {
    zh: '名称',
    en: 'Name',
  },
  ORGANISATION_FIELD_CREDIT_CODE: {
    zh: '统一社会信用代码',
    en: 'Credit code',
  },
  ORGANISATION_FIELD_ROOM: {
    zh: '户室',
    en: 'Room',
  },
  ORGANISATION_FIELD_REPRESENTATIVE: {
    zh: '法定代表人（负责人）',
    en: 'Legal representative',
  },
  ORGANISATION_FIELD_CONTACT: {
    zh: '联系人',
    en: 'Contact',
  },
  DATA_REQUEST_KIND_CORRECT: {
    zh: '更正或补充',
    en: 'Correction',
  },
  DATA_REQUEST_KIND_DELETE: {
    zh: '删除',
    en: 'Erasure',
  },
  DATA_REQUEST_KIND_EXPLAIN: {
    zh: '说明处理规则',
    en: 'Explanation',
  },
  DATA_REQUEST_STATUS_RECEIVED: {
    zh: '已收到',
    en: 'Received',
  },
  DATA_REQUEST_STATUS_GRANTED: {
    zh: '已同意，办理中',
    en: 'Granted, under way',
  },
  DATA_REQUEST_STATUS_REFUSED: {
    zh: '未同意',
    en: 'Refused',
  },
  DATA_REQUEST_STATUS_DONE: {
    zh: '已办结',
    en: 'Done',
  },
  DATA_REQUEST_GROUND_STATUTORY_DUTY: {
    zh: '为履行法定职责所必需',
    en: 'Needed for a statutory duty',
  },
  DATA_REQUEST_GROUND_KEPT_BY_LAW: {
    zh: '法定保存期限未满',
    en: "The law's period of keeping is not over",
  },
  DATA_REQUEST_GROUND_FOUND_RIGHT: {
    zh: '经核实登记无误',
    en: 'Checked and found right',
  },
  DATA_REQUEST_GROUND_NOT_HELD: {
    zh: '本镇未登记该信息',
    en: 'The town does not hold this',
  },
  DATA_REQUEST_REMEDY_REVIEW: {
    zh: '可向镇政府申请复核，也可依法起诉',
    en: 'Ask the town government for a review, or go to court',
  },
  DATA_REQUEST_REMEDY_COURT: {
    zh: '可依法向人民法院起诉',
    en: 'Go to court',
  },
  DATA_REQUEST_STEP_CORRECT_RESIDENT: {
    zh: '更正登记后办结',
    en: 'Correct the record, then finish',
  },
  DATA_REQUEST_STEP_ERASE_RESIDENT: {
    zh: '依法删除后办结',
    en: 'Erase the record, then finish',
  },
  FIELD_OWNER_RESIDENT: {
    zh: '居民档案',
    en: "The person's record",
  },
  FIELD_OWNER_HOUSEHOLD: {
    zh: '户',
    en: 'The household',
  },
  FIELD_OWNER_BUILDING: {
    zh: '楼栋',
    en: 'The building',
  },
  FIELD_OWNER_COMMUNITY: {
    zh: '社区',
    en: 'The community',
  },
  FIELD_OWNER_GRID: {
    zh: '网格',
    en: 'The grid',
  },
  FIELD_PRIVACY_INTERNAL: {
    zh: '内部',
    en: 'Internal',
  },
  FIELD_PRIVACY_PERSONAL: {
    zh: '个人信息',
    en: 'Personal',
  },
  FIELD_PRIVACY_SENSITIVE: {
    zh: '敏感个人信息',
    en: 'Sensitive',
  },
  FIELD_ORIGIN_ENTERED: {
    zh: '登记',
    en: 'Entered',
  },
  FIELD_ORIGIN_DERIVED: {
    zh: '推算',
    en: 'Follows from others',
  },
  TITLE_VERDICT_HELD: {
    zh: '已有，直接选用',
    en: 'Held: taken from the register',
  },
  TITLE_VERDICT_ASK: {
    zh: '需要询问',
    en: 'Has to be asked',
  },
  TITLE_VERDICT_REFUSED: {
    zh: '不得收集',
    en: 'May not be asked',
  },
  RED_LINE_BELIEF: {
    zh: '宗教信仰、民族',
    en: 'Belief or ethnicity',
  },
  RED_LINE_PARTY: {
    zh: '政治面貌、党派',
    en: 'Politics or party',
  },
  RED_LINE_PETITION: {
    zh: '信访情况',
    en: 'Petitions',
  },
  RED_LINE_CONTROL: {
    zh: '重点人员、刑满、社区矫正等标签',
    en: 'Lists of persons to watch, or a criminal past',
  },
  RED_LINE_HEALTH: {
    zh: '健康、疾病、残疾状况',
    en: 'Health, illness or disability',
  },
  RED_LINE_SCORE: {
    zh: '对人打分、评级',
    en: 'Scores or grades of persons',
  },
  QUESTION_KIND_TEXT: {
    zh: '文字',
    en: 'Text',
  },
  QUESTION_KIND_NUMBER: {
    zh: '数字',
    en: 'Number',
  },
  QUESTION_KIND_DATE: {
    zh: '日期',
    en: 'Date',
  },
  QUESTION_KIND_YES_NO: {
    zh: '是或否',
    en: 'Yes or no',
  },
  QUESTION_KIND_CHOICE: {
    zh: '单选',
    en: 'One of a list',
  },
  FORM_STATUS_DRAFT: {
    zh: '草稿',
    en: 'Draft',
  },
  FORM_STATUS_OPEN: {
    zh: '填报中',
    en: 'Open',
  },
  FORM_STATUS_CLOSED: {
    zh: '已截止',
    en: 'Closed',
  },
  IMPORT_STATUS_READING: {
    zh: '读取中',
    en: 'Being read',
  },
  IMPORT_STATUS_COLUMNS_NEEDED: {
    zh: '待指定列',
    en: 'Columns needed',
  },
  IMPORT_STATUS_READ: {
    zh: '已读取，待导入',
    en: 'Read, to be loaded',
  },
  IMPORT_STATUS_LOADING: {
    zh: '导入中',
    en: 'Being loaded',
  },
  IMPORT_STATUS_PAUSED: {
    zh: '已暂停',
    en: 'Paused',
  },
  IMPORT_STATUS_LOADED: {
    zh: '已导入',
    en: 'Loaded',
  },
  IMPORT_STATUS_UNDOING: {
    zh: '撤销中',
    en: 'Being undone',
  },
  IMPORT_STATUS_UNDONE: {
    zh: '已撤销',
    en: 'Undone',
  },
  IMPORT_STATUS_UNREADABLE: {
    zh: '无法读取',
    en: 'Unreadable',
  },
  IMPORT_FIELD_NAME: {
    zh: '姓名',
    en: 'Name',
  },
  IMPORT_FIELD_ID_NUMBER: {
    zh: '身份号码',
    en: 'ID number',
  },
  IMPORT_FIELD_PHONE: {
    zh: '联系电话',
    en: 'Telephone',
  },
  IMPORT_FIELD_SEX: {
    zh: '性别',
    en: 'Sex',
  },
  IMPORT_FIELD_BIRTH_DATE: {
    zh: '出生日期',
    en: 'Birth date',
  },
  IMPORT_FIELD_BUILDING_CODE: {
    zh: '楼栋编码',
    en: 'Building code',
  },
  IMPORT_FIELD_ADDRESS: {
    zh: '楼栋地址',
    en: 'Address of the building',
  },
  IMPORT_FIELD_ROOM_CODE: {
    zh: '户室编码',
    en: 'Room code',
  },
  IMPORT_FIELD_UNIT: {
    zh: '单元',
    en: 'Unit',
  },
  IMPORT_FIELD_DOOR: {
    zh: '门牌（室号）',
    en: 'Door',
  },
  IMPORT_FIELD_KIND: {
    zh: '人口类别',
    en: 'Kind of resident',
  },
  IMPORT_FIELD_RESIDENCE_STATUS: {
    zh: '人户状态',
    en: 'Residence status',
  },
  IMPORT_FIELD_HOUSEHOLD_NUMBER: {
    zh: '户号',
    en: 'Household number',
  },
  IMPORT_FIELD_RELATION: {
    zh: '与户主关系',
    en: 'Relation to the head',
  },
  IMPORT_ROW_OUTCOME_REFUSED: {
    zh: '不予导入',
    en: 'Refused',
  },
  IMPORT_ROW_OUTCOME_DIFFERS: {
    zh: '已在册，内容不同',
    en: 'On the register, with other particulars',
  },
  IMPORT_ROW_OUTCOME_KEPT: {
    zh: '导入后有改动，予以保留',
    en: 'Worked on since, and kept',
  },
  IMPORT_ROW_OUTCOME_CORRECTED: {
    zh: '已按表更正',
    en: 'Corrected as the sheet says',
  },
  IMPORT_ROW_OUTCOME_RESTORED: {
    zh: '已恢复原样',
    en: 'Set back to what it said before',
  },
  IMPORT_ROW_OUTCOME_NOT_PUT: {
    zh: '未按表入户',
    en: 'Not put into the household as the sheet says',
  },
  DATA_RULE_NO_PHONE: {
    zh: '没有联系电话',
    en: 'No telephone',
  },
  DATA_RULE_ROOM_NOT_IN_BUILDING: {
    zh: '楼栋中没有登记的户室',
    en: 'The building has no such room',
  },
  DATA_RULE_BIRTH_DATE_IN_FUTURE: {
    zh: '身份号码中的出生日期在将来',
    en: 'Born in the future by the ID number',
  },
  DATA_RULE_STATUS_AGAINST_KIND: {
    zh: '人口类别与人户状态矛盾',
    en: 'Kind and residence status contradict each other',
  },
  DATA_RULE_BUILDING_WITHOUT_GRID: {
    zh: '有人居住的楼栋未划入网格',
    en: 'People live in a building without a grid',
  },
  DATA_RULE_HOUSEHOLD_WITHOUT_HEAD: {
    zh: '户内没有户主',
    en: 'The household has no head',
  },
  DATA_RULE_HEAD_GONE: {
    zh: '户主已不住在这里',
    en: 'The head no longer lives here',
  },
  DATA_RULE_MEMBER_GONE: {
    zh: '户内成员已不住在这里',
    en: 'A member no longer lives here',
  },
  DATA_RULE_ONLY_CHILDREN: {
    zh: '户内登记的只有未满 16 岁的人',
    en: 'Nobody in the household is 16 or older',
  },
  DATA_RULE_LEADER_GONE: {
    zh: '楼栋长已搬离本楼栋',
    en: "The building's leader moved away from it",
  },
  DATA_RULE_DANGER_NOT_MENDED: {
    zh: '出租房屋的消防隐患已过整改期限',
    en: 'A fire danger in a rented home is past its day',
  },
  DATA_RULE_LETTING_OVER: {
    zh: '出租已到期，仍有租客',
    en: 'A letting is past its last day and has tenants',
  },
  DATA_STEP_ASK_PHONE: {
    zh: '询问并补登联系电话',
    en: 'Ask for a telephone and enter it',
  },
  DATA_STEP_CORRECT_ROOM: {
    zh: '核对门牌，更正户室或楼栋',
    en: 'Compare the door, then correct the room or the building',
  },
  DATA_STEP_CHECK_NUMBER: {
    zh: '核对身份证，更正身份号码',
    en: 'Compare the ID card, then correct the number',
  },
  DATA_STEP_ASK_RESIDENCE: {
    zh: '询问户籍和居住情况，更正登记',
    en: 'Ask where the person is registered and lives, then correct the record',
  },
  DATA_STEP_PLACE_BUILDING: {
    zh: '请网格长把楼栋划入网格',
    en: 'Have the grid manager place the building in a grid',
  },
  DATA_STEP_NAME_HEAD: {
    zh: '询问现在谁是户主，重新登记这一户',
    en: 'Ask who is the head now, and open the household anew',
  },
  DATA_STEP_LET_MEMBER_LEAVE: {
    zh: '询问此人是否仍属这一户，办理离户',
    en: 'Ask whether the person still belongs here, or let the person leave',
  },
  DATA_STEP_ASK_GUARDIAN: {
    zh: '询问同住的成年人，补登入户',
    en: 'Ask which adult lives there, and enter him',
  },
  DATA_STEP_ASK_LEADER: {
    zh: '询问本人是否继续担任，或请社区另聘楼栋长',
    en: 'Ask whether the person goes on, or have somebody else appointed',
  },
  DATA_STEP_CHECK_HOME: {
    zh: '上门复查，登记检查结果',
    en: 'Look at the home again, and record what was found',
  },
  DATA_STEP_ASK_LETTING: {
    zh: '询问是否续租，变更到期日期或办理停止出租',
    en: 'Ask whether it goes on, then change the last day or end the letting',
  },
  DATA_ANSWER_GROUND_ASKED: {
    zh: '当面问过，情况属实',
    en: 'Asked in person',
  },
  DATA_ANSWER_GROUND_PAPERS: {
    zh: '核对过证件，情况属实',
    en: 'Papers were seen',
  },
  DATA_ANSWER_GROUND_ARRANGED: {
    zh: '已约定办理，尚未完成',
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
