import type { LibraryProgram } from '../../native.ts'
import { UNKNOWN } from './support.ts'
import { BEFORE } from './versions.ts'

const program = (name: string, text: string, others: string): LibraryProgram => ({
  name,
  natives: [BEFORE, UNKNOWN],
  text,
  others: others.split(' '),
  isOpen: true,
})

/** A class that keeps what it is given. */
const keeper = (name: string): string => `
class ${name}:
    def __init__(self, *args, **kwargs):
        self.args = args
        self.kwargs = kwargs
`

/** Libraries of which settings use a constant, a small object or a call that changes nothing of theirs; each has more than stands here. */
export const SETTINGS_HELPERS: readonly LibraryProgram[] = [
  program(
    'corsheaders.defaults',
    `
default_methods = ('DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT')
default_headers = ('accept', 'authorization', 'content-type', 'user-agent', 'x-csrftoken', 'x-requested-with')
if _before('django-cors-headers', 4):
    default_headers = ('accept', 'accept-encoding', 'authorization', 'content-type', 'dnt', 'origin', 'user-agent',
                       'x-csrftoken', 'x-requested-with')
`,
    'annotations',
  ),
  // django-csp, from 4.0 on.
  program(
    'csp.constants',
    `
if _before('django-csp', 4):
    raise ModuleNotFoundError("No module named 'csp.constants'", name='csp.constants')
HEADER = 'Content-Security-Policy'
HEADER_REPORT_ONLY = 'Content-Security-Policy-Report-Only'
NONE, REPORT_SAMPLE, SELF, STRICT_DYNAMIC, UNSAFE_ALLOW_REDIRECTS, UNSAFE_EVAL, UNSAFE_HASHES, UNSAFE_INLINE, WASM_UNSAFE_EVAL = (
    "'" + word + "'"
    for word in ('none', 'report-sample', 'self', 'strict-dynamic', 'unsafe-allow-redirects', 'unsafe-eval', 'unsafe-hashes',
                 'unsafe-inline', 'wasm-unsafe-eval')
)
class Nonce:
    def __repr__(self):
        return 'csp.constants.NONCE'
NONCE = Nonce()
`,
    'Any',
  ),
  program(
    'csp',
    '',
    'apps checks constants context_processors contrib decorators extensions middleware templatetags utils',
  ),
  program('corsheaders', '', 'middleware signals conf checks'),
  program(
    'sentry_sdk',
    `
def init(*args, **kwargs):
    pass
def set_tag(key, value):
    pass
`,
    'capture_exception capture_message configure_scope push_scope Hub Client set_user set_context set_level add_breadcrumb start_transaction',
  ),
  program('sentry_sdk.integrations', '', 'Integration DidNotEnable'),
  program('sentry_sdk.integrations.django', keeper('DjangoIntegration'), 'transactions'),
  program('sentry_sdk.integrations.celery', keeper('CeleryIntegration'), 'beat'),
  program('sentry_sdk.integrations.redis', keeper('RedisIntegration'), 'utils'),
  program(
    'sentry_sdk.integrations.logging',
    `${keeper('LoggingIntegration')}
def ignore_logger(name):
    pass
`,
    'EventHandler BreadcrumbHandler',
  ),
  program(
    'django.urls',
    `
def reverse_lazy(viewname, *args, **kwargs):
    return _unknown(viewname, 'str')
`,
    'path re_path include reverse resolve get_resolver NoReverseMatch Resolver404 URLPattern URLResolver register_converter is_valid_path clear_url_caches get_urlconf set_urlconf',
  ),
]
