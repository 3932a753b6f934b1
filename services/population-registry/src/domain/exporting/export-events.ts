import type { AttachmentRef, Sealed } from '@fengqiao/domain-kit'
import type { Act, Instant } from '../act.ts'
import type { LookPurpose } from '../look.ts'
import type { LawfulBasis } from '../resident.ts'
import type { ChildrenBasis } from './children.ts'
import type { Column } from './fields.ts'

export type ExportFormat = 'XLSX' | 'CSV'

export interface ExportAsked extends Act {
  readonly type: 'ExportAsked'
  readonly purpose: LookPurpose
  readonly words: Sealed
  readonly lawfulBasis: LawfulBasis
  readonly territories: readonly string[]
  readonly columns: readonly Column[]
  readonly format: ExportFormat
  /** The form whose answers stand in the file. */
  readonly formId?: string
  /** How many people live there now. */
  readonly expected: number
  /** Why children are in clear where others are; without it they are not. */
  readonly childrenBasis?: ChildrenBasis
}

/** How many of those who live there are children today: who agrees knows it before he does. */
export interface ChildrenCounted extends Act {
  readonly type: 'ChildrenCounted'
  readonly children: number
}

/** Whom a step concerns; the first facts of this kind did not say so. */
interface ForAsker extends Act {
  readonly askedBy?: string
}

export interface ExportApproved extends ForAsker {
  readonly type: 'ExportApproved'
  readonly approvals: number
}

export interface ExportRefused extends ForAsker {
  readonly type: 'ExportRefused'
  readonly words: Sealed
}

/** Who asked had the file made, and reads this language. */
export interface MakingAsked extends Act {
  readonly type: 'MakingAsked'
  readonly language: 'zh-CN' | 'en'
}

/** So many people are written; whoever works on it is alive. */
export interface MakingAdvanced extends Act {
  readonly type: 'MakingAdvanced'
  readonly people: number
  readonly nextAt: Instant
}

export interface ExportMade extends ForAsker {
  readonly type: 'ExportMade'
  readonly file: AttachmentRef
  readonly people: number
  /** How many of them were children on the day of the making. */
  readonly children?: number
}

/** A day is left of the time for which it waits. */
export interface ExportExpiring extends ForAsker {
  readonly type: 'ExportExpiring'
}

export interface ExportExpired extends Act {
  readonly type: 'ExportExpired'
  readonly hadFile: boolean
}

/** There was nobody to write, or more than one file may hold. */
export interface FoundNobody extends ForAsker {
  readonly type: 'FoundNobody'
}
export interface FoundTooMany extends ForAsker {
  readonly type: 'FoundTooMany'
}

export interface ExportDownloaded extends Act {
  readonly type: 'ExportDownloaded'
}

/** Who asked took it back. */
export interface ExportWithdrawn extends Act {
  readonly type: 'ExportWithdrawn'
  /** Where those are who were asked to agree; the first facts of this kind did not say so. */
  readonly territories?: readonly string[]
}

export type ExportEvent =
  | ExportAsked
  | ChildrenCounted
  | ExportApproved
  | ExportRefused
  | MakingAsked
  | MakingAdvanced
  | ExportMade
  | FoundNobody
  | FoundTooMany
  | ExportDownloaded
  | ExportWithdrawn
  | ExportExpiring
  | ExportExpired
