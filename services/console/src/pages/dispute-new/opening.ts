import { caseAsks, partyAsks } from '../../api/dispute-actions.ts'
import { choices } from '../../api/gen/choices.ts'
import type { OpenDisputeRequest } from '../../api/disputes.ts'
import type { Ask } from '../../api/shape.ts'
import { bodyOf, wrongAnswers, type Answers, type Wrong } from '../../parts/asks/answers.ts'

/** What stands in the form that opens a case. */
export interface Opening {
  readonly answers: Answers
  readonly buildingCode: string
  readonly gridCode: string
  readonly parties: readonly Answers[]
}

/** What is asked of the case itself. Out of a matter a case comes by the matter's own page. */
export const openingAsks: readonly Ask[] = [
  ...caseAsks,
  { name: 'source', kind: 'code', among: choices.OpenDisputeRequest.source },
  { name: 'level', kind: 'code', of: 'DISPUTE_LEVEL_', optional: true },
]

const side = (code: string): Answers => ({ side: [code] })

/** Nobody has touched it: two sides, as every dispute has. */
export const emptyOpening: Opening = {
  answers: { source: ['DISPUTE_SOURCE_APPLICATION'] },
  buildingCode: '',
  gridCode: '',
  parties: [side('DISPUTE_SIDE_APPLICANT'), side('DISPUTE_SIDE_RESPONDENT')],
}

/** One more party at the end of the form. */
export const thirdParty = side('DISPUTE_SIDE_THIRD')

/** What may be kept as a draft: nothing of the parties. */
export const draftOf = (opening: Opening): Opening => ({ ...opening, parties: emptyOpening.parties })

/** Nothing typed yet: no draft to keep. */
export const isUntouched = (opening: Opening): boolean =>
  JSON.stringify(draftOf(opening)) === JSON.stringify(emptyOpening)

/** What is wrong, by the id of its control, in the order of the form; the server looks again. */
export const wrongIn = (opening: Opening, now: number): Readonly<Record<string, Wrong>> => {
  const ofCase = wrongAnswers(openingAsks, opening.answers, now)
  const ofParties = opening.parties.flatMap((party, index) =>
    Object.entries(wrongAnswers(partyAsks, party, now)).map(
      ([name, wrong]) => [`${partyForm(index)}-${name}`, wrong] as const,
    ),
  )
  return {
    ...Object.fromEntries(Object.entries(ofCase).map(([name, wrong]) => [`open-${name}`, wrong])),
    ...(opening.gridCode === '' ? { 'open-gridCode': 'needPlace' as const } : {}),
    ...Object.fromEntries(ofParties),
  }
}

/** The name of one party's part of the form. */
export const partyForm = (index: number): string => `party-${index}`

/** The request for a form that was found right. */
export const requestOf = ({ answers, gridCode, parties }: Opening): OpenDisputeRequest =>
  ({
    gridCode,
    ...bodyOf({ asks: openingAsks }, answers),
    parties: parties.map((party) => bodyOf({ asks: partyAsks }, party)),
  }) as OpenDisputeRequest

/** The control that a field of the request belongs to, for the links of an error summary. */
export const controlOf = (field: string): string => {
  const [, index, name] = /^parties\[(\d+)\]\.(\w+)$/.exec(field) ?? []
  return name === undefined ? `open-${field.split(/[.[]/)[0] ?? ''}` : `${partyForm(Number(index))}-${name}`
}
