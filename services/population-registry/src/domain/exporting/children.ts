import { ageOn } from '@fengqiao/standards'

/** 儿童: whoever is younger. All that is held of him is sensitive (个人信息保护法 Art. 28, 儿童个人信息网络保护规定 Art. 2). */
const ofAge = 14

/** Why children may stand in a file as everybody else does. */
export type ChildrenBasis = 'LEFT_BEHIND_CARE' | 'SCHOOLING' | 'GUARDIAN_CONSENT' | 'EMERGENCY'

/** Whether somebody is a child on a day. One whose age nobody knows is protected as one. */
export const isChild = (birthDate: string | undefined, day: string): boolean =>
  birthDate === undefined || ageOn(birthDate, day) < ofAge
