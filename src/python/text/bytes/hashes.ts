/** `hashlib`, `hmac` and `zlib.crc32`: functions of their bytes alone. */
import { createHash, createHmac } from 'node:crypto'
import { unmodelled } from '../outcome.ts'

/** hashlib's names, and OpenSSL's for the same. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  sha224: 'sha224',
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  sha3_224: 'sha3-224',
  sha3_256: 'sha3-256',
  sha3_384: 'sha3-384',
  sha3_512: 'sha3-512',
  blake2b: 'blake2b512',
  blake2s: 'blake2s256',
}

function algorithmOf(name: string): string {
  const algorithm = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined
  return algorithm ?? unmodelled(`the hash \`${name}\``)
}

/** `hashlib.<name>(bytes).digest()`. */
export const digest = (name: string, bytes: Uint8Array): Uint8Array =>
  Uint8Array.from(createHash(algorithmOf(name)).update(bytes).digest())

/** `hmac.new(key, bytes, name).digest()`. */
export const hmacDigest = (name: string, key: Uint8Array, bytes: Uint8Array): Uint8Array =>
  Uint8Array.from(createHmac(algorithmOf(name), key).update(bytes).digest())
