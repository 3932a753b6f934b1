// Small pieces that the page is made of.

/** Makes an element; a function among the properties listens to the event of its name. */
export const make = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/** A button that copies a text and says so for a moment. */
export const copyButton = (label, done, textOf) => {
  const button = make('button', { type: 'button' }, label)
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(textOf())
    button.textContent = done
    setTimeout(() => {
      button.textContent = label
    }, 1500)
  })
  return button
}

const nameOf = (reference) => reference.slice(reference.lastIndexOf('/') + 1)

/** The schema that a reference names. */
export const resolved = (api, schema) =>
  schema?.$ref === undefined ? (schema ?? {}) : api.components.schemas[nameOf(schema.$ref)]

const scalars = { string: '', integer: 0, number: 0, boolean: false }

/** A value to start from: the published examples where there are some; required fields only. */
export const skeleton = (api, schema, depth = 0) => {
  const { type, properties, required = [], items, examples, enum: values } = resolved(api, schema)
  if (examples?.length > 0) return examples[0]
  if (values?.length > 0) return values[0]
  if (type === 'array') return depth > 3 ? [] : [skeleton(api, items, depth + 1)]
  if (properties === undefined) return scalars[type] ?? ''
  const keys = Object.keys(properties).filter((key) => required.includes(key))
  return Object.fromEntries(keys.map((key) => [key, skeleton(api, properties[key], depth + 1)]))
}

const shortType = (schema) => {
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  if (schema.type === 'array') return `${shortType(schema.items ?? {})}[]`
  return [schema.type].flat().join(' | ') || '…'
}

/** A schema as lines to read: name, type, what it must be, what it says. */
export const schemaLines = (api, schema, depth = 0, seen = []) => {
  const { properties = {}, required = [] } = resolved(api, schema)
  return Object.entries(properties).flatMap(([name, field]) => {
    const mark = required.includes(name) ? '*' : ''
    const about = field.description === undefined ? '' : `  — ${field.description}`
    const line = `${'  '.repeat(depth)}${name}${mark}: ${shortType(field)}${about}`
    const inner = field.type === 'array' ? field.items : field
    const again = inner?.$ref !== undefined && seen.includes(inner.$ref)
    if (inner?.$ref === undefined || again || depth > 2) return [line]
    return [line, ...schemaLines(api, inner, depth + 1, [...seen, inner.$ref])]
  })
}
