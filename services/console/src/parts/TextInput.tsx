import type { ComponentProps } from 'react'

/** A line of text. The browser's own control: light, and styled without inline styles, as the page's policy asks. */
export const TextInput = (props: ComponentProps<'input'>) => <input className="choice" {...props} />

/** Several lines of text; grows with what is typed. */
export const TextArea = (props: ComponentProps<'textarea'>) => (
  <textarea className="choice lines" rows={3} {...props} />
)
