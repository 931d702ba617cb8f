import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** As GitHub renders it; raw HTML is let through, so that a test sees what would get to GitHub's own filter. */
export function rendered(text: string): string {
  return micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

const OUR_ELEMENTS = new Set('h2 h3 p ol ul li a code pre table thead tbody tr th td br strong blockquote'.split(' '))

/** What acts beside our own elements and links, whatever text stands in between; empty where nothing does. */
export function actsIn(html: string, isOurs: (url: string) => boolean): string[] {
  const elements = [...html.matchAll(/<\/?([a-z][\w-]*)/gi)].flatMap(([, name = '']) =>
    OUR_ELEMENTS.has(name) ? [] : [`<${name}>`],
  )
  const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, url = '']) => (isOurs(url) ? [] : [url]))
  const prose = html.replace(/<(pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
  const active = prose.match(
    /@\w|(?<![\w&])#\d|\bGH-\d|https?:\/\/(?!\u200B)|www\.\w|[\p{Cs}\u202A-\u202E\u2066-\u2069\u001B]/u,
  )
  return [...elements, ...links, ...(active ?? [])]
}
