import type { PlannedStep } from './types.ts'

/** Who acts on an issue: those of its grid and community, and of the town. */
export interface Cast {
  readonly worker: string
  readonly neighbour: string
  readonly manager: string
  readonly clerk: string
  readonly resident: string
}

/** Who brings the matter; an issue that ends with an answer needs somebody to give it. */
export type Origin = 'resident' | 'clerk-for-resident' | 'worker-for-contact' | 'clerk-anonymous'

export interface Course {
  readonly origin: Origin
  readonly steps: (cast: Cast) => readonly PlannedStep[]
}

const accept = ({ worker }: Cast): PlannedStep => ({
  by: worker,
  verb: 'accept',
  words: '已收到，马上安排。',
})
const handle = ({ worker }: Cast): PlannedStep => ({ by: worker, verb: 'handleMyself' })
const progress = ({ worker }: Cast): PlannedStep => ({
  by: worker,
  verb: 'addProgress',
  words: '已到现场查看，正在联系维修人员。',
})
const resolve = ({ worker }: Cast): PlannedStep => ({
  by: worker,
  verb: 'resolve',
  words: '已处理完毕，现场恢复正常。',
})
const verify = ({ manager }: Cast): PlannedStep => ({ by: manager, verb: 'verify', words: '现场核查属实。' })
const toNeighbour = ({ manager, neighbour }: Cast): PlannedStep => ({
  by: manager,
  verb: 'assign',
  to: neighbour,
  words: '请就近处理。',
})
const acceptByManager = ({ manager }: Cast): PlannedStep => ({ by: manager, verb: 'accept' })
const begin = ({ neighbour }: Cast): PlannedStep => ({ by: neighbour, verb: 'start' })
const satisfied = ({ resident }: Cast): PlannedStep => ({
  by: resident,
  verb: 'giveFeedback',
  satisfaction: 'SATISFIED',
  words: '处理得很及时，谢谢。',
})
const notSatisfied = ({ resident }: Cast): PlannedStep => ({
  by: resident,
  verb: 'giveFeedback',
  satisfaction: 'NOT_SATISFIED',
  words: '第二天又出现了同样的问题。',
})
const satisfiedByPhone = ({ clerk }: Cast): PlannedStep => ({
  by: clerk,
  verb: 'recordFeedback',
  satisfaction: 'SATISFIED',
  words: '电话回访，反映人表示满意。',
})
const reject = ({ worker }: Cast): PlannedStep => ({
  by: worker,
  verb: 'reject',
  words: '不属于本镇职责，已告知向县级主管部门反映。',
})
const offer = ({ worker, neighbour }: Cast): PlannedStep => ({
  by: worker,
  verb: 'offerHandOver',
  to: neighbour,
  words: '此处离您的网格更近，请接手。',
})
const suspend = ({ manager }: Cast): PlannedStep => ({
  by: manager,
  verb: 'suspend',
  reviewInDays: 30,
  words: '等待县级部门批复材料。',
})

type Step = (cast: Cast) => PlannedStep

const course = (origin: Origin, ...steps: readonly Step[]): Course => ({
  origin,
  steps: (cast) => steps.map((step) => step(cast)),
})

const settled = [accept, handle, progress, resolve] as const

/** Lives of issues, each stopped at another moment, so that every state of the town can be seen. */
export const courses: readonly Course[] = [
  course('resident'),
  course('clerk-for-resident', accept),
  course('resident', accept, handle),
  course('clerk-for-resident', accept, handle, progress),
  course('worker-for-contact', acceptByManager, toNeighbour),
  course('resident', acceptByManager, toNeighbour, begin),
  course('clerk-for-resident', ...settled),
  course('resident', ...settled, verify),
  course('clerk-for-resident', ...settled, verify, satisfied),
  course('resident', ...settled, verify, notSatisfied),
  course('worker-for-contact', ...settled, verify, satisfiedByPhone),
  course('clerk-anonymous', ...settled, verify),
  course('clerk-for-resident', reject),
  course('resident', accept, handle, offer),
  course('clerk-for-resident', acceptByManager, toNeighbour, begin, suspend),
  course('resident', ...settled, verify, satisfied),
]

const nobody: Cast = { worker: '', neighbour: '', manager: '', clerk: '', resident: '' }
const takes = (one: Course, verb: string): boolean => one.steps(nobody).some((step) => step.verb === verb)
const isAnswered = (one: Course): boolean => one.steps(nobody).at(-1)?.satisfaction !== 'NOT_SATISFIED'
const onPatrol = ({ origin }: Course): boolean => origin === 'worker-for-contact'

/** Use where it matters how many issues end how; each list is of courses that were all accepted. */
export const coursesThat = {
  conclude: courses.filter((one) => !onPatrol(one) && takes(one, 'verify') && isAnswered(one)),
  concludePatrols: courses.filter((one) => onPatrol(one) && takes(one, 'verify')),
  stayOpen: courses.filter((one) => !onPatrol(one) && takes(one, 'accept') && !takes(one, 'verify')),
} as const
