/** Use for a file that came as an answer: the browser keeps it under this name. */
export const save = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
