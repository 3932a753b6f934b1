export { attachments } from './attachments.ts'
export type { AttachmentStore } from './attachments.ts'
export type { AttachmentOptions } from './kept.ts'
