// Generated from proto/ by `npm run generate`. Change the contract, not this file.
import type { Words } from '../types.ts'

const sentences = {
  INVALID_REQUEST: {
    zh: '请求中有不符合要求的内容，请按提示修改。',
    en: 'Some values are not right. Please correct the fields named below.',
  },
  UNAUTHENTICATED: {
    zh: '请先登录，或重新登录。',
    en: 'Please sign in, or sign in again.',
  },
  FORBIDDEN: {
    zh: '您的岗位没有此项权限（{permission}）。',
    en: 'None of your posts grants this permission ({permission}).',
  },
  NOT_FOUND: {
    zh: '没有找到，或不在您的管辖范围内。',
    en: 'Not found, or outside your territory.',
  },
  REUSED_KEY: {
    zh: '此 Idempotency-Key 已用于另一个请求，请换一个新的。',
    en: 'This Idempotency-Key was used for a different request. Send a new one.',
  },
  STALE: {
    zh: '内容已被他人更新，请核对最新内容后再提交。',
    en: 'Somebody changed this in the meantime. Compare with the latest and send again.',
  },
  LIMITED: {
    zh: '请求过于频繁，请稍后再试。',
    en: 'Too many requests. Please try again shortly.',
  },
  UNAVAILABLE: {
    zh: '服务暂时不可用，请稍后重试。您的内容没有改变。',
    en: 'The service is briefly unavailable. Nothing was changed; please try again.',
  },
  DEADLINE: {
    zh: '处理超时，请用同一个 Idempotency-Key 重试。',
    en: 'This took too long. Send it again with the same Idempotency-Key.',
  },
  INTERNAL: {
    zh: '系统出错，已记录，请凭编号联系管理员。',
    en: 'Something went wrong on our side. It was recorded; please quote the reference.',
  },
  SUBJECT_ERASED: {
    zh: '此记录的个人信息已依法删除。',
    en: 'The personal data of this record has been erased.',
  },
  IF_MATCH_REQUIRED: {
    zh: '更正须带 If-Match，写明您看到的版本。',
    en: 'A correction needs If-Match with the version you saw.',
  },
  BROKER_AWAY: {
    zh: '消息服务暂时中断，待发事项已满，请稍后再试。',
    en: 'The message broker is away and the waiting room is full. Please try again shortly.',
  },
  REQUIRED: {
    zh: '必填。',
    en: 'Required.',
  },
  TOO_SHORT: {
    zh: '至少 {limit} 个字。',
    en: 'At least {limit} characters.',
  },
  TOO_LONG: {
    zh: '最多 {limit} 个字。',
    en: 'At most {limit} characters.',
  },
  PATTERN: {
    zh: '格式不对，例如 {example}。',
    en: 'Not in the right form, for example {example}.',
  },
  TOO_SMALL: {
    zh: '不得小于 {limit}。',
    en: 'Must be at least {limit}.',
  },
  TOO_LARGE: {
    zh: '不得大于 {limit}。',
    en: 'Must be at most {limit}.',
  },
  TOO_FEW: {
    zh: '至少 {limit} 项。',
    en: 'At least {limit} entries.',
  },
  TOO_MANY: {
    zh: '最多 {limit} 项。',
    en: 'At most {limit} entries.',
  },
  WRONG_TYPE: {
    zh: '类型应为 {expected}。',
    en: 'Must be {expected}.',
  },
  UNKNOWN_FIELD: {
    zh: '没有这个字段，请检查拼写。',
    en: 'There is no such field. Check the spelling.',
  },
  UNKNOWN_VALUE: {
    zh: '不在可选值之内：{allowed}。',
    en: 'Not one of: {allowed}.',
  },
  LOST_PRECISION: {
    zh: '数字超出精度，请用字符串发送。',
    en: 'The number loses precision. Send it as a string.',
  },
  MASKED: {
    zh: '这是遮盖后的内容，不能作为新值保存。',
    en: 'This is a masked placeholder and cannot be saved as a value.',
  },
  UNKNOWN_REFERENCE: {
    zh: '所指的对象不存在。',
    en: 'Refers to something that does not exist.',
  },
  WEAK_PASSWORD: {
    zh: '密码至少 10 位，且包含大写、小写、数字、符号中的三类。',
    en: 'At least 10 characters with three of: upper case, lower case, digit, symbol.',
  },
  TAKEN: {
    zh: '已被使用，请换一个。',
    en: 'Already taken. Choose another.',
  },
  WRONG_STATUS: {
    zh: '当前状态（{status}）下不能进行此操作。',
    en: 'This cannot be done while the matter is {status}.',
  },
  NOT_THE_HANDLER: {
    zh: '只有当前经办人可以进行此操作。',
    en: 'Only the present handler may do this.',
  },
  HANDLER_MAY_NOT_VERIFY: {
    zh: '经办人不能核查自己办理的事项。',
    en: 'A handler may not verify his own work.',
  },
  NOT_THE_REPORTER: {
    zh: '只有反映人本人可以反馈意见。',
    en: 'Only the reporter may give feedback.',
  },
  HANDLER_MAY_NOT_RECORD_FEEDBACK: {
    zh: '经办人不能代录对自己办理事项的反馈。',
    en: 'A handler may not record the feedback on his own work.',
  },
  HAND_OVER_PENDING: {
    zh: '移交尚待对方接收。',
    en: 'A hand-over is waiting for the other side.',
  },
  NO_HAND_OVER: {
    zh: '没有待接收的移交。',
    en: 'There is no hand-over to answer.',
  },
  NOT_OFFERED_TO_YOU: {
    zh: '此移交不是给您的。',
    en: 'This hand-over was offered to somebody else.',
  },
  HAND_OVER_TO_SELF: {
    zh: '不能移交给自己。',
    en: 'A matter cannot be handed to oneself.',
  },
  RETURNED_TOO_OFTEN: {
    zh: '已退回 {limit} 次，须由派单人决定。',
    en: 'Returned {limit} times already; the dispatcher decides now.',
  },
  UNKNOWN_GRID: {
    zh: '没有这个网格。',
    en: 'There is no such grid.',
  },
  PLACE_NEEDED: {
    zh: '请在地图上选点，或选择网格。',
    en: 'Choose a point on the map, or a grid.',
  },
  GRID_UNSTAFFED: {
    zh: '此网格还没有负责人。',
    en: 'Nobody is responsible for this grid yet.',
  },
  MERGE_INTO_ITSELF: {
    zh: '不能并入自身。',
    en: 'A matter cannot be merged into itself.',
  },
  REVIEW_IN_PAST: {
    zh: '复查日期须在今后。',
    en: 'The review date must be in the future.',
  },
  CONTACT_NEEDED: {
    zh: '请填写反映人的姓名和电话，或选择匿名。',
    en: "Give the reporter's name and phone, or choose anonymous.",
  },
  UNKNOWN_RECEIPT: {
    zh: '没有找到此回执，请核对编码。',
    en: 'No matter has this receipt code. Please check it.',
  },
  RESIDENT_ON_BEHALF: {
    zh: '居民只能为自己登记。',
    en: 'Residents register their own matters only.',
  },
  GRID_EXISTS: {
    zh: '此网格已存在。',
    en: 'This grid exists already.',
  },
  ALREADY_RESPONSIBLE: {
    zh: '此人已是该网格负责人。',
    en: 'This person is responsible for the grid already.',
  },
  BOUNDARY_NOT_CLOSED: {
    zh: '网格边界须首尾相接。',
    en: 'The boundary must end where it begins.',
  },
  NOT_ON_POST: {
    zh: '此人目前没有可以经办的岗位。',
    en: 'This person holds no post that could handle it.',
  },
  BUILDING_NOT_PLACED: {
    zh: '此楼栋尚未划入网格，请在地图上选点或选择网格。',
    en: 'This building belongs to no grid yet. Choose a point on the map, or a grid.',
  },
  OTHER_COMMUNITY: {
    zh: '楼栋 {building} 不属于此网格所在的社区。',
    en: "Building {building} is not of this grid's community.",
  },
  ANONYMOUS_NO_FEEDBACK: {
    zh: '匿名反映的事项没有反馈环节。',
    en: 'An anonymous matter has no feedback step.',
  },
  USERNAME_TAKEN: {
    zh: '用户名已被使用。',
    en: 'This username is taken.',
  },
  ALREADY_SUSPENDED: {
    zh: '该账号已停用。',
    en: 'This account is already suspended.',
  },
  NOT_SUSPENDED: {
    zh: '该账号没有停用。',
    en: 'This account is not suspended.',
  },
  POST_HELD: {
    zh: '此人已担任该岗位。',
    en: 'The person already holds this post.',
  },
  POST_NOT_HELD: {
    zh: '此人没有担任该岗位。',
    en: 'The person does not hold this post.',
  },
  LAST_ADMIN: {
    zh: '不能停用最后一名镇管理员。',
    en: 'The last town administrator cannot be removed.',
  },
  OUTSIDE_TERRITORY: {
    zh: '岗位的地域不在您的管辖范围内。',
    en: "The post's territory is outside your own.",
  },
  EMAIL_NOT_AVAILABLE: {
    zh: '本镇没有配置邮件服务，不能填写邮箱。',
    en: 'This town sends no e-mail, so no address can be kept.',
  },
  NO_CODE_WAITS: {
    zh: '没有等待确认的邮箱。',
    en: 'No address waits for confirmation.',
  },
  CODE_EXPIRED: {
    zh: '确认码已过期，请重新发送。',
    en: 'The code has expired. Ask for a new one.',
  },
  CODE_USED_UP: {
    zh: '确认码已输错 {limit} 次，请重新发送。',
    en: 'The code was entered wrongly {limit} times. Ask for a new one.',
  },
  TOO_MANY_CODES: {
    zh: '一天内最多发送 {limit} 次确认码，请明天再试。',
    en: 'At most {limit} codes are sent in a day. Please try again tomorrow.',
  },
  WORK_IS_ALWAYS_SHOWN: {
    zh: '等您办理的事项必须在站内显示，不能关闭。',
    en: 'What waits for you is always shown in the inbox and cannot be turned off there.',
  },
  QUIET_HOURS_EMPTY: {
    zh: '免打扰的开始和结束时间不能相同。',
    en: 'Quiet hours cannot begin and end at the same time.',
  },
} as const

export type Reason = keyof typeof sentences

/** The sentence of a reason, in both languages. `{name}` stands for a parameter. */
export const refusals: Readonly<Record<string, Words>> = sentences

/** Which reasons a service gives; those of `common` every service gives. */
export const reasonsOf: Readonly<Record<string, readonly Reason[]>> = {
  common: [
    'INVALID_REQUEST',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'NOT_FOUND',
    'REUSED_KEY',
    'STALE',
    'LIMITED',
    'UNAVAILABLE',
    'DEADLINE',
    'INTERNAL',
    'SUBJECT_ERASED',
    'IF_MATCH_REQUIRED',
    'BROKER_AWAY',
    'REQUIRED',
    'TOO_SHORT',
    'TOO_LONG',
    'PATTERN',
    'TOO_SMALL',
    'TOO_LARGE',
    'TOO_FEW',
    'TOO_MANY',
    'WRONG_TYPE',
    'UNKNOWN_FIELD',
    'UNKNOWN_VALUE',
    'LOST_PRECISION',
    'MASKED',
    'UNKNOWN_REFERENCE',
    'WEAK_PASSWORD',
    'TAKEN',
  ],
  'grid-management': [
    'WRONG_STATUS',
    'NOT_THE_HANDLER',
    'HANDLER_MAY_NOT_VERIFY',
    'NOT_THE_REPORTER',
    'HANDLER_MAY_NOT_RECORD_FEEDBACK',
    'HAND_OVER_PENDING',
    'NO_HAND_OVER',
    'NOT_OFFERED_TO_YOU',
    'HAND_OVER_TO_SELF',
    'RETURNED_TOO_OFTEN',
    'UNKNOWN_GRID',
    'PLACE_NEEDED',
    'GRID_UNSTAFFED',
    'MERGE_INTO_ITSELF',
    'REVIEW_IN_PAST',
    'CONTACT_NEEDED',
    'UNKNOWN_RECEIPT',
    'RESIDENT_ON_BEHALF',
    'GRID_EXISTS',
    'ALREADY_RESPONSIBLE',
    'BOUNDARY_NOT_CLOSED',
    'NOT_ON_POST',
    'BUILDING_NOT_PLACED',
    'OTHER_COMMUNITY',
    'ANONYMOUS_NO_FEEDBACK',
  ],
  identity: [
    'USERNAME_TAKEN',
    'ALREADY_SUSPENDED',
    'NOT_SUSPENDED',
    'POST_HELD',
    'POST_NOT_HELD',
    'LAST_ADMIN',
    'OUTSIDE_TERRITORY',
  ],
  notifications: [
    'EMAIL_NOT_AVAILABLE',
    'NO_CODE_WAITS',
    'CODE_EXPIRED',
    'CODE_USED_UP',
    'TOO_MANY_CODES',
    'WORK_IS_ALWAYS_SHOWN',
    'QUIET_HOURS_EMPTY',
  ],
}
