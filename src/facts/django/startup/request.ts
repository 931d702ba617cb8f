import type { Program } from '../../../python/program.ts'
import type { Settings } from '../../settings/settings.ts'
import { orderProblem } from './middleware.ts'
import { exceptionText, type Problem, raisedProblem } from './problem.ts'
import { surveyUrls, type UrlSurvey } from './urls.ts'

/** What the first request for `/` finds. */
export interface FirstPage {
  /** What answers every request with 500, or this one. */
  readonly problem: Problem | null
  /** The template that the root's view renders; null where it renders none, or that is not known. */
  readonly template: string | null
  /** Null where the URL configuration cannot be told. */
  readonly urls: UrlSurvey | null
}

/** A request for `/`, as far as the URL configuration and its view tell: what raises is a 500. */
export function firstPage(program: Program, settings: Settings): FirstPage {
  const order = orderProblem(settings)
  if (order) return nothing(order)
  const { value, bound } = settings.get('ROOT_URLCONF')
  if (value.kind === 'none' && bound === false)
    return nothing(urlsProblem('AttributeError', 'ROOT_URLCONF is not set', "ROOT_URLCONF = 'mysite.urls'", null))
  if (value.kind !== 'str') return nothing(null)
  const urls = program.importModule(value.value)
  const what = value.marks.length > 0 ? 'Importing ROOT_URLCONF' : `Importing \`${value.value}\``
  const broken = raisedProblem(urls, 'urls', { what, at: urls.path === null ? value.location : { path: urls.path } })
  if (broken || urls.path === null) return nothing(broken)
  if (urls.bindings.get('urlpatterns') === undefined && urls.rest.length === 0) {
    const says = `\`${urls.path}\` has no \`urlpatterns\`: Django raises ImproperlyConfigured`
    return nothing(urlsProblem('ImproperlyConfigured', says, 'urlpatterns = [...]', { path: urls.path }))
  }
  return { ...page(program, value.value, urls.path), urls: surveyUrls(program, value.value) }
}

const nothing = (problem: Problem | null): FirstPage => ({ problem, template: null, urls: null })

const urlsProblem = (type: string, says: string, hint: string, at: Problem['at']): Problem => ({
  stage: 'urls',
  certain: true,
  type,
  says,
  hint,
  at,
  configVars: [],
})

/** Exceptions that Django answers with a page of their own. */
const ANSWERED = /(^|\.)(Http404|PermissionDenied|BadRequest|SuspiciousOperation|DisallowedHost|Resolver404)$/

function page(program: Program, module: string, path: string): Omit<FirstPage, 'urls'> {
  const found = program.runText(
    `from ${module} import urlpatterns\nfrom django.urls import view_of_root\nfrom django.http import HttpRequest\nview = view_of_root(urlpatterns)\n`,
    '__resolve__',
  )
  const view = found.bindings.get('view')
  if (found.raises?.certain && /(^|\.)(ImproperlyConfigured|AttributeError)$/.test(found.raises.type))
    return {
      problem: urlsProblem(
        found.raises.type,
        `The URL configuration cannot be read: ${exceptionText(found.raises)}`,
        'urlpatterns = [path(...), ...]',
        { path },
      ),
      template: null,
    }
  if (found.raises?.certain || view?.kind !== 'object' || !['function', 'type'].includes(view.type))
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
