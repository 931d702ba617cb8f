import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import type { Settings } from '../../settings/settings.ts'
import { stringsOf } from '../../settings/tests.ts'
import { exceptionText, type Problem } from './problem.ts'

/** What Django answers with another page than that for errors, and a middleware that takes itself out. */
const ANSWERED =
  /(^|\.)(Http404|PermissionDenied|BadRequest|SuspiciousOperation|DisallowedHost|Resolver404|MiddlewareNotUsed)$/

/** A class or function of the repository in MIDDLEWARE that surely raises at a request, whatever it asks for, or gives no response. */
export function middlewareRequestProblem(program: Program, settings: Settings): Problem | null {
  for (const item of stringsOf(settings.get('MIDDLEWARE').value)) {
    const at = item.value.lastIndexOf('.')
    const [module, name] = [item.value.slice(0, Math.max(at, 0)), item.value.slice(at + 1)]
    const { path } = program.importModule(module)
    if (path === null || !/^\w+$/.test(name)) continue
    const found = runOne(program, item, { module, name, path })
    if (found !== null) return found
  }
  return null
}

function runOne(
  program: Program,
  item: Value & { readonly kind: 'str' },
  { module, name, path }: { readonly module: string; readonly name: string; readonly path: string },
): Problem | null {
  const { bindings, raises } = program.runText(
    `from ${module} import ${name} as middleware
from django.http import HttpRequest, HttpResponse
def get_response(request):
    return HttpResponse()
response = middleware(get_response)(HttpRequest())
`,
    '__middleware__',
  )
  const shown = item.marks.length > 0 ? 'A middleware' : `The middleware \`${item.value}\``
  const fails = (type: string, says: string, hint: string | null, place: Problem['at']): Problem => ({
    stage: 'middleware',
    certain: true,
    type,
    says: `${shown} ${says}`,
    hint,
    at: place,
    configVars: item.configVars,
  })
  if (raises?.certain && raises.location !== null && !ANSWERED.test(raises.type))
    return fails(raises.type, `raises ${exceptionText(raises)} at a request`, null, raises.location)
  if (raises === null && bindings.get('response')?.kind === 'none')
    return fails('AttributeError', 'returns None, and no response', 'return response', { path })
  return null
}
