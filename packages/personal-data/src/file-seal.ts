import type { FileCipher, FileSeal, Piece, Seal, Sealed } from '@fengqiao/domain-kit'
import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto'
import { newDataKey } from './cipher.ts'

const algorithm = 'aes-256-gcm'
const tagLength = 16
const version = 'f1'

/**
 * The nonce is the piece's place, with a mark on the last one: a key seals one file once, so none comes twice, and a
 * piece that was moved, or a file that was cut short, does not open.
 */
const nonceOf = ({ index, last }: Pick<Piece, 'index' | 'last'>): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 7)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}

const cipherWith = (key: KeyObject, fileId: string): FileCipher => {
  const bond = Buffer.from(`fengqiao file ${version}\n${fileId}`, 'utf8')
  const options = { authTagLength: tagLength }
  return {
    seal: (piece) => {
      const cipher = createCipheriv(algorithm, key, nonceOf(piece), options).setAAD(bond)
      return Buffer.concat([cipher.update(piece.bytes), cipher.final(), cipher.getAuthTag()])
    },
    open: (piece) => {
      const end = piece.bytes.length - tagLength
      if (end < 0) throw new Error('a sealed piece of a file is too short')
      const decipher = createDecipheriv(algorithm, key, nonceOf(piece), options)
        .setAAD(bond)
        .setAuthTag(piece.bytes.subarray(end))
      const opened = decipher.update(piece.bytes.subarray(0, end))
      // Nothing is left over in this mode: it tells true from false, or throws.
      decipher.final()
      return opened
    },
  }
}

const keyFrom = (text: string): KeyObject => createSecretKey(Buffer.from(text, 'base64url'))

/** Use beside the sealer where files are kept: a key a file, sealed like any personal value of its subject. */
export const fileSeal = ({ seal, open }: Pick<Seal, 'seal' | 'open'>): FileSeal => {
  const sealOne = async (subject: string, text: string): Promise<Sealed> => {
    const [key] = await seal(subject, [text])
    if (key === undefined) throw new Error('a file key was not sealed')
    return key
  }
  const openOne = async (subject: string, key: Sealed): Promise<string | undefined> =>
    (await open(subject, [key]))[0]
  return {
    overhead: tagLength,
    begin: async (subject, fileId) => {
      const text = newDataKey().toString('base64url')
      return { key: await sealOne(subject, text), cipher: cipherWith(keyFrom(text), fileId) }
    },
    resume: async (subject, fileId, key) => {
      const text = await openOne(subject, key)
      return text === undefined ? undefined : cipherWith(keyFrom(text), fileId)
    },
    passOn: async (from, to, key) => {
      const text = await openOne(from, key)
      return text === undefined ? undefined : sealOne(to, text)
    },
  }
}
