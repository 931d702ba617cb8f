import type { Location } from '../model/location.ts'
import { markdownCode, staysInside, urlPath } from './neutralise.ts'

/** Where things are on the web; null where that is not known. */
export interface Links {
  /** The page of the commit. */
  readonly commit: string | null
  /** The folder of blobs at the commit, without a slash at its end: `https://github.com/o/r/blob/<sha>`. */
  readonly blobs: string | null
  /** A rule's page. */
  readonly rule: (id: string) => string | null
}

export const NO_LINKS: Links = { commit: null, blobs: null, rule: () => null }

/** MARKDOWN as a link, where there is an address. */
export function linked(markdown: string, url: string | null): string {
  return url === null ? markdown : `[${markdown}](${url})`
}

/** The id of a rule as Markdown, with a link to its page where there is one. */
export function ruleLink(id: string, links: Links): string {
  return linked(markdownCode(id), links.rule(id))
}

/** A place in the repository, as a link to its lines; '' where there is none. */
export function placeLink(location: Location | null, path: string | null, links: Links): string {
  const file = location?.path ?? path
  if (file === null) return ''
  const shown = markdownCode(location === null ? file : `${file}:${location.start.line}`)
  return linked(shown, placeUrl(location, path, links))
}

/** The address of a place in the repository; null where there is none, or it is not known. */
export function placeUrl(location: Location | null, path: string | null, links: Links): string | null {
  const file = location?.path ?? path
  if (file === null || links.blobs === null || !staysInside(file)) return null
  return `${links.blobs}/${urlPath(file)}${location === null ? '' : lineAnchor(location)}`
}

function lineAnchor({ start, end }: Location): string {
  return end.line > start.line ? `#L${start.line}-L${end.line}` : `#L${start.line}`
}
