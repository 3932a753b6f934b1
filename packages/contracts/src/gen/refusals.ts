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
  ONE_OR_OTHER: {
    zh: '与 {other} 只能填一个。',
    en: 'Give either this or {other}, not both.',
  },
  FILE_KIND: {
    zh: '只接受 JPEG、PNG、WebP 图片和 PDF 文件。',
    en: 'Only JPEG, PNG and WebP pictures and PDF papers are taken.',
  },
  FILE_TOO_LARGE: {
    zh: '文件过大，最多 {limit} MB。',
    en: 'The file is too large: {limit} MB at most.',
  },
  FILE_BROKEN: {
    zh: '文件不完整或已损坏，请重新选择。',
    en: 'The file is incomplete or damaged. Please choose it again.',
  },
  WRONG_STATUS: {
    zh: '当前状态（{status}）下不能进行此操作。',
    en: 'This cannot be done while the issue is {status}.',
  },
  PARTIES_NEEDED: {
    zh: '至少需要两方当事人。',
    en: 'At least two parties are needed.',
  },
  DESCRIPTION_NEEDED: {
    zh: '请先填写纠纷类型和简要情况。',
    en: 'Enter the kind of dispute and the brief facts first.',
  },
  DESCRIBED: {
    zh: '纠纷类型和简要情况已填写。',
    en: 'The kind of dispute and the brief facts have been entered already.',
  },
  UNKNOWN_PARTY: {
    zh: '本案没有这名当事人。',
    en: 'The case has no such party.',
  },
  PARTY_LINKED: {
    zh: '此账号已是本案当事人。',
    en: 'This account is a party of the case already.',
  },
  NOT_TAKING_PART: {
    zh: '只有参与本案的人可以进行此操作。',
    en: 'Only those who take part in the case may do this.',
  },
  ONLY_FOR_ONESELF: {
    zh: '当事人只能为自己提出。',
    en: 'A party may do this only for itself.',
  },
  NOT_THE_MEDIATOR: {
    zh: '只有本案调解员可以进行此操作。',
    en: 'Only a mediator of the case may do this.',
  },
  NOT_A_MEDIATOR: {
    zh: '此人没有担任人民调解员。',
    en: 'This person holds no post of a mediator.',
  },
  NOT_A_SPONSOR: {
    zh: '此人不是包案领导。',
    en: 'This person holds no post of a case sponsor.',
  },
  MEDIATOR_IS_PARTY: {
    zh: '调解员不能是本案当事人。',
    en: 'A mediator may not be a party of the case.',
  },
  MEDIATOR_DECLINED: {
    zh: '当事人要求更换，或本人已回避，不能再指派此人。',
    en: 'A party asked for another mediator, or this one stepped back.',
  },
  MEDIATOR_NEEDED: {
    zh: '尚未指派调解员。',
    en: 'No mediator has been assigned yet.',
  },
  OTHER_MEDIATOR_ASKED: {
    zh: '当事人要求更换调解员，请先重新指派。',
    en: 'A party asked for another mediator; assign one first.',
  },
  OTHER_ASKED_ALREADY: {
    zh: '已有更换调解员的要求待处理。',
    en: 'Another mediator has been asked for already.',
  },
  NOT_DECLARED: {
    zh: '调解员尚未全部声明与当事人无亲属、利害关系。',
    en: 'Not every mediator has declared to be no relative and without interest.',
  },
  DECLARED_ALREADY: {
    zh: '您已作出声明。',
    en: 'You have declared this already.',
  },
  NOTICE_MISSING: {
    zh: '权利义务告知书尚未送达每一方当事人。',
    en: 'The rights notice has not been delivered to every party.',
  },
  NOTICE_DELIVERED: {
    zh: '权利义务告知书已送达。',
    en: 'The rights notice has been delivered already.',
  },
  CONSENT_MISSING: {
    zh: '须经每一方当事人同意。',
    en: 'Every party must consent.',
  },
  CONSENT_GIVEN: {
    zh: '当事人已表示同意。',
    en: 'Consent has been given already.',
  },
  SESSION_NEEDED: {
    zh: '请先填写调解记录。',
    en: 'Record a mediation session first.',
  },
  SESSION_IN_PAST: {
    zh: '下次调解时间须在今后。',
    en: 'The next session must be in the future.',
  },
  EXTENDED_ALREADY: {
    zh: '期限只能延长一次。',
    en: 'The limit can be extended once only.',
  },
  SIGNATURES_MISSING: {
    zh: '须有各方当事人和调解员签名，并加盖调委会印章。',
    en: 'All parties and the mediator must have signed, and the committee sealed.',
  },
  AGREED_IN_FUTURE: {
    zh: '协议生效日期不能在今后。',
    en: 'An agreement cannot take effect in the future.',
  },
  AGREED_BEFORE_MEDIATION: {
    zh: '协议生效日期不能早于受理。',
    en: 'An agreement cannot take effect before the case was accepted.',
  },
  PERFORM_BEFORE_AGREEMENT: {
    zh: '履行期限不能早于协议生效。',
    en: 'Performance cannot be due before the agreement takes effect.',
  },
  NO_HIGHER_LEVEL: {
    zh: '已是最高层级。',
    en: 'There is no higher level.',
  },
  SPONSOR_NEEDED: {
    zh: '镇领导包案须指定包案领导并附化解方案。',
    en: 'The leadership level needs a sponsor and a written plan.',
  },
  RECORDS_MISSING: {
    zh: '三个到位尚未完成：调查、调解、回访记录缺一不可。',
    en: 'The records of investigation, mediation and revisit are not complete.',
  },
  PARTY_MAY_NOT_DECIDE: {
    zh: '当事人不能决定自己的案件。',
    en: 'A party may not decide in its own case.',
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
    en: 'An issue cannot be handed to oneself.',
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
    en: 'An issue cannot be merged into itself.',
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
    en: 'No issue has this receipt code. Please check it.',
  },
  RESIDENT_ON_BEHALF: {
    zh: '居民只能为自己登记。',
    en: 'Residents register their own issues only.',
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
    en: 'An anonymous issue has no feedback step.',
  },
  HIGHEST_LEVEL: {
    zh: '事项已在镇级，不能再上报。',
    en: 'The issue is with the town already; it goes no higher.',
  },
  NOT_AT_THIS_LEVEL: {
    zh: '须由上报到的层级处理。',
    en: 'Only the level it was handed up to may do this.',
  },
  ALREADY_HELPING: {
    zh: '此人已在办理该事项。',
    en: 'This person works on the issue already.',
  },
  NOT_HELPING: {
    zh: '此人没有协办该事项。',
    en: 'This person does not help with the issue.',
  },
  TOO_MANY_HELPERS: {
    zh: '协办人最多 {limit} 名。',
    en: 'At most {limit} people may help.',
  },
  HANDLER_MAY_NOT_DECIDE: {
    zh: '经办人不能审批或督办自己办理的事项。',
    en: 'A handler may neither decide on his own request nor supervise his own work.',
  },
  ALREADY_SUPERVISED: {
    zh: '已有同级或更高级的督办。',
    en: 'A supervision of this kind, or a stronger one, stands already.',
  },
  NOT_SUPERVISED: {
    zh: '没有督办可以解除。',
    en: 'There is no supervision to end.',
  },
  REQUEST_PENDING: {
    zh: '已有申请等待审批。',
    en: 'A request is waiting for a decision already.',
  },
  NO_REQUEST: {
    zh: '没有待审批的申请。',
    en: 'There is no request to decide on.',
  },
  LIMIT_PASSED: {
    zh: '期限已过，不能再申请延期。',
    en: 'The limit has passed; more time must be asked for before it does.',
  },
  MERGE_TARGET_NOT_OPEN: {
    zh: '要并入的事项不存在、不在您的辖区或已办结。',
    en: 'The issue to merge into is unknown, outside your territory, or no longer open.',
  },
  GRID_RETIRED: {
    zh: '此网格自 {day} 起已停用，请选择现有网格。',
    en: 'This grid has not stood since {day}. Choose one that stands.',
  },
  REGRIDDING_OPEN: {
    zh: '此社区已有网格调整计划，请先完成或取消。',
    en: 'New grids are planned for this community already. Have that done or cancelled first.',
  },
  REGRIDDING_CLOSED: {
    zh: '此次网格调整已开始、完成或取消，不能再改。',
    en: 'This plan has begun, is done, or was cancelled; it changes no more.',
  },
  DAY_NOT_TO_COME: {
    zh: '须是今后的日期，最早 {earliest}。',
    en: 'Must be a day to come, {earliest} at the earliest.',
  },
  CODE_USED: {
    zh: '编号 {code} 已用过，不能再用于别的范围。',
    en: 'Code {code} was used before; a code is never used for another area.',
  },
  NOT_OF_COMMUNITY: {
    zh: '编号不属于社区 {community}。',
    en: 'The code is not of community {community}.',
  },
  NOT_STANDING: {
    zh: '{code} 不是此社区现有的网格。',
    en: '{code} is not a grid that stands in this community.',
  },
  AREA_KEPT: {
    zh: '范围与网格 {code} 相同：范围不变的网格保留原编号，不必列出。',
    en: 'The area is that of grid {code}: a grid that keeps its area keeps its code and is left out.',
  },
  BOUNDARY_INVALID: {
    zh: '边界自相交，或没有面积。',
    en: 'The boundary crosses itself, or goes around nothing.',
  },
  TOO_MANY_CORNERS: {
    zh: '各网格边界合计最多 {limit} 个点。',
    en: 'All boundaries together may have {limit} points.',
  },
  GROUND_UNCOVERED: {
    zh: '网格 {grid} 有 {squareMetres} 平方米没有划入任何新网格。',
    en: '{squareMetres} m² of grid {grid} would belong to no grid.',
  },
  GROUND_TWICE: {
    zh: '与网格 {grid} 重叠 {squareMetres} 平方米。',
    en: 'Overlaps grid {grid} by {squareMetres} m².',
  },
  GROUND_OUTSIDE: {
    zh: '有 {squareMetres} 平方米超出社区现有网格的范围。',
    en: "Reaches {squareMetres} m² beyond the ground of the community's grids.",
  },
  BUILDING_OUTSIDE: {
    zh: '楼栋 {building} 不在任何新网格内。',
    en: 'Building {building} would lie in no grid.',
  },
  NO_POST_THERE: {
    zh: '此人在该网格、所属社区或镇没有岗位。',
    en: 'This person holds no post at the grid, in its community, or at the town.',
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
  CLIENT_SUSPENDED: {
    zh: '该对接系统已停用。',
    en: 'This system is suspended.',
  },
  SUBSCRIPTION_ENDED: {
    zh: '该订阅已结束，请重新订阅。',
    en: 'This subscription has ended. Make a new one.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    zh: '每个系统最多 {limit} 个订阅，请先结束不用的。',
    en: 'A system may have {limit} subscriptions. End one that is not needed.',
  },
  EVENT_NOT_GRANTED: {
    zh: '对接系统无权接收此类事件（需要 {permission}）。',
    en: 'The system may not receive this event (it needs {permission}).',
  },
  INVITATION_UNKNOWN: {
    zh: '没有这个邀请码，请核对后重新输入。',
    en: 'There is no such invitation code. Check it and type it again.',
  },
  INVITATION_USED: {
    zh: '该邀请码已使用过。如不是您本人使用，请联系邀请您的工作人员。',
    en: 'This invitation code has been used. If that was not you, tell the person who invited you.',
  },
  INVITATION_EXPIRED: {
    zh: '该邀请码已过期，请向邀请您的工作人员索取新的。',
    en: 'This invitation code has run out. Ask the person who invited you for a new one.',
  },
  INVITATION_REVOKED: {
    zh: '该邀请码已撤回，请联系邀请您的工作人员。',
    en: 'This invitation code was taken back. Ask the person who invited you.',
  },
  INVITATION_BEGUN: {
    zh: '该邀请码正以另一个用户名开户，请使用先前的用户名继续。',
    en: 'An account is being opened with this code under another username. Go on with that username.',
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
  COMMUNITY_EXISTS: {
    zh: '该社区已登记。',
    en: 'This community is already entered.',
  },
  NOT_OF_THIS_TOWN: {
    zh: '代码不属于本镇。',
    en: 'The code does not belong to this town.',
  },
  NO_COMMUNITY_CODE: {
    zh: '后三位应为 001–199（居委会）或 200–399（村委会）。',
    en: "The last three digits must be 001-199 (residents' committee) or 200-399 (villagers' committee).",
  },
  BUILDING_EXISTS: {
    zh: '该楼栋已登记。',
    en: 'This building is already registered.',
  },
  ROOM_NOT_IN_BUILDING: {
    zh: '该楼栋没有这一户室。',
    en: 'The building has no such room.',
  },
  ID_NUMBER_FIFTEEN_DIGITS: {
    zh: '15 位身份号码已停用，请填写 18 位。',
    en: 'ID numbers of 15 digits are no longer valid. Give all 18.',
  },
  ID_NUMBER_FORM: {
    zh: '身份号码应为 17 位数字加一位数字或 X。',
    en: 'An ID number is 17 digits and a digit or X.',
  },
  ID_NUMBER_BIRTH_DATE: {
    zh: '身份号码中的出生日期不存在，或在将来。',
    en: 'The birth date in the ID number does not exist or lies in the future.',
  },
  ID_NUMBER_CHECK_DIGIT: {
    zh: '身份号码校验位不对，请核对每一位。',
    en: 'The check digit of the ID number is wrong. Please compare every digit.',
  },
  ID_NUMBER_TAKEN: {
    zh: '该身份号码已登记在册。',
    en: 'This ID number is already registered.',
  },
  OVERTAKEN: {
    zh: '同一时间另有登记先行占用，请核对后重新提交。',
    en: 'Another registration came first meanwhile. Compare, then send a new one.',
  },
  NOTHING_TO_CORRECT: {
    zh: '没有填写要更正的内容。',
    en: 'Nothing to correct was given.',
  },
  NOT_PRESENT: {
    zh: '此人已迁出本镇。',
    en: 'The person has moved out of town.',
  },
  ALREADY_THERE: {
    zh: '此人已登记在该处。',
    en: 'The person is already registered there.',
  },
  DATE_NOT_REAL: {
    zh: '日期不存在。',
    en: 'There is no such date.',
  },
  DATE_IN_FUTURE: {
    zh: '日期不能在将来。',
    en: 'The date must not lie in the future.',
  },
  DATE_BEFORE_LAST_MOVE: {
    zh: '日期早于上一次迁移。',
    en: 'The date lies before the last move.',
  },
  IN_A_HOUSEHOLD: {
    zh: '此人已在一户中，请先办理离户。',
    en: 'The person belongs to a household. Let the person leave it first.',
  },
  NOT_A_MEMBER: {
    zh: '此人不在该户。',
    en: 'The person does not belong to this household.',
  },
  HEAD_LEAVES_LAST: {
    zh: '户内还有其他成员，户主不能先离户。',
    en: 'The head leaves last: others still belong to the household.',
  },
  ONE_HEAD: {
    zh: '一户只有一名户主。',
    en: 'A household has one head.',
  },
  HOUSEHOLD_ENDED: {
    zh: '该户已注销。',
    en: 'The household has ended.',
  },
  ACCOUNT_LINKED: {
    zh: '登记档案已关联其他账号，或账号已关联其他档案。',
    en: 'The record is linked to another account, or the account to another record.',
  },
  FOOTPRINT_NOT_CLOSED: {
    zh: '楼栋轮廓须首尾相接。',
    en: 'The footprint must end where it begins.',
  },
  SHEET_BROKEN: {
    zh: '文件不完整或已损坏，请重新导出。',
    en: 'The file is broken or incomplete. Export it again.',
  },
  SHEET_TOO_LARGE: {
    zh: '文件解开后过大，请分成几份导入。',
    en: 'The file is too large once unpacked. Split it.',
  },
  SHEET_TOO_MANY_ROWS: {
    zh: '行数过多，一次最多 200000 行，请分成几份导入。',
    en: 'Too many rows: 200,000 at most at a time. Split the sheet.',
  },
  SHEET_ENCODING: {
    zh: '文字编码无法识别，请另存为 UTF-8 或 GB18030。',
    en: 'The encoding is not known. Save the file as UTF-8 or GB18030.',
  },
  SHEET_EMPTY: {
    zh: '表中没有内容。',
    en: 'The sheet is empty.',
  },
  IMPORT_NOT_READ: {
    zh: '请先等表格读取完毕，或指定各列。',
    en: 'Wait until the sheet is read, or say what its columns hold.',
  },
  IMPORT_UNDER_WAY: {
    zh: '导入正在进行，请先暂停。',
    en: 'The import is under way. Pause it first.',
  },
  IMPORT_NOT_UNDER_WAY: {
    zh: '导入没有在进行。',
    en: 'The import is not under way.',
  },
  IMPORT_NOTHING_LOADED: {
    zh: '还没有导入任何内容，无可撤销。',
    en: 'Nothing was loaded, so nothing can be undone.',
  },
  COLUMN_TWICE: {
    zh: '同一项内容指定了两列。',
    en: 'Two columns are said to hold the same.',
  },
  COLUMN_MISSING: {
    zh: '缺少必需的列：姓名、身份号码，以及楼栋编码或地址。',
    en: 'A column is missing: name, ID number, and building code or address are needed.',
  },
  CELL_EMPTY: {
    zh: '此项必填。',
    en: 'This is needed.',
  },
  CELL_TOO_LONG: {
    zh: '内容过长。',
    en: 'This is too long.',
  },
  CELL_MASKED: {
    zh: '内容被遮盖（含 *），请填写完整内容。',
    en: 'This is masked. Give it in full.',
  },
  CELL_NOT_KNOWN: {
    zh: '内容不是可用的选项。',
    en: 'This is none of the values that are known.',
  },
  CELL_FORMULA_ERROR: {
    zh: '单元格公式出错。',
    en: 'The formula of this cell failed.',
  },
  BUILDING_NOT_KNOWN: {
    zh: '没有这一楼栋，或不在您的辖区。',
    en: 'There is no such building, or it is not in your territory.',
  },
  ADDRESS_AMBIGUOUS: {
    zh: '此地址对应多个楼栋，请填写楼栋编码。',
    en: 'More than one building has this address. Give the code.',
  },
  SEX_DIFFERS: {
    zh: '性别与身份号码不符。',
    en: 'The sex differs from what the ID number says.',
  },
  BIRTH_DATE_DIFFERS: {
    zh: '出生日期与身份号码不符。',
    en: 'The birth date differs from what the ID number says.',
  },
  ID_NUMBER_TWICE: {
    zh: '此身份号码在表中出现多次。',
    en: 'The sheet has this ID number more than once.',
  },
  DIFFERS: {
    zh: '与登记档案不同。',
    en: 'This differs from the record.',
  },
  WORKED_ON_SINCE: {
    zh: '导入后有人办理过业务，予以保留。',
    en: 'Somebody has worked on the record since.',
  },
  SHEET_FORGOTTEN: {
    zh: '原表已按规定销毁，请重新上传。',
    en: 'The sheet was destroyed, as every sheet is in time. Upload it again.',
  },
  ALREADY_DISTINGUISHED: {
    zh: '这两份档案已确认不是同一人。',
    en: 'These two records are known to be of two people.',
  },
  SAME_RECORD: {
    zh: '请选择另一份档案。',
    en: 'Choose another record.',
  },
  CHANGED_SINCE_SHOWN: {
    zh: '读取之后档案有改动，未按表更正，请重新核对。',
    en: 'The record changed after it was shown, so it was left as it is. Compare again.',
  },
  NEEDS_MOVE: {
    zh: '表中为另一处住所，请办理迁移。',
    en: 'The sheet names another home. Note the move itself.',
  },
  DIFFERENCES_CHOSEN: {
    zh: '导入开始时已选定要更正的内容，继续时不能另选。',
    en: 'What to correct was chosen when the load began. It goes on with that choice.',
  },
  NOT_TAKEN_FROM_SHEETS: {
    zh: '此项不按表更正，可选：姓名、电话、房间、人员类别、居住状态。',
    en: 'This is not corrected from a sheet. It can be name, telephones, room, kind or residence status.',
  },
  SEARCH_TOO_SHORT: {
    zh: '请至少输入两个字（或拼音首字母），或号码的末四位。',
    en: 'Give two characters or initials at least, or the last four digits of a number.',
  },
  RECORD_MERGED: {
    zh: '该档案已合并到另一份档案，请在那一份上办理。',
    en: 'The record was merged into another. Work on that one.',
  },
  ID_NUMBERS_DIFFER: {
    zh: '两份档案的身份号码不同，请指明哪一个是对的。',
    en: 'The two records have different ID numbers. Say which one is right.',
  },
  TWO_ACCOUNTS: {
    zh: '两份档案各有账号，不能合并。请先核实各是谁的账号。',
    en: 'Each of the two has an account, so they are not merged. Find out first whose each is.',
  },
  IN_TWO_HOUSEHOLDS: {
    zh: '两份档案分属两户，请先办理其中一份离户。',
    en: 'The two belong to different households. Let one of them leave its household first.',
  },
  NOT_MERGED: {
    zh: '该档案没有合并到这一份。',
    en: 'That record is not merged into this one.',
  },
  MERGED_SINCE: {
    zh: '之后又合并过其他档案，请先撤销后一次合并。',
    en: 'Another record was merged later. Undo that merge first.',
  },
  MERGE_UNDER_WAY: {
    zh: '合并或撤销正在进行，请稍后再试。',
    en: 'The merge or its undoing is under way. Try again in a moment.',
  },
  CHANGED_SINCE_MERGE: {
    zh: '合并后办理过业务，无法分清属于哪一人，不能撤销。',
    en: 'Something was done since the merge and nobody can tell whose it is, so the merge is not undone.',
  },
  CORRECTED_SINCE: {
    zh: '此项在合并后更正过。',
    en: 'This was corrected since the merge.',
  },
  MOVED_SINCE: {
    zh: '合并后迁移过。',
    en: 'The person moved since the merge.',
  },
  LINKED_SINCE: {
    zh: '合并后关联了账号。',
    en: 'An account was linked since the merge.',
  },
  HOUSEHOLD_CHANGED_SINCE: {
    zh: '合并后户内成员有变动，无法恢复原状。',
    en: 'The household changed since the merge, so nobody can come back into it.',
  },
  NUMBER_TAKEN_SINCE: {
    zh: '原身份号码在合并后已由他人登记。',
    en: 'The former ID number was registered for somebody else since.',
  },
  EXPORT_TERRITORY: {
    zh: '没有这一社区或网格，或不在您的辖区。',
    en: 'There is no such community or grid, or it is not in your territory.',
  },
  TERRITORY_TWICE: {
    zh: '同一范围重复填写，或包含在另一范围内。',
    en: 'This territory is named twice, or lies within another that is named.',
  },
  FIELD_TWICE: {
    zh: '同一项内容选了两次。',
    en: 'The same field is named twice.',
  },
  CLEAR_NEEDS_REASON: {
    zh: '此项为敏感信息，不遮盖时须逐项说明理由。',
    en: 'This is sensitive. Say why it is needed in clear.',
  },
  EXPORT_OF_NOBODY: {
    zh: '所选范围内没有可导出的人员。',
    en: 'Nobody lives there who could be exported.',
  },
  OWN_EXPORT: {
    zh: '不能审批自己提出的导出。',
    en: 'Nobody decides on what he asked for himself.',
  },
  APPROVED_BEFORE: {
    zh: '您已批准过，须由另一人批准。',
    en: 'You agreed already. Somebody else has to.',
  },
  EXPORT_DECIDED: {
    zh: '该导出已有结论。',
    en: 'This export is decided already.',
  },
  EXPORT_NOT_APPROVED: {
    zh: '须有两人批准后才能生成。',
    en: 'Two people have to agree before the file is made.',
  },
  EXPORT_NOT_MADE: {
    zh: '文件尚未生成。',
    en: 'The file is not made yet.',
  },
  EXPORT_OVER: {
    zh: '已过期限，文件已销毁或不再生成。',
    en: 'The time is over: the file is destroyed, or is not made any more.',
  },
  NOT_WHO_ASKED: {
    zh: '只有提出人可以生成、下载和撤回。',
    en: 'Only who asked makes, takes or withdraws it.',
  },
  TERRITORY_NOT_COVERED: {
    zh: '您现在的岗位没有覆盖全部所选范围。',
    en: 'Your posts do not cover all of this territory.',
  },
  NOT_RECORDED_THEN: {
    zh: '那一天还没有此档案，档案始于 {day}。',
    en: 'There was no such record on that day. It begins on {day}.',
  },
  NO_PAST_KEPT: {
    zh: '档案已依法删除，以前的内容不再保留。',
    en: 'The record was erased by law, and with it everything it once said.',
  },
  ALREADY_ASKED: {
    zh: '同类请求正在办理，请等候答复。',
    en: 'A request of this kind is under way already. Wait for its answer.',
  },
  ALREADY_DECIDED: {
    zh: '此请求已作出答复。',
    en: 'This request was answered already.',
  },
  NOT_GRANTED: {
    zh: '请求尚未同意，请先答复。',
    en: 'The request was not granted yet. Answer it first.',
  },
  STEP_NOT_TAKEN: {
    zh: '请先在档案上办理所同意的更正或删除，再办结。',
    en: 'Correct or erase the record first, as was granted. Then finish.',
  },
  CREDIT_CODE_FORM: {
    zh: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、Z、S、V）。',
    en: 'A credit code is 18 digits or capital letters, without I, O, Z, S and V.',
  },
  CREDIT_CODE_CHECK: {
    zh: '统一社会信用代码校验位不对，请核对每一位。',
    en: 'The check character of the credit code is wrong. Please compare every character.',
  },
  CREDIT_CODE_TAKEN: {
    zh: '该统一社会信用代码已登记在册。',
    en: 'This credit code is already registered.',
  },
  ORGANISATION_ENDED: {
    zh: '该单位已停业或迁出，请先恢复在业。',
    en: 'The organisation has closed or left. Note first that it is open again.',
  },
  ORGANISATION_THERE: {
    zh: '该单位已登记为在该处在业。',
    en: 'The organisation is registered as open there already.',
  },
  ON_THE_LIST: {
    zh: '此人已在该项服务的名单上，请在原条目上续期。',
    en: 'The person is on the list of this service already. Renew that entry.',
  },
  CARE_ENDED: {
    zh: '该条目已结束，须重新作出决定。',
    en: 'This entry has ended. A new decision is needed.',
  },
  CARE_TIME: {
    zh: '结束日期须晚于开始日期，且一次决定最长 {months} 个月。',
    en: 'The last day lies after the first, and one decision holds {months} months at most.',
  },
  CONSENT_NEEDED: {
    zh: '该项服务以本人同意为前提，请填写同意的方式和日期。',
    en: "This service needs the person's consent. Say how and when it was given.",
  },
  DATE_BEFORE_LAST_STEP: {
    zh: '日期早于上一次变动。',
    en: 'The date lies before the last step.',
  },
  TWO_HEADS: {
    zh: '同一户有两名以上户主，请只留一名。',
    en: 'The household has more than one head. Leave one.',
  },
  NO_HEAD: {
    zh: '这一户没有户主，请填写“户主”或“本人”。',
    en: 'The household has no head. Say who it is.',
  },
  RELATION_NOT_KNOWN: {
    zh: '与户主关系无法识别，请用文字或两位代码（GB/T 4761）填写。',
    en: 'The relation to the head is not known. Give it in words or as the code of two digits (GB/T 4761).',
  },
  ROOMS_DIFFER: {
    zh: '与户主不在同一户室。',
    en: "The room differs from the head's.",
  },
  HEAD_ROW_REFUSED: {
    zh: '户主这一行未能导入，请先改正。',
    en: 'The row of the head was refused. Mend it first.',
  },
  HOUSEHOLD_TOO_LARGE: {
    zh: '同一户号超过 40 人，请核对户号。',
    en: 'More than 40 people have this household number. Compare it.',
  },
  DATA_TASK_DONE: {
    zh: '这一项已经改正或已有答复。',
    en: 'This was mended or answered already.',
  },
  RELATION_DIFFERS: {
    zh: '与登记的户主关系不同，未作更改。',
    en: 'The relation differs from the one on the register, and was left as it is.',
  },
  ALREADY_HELD: {
    zh: '“{words}”已有登记，请选用字段 {field}，不必再问。',
    en: '"{words}" is held already. Use the field {field} instead of asking.',
  },
  RED_LINE_BELIEF: {
    zh: '不收集宗教信仰和民族。',
    en: 'Nobody is asked for belief or ethnicity.',
  },
  RED_LINE_PARTY: {
    zh: '不收集政治面貌和党派。',
    en: 'Nobody is asked for politics or party.',
  },
  RED_LINE_PETITION: {
    zh: '不收集信访情况。',
    en: 'Nobody is asked for petitions.',
  },
  RED_LINE_CONTROL: {
    zh: '不给人贴重点人员、刑满、社区矫正等标签。',
    en: 'Nobody is put on a list of persons to watch or asked for a criminal past.',
  },
  RED_LINE_HEALTH: {
    zh: '不收集健康、疾病和残疾状况。',
    en: 'Nobody is asked for health, illness or disability.',
  },
  RED_LINE_SCORE: {
    zh: '不对人打分、评级。',
    en: 'Nobody is scored or graded.',
  },
  FORM_NOT_DRAFT: {
    zh: '表单已开始填报，内容不能再改。',
    en: 'The form was opened and stays as it is.',
  },
  FORM_NOT_OPEN: {
    zh: '表单未在填报中。',
    en: 'The form is not open.',
  },
  NOT_ON_FORM: {
    zh: '此人不在该表单的填报范围内。',
    en: 'The form is not about this person.',
  },
  ANSWER_NUMBER: {
    zh: '请填写数字，例如 2 或 2.5。',
    en: 'Give a number, such as 2 or 2.5.',
  },
  ANSWER_YES_NO: {
    zh: '请填写 YES 或 NO。',
    en: 'Answer YES or NO.',
  },
  ANSWER_CHOICE: {
    zh: '请从选项中选择：{choices}。',
    en: 'Choose one of: {choices}.',
  },
  NOT_A_QUESTION: {
    zh: '该列不是要问的问题。',
    en: 'This column is no question of the form.',
  },
  QUESTION_TWICE: {
    zh: '同一问题重复。',
    en: 'The same question is there twice.',
  },
  CHOICES_NEEDED: {
    zh: '单选题请给出两个以上不同的选项，其他题型不需要选项。',
    en: 'A choice needs two different options at least, and other questions need none.',
  },
  AGE_SPAN: {
    zh: '起始年龄不得大于截止年龄。',
    en: 'The first age lies above the last.',
  },
  FIELD_NOT_ON_FORM: {
    zh: '该字段不在表单的列中。',
    en: 'This field is no column of the form.',
  },
  FORM_DAY_OVER: {
    zh: '截止日期不得早于今天。',
    en: 'The last day is over already.',
  },
  FORM_WITHOUT_FIELD: {
    zh: '请至少选用一个登记字段，以便分清是谁的答复。',
    en: 'Take a field of the register at least, so that it is known whose answers they are.',
  },
  NOT_OF_FORM: {
    zh: '该范围不在表单的范围内。',
    en: "This territory does not lie within the form's.",
  },
  FIELD_OR_QUESTION: {
    zh: '每列只能是一个登记字段或一个问题。',
    en: 'A column is a field or a question: one of the two.',
  },
  ROOM_LET: {
    zh: '该户室已有出租登记。已停止出租的，请先办理停租。',
    en: 'This room is registered as let already. If that is over, end that letting first.',
  },
  ONE_LANDLORD: {
    zh: '请填写一名出租人：在册居民、在册单位，或不在册的出租人姓名和电话。',
    en: 'Name one landlord: a resident, an organisation, or the name and telephone of one who is on neither register.',
  },
  LIVES_NOT_HERE: {
    zh: '此人登记的住处不是这一户室，请先办理迁居或更正户室，再登记为租客。',
    en: 'The record of the person says another home. Note the move to this room or correct the room first, then add the person.',
  },
  ALREADY_TENANT: {
    zh: '此人已登记为这里的租客。',
    en: 'The person is registered as a tenant here already.',
  },
  NOT_A_TENANT: {
    zh: '此人现在不是这里的租客。',
    en: 'The person is no tenant here now.',
  },
  LETTING_ENDED: {
    zh: '该出租登记已结束；再次出租的，请重新登记。',
    en: 'This letting has ended. If the room is let again, register that.',
  },
  TENANT_SINCE: {
    zh: '有租客自 {day} 起租住，日期与此不符。',
    en: 'Somebody has rented it since {day}, which does not fit this date.',
  },
  MEND_DAY_WITH_DANGER: {
    zh: '发现隐患的须填写整改期限，未发现隐患的不填。',
    en: 'Say by which day it is to be mended where danger was found, and only there.',
  },
  ALREADY_LEADS: {
    zh: '此人已是本楼栋的楼栋长。',
    en: 'The person leads this building already.',
  },
  TWO_LEADERS: {
    zh: '本楼栋已有两名楼栋长，请先为其中一人办理卸任。',
    en: 'The building has two leaders. Note first that one of them ended.',
  },
  LIVES_ELSEWHERE: {
    zh: '此人不住在本楼栋，请说明为何由其担任。',
    en: 'The person does not live in this building. Say why it is him all the same.',
  },
  LEADS_ANOTHER_GRID: {
    zh: '此人已在另一网格担任楼栋长，一人只在一个网格内担任。',
    en: 'The person leads a building of another grid. Nobody leads in two grids.',
  },
  NOT_LEADING: {
    zh: '此人现在不是本楼栋的楼栋长。',
    en: 'The person does not lead this building now.',
  },
  OWN_CONSENT: {
    zh: '须本人自愿同意，监护人不能代为同意。',
    en: 'The person has to agree himself. A guardian cannot agree to this for him.',
  },
  BEFORE_CONSENT: {
    zh: '任职日期不能早于本人同意的日期。',
    en: 'The first day must not lie before the day on which the person agreed.',
  },
  BEFORE_FIRST_DAY: {
    zh: '日期早于开始日期。',
    en: 'The date lies before the first day.',
  },
  PAST_BEING_GATHERED: {
    zh: '正在整理以往居住情况，请过几分钟再查。',
    en: 'Who lived where is being gathered anew. Ask again in some minutes.',
  },
  MEND_BEFORE_CHECK: {
    zh: '整改期限不能早于检查日期。',
    en: 'It cannot have to be mended before the day of the check.',
  },
  UNTIL_OR_NONE: {
    zh: '到期日期和“不定到期日期”只选一项。',
    en: 'Give the last day, or say that there is none: one of the two.',
  },
  CODE_OR_REASON: {
    zh: '请填写统一社会信用代码；没有的，请说明原因，二者填一项。',
    en: 'Give the credit code, or say why there is none: one of the two.',
  },
  NAMED_THERE: {
    zh: '该楼栋已登记同名单位；已停业的请恢复在业。',
    en: 'An organisation of this name is registered in this building. If it closed, note that it is open again.',
  },
  EXPORT_BEING_MADE: {
    zh: '文件已开始生成，不能撤回；不再需要的不要下载，到期自动销毁。',
    en: 'The file is being made or is made already. If it is not needed, leave it: it is destroyed when its time is over.',
  },
  EXPORT_WITHDRAWN: {
    zh: '该导出已撤回；仍需要的请重新申请。',
    en: 'This export was withdrawn. Ask again if it is needed.',
  },
  CHILDREN_NOT_COUNTED: {
    zh: '正在统计其中未满 14 周岁的人数，请稍后再批准。',
    en: 'How many under fourteen are in it is being counted. Agree in a moment.',
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
    'ONE_OR_OTHER',
    'FILE_KIND',
    'FILE_TOO_LARGE',
    'FILE_BROKEN',
  ],
  'dispute-mediation': [
    'WRONG_STATUS',
    'PARTIES_NEEDED',
    'DESCRIPTION_NEEDED',
    'DESCRIBED',
    'UNKNOWN_PARTY',
    'PARTY_LINKED',
    'NOT_TAKING_PART',
    'ONLY_FOR_ONESELF',
    'NOT_THE_MEDIATOR',
    'NOT_A_MEDIATOR',
    'NOT_A_SPONSOR',
    'MEDIATOR_IS_PARTY',
    'MEDIATOR_DECLINED',
    'MEDIATOR_NEEDED',
    'OTHER_MEDIATOR_ASKED',
    'OTHER_ASKED_ALREADY',
    'NOT_DECLARED',
    'DECLARED_ALREADY',
    'NOTICE_MISSING',
    'NOTICE_DELIVERED',
    'CONSENT_MISSING',
    'CONSENT_GIVEN',
    'SESSION_NEEDED',
    'SESSION_IN_PAST',
    'EXTENDED_ALREADY',
    'SIGNATURES_MISSING',
    'AGREED_IN_FUTURE',
    'AGREED_BEFORE_MEDIATION',
    'PERFORM_BEFORE_AGREEMENT',
    'NO_HIGHER_LEVEL',
    'SPONSOR_NEEDED',
    'RECORDS_MISSING',
    'PARTY_MAY_NOT_DECIDE',
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
    'HIGHEST_LEVEL',
    'NOT_AT_THIS_LEVEL',
    'ALREADY_HELPING',
    'NOT_HELPING',
    'TOO_MANY_HELPERS',
    'HANDLER_MAY_NOT_DECIDE',
    'ALREADY_SUPERVISED',
    'NOT_SUPERVISED',
    'REQUEST_PENDING',
    'NO_REQUEST',
    'LIMIT_PASSED',
    'EXTENDED_ALREADY',
    'MERGE_TARGET_NOT_OPEN',
    'GRID_RETIRED',
    'REGRIDDING_OPEN',
    'REGRIDDING_CLOSED',
    'DAY_NOT_TO_COME',
    'CODE_USED',
    'NOT_OF_COMMUNITY',
    'NOT_STANDING',
    'AREA_KEPT',
    'BOUNDARY_INVALID',
    'TOO_MANY_CORNERS',
    'GROUND_UNCOVERED',
    'GROUND_TWICE',
    'GROUND_OUTSIDE',
    'BUILDING_OUTSIDE',
    'NO_POST_THERE',
  ],
  identity: [
    'USERNAME_TAKEN',
    'ALREADY_SUSPENDED',
    'NOT_SUSPENDED',
    'POST_HELD',
    'POST_NOT_HELD',
    'LAST_ADMIN',
    'OUTSIDE_TERRITORY',
    'CLIENT_SUSPENDED',
    'SUBSCRIPTION_ENDED',
    'TOO_MANY_SUBSCRIPTIONS',
    'EVENT_NOT_GRANTED',
    'INVITATION_UNKNOWN',
    'INVITATION_USED',
    'INVITATION_EXPIRED',
    'INVITATION_REVOKED',
    'INVITATION_BEGUN',
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
  'population-registry': [
    'COMMUNITY_EXISTS',
    'NOT_OF_THIS_TOWN',
    'NO_COMMUNITY_CODE',
    'BUILDING_EXISTS',
    'ROOM_NOT_IN_BUILDING',
    'ID_NUMBER_FIFTEEN_DIGITS',
    'ID_NUMBER_FORM',
    'ID_NUMBER_BIRTH_DATE',
    'ID_NUMBER_CHECK_DIGIT',
    'ID_NUMBER_TAKEN',
    'OVERTAKEN',
    'NOTHING_TO_CORRECT',
    'NOT_PRESENT',
    'ALREADY_THERE',
    'DATE_NOT_REAL',
    'DATE_IN_FUTURE',
    'DATE_BEFORE_LAST_MOVE',
    'IN_A_HOUSEHOLD',
    'NOT_A_MEMBER',
    'HEAD_LEAVES_LAST',
    'ONE_HEAD',
    'HOUSEHOLD_ENDED',
    'ACCOUNT_LINKED',
    'FOOTPRINT_NOT_CLOSED',
    'SHEET_BROKEN',
    'SHEET_TOO_LARGE',
    'SHEET_TOO_MANY_ROWS',
    'SHEET_ENCODING',
    'SHEET_EMPTY',
    'IMPORT_NOT_READ',
    'IMPORT_UNDER_WAY',
    'IMPORT_NOT_UNDER_WAY',
    'IMPORT_NOTHING_LOADED',
    'COLUMN_TWICE',
    'COLUMN_MISSING',
    'CELL_EMPTY',
    'CELL_TOO_LONG',
    'CELL_MASKED',
    'CELL_NOT_KNOWN',
    'CELL_FORMULA_ERROR',
    'BUILDING_NOT_KNOWN',
    'ADDRESS_AMBIGUOUS',
    'SEX_DIFFERS',
    'BIRTH_DATE_DIFFERS',
    'ID_NUMBER_TWICE',
    'DIFFERS',
    'WORKED_ON_SINCE',
    'SHEET_FORGOTTEN',
    'ALREADY_DISTINGUISHED',
    'SAME_RECORD',
    'CHANGED_SINCE_SHOWN',
    'NEEDS_MOVE',
    'DIFFERENCES_CHOSEN',
    'NOT_TAKEN_FROM_SHEETS',
    'SEARCH_TOO_SHORT',
    'RECORD_MERGED',
    'ID_NUMBERS_DIFFER',
    'TWO_ACCOUNTS',
    'IN_TWO_HOUSEHOLDS',
    'NOT_MERGED',
    'MERGED_SINCE',
    'MERGE_UNDER_WAY',
    'CHANGED_SINCE_MERGE',
    'CORRECTED_SINCE',
    'MOVED_SINCE',
    'LINKED_SINCE',
    'HOUSEHOLD_CHANGED_SINCE',
    'NUMBER_TAKEN_SINCE',
    'EXPORT_TERRITORY',
    'TERRITORY_TWICE',
    'FIELD_TWICE',
    'CLEAR_NEEDS_REASON',
    'EXPORT_OF_NOBODY',
    'OWN_EXPORT',
    'APPROVED_BEFORE',
    'EXPORT_DECIDED',
    'EXPORT_NOT_APPROVED',
    'EXPORT_NOT_MADE',
    'EXPORT_OVER',
    'NOT_WHO_ASKED',
    'TERRITORY_NOT_COVERED',
    'NOT_RECORDED_THEN',
    'NO_PAST_KEPT',
    'ALREADY_ASKED',
    'ALREADY_DECIDED',
    'NOT_GRANTED',
    'STEP_NOT_TAKEN',
    'CREDIT_CODE_FORM',
    'CREDIT_CODE_CHECK',
    'CREDIT_CODE_TAKEN',
    'ORGANISATION_ENDED',
    'ORGANISATION_THERE',
    'ON_THE_LIST',
    'CARE_ENDED',
    'CARE_TIME',
    'CONSENT_NEEDED',
    'DATE_BEFORE_LAST_STEP',
    'TWO_HEADS',
    'NO_HEAD',
    'RELATION_NOT_KNOWN',
    'ROOMS_DIFFER',
    'HEAD_ROW_REFUSED',
    'HOUSEHOLD_TOO_LARGE',
    'DATA_TASK_DONE',
    'RELATION_DIFFERS',
    'ALREADY_HELD',
    'RED_LINE_BELIEF',
    'RED_LINE_PARTY',
    'RED_LINE_PETITION',
    'RED_LINE_CONTROL',
    'RED_LINE_HEALTH',
    'RED_LINE_SCORE',
    'FORM_NOT_DRAFT',
    'FORM_NOT_OPEN',
    'NOT_ON_FORM',
    'ANSWER_NUMBER',
    'ANSWER_YES_NO',
    'ANSWER_CHOICE',
    'NOT_A_QUESTION',
    'QUESTION_TWICE',
    'CHOICES_NEEDED',
    'AGE_SPAN',
    'FIELD_NOT_ON_FORM',
    'FORM_DAY_OVER',
    'FORM_WITHOUT_FIELD',
    'NOT_OF_FORM',
    'FIELD_OR_QUESTION',
    'ROOM_LET',
    'ONE_LANDLORD',
    'LIVES_NOT_HERE',
    'ALREADY_TENANT',
    'NOT_A_TENANT',
    'LETTING_ENDED',
    'TENANT_SINCE',
    'MEND_DAY_WITH_DANGER',
    'ALREADY_LEADS',
    'TWO_LEADERS',
    'LIVES_ELSEWHERE',
    'LEADS_ANOTHER_GRID',
    'NOT_LEADING',
    'OWN_CONSENT',
    'BEFORE_CONSENT',
    'BEFORE_FIRST_DAY',
    'PAST_BEING_GATHERED',
    'MEND_BEFORE_CHECK',
    'UNTIL_OR_NONE',
    'CODE_OR_REASON',
    'NAMED_THERE',
    'EXPORT_BEING_MADE',
    'EXPORT_WITHDRAWN',
    'CHILDREN_NOT_COUNTED',
  ],
}
