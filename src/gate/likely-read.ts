import type { Entry } from '../model/snapshot.ts'

/** Bytes; what is larger is read when it is asked for. */
const MOST_BYTES = 64 * 1024

/** What nearly every judgement reads: the files in the root, and what makes settings. Fetched from git in one go. */
export function isLikelyRead({ path, size }: Pick<Entry, 'path' | 'size'>): boolean {
  if (size >= MOST_BYTES) return false
  return !path.includes('/') || /(?:^|\/)(?:settings|config)(?:\/|\.py$)|(?:^|\/)(?:[aw]sgi|__init__)\.py$/.test(path)
}
