import { api, commandHeaders, dataOf } from './client.ts'
import type { Satisfaction } from './model.ts'

/** The course of a matter for the holder of its receipt code. */
export const lookAtReceipt = (receiptCode: string) =>
  dataOf(api.POST('/v1/receipts:look', { body: { receiptCode } }))

interface ReceiptFeedback {
  readonly receiptCode: string
  readonly satisfaction: Satisfaction
  readonly words?: string
}

/** Feedback by the holder of the receipt code. */
export const answerByReceipt = (body: ReceiptFeedback, key: string) =>
  dataOf(api.POST('/v1/receipts:giveFeedback', { body, headers: commandHeaders(key) }))
