import { fieldCodes, wordsFor, type FieldCode } from './catalogue.ts'
import { redLineOf, type RedLine } from './red-lines.ts'

/** A title without what people put around it: spaces, brackets and what stands in them, stars, colons, full width. */
export const written = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '')
    .replaceAll(/[\s*:_()/.-]/g, '')
    .toLowerCase()

const punctuation = /[,;?!、。“”"'‘’《》]/g

/** How a question begins that asks for one field of whoever is asked. */
const before =
  /^(请|如实|准确|填写|填报|填|输入|提供|登记|告知|写明|\d+|您|你|本人|居民|人员|住户|村民|群众|申请人|参保人员?|被调查人|的|yours?|please|enter|what(is|are)|the)/

/** And how it ends. */
const after = /(是什么|是多少|是|为|多少|必填|选填|吗|呢)$/

const byWord = new Map(fieldCodes.flatMap((field) => wordsFor(field).map((word) => [word, field] as const)))

/** Looked for at every step, for some words begin as a question may. */
const fieldIn = (text: string): FieldCode | undefined => {
  const found = byWord.get(text)
  const shorter = text.replace(before, '').replace(after, '')
  return found ?? (shorter === text ? undefined : fieldIn(shorter))
}

/** The field that holds what these words ask for, under whatever name an office has for it; nothing where none does. */
export const fieldHolding = (text: string): FieldCode | undefined =>
  fieldIn(written(text).replaceAll(punctuation, ''))

/** What becomes of a title or a question: taken from the register, asked, or asked of nobody. */
export type Judgement =
  | { readonly verdict: 'HELD'; readonly field: FieldCode }
  | { readonly verdict: 'REFUSED'; readonly line: RedLine }
  | { readonly verdict: 'ASK' }

export const judge = (text: string): Judgement => {
  const line = redLineOf(text)
  if (line !== undefined) return { verdict: 'REFUSED', line }
  const field = fieldHolding(text)
  return field === undefined ? { verdict: 'ASK' } : { verdict: 'HELD', field }
}
