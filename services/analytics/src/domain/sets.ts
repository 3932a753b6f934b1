import type { Row } from './row.ts'

/** The sets of matters that figures are made of: every numerator and denominator is one of them. */
export const matterSets = [
  'REGISTERED',
  'OPEN',
  'OVERDUE_OPEN',
  'ACCEPTED',
  'ACCEPTED_IN_TIME',
  'CONCLUDED',
  'DUE',
  'CONCLUDED_IN_TIME',
  'ASKED',
  'RATED',
  'SATISFIED',
  'ENDED',
  'REOPENED',
] as const

export type MatterSet = (typeof matterSets)[number]

const isOpen = ({ status }: Row): boolean => !['CLOSED', 'REJECTED', 'MERGED'].includes(status)
const isAccepted = ({ status, acceptedAt }: Row): boolean =>
  acceptedAt !== null && status !== 'REJECTED' && status !== 'MERGED'
const isConcluded = (row: Row): boolean => isAccepted(row) && row.concludedAt !== null

const members: Readonly<Record<MatterSet, (row: Row) => boolean>> = {
  REGISTERED: () => true,
  OPEN: isOpen,
  OVERDUE_OPEN: (row) => isOpen(row) && row.overdueStep !== null,
  ACCEPTED: isAccepted,
  ACCEPTED_IN_TIME: (row) => isAccepted(row) && row.acceptance === 'IN_TIME',
  CONCLUDED: isConcluded,
  // What is late and not concluded belongs below the line, or waiting would make the rate better.
  DUE: (row) => isConcluded(row) || (isAccepted(row) && row.handling === 'LATE'),
  CONCLUDED_IN_TIME: (row) => isConcluded(row) && row.handling === 'IN_TIME',
  ASKED: ({ asked }) => asked,
  RATED: ({ satisfaction }) => satisfaction !== null,
  SATISFIED: ({ satisfaction }) => satisfaction === 'SATISFIED',
  ENDED: ({ status, timesReopened }) => status === 'CLOSED' || timesReopened > 0,
  REOPENED: ({ timesReopened }) => timesReopened > 0,
}

/** The sets a matter is in now. Counts and receipts both go by these, so a receipt is what was counted. */
export const setsOf = (row: Row): readonly MatterSet[] => matterSets.filter((set) => members[set](row))
