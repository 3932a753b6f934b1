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
    en: 'Matters registered in the window.',
  },
  FIGURE_DEFINITION_OPEN: {
    zh: '期间内登记、目前尚未结案的事项数，不含不予受理和并案。',
    en: 'Matters registered in the window that are not closed now, without those declined or merged.',
  },
  FIGURE_DEFINITION_OVERDUE_OPEN: {
    zh: '期间内登记、目前尚未结案且当前环节已超期的事项数。',
    en: 'Open matters registered in the window whose present step is past its limit.',
  },
  FIGURE_DEFINITION_ACCEPTANCE_IN_TIME: {
    zh: '按时受理的事项数 ÷ 受理的事项数。',
    en: 'Matters accepted within the limit ÷ matters accepted.',
  },
  FIGURE_DEFINITION_CONCLUSION_RATE: {
    zh: '办结（经他人核查）的事项数 ÷ 受理的事项数。',
    en: 'Matters concluded, that is verified by another person ÷ matters accepted.',
  },
  FIGURE_DEFINITION_ON_TIME_CONCLUSION: {
    zh: '已办结且在办理时限内完成的事项数 ÷ 已办结或办理已超期的事项数，分母包含超期未办结的事项。',
    en: 'Matters concluded and handled within the limit ÷ matters concluded or past the handling limit; those still open past it are counted below the line.',
  },
  FIGURE_DEFINITION_SATISFACTION_RATE: {
    zh: '最近一次评价为满意的事项数 ÷ 已评价的事项数。未评价不算满意，评价率另列。',
    en: 'Matters whose last answer was satisfied ÷ matters answered. No answer never counts as satisfied; the rated share stands beside.',
  },
  FIGURE_DEFINITION_RATED_SHARE: {
    zh: '已评价的事项数 ÷ 已征求意见的事项数。',
    en: 'Matters answered ÷ matters for which an answer was asked.',
  },
  FIGURE_DEFINITION_REOPEN_RATE: {
    zh: '因不满意重开过的事项数 ÷ 已结案或重开过的事项数。',
    en: 'Matters reopened at least once ÷ matters closed or reopened.',
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
  ISSUE_CATEGORY_LIVELIHOOD: {
    zh: '民生服务',
    en: 'Livelihood',
  },
  ISSUE_CATEGORY_PUBLIC_FACILITY: {
    zh: '公共设施',
    en: 'Public facilities',
  },
  ISSUE_CATEGORY_ENVIRONMENT_ORDER: {
    zh: '市容环境',
    en: 'Environment and order',
  },
  ISSUE_CATEGORY_SAFETY_HAZARD: {
    zh: '安全隐患',
    en: 'Safety hazard',
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
  TEMPLATE_ISSUE_TO_ACCEPT: {
    zh: '新事项 {number} 等待您受理',
    en: 'New matter {number} waits for your acceptance',
  },
  TEMPLATE_ISSUE_ACCEPTED: {
    zh: '您反映的事项 {number} 已受理',
    en: 'Your matter {number} was accepted',
  },
  TEMPLATE_ISSUE_REJECTED: {
    zh: '您反映的事项 {number} 不予受理，请查看原因',
    en: 'Your matter {number} was not accepted; see why',
  },
  TEMPLATE_ISSUE_ASSIGNED: {
    zh: '事项 {number} 已交给您办理',
    en: 'Matter {number} was assigned to you',
  },
  TEMPLATE_ISSUE_RETURNED: {
    zh: '事项 {number} 被退回，请重新安排',
    en: 'Matter {number} was returned; please reassign it',
  },
  TEMPLATE_ISSUE_PROGRESS: {
    zh: '您反映的事项 {number} 有新进展',
    en: 'There is progress on your matter {number}',
  },
  TEMPLATE_HAND_OVER_OFFERED: {
    zh: '事项 {number} 请求移交给您',
    en: 'You are asked to take over matter {number}',
  },
  TEMPLATE_HAND_OVER_ACCEPTED: {
    zh: '事项 {number} 的移交已被接收',
    en: 'Your hand-over of matter {number} was accepted',
  },
  TEMPLATE_HAND_OVER_DECLINED: {
    zh: '事项 {number} 的移交被谢绝',
    en: 'Your hand-over of matter {number} was declined',
  },
  TEMPLATE_ISSUE_TO_VERIFY: {
    zh: '事项 {number} 等待核查',
    en: 'Matter {number} waits for verification',
  },
  TEMPLATE_ISSUE_SENT_BACK: {
    zh: '事项 {number} 核查未通过，请继续办理',
    en: 'Matter {number} was sent back; please go on',
  },
  TEMPLATE_FEEDBACK_ASKED: {
    zh: '您反映的事项 {number} 已办结，请反馈意见',
    en: 'Your matter {number} is concluded; please tell us if you are satisfied',
  },
  TEMPLATE_FEEDBACK_GIVEN: {
    zh: '事项 {number} 收到反馈意见',
    en: 'Feedback came in on matter {number}',
  },
  TEMPLATE_ISSUE_REOPENED: {
    zh: '事项 {number} 因不满意重开',
    en: 'Matter {number} was reopened',
  },
  TEMPLATE_ISSUE_OVERDUE: {
    zh: '事项 {number} 已超期',
    en: 'Matter {number} is overdue',
  },
  TEMPLATE_ISSUE_SUSPENDED: {
    zh: '您反映的事项 {number} 暂时挂起',
    en: 'Your matter {number} is suspended for now',
  },
  TEMPLATE_ISSUE_FOLLOWED: {
    zh: '您首问负责的事项 {number} 有变化',
    en: 'Matter {number}, for which you answer, has moved',
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
    zh: '我反映的事项的答复',
    en: 'Answers on my own matters',
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
    en: 'Matter {number} waits for you',
  },
  MAIL_SENTENCE_FOLLOWED: {
    zh: '您关注的事项 {number} 有变化',
    en: 'Matter {number}, which you follow, has moved',
  },
  MAIL_SENTENCE_ANSWERS: {
    zh: '您反映的事项 {number} 有新消息',
    en: 'There is news on your matter {number}',
  },
  MAIL_SENTENCE_SEVERAL: {
    zh: '{count} 件事项等您查看',
    en: '{count} matters wait for you',
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
  DisputeClosing: ['DISPUTE_CLOSING_REJECTED', 'DISPUTE_CLOSING_FAILED', 'DISPUTE_CLOSING_WITHDRAWN'],
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
  ],
  IssueCategory: [
    'ISSUE_CATEGORY_LIVELIHOOD',
    'ISSUE_CATEGORY_PUBLIC_FACILITY',
    'ISSUE_CATEGORY_ENVIRONMENT_ORDER',
    'ISSUE_CATEGORY_SAFETY_HAZARD',
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
  ],
}
