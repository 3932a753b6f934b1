import { useState } from 'react'
import type { MergeResidentsRequest, Resident } from '../../api/model.ts'
import type { Pair } from './pair.ts'
import { fieldsShown, type Shown } from './values.ts'

/** Which of the two records. */
export type Side = 'one' | 'other'

/** Everything of a merge that has to be decided: a field that nothing was chosen for stays with the record that stays. */
export interface Choices {
  readonly stays: Side
  readonly number: Side | ''
  readonly ground: MergeResidentsRequest['ground'] | ''
  readonly chosen: Readonly<Partial<Record<Shown, Side>>>
}

/** Fields that are chosen one by one: those that differ, but for the ID number, which is asked for by itself. */
export const fieldsToChoose = ({ differing }: Pair): readonly Shown[] =>
  fieldsShown.filter((field) => field !== 'MERGE_FIELD_ID_NUMBER' && differing.includes(field))

/** Whose value a field has once the two are merged. */
export const sideOf = ({ stays, chosen }: Choices, field: Shown): Side => chosen[field] ?? stays

/** The record that stays, and what is asked of the town; nothing while something is still to be chosen. */
export const mergeOf = (
  pair: Pair,
  choices: Choices,
): { readonly stays: Resident; readonly body: MergeResidentsRequest } | undefined => {
  const { stays, number, ground } = choices
  if (number === '' || ground === '') return undefined
  const goes = pair[stays === 'one' ? 'other' : 'one']
  return {
    stays: pair[stays],
    body: {
      otherId: goes.residentId,
      otherVersion: goes.version,
      taken: fieldsToChoose(pair).filter((field) => sideOf(choices, field) !== stays),
      idNumberOf: number === stays ? 'MERGE_SIDE_KEPT' : 'MERGE_SIDE_MERGED',
      ground,
    },
  }
}

/** The choices of one form. Nobody's ID number is right before somebody says so. */
export const useChoices = () => {
  const [choices, setChoices] = useState<Choices>({ stays: 'one', number: '', ground: '', chosen: {} })
  return { choices, change: (part: Partial<Choices>) => setChoices({ ...choices, ...part }) }
}
