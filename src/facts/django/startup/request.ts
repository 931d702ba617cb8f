import type { Program } from '../../../python/program.ts'
import type { Settings } from '../../settings/settings.ts'
import { orderProblem } from './middleware.ts'
import { exceptionText, type Problem, raisedProblem } from './problem.ts'

/** What the first request for `/` finds. */
export interface FirstPage {
  /** What answers every request with 500, or this one. */
  readonly problem: Problem | null
  /** The template that the root's view renders; null where it renders none, or that is not known. */
  readonly template: string | null
}

/** A request for `/`, as far as the URL configuration and its view tell: what raises is a 500. */
export function firstPage(program: Program, settings: Settings): FirstPage {
  const order = orderProblem(settings)
  if (order) return { problem: order, template: null }
  const { value } = settings.get('ROOT_URLCONF')
  if (value.kind === 'none' && settings.get('ROOT_URLCONF').bound === false)
    return {
      problem: {
        stage: 'urls',
        certain: true,
        type: 'AttributeError',
        says: 'ROOT_URLCONF is not set',
        hint: "ROOT_URLCONF = 'mysite.urls'",
        at: null,
        configVars: [],
      },
      template: null,
    }
  if (value.kind !== 'str') return { problem: null, template: null }
  const urls = program.importModule(value.value)
  const what = value.marks.length > 0 ? 'Importing ROOT_URLCONF' : `Importing \`${value.value}\``
  const broken = raisedProblem(urls, 'urls', { what, at: urls.path === null ? value.location : { path: urls.path } })
  if (broken) return { problem: broken, template: null }
  const patterns = urls.bindings.get('urlpatterns')
  if (urls.path === null) return { problem: null, template: null }
  if (patterns === undefined && urls.rest.length === 0)
    return {
      problem: {
        stage: 'urls',
        certain: true,
        type: 'ImproperlyConfigured',
        says: `\`${urls.path}\` has no \`urlpatterns\`: Django raises ImproperlyConfigured`,
        hint: 'urlpatterns = [...]',
        at: { path: urls.path },
        configVars: [],
      },
      template: null,
    }
  return page(program, value.value, urls.path)
}

/** Exceptions that Django answers with a page of their own. */
const ANSWERED = /(^|\.)(Http404|PermissionDenied|BadRequest|SuspiciousOperation|DisallowedHost|Resolver404)$/

function page(program: Program, module: string, path: string): FirstPage {
  const found = program.runText(
    `from ${module} import urlpatterns\nfrom django.urls import view_of_root\nfrom django.http import HttpRequest\nview = view_of_root(urlpatterns)\n`,
    '__resolve__',
  )
  const view = found.bindings.get('view')
  if (found.raises?.certain && found.raises.type === 'ImproperlyConfigured')
    return {
      problem: {
        stage: 'urls',
        certain: true,
        type: 'ImproperlyConfigured',
        says: `The URL configuration cannot be read: ${exceptionText(found.raises)}`,
        hint: 'urlpatterns = [path(...), ...]',
        at: { path },
        configVars: [],
      },
      template: null,
    }
  if (found.raises?.certain || view?.kind !== 'object' || view.type !== 'function')
    return { problem: null, template: null }
  const { bindings, raises } = program.runText(
    'from __resolve__ import view, HttpRequest\nresponse = view(HttpRequest())\nrendered = response.rendered\n',
    '__page__',
  )
  const response = bindings.get('response')
  const at = { path }
  if (response?.kind === 'none')
    return {
      problem: {
        stage: 'view',
        certain: true,
        type: 'ValueError',
        says: 'The view of `/` returns None: Django raises ValueError',
        hint: 'return a response',
        at: view.location ?? at,
        configVars: [],
      },
      template: null,
    }
  if (raises?.certain && response === undefined && !ANSWERED.test(raises.type))
    return {
      problem: {
        stage: 'view',
        certain: true,
        type: raises.type,
        says: `The view of \`/\` raises ${exceptionText(raises)}`,
        hint: null,
        at: raises.location ?? at,
        configVars: raises.configVars,
      },
      template: null,
    }
  const rendered = bindings.get('rendered')
  return { problem: null, template: rendered?.kind === 'str' ? rendered.value : null }
}
