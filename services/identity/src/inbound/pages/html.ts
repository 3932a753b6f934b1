declare const htmlBrand: unique symbol

/** Text that is markup already. */
export type Html = string & { readonly [htmlBrand]: true }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

interface Marked {
  readonly markup: Html
}

const isMarked = (value: unknown): value is Marked =>
  typeof value === 'object' && value !== null && 'markup' in value

/** Use to put markup into a template as it is; everything else is escaped. */
export const markup = (value: Html): Marked => ({ markup: value })

/** Use for every page: whatever is put in is escaped unless it is marked as markup. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | number | Marked)[]): Html =>
  parts.reduce((page, part, at) => {
    const value = values[at - 1] ?? ''
    return page + (isMarked(value) ? value.markup : escaped(String(value))) + part
  }) as Html

/** Nothing, where a template may leave something out. */
export const nothing = '' as Html
