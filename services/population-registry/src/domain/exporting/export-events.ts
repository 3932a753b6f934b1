import type { AttachmentRef, Sealed } from '@fengqiao/domain-kit'
import type { Act, Instant } from '../act.ts'
import type { LookPurpose } from '../look.ts'
import type { LawfulBasis } from '../resident.ts'
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
}

export interface ExportApproved extends Act {
  readonly type: 'ExportApproved'
  readonly approvals: number
}

export interface ExportRefused extends Act {
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

export interface ExportMade extends Act {
  readonly type: 'ExportMade'
  readonly file: AttachmentRef
  readonly people: number
}

export interface ExportExpired extends Act {
  readonly type: 'ExportExpired'
  readonly hadFile: boolean
}

type Step<T extends string> = Act & { readonly type: T }

export type FoundNobody = Step<'FoundNobody'>
export type FoundTooMany = Step<'FoundTooMany'>
export type ExportDownloaded = Step<'ExportDownloaded'>

export type ExportEvent =
  | ExportAsked
  | ExportApproved
  | ExportRefused
  | MakingAsked
  | MakingAdvanced
  | ExportMade
  | FoundNobody
  | FoundTooMany
  | ExportDownloaded
  | ExportExpired
