/**
 * Decorators of views (django/views/decorators, django/contrib/auth/decorators.py): the view itself, or what takes its arguments and asks something first.
 * What has a `__wrapped__` is to `inspect.signature` as that is.
 */
const PLAIN = `
def _keeping(view, call):
    call.__wrapped__ = view
    call.__name__ = getattr(view, '__name__', 'view')
    return call

def _passing(view):
    def call(*args, **kwargs):
        return view(*args, **kwargs)
    return _keeping(view, call)

def _passing_with(*options, **others):
    return _passing
`

/** Some of the requests it answers itself: what a call of it comes to is not known. */
const ASKING = `${PLAIN}
import django.views.decorators.holder as outside

def _asking(view):
    def call(*args, **kwargs):
        return outside.response
    return _keeping(view, call)

def _asking_with(*options, **others):
    return _asking
`

const named = (prelude: string, kind: string, names: string): string =>
  `${prelude}${names
    .split(' ')
    .map((name) => `${name} = ${kind}\n`)
    .join('')}`

export const DECORATOR_MODULES: Readonly<Record<string, string>> = {
  'django.views.decorators.cache': `${named(PLAIN, '_passing', 'never_cache')}cache_control = cache_page = _passing_with\n`,
  'django.views.decorators.clickjacking': named(
    PLAIN,
    '_passing',
    'xframe_options_deny xframe_options_sameorigin xframe_options_exempt',
  ),
  'django.views.decorators.common': named(PLAIN, '_passing', 'no_append_slash'),
  'django.views.decorators.csrf': `${named(PLAIN, '_passing', 'csrf_exempt requires_csrf_token ensure_csrf_cookie')}csrf_protect = _passing\n`,
  'django.views.decorators.gzip': named(PLAIN, '_passing', 'gzip_page'),
  'django.views.decorators.vary': `${named(PLAIN, '_passing', 'vary_on_cookie')}vary_on_headers = _passing_with\n`,
  'django.views.decorators.debug': named(PLAIN, '_passing_with', 'sensitive_variables sensitive_post_parameters'),
  'django.views.decorators.http': `${named(ASKING, '_asking', 'require_POST conditional_page')}
require_GET = require_safe = _passing
condition = etag = last_modified = _asking_with

def require_http_methods(methods):
    return _passing if 'GET' in methods else _asking
`,
  'django.contrib.auth.decorators': `${ASKING}
def login_required(function=None, redirect_field_name='next', login_url=None):
    return _asking if function is None else _asking(function)

def permission_required(perm, login_url=None, raise_exception=False):
    return _asking

def user_passes_test(test, login_url=None, redirect_field_name='next'):
    return _asking

def login_not_required(function):
    return function
`,
  'django.contrib.admin.views.decorators': `${ASKING}
def staff_member_required(view_func=None, redirect_field_name='next', login_url='admin:login'):
    return _asking if view_func is None else _asking(view_func)
`,
}
