// Generated from proto/ by `npm run generate`. Change the contract, not this file.
import type { Words } from '../types.ts'

const sentences = {
  INVALID_REQUEST: {
    zh: '\u8bf7\u6c42\u4e2d\u6709\u4e0d\u7b26\u5408\u8981\u6c42\u7684\u5185\u5bb9\uff0c\u8bf7\u6309\u63d0\u793a\u4fee\u6539\u3002',
    en: 'Some values are not right. Please correct the fields named below.',
  },
  UNAUTHENTICATED: {
    zh: '\u8bf7\u5148\u767b\u5f55\uff0c\u6216\u91cd\u65b0\u767b\u5f55\u3002',
    en: 'Please sign in, or sign in again.',
  },
  FORBIDDEN: {
    zh: '\u60a8\u7684\u5c97\u4f4d\u6ca1\u6709\u6b64\u9879\u6743\u9650\uff08{permission}\uff09\u3002',
    en: 'None of your posts grants this permission ({permission}).',
  },
  NOT_FOUND: {
    zh: '\u6ca1\u6709\u627e\u5230\uff0c\u6216\u4e0d\u5728\u60a8\u7684\u7ba1\u8f96\u8303\u56f4\u5185\u3002',
    en: 'Not found, or outside your territory.',
  },
  REUSED_KEY: {
    zh: '\u6b64 Idempotency-Key \u5df2\u7528\u4e8e\u53e6\u4e00\u4e2a\u8bf7\u6c42\uff0c\u8bf7\u6362\u4e00\u4e2a\u65b0\u7684\u3002',
    en: 'This Idempotency-Key was used for a different request. Send a new one.',
  },
  STALE: {
    zh: '\u5185\u5bb9\u5df2\u88ab\u4ed6\u4eba\u66f4\u65b0\uff0c\u8bf7\u6838\u5bf9\u6700\u65b0\u5185\u5bb9\u540e\u518d\u63d0\u4ea4\u3002',
    en: 'Somebody changed this in the meantime. Compare with the latest and send again.',
  },
  LIMITED: {
    zh: '\u8bf7\u6c42\u8fc7\u4e8e\u9891\u7e41\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002',
    en: 'Too many requests. Please try again shortly.',
  },
  UNAVAILABLE: {
    zh: '\u670d\u52a1\u6682\u65f6\u4e0d\u53ef\u7528\uff0c\u8bf7\u7a0d\u540e\u91cd\u8bd5\u3002\u60a8\u7684\u5185\u5bb9\u6ca1\u6709\u6539\u53d8\u3002',
    en: 'The service is briefly unavailable. Nothing was changed; please try again.',
  },
  DEADLINE: {
    zh: '\u5904\u7406\u8d85\u65f6\uff0c\u8bf7\u7528\u540c\u4e00\u4e2a Idempotency-Key \u91cd\u8bd5\u3002',
    en: 'This took too long. Send it again with the same Idempotency-Key.',
  },
  INTERNAL: {
    zh: '\u7cfb\u7edf\u51fa\u9519\uff0c\u5df2\u8bb0\u5f55\uff0c\u8bf7\u51ed\u7f16\u53f7\u8054\u7cfb\u7ba1\u7406\u5458\u3002',
    en: 'Something went wrong on our side. It was recorded; please quote the reference.',
  },
  SUBJECT_ERASED: {
    zh: '\u6b64\u8bb0\u5f55\u7684\u4e2a\u4eba\u4fe1\u606f\u5df2\u4f9d\u6cd5\u5220\u9664\u3002',
    en: 'The personal data of this record has been erased.',
  },
  IF_MATCH_REQUIRED: {
    zh: '\u66f4\u6b63\u987b\u5e26 If-Match\uff0c\u5199\u660e\u60a8\u770b\u5230\u7684\u7248\u672c\u3002',
    en: 'A correction needs If-Match with the version you saw.',
  },
  BROKER_AWAY: {
    zh: '\u6d88\u606f\u670d\u52a1\u6682\u65f6\u4e2d\u65ad\uff0c\u5f85\u53d1\u4e8b\u9879\u5df2\u6ee1\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002',
    en: 'The message broker is away and the waiting room is full. Please try again shortly.',
  },
  REQUIRED: {
    zh: '\u5fc5\u586b\u3002',
    en: 'Required.',
  },
  TOO_SHORT: {
    zh: '\u81f3\u5c11 {limit} \u4e2a\u5b57\u3002',
    en: 'At least {limit} characters.',
  },
  TOO_LONG: {
    zh: '\u6700\u591a {limit} \u4e2a\u5b57\u3002',
    en: 'At most {limit} characters.',
  },
  PATTERN: {
    zh: '\u683c\u5f0f\u4e0d\u5bf9\uff0c\u4f8b\u5982 {example}\u3002',
    en: 'Not in the right form, for example {example}.',
  },
  TOO_SMALL: {
    zh: '\u4e0d\u5f97\u5c0f\u4e8e {limit}\u3002',
    en: 'Must be at least {limit}.',
  },
  TOO_LARGE: {
    zh: '\u4e0d\u5f97\u5927\u4e8e {limit}\u3002',
    en: 'Must be at most {limit}.',
  },
  TOO_FEW: {
    zh: '\u81f3\u5c11 {limit} \u9879\u3002',
    en: 'At least {limit} entries.',
  },
  TOO_MANY: {
    zh: '\u6700\u591a {limit} \u9879\u3002',
    en: 'At most {limit} entries.',
  },
  WRONG_TYPE: {
    zh: '\u7c7b\u578b\u5e94\u4e3a {expected}\u3002',
    en: 'Must be {expected}.',
  },
  UNKNOWN_FIELD: {
    zh: '\u6ca1\u6709\u8fd9\u4e2a\u5b57\u6bb5\uff0c\u8bf7\u68c0\u67e5\u62fc\u5199\u3002',
    en: 'There is no such field. Check the spelling.',
  },
  UNKNOWN_VALUE: {
    zh: '\u4e0d\u5728\u53ef\u9009\u503c\u4e4b\u5185\uff1a{allowed}\u3002',
    en: 'Not one of: {allowed}.',
  },
  LOST_PRECISION: {
    zh: '\u6570\u5b57\u8d85\u51fa\u7cbe\u5ea6\uff0c\u8bf7\u7528\u5b57\u7b26\u4e32\u53d1\u9001\u3002',
    en: 'The number loses precision. Send it as a string.',
  },
  MASKED: {
    zh: '\u8fd9\u662f\u906e\u76d6\u540e\u7684\u5185\u5bb9\uff0c\u4e0d\u80fd\u4f5c\u4e3a\u65b0\u503c\u4fdd\u5b58\u3002',
    en: 'This is a masked placeholder and cannot be saved as a value.',
  },
  UNKNOWN_REFERENCE: {
    zh: '\u6240\u6307\u7684\u5bf9\u8c61\u4e0d\u5b58\u5728\u3002',
    en: 'Refers to something that does not exist.',
  },
  WEAK_PASSWORD: {
    zh: '\u5bc6\u7801\u81f3\u5c11 10 \u4f4d\uff0c\u4e14\u5305\u542b\u5927\u5199\u3001\u5c0f\u5199\u3001\u6570\u5b57\u3001\u7b26\u53f7\u4e2d\u7684\u4e09\u7c7b\u3002',
    en: 'At least 10 characters with three of: upper case, lower case, digit, symbol.',
  },
  TAKEN: {
    zh: '\u5df2\u88ab\u4f7f\u7528\uff0c\u8bf7\u6362\u4e00\u4e2a\u3002',
    en: 'Already taken. Choose another.',
  },
  ONE_OR_OTHER: {
    zh: '\u4e0e {other} \u53ea\u80fd\u586b\u4e00\u4e2a\u3002',
    en: 'Give either this or {other}, not both.',
  },
  FILE_KIND: {
    zh: '\u53ea\u63a5\u53d7 JPEG\u3001PNG\u3001WebP \u56fe\u7247\u548c PDF \u6587\u4ef6\u3002',
    en: 'Only JPEG, PNG and WebP pictures and PDF papers are taken.',
  },
  FILE_TOO_LARGE: {
    zh: '\u6587\u4ef6\u8fc7\u5927\uff0c\u6700\u591a {limit} MB\u3002',
    en: 'The file is too large: {limit} MB at most.',
  },
  FILE_BROKEN: {
    zh: '\u6587\u4ef6\u4e0d\u5b8c\u6574\u6216\u5df2\u635f\u574f\uff0c\u8bf7\u91cd\u65b0\u9009\u62e9\u3002',
    en: 'The file is incomplete or damaged. Please choose it again.',
  },
  WRONG_STATUS: {
    zh: '\u5f53\u524d\u72b6\u6001\uff08{status}\uff09\u4e0b\u4e0d\u80fd\u8fdb\u884c\u6b64\u64cd\u4f5c\u3002',
    en: 'This cannot be done while the issue is {status}.',
  },
  PARTIES_NEEDED: {
    zh: '\u81f3\u5c11\u9700\u8981\u4e24\u65b9\u5f53\u4e8b\u4eba\u3002',
    en: 'At least two parties are needed.',
  },
  DESCRIPTION_NEEDED: {
    zh: '\u8bf7\u5148\u586b\u5199\u7ea0\u7eb7\u7c7b\u578b\u548c\u7b80\u8981\u60c5\u51b5\u3002',
    en: 'Enter the kind of dispute and the brief facts first.',
  },
  DESCRIBED: {
    zh: '\u7ea0\u7eb7\u7c7b\u578b\u548c\u7b80\u8981\u60c5\u51b5\u5df2\u586b\u5199\u3002',
    en: 'The kind of dispute and the brief facts have been entered already.',
  },
  UNKNOWN_PARTY: {
    zh: '\u672c\u6848\u6ca1\u6709\u8fd9\u540d\u5f53\u4e8b\u4eba\u3002',
    en: 'The case has no such party.',
  },
  PARTY_LINKED: {
    zh: '\u6b64\u8d26\u53f7\u5df2\u662f\u672c\u6848\u5f53\u4e8b\u4eba\u3002',
    en: 'This account is a party of the case already.',
  },
  NOT_TAKING_PART: {
    zh: '\u53ea\u6709\u53c2\u4e0e\u672c\u6848\u7684\u4eba\u53ef\u4ee5\u8fdb\u884c\u6b64\u64cd\u4f5c\u3002',
    en: 'Only those who take part in the case may do this.',
  },
  ONLY_FOR_ONESELF: {
    zh: '\u5f53\u4e8b\u4eba\u53ea\u80fd\u4e3a\u81ea\u5df1\u63d0\u51fa\u3002',
    en: 'A party may do this only for itself.',
  },
  NOT_THE_MEDIATOR: {
    zh: '\u53ea\u6709\u672c\u6848\u8c03\u89e3\u5458\u53ef\u4ee5\u8fdb\u884c\u6b64\u64cd\u4f5c\u3002',
    en: 'Only a mediator of the case may do this.',
  },
  NOT_A_MEDIATOR: {
    zh: '\u6b64\u4eba\u6ca1\u6709\u62c5\u4efb\u4eba\u6c11\u8c03\u89e3\u5458\u3002',
    en: 'This person holds no post of a mediator.',
  },
  NOT_A_SPONSOR: {
    zh: '\u6b64\u4eba\u4e0d\u662f\u5305\u6848\u9886\u5bfc\u3002',
    en: 'This person holds no post of a case sponsor.',
  },
  MEDIATOR_IS_PARTY: {
    zh: '\u8c03\u89e3\u5458\u4e0d\u80fd\u662f\u672c\u6848\u5f53\u4e8b\u4eba\u3002',
    en: 'A mediator may not be a party of the case.',
  },
  MEDIATOR_DECLINED: {
    zh: '\u5f53\u4e8b\u4eba\u8981\u6c42\u66f4\u6362\uff0c\u6216\u672c\u4eba\u5df2\u56de\u907f\uff0c\u4e0d\u80fd\u518d\u6307\u6d3e\u6b64\u4eba\u3002',
    en: 'A party asked for another mediator, or this one stepped back.',
  },
  MEDIATOR_NEEDED: {
    zh: '\u5c1a\u672a\u6307\u6d3e\u8c03\u89e3\u5458\u3002',
    en: 'No mediator has been assigned yet.',
  },
  OTHER_MEDIATOR_ASKED: {
    zh: '\u5f53\u4e8b\u4eba\u8981\u6c42\u66f4\u6362\u8c03\u89e3\u5458\uff0c\u8bf7\u5148\u91cd\u65b0\u6307\u6d3e\u3002',
    en: 'A party asked for another mediator; assign one first.',
  },
  OTHER_ASKED_ALREADY: {
    zh: '\u5df2\u6709\u66f4\u6362\u8c03\u89e3\u5458\u7684\u8981\u6c42\u5f85\u5904\u7406\u3002',
    en: 'Another mediator has been asked for already.',
  },
  NOT_DECLARED: {
    zh: '\u8c03\u89e3\u5458\u5c1a\u672a\u5168\u90e8\u58f0\u660e\u4e0e\u5f53\u4e8b\u4eba\u65e0\u4eb2\u5c5e\u3001\u5229\u5bb3\u5173\u7cfb\u3002',
    en: 'Not every mediator has declared to be no relative and without interest.',
  },
  DECLARED_ALREADY: {
    zh: '\u60a8\u5df2\u4f5c\u51fa\u58f0\u660e\u3002',
    en: 'You have declared this already.',
  },
  NOTICE_MISSING: {
    zh: '\u6743\u5229\u4e49\u52a1\u544a\u77e5\u4e66\u5c1a\u672a\u9001\u8fbe\u6bcf\u4e00\u65b9\u5f53\u4e8b\u4eba\u3002',
    en: 'The rights notice has not been delivered to every party.',
  },
  NOTICE_DELIVERED: {
    zh: '\u6743\u5229\u4e49\u52a1\u544a\u77e5\u4e66\u5df2\u9001\u8fbe\u3002',
    en: 'The rights notice has been delivered already.',
  },
  CONSENT_MISSING: {
    zh: '\u987b\u7ecf\u6bcf\u4e00\u65b9\u5f53\u4e8b\u4eba\u540c\u610f\u3002',
    en: 'Every party must consent.',
  },
  CONSENT_GIVEN: {
    zh: '\u5f53\u4e8b\u4eba\u5df2\u8868\u793a\u540c\u610f\u3002',
    en: 'Consent has been given already.',
  },
  SESSION_NEEDED: {
    zh: '\u8bf7\u5148\u586b\u5199\u8c03\u89e3\u8bb0\u5f55\u3002',
    en: 'Record a mediation session first.',
  },
  SESSION_IN_PAST: {
    zh: '\u4e0b\u6b21\u8c03\u89e3\u65f6\u95f4\u987b\u5728\u4eca\u540e\u3002',
    en: 'The next session must be in the future.',
  },
  EXTENDED_ALREADY: {
    zh: '\u671f\u9650\u53ea\u80fd\u5ef6\u957f\u4e00\u6b21\u3002',
    en: 'The limit can be extended once only.',
  },
  SIGNATURES_MISSING: {
    zh: '\u987b\u6709\u5404\u65b9\u5f53\u4e8b\u4eba\u548c\u8c03\u89e3\u5458\u7b7e\u540d\uff0c\u5e76\u52a0\u76d6\u8c03\u59d4\u4f1a\u5370\u7ae0\u3002',
    en: 'All parties and the mediator must have signed, and the committee sealed.',
  },
  AGREED_IN_FUTURE: {
    zh: '\u534f\u8bae\u751f\u6548\u65e5\u671f\u4e0d\u80fd\u5728\u4eca\u540e\u3002',
    en: 'An agreement cannot take effect in the future.',
  },
  AGREED_BEFORE_MEDIATION: {
    zh: '\u534f\u8bae\u751f\u6548\u65e5\u671f\u4e0d\u80fd\u65e9\u4e8e\u53d7\u7406\u3002',
    en: 'An agreement cannot take effect before the case was accepted.',
  },
  PERFORM_BEFORE_AGREEMENT: {
    zh: '\u5c65\u884c\u671f\u9650\u4e0d\u80fd\u65e9\u4e8e\u534f\u8bae\u751f\u6548\u3002',
    en: 'Performance cannot be due before the agreement takes effect.',
  },
  NO_HIGHER_LEVEL: {
    zh: '\u5df2\u662f\u6700\u9ad8\u5c42\u7ea7\u3002',
    en: 'There is no higher level.',
  },
  SPONSOR_NEEDED: {
    zh: '\u9547\u9886\u5bfc\u5305\u6848\u987b\u6307\u5b9a\u5305\u6848\u9886\u5bfc\u5e76\u9644\u5316\u89e3\u65b9\u6848\u3002',
    en: 'The leadership level needs a sponsor and a written plan.',
  },
  RECORDS_MISSING: {
    zh: '\u4e09\u4e2a\u5230\u4f4d\u5c1a\u672a\u5b8c\u6210\uff1a\u8c03\u67e5\u3001\u8c03\u89e3\u3001\u56de\u8bbf\u8bb0\u5f55\u7f3a\u4e00\u4e0d\u53ef\u3002',
    en: 'The records of investigation, mediation and revisit are not complete.',
  },
  PARTY_MAY_NOT_DECIDE: {
    zh: '\u5f53\u4e8b\u4eba\u4e0d\u80fd\u51b3\u5b9a\u81ea\u5df1\u7684\u6848\u4ef6\u3002',
    en: 'A party may not decide in its own case.',
  },
  NOT_THE_HANDLER: {
    zh: '\u53ea\u6709\u5f53\u524d\u7ecf\u529e\u4eba\u53ef\u4ee5\u8fdb\u884c\u6b64\u64cd\u4f5c\u3002',
    en: 'Only the present handler may do this.',
  },
  HANDLER_MAY_NOT_VERIFY: {
    zh: '\u7ecf\u529e\u4eba\u4e0d\u80fd\u6838\u67e5\u81ea\u5df1\u529e\u7406\u7684\u4e8b\u9879\u3002',
    en: 'A handler may not verify his own work.',
  },
  NOT_THE_REPORTER: {
    zh: '\u53ea\u6709\u53cd\u6620\u4eba\u672c\u4eba\u53ef\u4ee5\u53cd\u9988\u610f\u89c1\u3002',
    en: 'Only the reporter may give feedback.',
  },
  HANDLER_MAY_NOT_RECORD_FEEDBACK: {
    zh: '\u7ecf\u529e\u4eba\u4e0d\u80fd\u4ee3\u5f55\u5bf9\u81ea\u5df1\u529e\u7406\u4e8b\u9879\u7684\u53cd\u9988\u3002',
    en: 'A handler may not record the feedback on his own work.',
  },
  HAND_OVER_PENDING: {
    zh: '\u79fb\u4ea4\u5c1a\u5f85\u5bf9\u65b9\u63a5\u6536\u3002',
    en: 'A hand-over is waiting for the other side.',
  },
  NO_HAND_OVER: {
    zh: '\u6ca1\u6709\u5f85\u63a5\u6536\u7684\u79fb\u4ea4\u3002',
    en: 'There is no hand-over to answer.',
  },
  NOT_OFFERED_TO_YOU: {
    zh: '\u6b64\u79fb\u4ea4\u4e0d\u662f\u7ed9\u60a8\u7684\u3002',
    en: 'This hand-over was offered to somebody else.',
  },
  HAND_OVER_TO_SELF: {
    zh: '\u4e0d\u80fd\u79fb\u4ea4\u7ed9\u81ea\u5df1\u3002',
    en: 'An issue cannot be handed to oneself.',
  },
  RETURNED_TOO_OFTEN: {
    zh: '\u5df2\u9000\u56de {limit} \u6b21\uff0c\u987b\u7531\u6d3e\u5355\u4eba\u51b3\u5b9a\u3002',
    en: 'Returned {limit} times already; the dispatcher decides now.',
  },
  UNKNOWN_GRID: {
    zh: '\u6ca1\u6709\u8fd9\u4e2a\u7f51\u683c\u3002',
    en: 'There is no such grid.',
  },
  PLACE_NEEDED: {
    zh: '\u8bf7\u5728\u5730\u56fe\u4e0a\u9009\u70b9\uff0c\u6216\u9009\u62e9\u7f51\u683c\u3002',
    en: 'Choose a point on the map, or a grid.',
  },
  GRID_UNSTAFFED: {
    zh: '\u6b64\u7f51\u683c\u8fd8\u6ca1\u6709\u8d1f\u8d23\u4eba\u3002',
    en: 'Nobody is responsible for this grid yet.',
  },
  MERGE_INTO_ITSELF: {
    zh: '\u4e0d\u80fd\u5e76\u5165\u81ea\u8eab\u3002',
    en: 'An issue cannot be merged into itself.',
  },
  REVIEW_IN_PAST: {
    zh: '\u590d\u67e5\u65e5\u671f\u987b\u5728\u4eca\u540e\u3002',
    en: 'The review date must be in the future.',
  },
  CONTACT_NEEDED: {
    zh: '\u8bf7\u586b\u5199\u53cd\u6620\u4eba\u7684\u59d3\u540d\u548c\u7535\u8bdd\uff0c\u6216\u9009\u62e9\u533f\u540d\u3002',
    en: "Give the reporter's name and phone, or choose anonymous.",
  },
  UNKNOWN_RECEIPT: {
    zh: '\u6ca1\u6709\u627e\u5230\u6b64\u56de\u6267\uff0c\u8bf7\u6838\u5bf9\u7f16\u7801\u3002',
    en: 'No issue has this receipt code. Please check it.',
  },
  RESIDENT_ON_BEHALF: {
    zh: '\u5c45\u6c11\u53ea\u80fd\u4e3a\u81ea\u5df1\u767b\u8bb0\u3002',
    en: 'Residents register their own issues only.',
  },
  GRID_EXISTS: {
    zh: '\u6b64\u7f51\u683c\u5df2\u5b58\u5728\u3002',
    en: 'This grid exists already.',
  },
  ALREADY_RESPONSIBLE: {
    zh: '\u6b64\u4eba\u5df2\u662f\u8be5\u7f51\u683c\u8d1f\u8d23\u4eba\u3002',
    en: 'This person is responsible for the grid already.',
  },
  BOUNDARY_NOT_CLOSED: {
    zh: '\u7f51\u683c\u8fb9\u754c\u987b\u9996\u5c3e\u76f8\u63a5\u3002',
    en: 'The boundary must end where it begins.',
  },
  NOT_ON_POST: {
    zh: '\u6b64\u4eba\u76ee\u524d\u6ca1\u6709\u53ef\u4ee5\u7ecf\u529e\u7684\u5c97\u4f4d\u3002',
    en: 'This person holds no post that could handle it.',
  },
  BUILDING_NOT_PLACED: {
    zh: '\u6b64\u697c\u680b\u5c1a\u672a\u5212\u5165\u7f51\u683c\uff0c\u8bf7\u5728\u5730\u56fe\u4e0a\u9009\u70b9\u6216\u9009\u62e9\u7f51\u683c\u3002',
    en: 'This building belongs to no grid yet. Choose a point on the map, or a grid.',
  },
  OTHER_COMMUNITY: {
    zh: '\u697c\u680b {building} \u4e0d\u5c5e\u4e8e\u6b64\u7f51\u683c\u6240\u5728\u7684\u793e\u533a\u3002',
    en: "Building {building} is not of this grid's community.",
  },
  ANONYMOUS_NO_FEEDBACK: {
    zh: '\u533f\u540d\u53cd\u6620\u7684\u4e8b\u9879\u6ca1\u6709\u53cd\u9988\u73af\u8282\u3002',
    en: 'An anonymous issue has no feedback step.',
  },
  HIGHEST_LEVEL: {
    zh: '\u4e8b\u9879\u5df2\u5728\u9547\u7ea7\uff0c\u4e0d\u80fd\u518d\u4e0a\u62a5\u3002',
    en: 'The issue is with the town already; it goes no higher.',
  },
  NOT_AT_THIS_LEVEL: {
    zh: '\u987b\u7531\u4e0a\u62a5\u5230\u7684\u5c42\u7ea7\u5904\u7406\u3002',
    en: 'Only the level it was handed up to may do this.',
  },
  ALREADY_HELPING: {
    zh: '\u6b64\u4eba\u5df2\u5728\u529e\u7406\u8be5\u4e8b\u9879\u3002',
    en: 'This person works on the issue already.',
  },
  NOT_HELPING: {
    zh: '\u6b64\u4eba\u6ca1\u6709\u534f\u529e\u8be5\u4e8b\u9879\u3002',
    en: 'This person does not help with the issue.',
  },
  TOO_MANY_HELPERS: {
    zh: '\u534f\u529e\u4eba\u6700\u591a {limit} \u540d\u3002',
    en: 'At most {limit} people may help.',
  },
  HANDLER_MAY_NOT_DECIDE: {
    zh: '\u7ecf\u529e\u4eba\u4e0d\u80fd\u5ba1\u6279\u6216\u7763\u529e\u81ea\u5df1\u529e\u7406\u7684\u4e8b\u9879\u3002',
    en: 'A handler may neither decide on his own request nor supervise his own work.',
  },
  ALREADY_SUPERVISED: {
    zh: '\u5df2\u6709\u540c\u7ea7\u6216\u66f4\u9ad8\u7ea7\u7684\u7763\u529e\u3002',
    en: 'A supervision of this kind, or a stronger one, stands already.',
  },
  NOT_SUPERVISED: {
    zh: '\u6ca1\u6709\u7763\u529e\u53ef\u4ee5\u89e3\u9664\u3002',
    en: 'There is no supervision to end.',
  },
  REQUEST_PENDING: {
    zh: '\u5df2\u6709\u7533\u8bf7\u7b49\u5f85\u5ba1\u6279\u3002',
    en: 'A request is waiting for a decision already.',
  },
  NO_REQUEST: {
    zh: '\u6ca1\u6709\u5f85\u5ba1\u6279\u7684\u7533\u8bf7\u3002',
    en: 'There is no request to decide on.',
  },
  LIMIT_PASSED: {
    zh: '\u671f\u9650\u5df2\u8fc7\uff0c\u4e0d\u80fd\u518d\u7533\u8bf7\u5ef6\u671f\u3002',
    en: 'The limit has passed; more time must be asked for before it does.',
  },
  MERGE_TARGET_NOT_OPEN: {
    zh: '\u8981\u5e76\u5165\u7684\u4e8b\u9879\u4e0d\u5b58\u5728\u3001\u4e0d\u5728\u60a8\u7684\u8f96\u533a\u6216\u5df2\u529e\u7ed3\u3002',
    en: 'The issue to merge into is unknown, outside your territory, or no longer open.',
  },
  GRID_RETIRED: {
    zh: '\u6b64\u7f51\u683c\u81ea {day} \u8d77\u5df2\u505c\u7528\uff0c\u8bf7\u9009\u62e9\u73b0\u6709\u7f51\u683c\u3002',
    en: 'This grid has not stood since {day}. Choose one that stands.',
  },
  REGRIDDING_OPEN: {
    zh: '\u6b64\u793e\u533a\u5df2\u6709\u7f51\u683c\u8c03\u6574\u8ba1\u5212\uff0c\u8bf7\u5148\u5b8c\u6210\u6216\u53d6\u6d88\u3002',
    en: 'New grids are planned for this community already. Have that done or cancelled first.',
  },
  REGRIDDING_CLOSED: {
    zh: '\u6b64\u6b21\u7f51\u683c\u8c03\u6574\u5df2\u5f00\u59cb\u3001\u5b8c\u6210\u6216\u53d6\u6d88\uff0c\u4e0d\u80fd\u518d\u6539\u3002',
    en: 'This plan has begun, is done, or was cancelled; it changes no more.',
  },
  DAY_NOT_TO_COME: {
    zh: '\u987b\u662f\u4eca\u540e\u7684\u65e5\u671f\uff0c\u6700\u65e9 {earliest}\u3002',
    en: 'Must be a day to come, {earliest} at the earliest.',
  },
  CODE_USED: {
    zh: '\u7f16\u53f7 {code} \u5df2\u7528\u8fc7\uff0c\u4e0d\u80fd\u518d\u7528\u4e8e\u522b\u7684\u8303\u56f4\u3002',
    en: 'Code {code} was used before; a code is never used for another area.',
  },
  NOT_OF_COMMUNITY: {
    zh: '\u7f16\u53f7\u4e0d\u5c5e\u4e8e\u793e\u533a {community}\u3002',
    en: 'The code is not of community {community}.',
  },
  NOT_STANDING: {
    zh: '{code} \u4e0d\u662f\u6b64\u793e\u533a\u73b0\u6709\u7684\u7f51\u683c\u3002',
    en: '{code} is not a grid that stands in this community.',
  },
  AREA_KEPT: {
    zh: '\u8303\u56f4\u4e0e\u7f51\u683c {code} \u76f8\u540c\uff1a\u8303\u56f4\u4e0d\u53d8\u7684\u7f51\u683c\u4fdd\u7559\u539f\u7f16\u53f7\uff0c\u4e0d\u5fc5\u5217\u51fa\u3002',
    en: 'The area is that of grid {code}: a grid that keeps its area keeps its code and is left out.',
  },
  BOUNDARY_INVALID: {
    zh: '\u8fb9\u754c\u81ea\u76f8\u4ea4\uff0c\u6216\u6ca1\u6709\u9762\u79ef\u3002',
    en: 'The boundary crosses itself, or goes around nothing.',
  },
  TOO_MANY_CORNERS: {
    zh: '\u5404\u7f51\u683c\u8fb9\u754c\u5408\u8ba1\u6700\u591a {limit} \u4e2a\u70b9\u3002',
    en: 'All boundaries together may have {limit} points.',
  },
  GROUND_UNCOVERED: {
    zh: '\u7f51\u683c {grid} \u6709 {squareMetres} \u5e73\u65b9\u7c73\u6ca1\u6709\u5212\u5165\u4efb\u4f55\u65b0\u7f51\u683c\u3002',
    en: '{squareMetres} m² of grid {grid} would belong to no grid.',
  },
  GROUND_TWICE: {
    zh: '\u4e0e\u7f51\u683c {grid} \u91cd\u53e0 {squareMetres} \u5e73\u65b9\u7c73\u3002',
    en: 'Overlaps grid {grid} by {squareMetres} m².',
  },
  GROUND_OUTSIDE: {
    zh: '\u6709 {squareMetres} \u5e73\u65b9\u7c73\u8d85\u51fa\u793e\u533a\u73b0\u6709\u7f51\u683c\u7684\u8303\u56f4\u3002',
    en: "Reaches {squareMetres} m² beyond the ground of the community's grids.",
  },
  BUILDING_OUTSIDE: {
    zh: '\u697c\u680b {building} \u4e0d\u5728\u4efb\u4f55\u65b0\u7f51\u683c\u5185\u3002',
    en: 'Building {building} would lie in no grid.',
  },
  NO_POST_THERE: {
    zh: '\u6b64\u4eba\u5728\u8be5\u7f51\u683c\u3001\u6240\u5c5e\u793e\u533a\u6216\u9547\u6ca1\u6709\u5c97\u4f4d\u3002',
    en: 'This person holds no post at the grid, in its community, or at the town.',
  },
  USERNAME_TAKEN: {
    zh: '\u7528\u6237\u540d\u5df2\u88ab\u4f7f\u7528\u3002',
    en: 'This username is taken.',
  },
  ALREADY_SUSPENDED: {
    zh: '\u8be5\u8d26\u53f7\u5df2\u505c\u7528\u3002',
    en: 'This account is already suspended.',
  },
  NOT_SUSPENDED: {
    zh: '\u8be5\u8d26\u53f7\u6ca1\u6709\u505c\u7528\u3002',
    en: 'This account is not suspended.',
  },
  POST_HELD: {
    zh: '\u6b64\u4eba\u5df2\u62c5\u4efb\u8be5\u5c97\u4f4d\u3002',
    en: 'The person already holds this post.',
  },
  POST_NOT_HELD: {
    zh: '\u6b64\u4eba\u6ca1\u6709\u62c5\u4efb\u8be5\u5c97\u4f4d\u3002',
    en: 'The person does not hold this post.',
  },
  LAST_ADMIN: {
    zh: '\u4e0d\u80fd\u505c\u7528\u6700\u540e\u4e00\u540d\u9547\u7ba1\u7406\u5458\u3002',
    en: 'The last town administrator cannot be removed.',
  },
  OUTSIDE_TERRITORY: {
    zh: '\u5c97\u4f4d\u7684\u5730\u57df\u4e0d\u5728\u60a8\u7684\u7ba1\u8f96\u8303\u56f4\u5185\u3002',
    en: "The post's territory is outside your own.",
  },
  CLIENT_SUSPENDED: {
    zh: '\u8be5\u5bf9\u63a5\u7cfb\u7edf\u5df2\u505c\u7528\u3002',
    en: 'This system is suspended.',
  },
  SUBSCRIPTION_ENDED: {
    zh: '\u8be5\u8ba2\u9605\u5df2\u7ed3\u675f\uff0c\u8bf7\u91cd\u65b0\u8ba2\u9605\u3002',
    en: 'This subscription has ended. Make a new one.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    zh: '\u6bcf\u4e2a\u7cfb\u7edf\u6700\u591a {limit} \u4e2a\u8ba2\u9605\uff0c\u8bf7\u5148\u7ed3\u675f\u4e0d\u7528\u7684\u3002',
    en: 'A system may have {limit} subscriptions. End one that is not needed.',
  },
  EVENT_NOT_GRANTED: {
    zh: '\u5bf9\u63a5\u7cfb\u7edf\u65e0\u6743\u63a5\u6536\u6b64\u7c7b\u4e8b\u4ef6\uff08\u9700\u8981 {permission}\uff09\u3002',
    en: 'The system may not receive this event (it needs {permission}).',
  },
  INVITATION_UNKNOWN: {
    zh: '\u6ca1\u6709\u8fd9\u4e2a\u9080\u8bf7\u7801\uff0c\u8bf7\u6838\u5bf9\u540e\u91cd\u65b0\u8f93\u5165\u3002',
    en: 'There is no such invitation code. Check it and type it again.',
  },
  INVITATION_USED: {
    zh: '\u8be5\u9080\u8bf7\u7801\u5df2\u4f7f\u7528\u8fc7\u3002\u5982\u4e0d\u662f\u60a8\u672c\u4eba\u4f7f\u7528\uff0c\u8bf7\u8054\u7cfb\u9080\u8bf7\u60a8\u7684\u5de5\u4f5c\u4eba\u5458\u3002',
    en: 'This invitation code has been used. If that was not you, tell the person who invited you.',
  },
  INVITATION_EXPIRED: {
    zh: '\u8be5\u9080\u8bf7\u7801\u5df2\u8fc7\u671f\uff0c\u8bf7\u5411\u9080\u8bf7\u60a8\u7684\u5de5\u4f5c\u4eba\u5458\u7d22\u53d6\u65b0\u7684\u3002',
    en: 'This invitation code has run out. Ask the person who invited you for a new one.',
  },
  INVITATION_REVOKED: {
    zh: '\u8be5\u9080\u8bf7\u7801\u5df2\u64a4\u56de\uff0c\u8bf7\u8054\u7cfb\u9080\u8bf7\u60a8\u7684\u5de5\u4f5c\u4eba\u5458\u3002',
    en: 'This invitation code was taken back. Ask the person who invited you.',
  },
  INVITATION_BEGUN: {
    zh: '\u8be5\u9080\u8bf7\u7801\u6b63\u4ee5\u53e6\u4e00\u4e2a\u7528\u6237\u540d\u5f00\u6237\uff0c\u8bf7\u4f7f\u7528\u5148\u524d\u7684\u7528\u6237\u540d\u7ee7\u7eed\u3002',
    en: 'An account is being opened with this code under another username. Go on with that username.',
  },
  EMAIL_NOT_AVAILABLE: {
    zh: '\u672c\u9547\u6ca1\u6709\u914d\u7f6e\u90ae\u4ef6\u670d\u52a1\uff0c\u4e0d\u80fd\u586b\u5199\u90ae\u7bb1\u3002',
    en: 'This town sends no e-mail, so no address can be kept.',
  },
  NO_CODE_WAITS: {
    zh: '\u6ca1\u6709\u7b49\u5f85\u786e\u8ba4\u7684\u90ae\u7bb1\u3002',
    en: 'No address waits for confirmation.',
  },
  CODE_EXPIRED: {
    zh: '\u786e\u8ba4\u7801\u5df2\u8fc7\u671f\uff0c\u8bf7\u91cd\u65b0\u53d1\u9001\u3002',
    en: 'The code has expired. Ask for a new one.',
  },
  CODE_USED_UP: {
    zh: '\u786e\u8ba4\u7801\u5df2\u8f93\u9519 {limit} \u6b21\uff0c\u8bf7\u91cd\u65b0\u53d1\u9001\u3002',
    en: 'The code was entered wrongly {limit} times. Ask for a new one.',
  },
  TOO_MANY_CODES: {
    zh: '\u4e00\u5929\u5185\u6700\u591a\u53d1\u9001 {limit} \u6b21\u786e\u8ba4\u7801\uff0c\u8bf7\u660e\u5929\u518d\u8bd5\u3002',
    en: 'At most {limit} codes are sent in a day. Please try again tomorrow.',
  },
  WORK_IS_ALWAYS_SHOWN: {
    zh: '\u7b49\u60a8\u529e\u7406\u7684\u4e8b\u9879\u5fc5\u987b\u5728\u7ad9\u5185\u663e\u793a\uff0c\u4e0d\u80fd\u5173\u95ed\u3002',
    en: 'What waits for you is always shown in the inbox and cannot be turned off there.',
  },
  QUIET_HOURS_EMPTY: {
    zh: '\u514d\u6253\u6270\u7684\u5f00\u59cb\u548c\u7ed3\u675f\u65f6\u95f4\u4e0d\u80fd\u76f8\u540c\u3002',
    en: 'Quiet hours cannot begin and end at the same time.',
  },
  COMMUNITY_EXISTS: {
    zh: '\u8be5\u793e\u533a\u5df2\u767b\u8bb0\u3002',
    en: 'This community is already entered.',
  },
  NOT_OF_THIS_TOWN: {
    zh: '\u4ee3\u7801\u4e0d\u5c5e\u4e8e\u672c\u9547\u3002',
    en: 'The code does not belong to this town.',
  },
  NO_COMMUNITY_CODE: {
    zh: '\u540e\u4e09\u4f4d\u5e94\u4e3a 001\u2013199\uff08\u5c45\u59d4\u4f1a\uff09\u6216 200\u2013399\uff08\u6751\u59d4\u4f1a\uff09\u3002',
    en: "The last three digits must be 001-199 (residents' committee) or 200-399 (villagers' committee).",
  },
  BUILDING_EXISTS: {
    zh: '\u8be5\u697c\u680b\u5df2\u767b\u8bb0\u3002',
    en: 'This building is already registered.',
  },
  ROOM_NOT_IN_BUILDING: {
    zh: '\u8be5\u697c\u680b\u6ca1\u6709\u8fd9\u4e00\u6237\u5ba4\u3002',
    en: 'The building has no such room.',
  },
  ID_NUMBER_FIFTEEN_DIGITS: {
    zh: '15 \u4f4d\u8eab\u4efd\u53f7\u7801\u5df2\u505c\u7528\uff0c\u8bf7\u586b\u5199 18 \u4f4d\u3002',
    en: 'ID numbers of 15 digits are no longer valid. Give all 18.',
  },
  ID_NUMBER_FORM: {
    zh: '\u8eab\u4efd\u53f7\u7801\u5e94\u4e3a 17 \u4f4d\u6570\u5b57\u52a0\u4e00\u4f4d\u6570\u5b57\u6216 X\u3002',
    en: 'An ID number is 17 digits and a digit or X.',
  },
  ID_NUMBER_BIRTH_DATE: {
    zh: '\u8eab\u4efd\u53f7\u7801\u4e2d\u7684\u51fa\u751f\u65e5\u671f\u4e0d\u5b58\u5728\uff0c\u6216\u5728\u5c06\u6765\u3002',
    en: 'The birth date in the ID number does not exist or lies in the future.',
  },
  ID_NUMBER_CHECK_DIGIT: {
    zh: '\u8eab\u4efd\u53f7\u7801\u6821\u9a8c\u4f4d\u4e0d\u5bf9\uff0c\u8bf7\u6838\u5bf9\u6bcf\u4e00\u4f4d\u3002',
    en: 'The check digit of the ID number is wrong. Please compare every digit.',
  },
  ID_NUMBER_TAKEN: {
    zh: '\u8be5\u8eab\u4efd\u53f7\u7801\u5df2\u767b\u8bb0\u5728\u518c\u3002',
    en: 'This ID number is already registered.',
  },
  OVERTAKEN: {
    zh: '\u540c\u4e00\u65f6\u95f4\u53e6\u6709\u767b\u8bb0\u5148\u884c\u5360\u7528\uff0c\u8bf7\u6838\u5bf9\u540e\u91cd\u65b0\u63d0\u4ea4\u3002',
    en: 'Another registration came first meanwhile. Compare, then send a new one.',
  },
  NOTHING_TO_CORRECT: {
    zh: '\u6ca1\u6709\u586b\u5199\u8981\u66f4\u6b63\u7684\u5185\u5bb9\u3002',
    en: 'Nothing to correct was given.',
  },
  NOT_PRESENT: {
    zh: '\u6b64\u4eba\u5df2\u8fc1\u51fa\u672c\u9547\u3002',
    en: 'The person has moved out of town.',
  },
  ALREADY_THERE: {
    zh: '\u6b64\u4eba\u5df2\u767b\u8bb0\u5728\u8be5\u5904\u3002',
    en: 'The person is already registered there.',
  },
  DATE_NOT_REAL: {
    zh: '\u65e5\u671f\u4e0d\u5b58\u5728\u3002',
    en: 'There is no such date.',
  },
  DATE_IN_FUTURE: {
    zh: '\u65e5\u671f\u4e0d\u80fd\u5728\u5c06\u6765\u3002',
    en: 'The date must not lie in the future.',
  },
  DATE_BEFORE_LAST_MOVE: {
    zh: '\u65e5\u671f\u65e9\u4e8e\u4e0a\u4e00\u6b21\u8fc1\u79fb\u3002',
    en: 'The date lies before the last move.',
  },
  IN_A_HOUSEHOLD: {
    zh: '\u6b64\u4eba\u5df2\u5728\u4e00\u6237\u4e2d\uff0c\u8bf7\u5148\u529e\u7406\u79bb\u6237\u3002',
    en: 'The person belongs to a household. Let the person leave it first.',
  },
  NOT_A_MEMBER: {
    zh: '\u6b64\u4eba\u4e0d\u5728\u8be5\u6237\u3002',
    en: 'The person does not belong to this household.',
  },
  HEAD_LEAVES_LAST: {
    zh: '\u6237\u5185\u8fd8\u6709\u5176\u4ed6\u6210\u5458\uff0c\u6237\u4e3b\u4e0d\u80fd\u5148\u79bb\u6237\u3002',
    en: 'The head leaves last: others still belong to the household.',
  },
  ONE_HEAD: {
    zh: '\u4e00\u6237\u53ea\u6709\u4e00\u540d\u6237\u4e3b\u3002',
    en: 'A household has one head.',
  },
  HOUSEHOLD_ENDED: {
    zh: '\u8be5\u6237\u5df2\u6ce8\u9500\u3002',
    en: 'The household has ended.',
  },
  ACCOUNT_LINKED: {
    zh: '\u767b\u8bb0\u6863\u6848\u5df2\u5173\u8054\u5176\u4ed6\u8d26\u53f7\uff0c\u6216\u8d26\u53f7\u5df2\u5173\u8054\u5176\u4ed6\u6863\u6848\u3002',
    en: 'The record is linked to another account, or the account to another record.',
  },
  FOOTPRINT_NOT_CLOSED: {
    zh: '\u697c\u680b\u8f6e\u5ed3\u987b\u9996\u5c3e\u76f8\u63a5\u3002',
    en: 'The footprint must end where it begins.',
  },
  SHEET_BROKEN: {
    zh: '\u6587\u4ef6\u4e0d\u5b8c\u6574\u6216\u5df2\u635f\u574f\uff0c\u8bf7\u91cd\u65b0\u5bfc\u51fa\u3002',
    en: 'The file is broken or incomplete. Export it again.',
  },
  SHEET_TOO_LARGE: {
    zh: '\u6587\u4ef6\u89e3\u5f00\u540e\u8fc7\u5927\uff0c\u8bf7\u5206\u6210\u51e0\u4efd\u5bfc\u5165\u3002',
    en: 'The file is too large once unpacked. Split it.',
  },
  SHEET_TOO_MANY_ROWS: {
    zh: '\u884c\u6570\u8fc7\u591a\uff0c\u4e00\u6b21\u6700\u591a 200000 \u884c\uff0c\u8bf7\u5206\u6210\u51e0\u4efd\u5bfc\u5165\u3002',
    en: 'Too many rows: 200,000 at most at a time. Split the sheet.',
  },
  SHEET_ENCODING: {
    zh: '\u6587\u5b57\u7f16\u7801\u65e0\u6cd5\u8bc6\u522b\uff0c\u8bf7\u53e6\u5b58\u4e3a UTF-8 \u6216 GB18030\u3002',
    en: 'The encoding is not known. Save the file as UTF-8 or GB18030.',
  },
  SHEET_EMPTY: {
    zh: '\u8868\u4e2d\u6ca1\u6709\u5185\u5bb9\u3002',
    en: 'The sheet is empty.',
  },
  IMPORT_NOT_READ: {
    zh: '\u8bf7\u5148\u7b49\u8868\u683c\u8bfb\u53d6\u5b8c\u6bd5\uff0c\u6216\u6307\u5b9a\u5404\u5217\u3002',
    en: 'Wait until the sheet is read, or say what its columns hold.',
  },
  IMPORT_UNDER_WAY: {
    zh: '\u5bfc\u5165\u6b63\u5728\u8fdb\u884c\uff0c\u8bf7\u5148\u6682\u505c\u3002',
    en: 'The import is under way. Pause it first.',
  },
  IMPORT_NOT_UNDER_WAY: {
    zh: '\u5bfc\u5165\u6ca1\u6709\u5728\u8fdb\u884c\u3002',
    en: 'The import is not under way.',
  },
  IMPORT_NOTHING_LOADED: {
    zh: '\u8fd8\u6ca1\u6709\u5bfc\u5165\u4efb\u4f55\u5185\u5bb9\uff0c\u65e0\u53ef\u64a4\u9500\u3002',
    en: 'Nothing was loaded, so nothing can be undone.',
  },
  COLUMN_TWICE: {
    zh: '\u540c\u4e00\u9879\u5185\u5bb9\u6307\u5b9a\u4e86\u4e24\u5217\u3002',
    en: 'Two columns are said to hold the same.',
  },
  COLUMN_MISSING: {
    zh: '\u7f3a\u5c11\u5fc5\u9700\u7684\u5217\uff1a\u59d3\u540d\u3001\u8eab\u4efd\u53f7\u7801\uff0c\u4ee5\u53ca\u697c\u680b\u7f16\u7801\u6216\u5730\u5740\u3002',
    en: 'A column is missing: name, ID number, and building code or address are needed.',
  },
  CELL_EMPTY: {
    zh: '\u6b64\u9879\u5fc5\u586b\u3002',
    en: 'This is needed.',
  },
  CELL_TOO_LONG: {
    zh: '\u5185\u5bb9\u8fc7\u957f\u3002',
    en: 'This is too long.',
  },
  CELL_MASKED: {
    zh: '\u5185\u5bb9\u88ab\u906e\u76d6\uff08\u542b *\uff09\uff0c\u8bf7\u586b\u5199\u5b8c\u6574\u5185\u5bb9\u3002',
    en: 'This is masked. Give it in full.',
  },
  CELL_NOT_KNOWN: {
    zh: '\u5185\u5bb9\u4e0d\u662f\u53ef\u7528\u7684\u9009\u9879\u3002',
    en: 'This is none of the values that are known.',
  },
  CELL_FORMULA_ERROR: {
    zh: '\u5355\u5143\u683c\u516c\u5f0f\u51fa\u9519\u3002',
    en: 'The formula of this cell failed.',
  },
  BUILDING_NOT_KNOWN: {
    zh: '\u6ca1\u6709\u8fd9\u4e00\u697c\u680b\uff0c\u6216\u4e0d\u5728\u60a8\u7684\u8f96\u533a\u3002',
    en: 'There is no such building, or it is not in your territory.',
  },
  ADDRESS_AMBIGUOUS: {
    zh: '\u6b64\u5730\u5740\u5bf9\u5e94\u591a\u4e2a\u697c\u680b\uff0c\u8bf7\u586b\u5199\u697c\u680b\u7f16\u7801\u3002',
    en: 'More than one building has this address. Give the code.',
  },
  SEX_DIFFERS: {
    zh: '\u6027\u522b\u4e0e\u8eab\u4efd\u53f7\u7801\u4e0d\u7b26\u3002',
    en: 'The sex differs from what the ID number says.',
  },
  BIRTH_DATE_DIFFERS: {
    zh: '\u51fa\u751f\u65e5\u671f\u4e0e\u8eab\u4efd\u53f7\u7801\u4e0d\u7b26\u3002',
    en: 'The birth date differs from what the ID number says.',
  },
  ID_NUMBER_TWICE: {
    zh: '\u6b64\u8eab\u4efd\u53f7\u7801\u5728\u8868\u4e2d\u51fa\u73b0\u591a\u6b21\u3002',
    en: 'The sheet has this ID number more than once.',
  },
  DIFFERS: {
    zh: '\u4e0e\u767b\u8bb0\u6863\u6848\u4e0d\u540c\u3002',
    en: 'This differs from the record.',
  },
  WORKED_ON_SINCE: {
    zh: '\u5bfc\u5165\u540e\u6709\u4eba\u529e\u7406\u8fc7\u4e1a\u52a1\uff0c\u4e88\u4ee5\u4fdd\u7559\u3002',
    en: 'Somebody has worked on the record since.',
  },
  SHEET_FORGOTTEN: {
    zh: '\u539f\u8868\u5df2\u6309\u89c4\u5b9a\u9500\u6bc1\uff0c\u8bf7\u91cd\u65b0\u4e0a\u4f20\u3002',
    en: 'The sheet was destroyed, as every sheet is in time. Upload it again.',
  },
  ALREADY_DISTINGUISHED: {
    zh: '\u8fd9\u4e24\u4efd\u6863\u6848\u5df2\u786e\u8ba4\u4e0d\u662f\u540c\u4e00\u4eba\u3002',
    en: 'These two records are known to be of two people.',
  },
  SAME_RECORD: {
    zh: '\u8bf7\u9009\u62e9\u53e6\u4e00\u4efd\u6863\u6848\u3002',
    en: 'Choose another record.',
  },
  CHANGED_SINCE_SHOWN: {
    zh: '\u8bfb\u53d6\u4e4b\u540e\u6863\u6848\u6709\u6539\u52a8\uff0c\u672a\u6309\u8868\u66f4\u6b63\uff0c\u8bf7\u91cd\u65b0\u6838\u5bf9\u3002',
    en: 'The record changed after it was shown, so it was left as it is. Compare again.',
  },
  NEEDS_MOVE: {
    zh: '\u8868\u4e2d\u4e3a\u53e6\u4e00\u5904\u4f4f\u6240\uff0c\u8bf7\u529e\u7406\u8fc1\u79fb\u3002',
    en: 'The sheet names another home. Note the move itself.',
  },
  DIFFERENCES_CHOSEN: {
    zh: '\u5bfc\u5165\u5f00\u59cb\u65f6\u5df2\u9009\u5b9a\u8981\u66f4\u6b63\u7684\u5185\u5bb9\uff0c\u7ee7\u7eed\u65f6\u4e0d\u80fd\u53e6\u9009\u3002',
    en: 'What to correct was chosen when the load began. It goes on with that choice.',
  },
  NOT_TAKEN_FROM_SHEETS: {
    zh: '\u6b64\u9879\u4e0d\u6309\u8868\u66f4\u6b63\uff0c\u53ef\u9009\uff1a\u59d3\u540d\u3001\u7535\u8bdd\u3001\u623f\u95f4\u3001\u4eba\u5458\u7c7b\u522b\u3001\u5c45\u4f4f\u72b6\u6001\u3002',
    en: 'This is not corrected from a sheet. It can be name, telephones, room, kind or residence status.',
  },
  SEARCH_TOO_SHORT: {
    zh: '\u8bf7\u81f3\u5c11\u8f93\u5165\u4e24\u4e2a\u5b57\uff08\u6216\u62fc\u97f3\u9996\u5b57\u6bcd\uff09\uff0c\u6216\u53f7\u7801\u7684\u672b\u56db\u4f4d\u3002',
    en: 'Give two characters or initials at least, or the last four digits of a number.',
  },
  RECORD_MERGED: {
    zh: '\u8be5\u6863\u6848\u5df2\u5408\u5e76\u5230\u53e6\u4e00\u4efd\u6863\u6848\uff0c\u8bf7\u5728\u90a3\u4e00\u4efd\u4e0a\u529e\u7406\u3002',
    en: 'The record was merged into another. Work on that one.',
  },
  ID_NUMBERS_DIFFER: {
    zh: '\u4e24\u4efd\u6863\u6848\u7684\u8eab\u4efd\u53f7\u7801\u4e0d\u540c\uff0c\u8bf7\u6307\u660e\u54ea\u4e00\u4e2a\u662f\u5bf9\u7684\u3002',
    en: 'The two records have different ID numbers. Say which one is right.',
  },
  TWO_ACCOUNTS: {
    zh: '\u4e24\u4efd\u6863\u6848\u5404\u6709\u8d26\u53f7\uff0c\u4e0d\u80fd\u5408\u5e76\u3002\u8bf7\u5148\u6838\u5b9e\u5404\u662f\u8c01\u7684\u8d26\u53f7\u3002',
    en: 'Each of the two has an account, so they are not merged. Find out first whose each is.',
  },
  IN_TWO_HOUSEHOLDS: {
    zh: '\u4e24\u4efd\u6863\u6848\u5206\u5c5e\u4e24\u6237\uff0c\u8bf7\u5148\u529e\u7406\u5176\u4e2d\u4e00\u4efd\u79bb\u6237\u3002',
    en: 'The two belong to different households. Let one of them leave its household first.',
  },
  NOT_MERGED: {
    zh: '\u8be5\u6863\u6848\u6ca1\u6709\u5408\u5e76\u5230\u8fd9\u4e00\u4efd\u3002',
    en: 'That record is not merged into this one.',
  },
  MERGED_SINCE: {
    zh: '\u4e4b\u540e\u53c8\u5408\u5e76\u8fc7\u5176\u4ed6\u6863\u6848\uff0c\u8bf7\u5148\u64a4\u9500\u540e\u4e00\u6b21\u5408\u5e76\u3002',
    en: 'Another record was merged later. Undo that merge first.',
  },
  MERGE_UNDER_WAY: {
    zh: '\u5408\u5e76\u6216\u64a4\u9500\u6b63\u5728\u8fdb\u884c\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002',
    en: 'The merge or its undoing is under way. Try again in a moment.',
  },
  CHANGED_SINCE_MERGE: {
    zh: '\u5408\u5e76\u540e\u529e\u7406\u8fc7\u4e1a\u52a1\uff0c\u65e0\u6cd5\u5206\u6e05\u5c5e\u4e8e\u54ea\u4e00\u4eba\uff0c\u4e0d\u80fd\u64a4\u9500\u3002',
    en: 'Something was done since the merge and nobody can tell whose it is, so the merge is not undone.',
  },
  CORRECTED_SINCE: {
    zh: '\u6b64\u9879\u5728\u5408\u5e76\u540e\u66f4\u6b63\u8fc7\u3002',
    en: 'This was corrected since the merge.',
  },
  MOVED_SINCE: {
    zh: '\u5408\u5e76\u540e\u8fc1\u79fb\u8fc7\u3002',
    en: 'The person moved since the merge.',
  },
  LINKED_SINCE: {
    zh: '\u5408\u5e76\u540e\u5173\u8054\u4e86\u8d26\u53f7\u3002',
    en: 'An account was linked since the merge.',
  },
  HOUSEHOLD_CHANGED_SINCE: {
    zh: '\u5408\u5e76\u540e\u6237\u5185\u6210\u5458\u6709\u53d8\u52a8\uff0c\u65e0\u6cd5\u6062\u590d\u539f\u72b6\u3002',
    en: 'The household changed since the merge, so nobody can come back into it.',
  },
  NUMBER_TAKEN_SINCE: {
    zh: '\u539f\u8eab\u4efd\u53f7\u7801\u5728\u5408\u5e76\u540e\u5df2\u7531\u4ed6\u4eba\u767b\u8bb0\u3002',
    en: 'The former ID number was registered for somebody else since.',
  },
  EXPORT_TERRITORY: {
    zh: '\u6ca1\u6709\u8fd9\u4e00\u793e\u533a\u6216\u7f51\u683c\uff0c\u6216\u4e0d\u5728\u60a8\u7684\u8f96\u533a\u3002',
    en: 'There is no such community or grid, or it is not in your territory.',
  },
  TERRITORY_TWICE: {
    zh: '\u540c\u4e00\u8303\u56f4\u91cd\u590d\u586b\u5199\uff0c\u6216\u5305\u542b\u5728\u53e6\u4e00\u8303\u56f4\u5185\u3002',
    en: 'This territory is named twice, or lies within another that is named.',
  },
  FIELD_TWICE: {
    zh: '\u540c\u4e00\u9879\u5185\u5bb9\u9009\u4e86\u4e24\u6b21\u3002',
    en: 'The same field is named twice.',
  },
  CLEAR_NEEDS_REASON: {
    zh: '\u6b64\u9879\u4e3a\u654f\u611f\u4fe1\u606f\uff0c\u4e0d\u906e\u76d6\u65f6\u987b\u9010\u9879\u8bf4\u660e\u7406\u7531\u3002',
    en: 'This is sensitive. Say why it is needed in clear.',
  },
  EXPORT_OF_NOBODY: {
    zh: '\u6240\u9009\u8303\u56f4\u5185\u6ca1\u6709\u53ef\u5bfc\u51fa\u7684\u4eba\u5458\u3002',
    en: 'Nobody lives there who could be exported.',
  },
  OWN_EXPORT: {
    zh: '\u4e0d\u80fd\u5ba1\u6279\u81ea\u5df1\u63d0\u51fa\u7684\u5bfc\u51fa\u3002',
    en: 'Nobody decides on what he asked for himself.',
  },
  APPROVED_BEFORE: {
    zh: '\u60a8\u5df2\u6279\u51c6\u8fc7\uff0c\u987b\u7531\u53e6\u4e00\u4eba\u6279\u51c6\u3002',
    en: 'You agreed already. Somebody else has to.',
  },
  EXPORT_DECIDED: {
    zh: '\u8be5\u5bfc\u51fa\u5df2\u6709\u7ed3\u8bba\u3002',
    en: 'This export is decided already.',
  },
  EXPORT_NOT_APPROVED: {
    zh: '\u987b\u6709\u4e24\u4eba\u6279\u51c6\u540e\u624d\u80fd\u751f\u6210\u3002',
    en: 'Two people have to agree before the file is made.',
  },
  EXPORT_NOT_MADE: {
    zh: '\u6587\u4ef6\u5c1a\u672a\u751f\u6210\u3002',
    en: 'The file is not made yet.',
  },
  EXPORT_OVER: {
    zh: '\u5df2\u8fc7\u671f\u9650\uff0c\u6587\u4ef6\u5df2\u9500\u6bc1\u6216\u4e0d\u518d\u751f\u6210\u3002',
    en: 'The time is over: the file is destroyed, or is not made any more.',
  },
  NOT_WHO_ASKED: {
    zh: '\u53ea\u6709\u63d0\u51fa\u4eba\u53ef\u4ee5\u751f\u6210\u3001\u4e0b\u8f7d\u548c\u64a4\u56de\u3002',
    en: 'Only who asked makes, takes or withdraws it.',
  },
  TERRITORY_NOT_COVERED: {
    zh: '\u60a8\u73b0\u5728\u7684\u5c97\u4f4d\u6ca1\u6709\u8986\u76d6\u5168\u90e8\u6240\u9009\u8303\u56f4\u3002',
    en: 'Your posts do not cover all of this territory.',
  },
  NOT_RECORDED_THEN: {
    zh: '\u90a3\u4e00\u5929\u8fd8\u6ca1\u6709\u6b64\u6863\u6848\uff0c\u6863\u6848\u59cb\u4e8e {day}\u3002',
    en: 'There was no such record on that day. It begins on {day}.',
  },
  NO_PAST_KEPT: {
    zh: '\u6863\u6848\u5df2\u4f9d\u6cd5\u5220\u9664\uff0c\u4ee5\u524d\u7684\u5185\u5bb9\u4e0d\u518d\u4fdd\u7559\u3002',
    en: 'The record was erased by law, and with it everything it once said.',
  },
  ALREADY_ASKED: {
    zh: '\u540c\u7c7b\u8bf7\u6c42\u6b63\u5728\u529e\u7406\uff0c\u8bf7\u7b49\u5019\u7b54\u590d\u3002',
    en: 'A request of this kind is under way already. Wait for its answer.',
  },
  ALREADY_DECIDED: {
    zh: '\u6b64\u8bf7\u6c42\u5df2\u4f5c\u51fa\u7b54\u590d\u3002',
    en: 'This request was answered already.',
  },
  NOT_GRANTED: {
    zh: '\u8bf7\u6c42\u5c1a\u672a\u540c\u610f\uff0c\u8bf7\u5148\u7b54\u590d\u3002',
    en: 'The request was not granted yet. Answer it first.',
  },
  STEP_NOT_TAKEN: {
    zh: '\u8bf7\u5148\u5728\u6863\u6848\u4e0a\u529e\u7406\u6240\u540c\u610f\u7684\u66f4\u6b63\u6216\u5220\u9664\uff0c\u518d\u529e\u7ed3\u3002',
    en: 'Correct or erase the record first, as was granted. Then finish.',
  },
  CREDIT_CODE_FORM: {
    zh: '\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801\u5e94\u4e3a 18 \u4f4d\u6570\u5b57\u6216\u5927\u5199\u5b57\u6bcd\uff08\u4e0d\u542b I\u3001O\u3001Z\u3001S\u3001V\uff09\u3002',
    en: 'A credit code is 18 digits or capital letters, without I, O, Z, S and V.',
  },
  CREDIT_CODE_CHECK: {
    zh: '\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801\u6821\u9a8c\u4f4d\u4e0d\u5bf9\uff0c\u8bf7\u6838\u5bf9\u6bcf\u4e00\u4f4d\u3002',
    en: 'The check character of the credit code is wrong. Please compare every character.',
  },
  CREDIT_CODE_TAKEN: {
    zh: '\u8be5\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801\u5df2\u767b\u8bb0\u5728\u518c\u3002',
    en: 'This credit code is already registered.',
  },
  ORGANISATION_ENDED: {
    zh: '\u8be5\u5355\u4f4d\u5df2\u505c\u4e1a\u6216\u8fc1\u51fa\uff0c\u8bf7\u5148\u6062\u590d\u5728\u4e1a\u3002',
    en: 'The organisation has closed or left. Note first that it is open again.',
  },
  ORGANISATION_THERE: {
    zh: '\u8be5\u5355\u4f4d\u5df2\u767b\u8bb0\u4e3a\u5728\u8be5\u5904\u5728\u4e1a\u3002',
    en: 'The organisation is registered as open there already.',
  },
  ON_THE_LIST: {
    zh: '\u6b64\u4eba\u5df2\u5728\u8be5\u9879\u670d\u52a1\u7684\u540d\u5355\u4e0a\uff0c\u8bf7\u5728\u539f\u6761\u76ee\u4e0a\u7eed\u671f\u3002',
    en: 'The person is on the list of this service already. Renew that entry.',
  },
  CARE_ENDED: {
    zh: '\u8be5\u6761\u76ee\u5df2\u7ed3\u675f\uff0c\u987b\u91cd\u65b0\u4f5c\u51fa\u51b3\u5b9a\u3002',
    en: 'This entry has ended. A new decision is needed.',
  },
  CARE_TIME: {
    zh: '\u7ed3\u675f\u65e5\u671f\u987b\u665a\u4e8e\u5f00\u59cb\u65e5\u671f\uff0c\u4e14\u4e00\u6b21\u51b3\u5b9a\u6700\u957f {months} \u4e2a\u6708\u3002',
    en: 'The last day lies after the first, and one decision holds {months} months at most.',
  },
  CONSENT_NEEDED: {
    zh: '\u8be5\u9879\u670d\u52a1\u4ee5\u672c\u4eba\u540c\u610f\u4e3a\u524d\u63d0\uff0c\u8bf7\u586b\u5199\u540c\u610f\u7684\u65b9\u5f0f\u548c\u65e5\u671f\u3002',
    en: "This service needs the person's consent. Say how and when it was given.",
  },
  DATE_BEFORE_LAST_STEP: {
    zh: '\u65e5\u671f\u65e9\u4e8e\u4e0a\u4e00\u6b21\u53d8\u52a8\u3002',
    en: 'The date lies before the last step.',
  },
  TWO_HEADS: {
    zh: '\u540c\u4e00\u6237\u6709\u4e24\u540d\u4ee5\u4e0a\u6237\u4e3b\uff0c\u8bf7\u53ea\u7559\u4e00\u540d\u3002',
    en: 'The household has more than one head. Leave one.',
  },
  NO_HEAD: {
    zh: '\u8fd9\u4e00\u6237\u6ca1\u6709\u6237\u4e3b\uff0c\u8bf7\u586b\u5199\u201c\u6237\u4e3b\u201d\u6216\u201c\u672c\u4eba\u201d\u3002',
    en: 'The household has no head. Say who it is.',
  },
  RELATION_NOT_KNOWN: {
    zh: '\u4e0e\u6237\u4e3b\u5173\u7cfb\u65e0\u6cd5\u8bc6\u522b\uff0c\u8bf7\u7528\u6587\u5b57\u6216\u4e24\u4f4d\u4ee3\u7801\uff08GB/T 4761\uff09\u586b\u5199\u3002',
    en: 'The relation to the head is not known. Give it in words or as the code of two digits (GB/T 4761).',
  },
  ROOMS_DIFFER: {
    zh: '\u4e0e\u6237\u4e3b\u4e0d\u5728\u540c\u4e00\u6237\u5ba4\u3002',
    en: "The room differs from the head's.",
  },
  HEAD_ROW_REFUSED: {
    zh: '\u6237\u4e3b\u8fd9\u4e00\u884c\u672a\u80fd\u5bfc\u5165\uff0c\u8bf7\u5148\u6539\u6b63\u3002',
    en: 'The row of the head was refused. Mend it first.',
  },
  HOUSEHOLD_TOO_LARGE: {
    zh: '\u540c\u4e00\u6237\u53f7\u8d85\u8fc7 40 \u4eba\uff0c\u8bf7\u6838\u5bf9\u6237\u53f7\u3002',
    en: 'More than 40 people have this household number. Compare it.',
  },
  DATA_TASK_DONE: {
    zh: '\u8fd9\u4e00\u9879\u5df2\u7ecf\u6539\u6b63\u6216\u5df2\u6709\u7b54\u590d\u3002',
    en: 'This was mended or answered already.',
  },
  RELATION_DIFFERS: {
    zh: '\u4e0e\u767b\u8bb0\u7684\u6237\u4e3b\u5173\u7cfb\u4e0d\u540c\uff0c\u672a\u4f5c\u66f4\u6539\u3002',
    en: 'The relation differs from the one on the register, and was left as it is.',
  },
  ALREADY_HELD: {
    zh: '\u201c{words}\u201d\u5df2\u6709\u767b\u8bb0\uff0c\u8bf7\u9009\u7528\u5b57\u6bb5 {field}\uff0c\u4e0d\u5fc5\u518d\u95ee\u3002',
    en: '"{words}" is held already. Use the field {field} instead of asking.',
  },
  RED_LINE_BELIEF: {
    zh: '\u4e0d\u6536\u96c6\u5b97\u6559\u4fe1\u4ef0\u548c\u6c11\u65cf\u3002',
    en: 'Nobody is asked for belief or ethnicity.',
  },
  RED_LINE_PARTY: {
    zh: '\u4e0d\u6536\u96c6\u653f\u6cbb\u9762\u8c8c\u548c\u515a\u6d3e\u3002',
    en: 'Nobody is asked for politics or party.',
  },
  RED_LINE_PETITION: {
    zh: '\u4e0d\u6536\u96c6\u4fe1\u8bbf\u60c5\u51b5\u3002',
    en: 'Nobody is asked for petitions.',
  },
  RED_LINE_CONTROL: {
    zh: '\u4e0d\u7ed9\u4eba\u8d34\u91cd\u70b9\u4eba\u5458\u3001\u5211\u6ee1\u3001\u793e\u533a\u77eb\u6b63\u7b49\u6807\u7b7e\u3002',
    en: 'Nobody is put on a list of persons to watch or asked for a criminal past.',
  },
  RED_LINE_HEALTH: {
    zh: '\u4e0d\u6536\u96c6\u5065\u5eb7\u3001\u75be\u75c5\u548c\u6b8b\u75be\u72b6\u51b5\u3002',
    en: 'Nobody is asked for health, illness or disability.',
  },
  RED_LINE_SCORE: {
    zh: '\u4e0d\u5bf9\u4eba\u6253\u5206\u3001\u8bc4\u7ea7\u3002',
    en: 'Nobody is scored or graded.',
  },
  FORM_NOT_DRAFT: {
    zh: '\u8868\u5355\u5df2\u5f00\u59cb\u586b\u62a5\uff0c\u5185\u5bb9\u4e0d\u80fd\u518d\u6539\u3002',
    en: 'The form was opened and stays as it is.',
  },
  FORM_NOT_OPEN: {
    zh: '\u8868\u5355\u672a\u5728\u586b\u62a5\u4e2d\u3002',
    en: 'The form is not open.',
  },
  NOT_ON_FORM: {
    zh: '\u6b64\u4eba\u4e0d\u5728\u8be5\u8868\u5355\u7684\u586b\u62a5\u8303\u56f4\u5185\u3002',
    en: 'The form is not about this person.',
  },
  ANSWER_NUMBER: {
    zh: '\u8bf7\u586b\u5199\u6570\u5b57\uff0c\u4f8b\u5982 2 \u6216 2.5\u3002',
    en: 'Give a number, such as 2 or 2.5.',
  },
  ANSWER_YES_NO: {
    zh: '\u8bf7\u586b\u5199 YES \u6216 NO\u3002',
    en: 'Answer YES or NO.',
  },
  ANSWER_CHOICE: {
    zh: '\u8bf7\u4ece\u9009\u9879\u4e2d\u9009\u62e9\uff1a{choices}\u3002',
    en: 'Choose one of: {choices}.',
  },
  NOT_A_QUESTION: {
    zh: '\u8be5\u5217\u4e0d\u662f\u8981\u95ee\u7684\u95ee\u9898\u3002',
    en: 'This column is no question of the form.',
  },
  QUESTION_TWICE: {
    zh: '\u540c\u4e00\u95ee\u9898\u91cd\u590d\u3002',
    en: 'The same question is there twice.',
  },
  CHOICES_NEEDED: {
    zh: '\u5355\u9009\u9898\u8bf7\u7ed9\u51fa\u4e24\u4e2a\u4ee5\u4e0a\u4e0d\u540c\u7684\u9009\u9879\uff0c\u5176\u4ed6\u9898\u578b\u4e0d\u9700\u8981\u9009\u9879\u3002',
    en: 'A choice needs two different options at least, and other questions need none.',
  },
  AGE_SPAN: {
    zh: '\u8d77\u59cb\u5e74\u9f84\u4e0d\u5f97\u5927\u4e8e\u622a\u6b62\u5e74\u9f84\u3002',
    en: 'The first age lies above the last.',
  },
  FIELD_NOT_ON_FORM: {
    zh: '\u8be5\u5b57\u6bb5\u4e0d\u5728\u8868\u5355\u7684\u5217\u4e2d\u3002',
    en: 'This field is no column of the form.',
  },
  FORM_DAY_OVER: {
    zh: '\u622a\u6b62\u65e5\u671f\u4e0d\u5f97\u65e9\u4e8e\u4eca\u5929\u3002',
    en: 'The last day is over already.',
  },
  FORM_WITHOUT_FIELD: {
    zh: '\u8bf7\u81f3\u5c11\u9009\u7528\u4e00\u4e2a\u767b\u8bb0\u5b57\u6bb5\uff0c\u4ee5\u4fbf\u5206\u6e05\u662f\u8c01\u7684\u7b54\u590d\u3002',
    en: 'Take a field of the register at least, so that it is known whose answers they are.',
  },
  NOT_OF_FORM: {
    zh: '\u8be5\u8303\u56f4\u4e0d\u5728\u8868\u5355\u7684\u8303\u56f4\u5185\u3002',
    en: "This territory does not lie within the form's.",
  },
  FIELD_OR_QUESTION: {
    zh: '\u6bcf\u5217\u53ea\u80fd\u662f\u4e00\u4e2a\u767b\u8bb0\u5b57\u6bb5\u6216\u4e00\u4e2a\u95ee\u9898\u3002',
    en: 'A column is a field or a question: one of the two.',
  },
  ROOM_LET: {
    zh: '\u8be5\u6237\u5ba4\u5df2\u6709\u51fa\u79df\u767b\u8bb0\u3002\u5df2\u505c\u6b62\u51fa\u79df\u7684\uff0c\u8bf7\u5148\u529e\u7406\u505c\u79df\u3002',
    en: 'This room is registered as let already. If that is over, end that letting first.',
  },
  ONE_LANDLORD: {
    zh: '\u8bf7\u586b\u5199\u4e00\u540d\u51fa\u79df\u4eba\uff1a\u5728\u518c\u5c45\u6c11\u3001\u5728\u518c\u5355\u4f4d\uff0c\u6216\u4e0d\u5728\u518c\u7684\u51fa\u79df\u4eba\u59d3\u540d\u548c\u7535\u8bdd\u3002',
    en: 'Name one landlord: a resident, an organisation, or the name and telephone of one who is on neither register.',
  },
  LIVES_NOT_HERE: {
    zh: '\u6b64\u4eba\u767b\u8bb0\u7684\u4f4f\u5904\u4e0d\u662f\u8fd9\u4e00\u6237\u5ba4\uff0c\u8bf7\u5148\u529e\u7406\u8fc1\u5c45\u6216\u66f4\u6b63\u6237\u5ba4\uff0c\u518d\u767b\u8bb0\u4e3a\u79df\u5ba2\u3002',
    en: 'The record of the person says another home. Note the move to this room or correct the room first, then add the person.',
  },
  ALREADY_TENANT: {
    zh: '\u6b64\u4eba\u5df2\u767b\u8bb0\u4e3a\u8fd9\u91cc\u7684\u79df\u5ba2\u3002',
    en: 'The person is registered as a tenant here already.',
  },
  NOT_A_TENANT: {
    zh: '\u6b64\u4eba\u73b0\u5728\u4e0d\u662f\u8fd9\u91cc\u7684\u79df\u5ba2\u3002',
    en: 'The person is no tenant here now.',
  },
  LETTING_ENDED: {
    zh: '\u8be5\u51fa\u79df\u767b\u8bb0\u5df2\u7ed3\u675f\uff1b\u518d\u6b21\u51fa\u79df\u7684\uff0c\u8bf7\u91cd\u65b0\u767b\u8bb0\u3002',
    en: 'This letting has ended. If the room is let again, register that.',
  },
  TENANT_SINCE: {
    zh: '\u6709\u79df\u5ba2\u81ea {day} \u8d77\u79df\u4f4f\uff0c\u65e5\u671f\u4e0e\u6b64\u4e0d\u7b26\u3002',
    en: 'Somebody has rented it since {day}, which does not fit this date.',
  },
  MEND_DAY_WITH_DANGER: {
    zh: '\u53d1\u73b0\u9690\u60a3\u7684\u987b\u586b\u5199\u6574\u6539\u671f\u9650\uff0c\u672a\u53d1\u73b0\u9690\u60a3\u7684\u4e0d\u586b\u3002',
    en: 'Say by which day it is to be mended where danger was found, and only there.',
  },
  ALREADY_LEADS: {
    zh: '\u6b64\u4eba\u5df2\u662f\u672c\u697c\u680b\u7684\u697c\u680b\u957f\u3002',
    en: 'The person leads this building already.',
  },
  TWO_LEADERS: {
    zh: '\u672c\u697c\u680b\u5df2\u6709\u4e24\u540d\u697c\u680b\u957f\uff0c\u8bf7\u5148\u4e3a\u5176\u4e2d\u4e00\u4eba\u529e\u7406\u5378\u4efb\u3002',
    en: 'The building has two leaders. Note first that one of them ended.',
  },
  LIVES_ELSEWHERE: {
    zh: '\u6b64\u4eba\u4e0d\u4f4f\u5728\u672c\u697c\u680b\uff0c\u8bf7\u8bf4\u660e\u4e3a\u4f55\u7531\u5176\u62c5\u4efb\u3002',
    en: 'The person does not live in this building. Say why it is him all the same.',
  },
  LEADS_ANOTHER_GRID: {
    zh: '\u6b64\u4eba\u5df2\u5728\u53e6\u4e00\u7f51\u683c\u62c5\u4efb\u697c\u680b\u957f\uff0c\u4e00\u4eba\u53ea\u5728\u4e00\u4e2a\u7f51\u683c\u5185\u62c5\u4efb\u3002',
    en: 'The person leads a building of another grid. Nobody leads in two grids.',
  },
  NOT_LEADING: {
    zh: '\u6b64\u4eba\u73b0\u5728\u4e0d\u662f\u672c\u697c\u680b\u7684\u697c\u680b\u957f\u3002',
    en: 'The person does not lead this building now.',
  },
  OWN_CONSENT: {
    zh: '\u987b\u672c\u4eba\u81ea\u613f\u540c\u610f\uff0c\u76d1\u62a4\u4eba\u4e0d\u80fd\u4ee3\u4e3a\u540c\u610f\u3002',
    en: 'The person has to agree himself. A guardian cannot agree to this for him.',
  },
  BEFORE_CONSENT: {
    zh: '\u4efb\u804c\u65e5\u671f\u4e0d\u80fd\u65e9\u4e8e\u672c\u4eba\u540c\u610f\u7684\u65e5\u671f\u3002',
    en: 'The first day must not lie before the day on which the person agreed.',
  },
  BEFORE_FIRST_DAY: {
    zh: '\u65e5\u671f\u65e9\u4e8e\u5f00\u59cb\u65e5\u671f\u3002',
    en: 'The date lies before the first day.',
  },
  PAST_BEING_GATHERED: {
    zh: '\u6b63\u5728\u6574\u7406\u4ee5\u5f80\u5c45\u4f4f\u60c5\u51b5\uff0c\u8bf7\u8fc7\u51e0\u5206\u949f\u518d\u67e5\u3002',
    en: 'Who lived where is being gathered anew. Ask again in some minutes.',
  },
  MEND_BEFORE_CHECK: {
    zh: '\u6574\u6539\u671f\u9650\u4e0d\u80fd\u65e9\u4e8e\u68c0\u67e5\u65e5\u671f\u3002',
    en: 'It cannot have to be mended before the day of the check.',
  },
  UNTIL_OR_NONE: {
    zh: '\u5230\u671f\u65e5\u671f\u548c\u201c\u4e0d\u5b9a\u5230\u671f\u65e5\u671f\u201d\u53ea\u9009\u4e00\u9879\u3002',
    en: 'Give the last day, or say that there is none: one of the two.',
  },
  CODE_OR_REASON: {
    zh: '\u8bf7\u586b\u5199\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801\uff1b\u6ca1\u6709\u7684\uff0c\u8bf7\u8bf4\u660e\u539f\u56e0\uff0c\u4e8c\u8005\u586b\u4e00\u9879\u3002',
    en: 'Give the credit code, or say why there is none: one of the two.',
  },
  NAMED_THERE: {
    zh: '\u8be5\u697c\u680b\u5df2\u767b\u8bb0\u540c\u540d\u5355\u4f4d\uff1b\u5df2\u505c\u4e1a\u7684\u8bf7\u6062\u590d\u5728\u4e1a\u3002',
    en: 'An organisation of this name is registered in this building. If it closed, note that it is open again.',
  },
  EXPORT_BEING_MADE: {
    zh: '\u6587\u4ef6\u5df2\u5f00\u59cb\u751f\u6210\uff0c\u4e0d\u80fd\u64a4\u56de\uff1b\u4e0d\u518d\u9700\u8981\u7684\u4e0d\u8981\u4e0b\u8f7d\uff0c\u5230\u671f\u81ea\u52a8\u9500\u6bc1\u3002',
    en: 'The file is being made or is made already. If it is not needed, leave it: it is destroyed when its time is over.',
  },
  EXPORT_WITHDRAWN: {
    zh: '\u8be5\u5bfc\u51fa\u5df2\u64a4\u56de\uff1b\u4ecd\u9700\u8981\u7684\u8bf7\u91cd\u65b0\u7533\u8bf7\u3002',
    en: 'This export was withdrawn. Ask again if it is needed.',
  },
  CHILDREN_NOT_COUNTED: {
    zh: '\u6b63\u5728\u7edf\u8ba1\u5176\u4e2d\u672a\u6ee1 14 \u5468\u5c81\u7684\u4eba\u6570\uff0c\u8bf7\u7a0d\u540e\u518d\u6279\u51c6\u3002',
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
