/**
 * What Django's own modules do while a site starts and answers a request: Python text in Django's terms, cut down to what can fail there
 * (https://github.com/django/django, BSD licence). A name that a text lacks is not known; nothing follows from its absence.
 */
export const MODULES: Readonly<Record<string, string>> = {
  'django.core.wsgi': `
import django

class WSGIHandler:
    def __call__(self, environ, start_response):
        return []

def get_wsgi_application():
    django.setup(set_prefix=False)
    return WSGIHandler()
`,
  'django.core.asgi': `
import django

class ASGIHandler:
    async def __call__(self, scope, receive, send):
        pass

def get_asgi_application():
    django.setup(set_prefix=False)
    return ASGIHandler()
`,
  'django.apps': `
class AppConfig:
    def __init__(self, app_name, app_module):
        self.name = app_name
        self.module = app_module
        self.apps = None
        if not hasattr(self, 'label'):
            self.label = app_name.rpartition('.')[2]
        if not hasattr(self, 'verbose_name'):
            self.verbose_name = self.label.title()
        self.models = None

    def ready(self):
        pass

    def __getattr__(self, name):
        if name in ('label', 'verbose_name', 'path', 'default', 'default_auto_field'):
            raise AttributeError(name)
        import django.apps.config as outside
        return getattr(outside, name)
`,
  'django.utils.deprecation': `
class MiddlewareMixin:
    def __init__(self, get_response):
        if get_response is None:
            raise ValueError('get_response must be provided.')
        self.get_response = get_response

    def __call__(self, request):
        response = None
        if hasattr(self, 'process_request'):
            response = self.process_request(request)
        response = response or self.get_response(request)
        if hasattr(self, 'process_response'):
            response = self.process_response(request, response)
        return response
`,
  'django.http': `
import django.http.response as outside

class Http404(Exception):
    pass

class HttpResponse:
    status_code = 200

    def __init__(self, content=b'', *args, **kwargs):
        self.content = content
        if kwargs.get('status') is not None:
            self.status_code = kwargs['status']

    def __setitem__(self, header, value):
        pass

    def __getitem__(self, header):
        return outside.header

    def __getattr__(self, name):
        return getattr(outside, name)

class JsonResponse(HttpResponse):
    pass

class HttpResponseNotFound(HttpResponse):
    status_code = 404
`,
  'django.shortcuts': `
from django.http import HttpResponse

def render(request, template_name, context=None, content_type=None, status=None, using=None):
    response = HttpResponse(b'', content_type, status)
    response.rendered = template_name
    return response
`,
  'django.urls': `
import re
from importlib import import_module

from django.core.exceptions import ImproperlyConfigured
import django.views as outside

class URLPattern:
    def __init__(self, route, view, is_regex):
        self.route = route
        self.view = view
        self.is_regex = is_regex

class URLResolver:
    def __init__(self, route, patterns, is_regex):
        self.route = route
        self.patterns = patterns
        self.is_regex = is_regex

def include(arg, namespace=None):
    app_name = None
    if isinstance(arg, tuple):
        if len(arg) != 2:
            raise ImproperlyConfigured('Passing a %d-tuple to include() is not supported.' % len(arg))
        arg, app_name = arg
    if isinstance(arg, str):
        arg = import_module(arg)
    patterns = getattr(arg, 'urlpatterns', arg)
    app_name = getattr(arg, 'app_name', app_name)
    if namespace and not app_name:
        raise ImproperlyConfigured('Specifying a namespace in include() without providing an app_name is not supported.')
    return (patterns, app_name, namespace or app_name)

def reverse_lazy(viewname, *args, **kwargs):
    return str(outside.url)

def _path(route, view, is_regex, kwargs):
    if kwargs is not None and not isinstance(kwargs, dict):
        raise TypeError('kwargs argument must be a dict, but got %s.' % type(kwargs).__name__)
    if isinstance(view, (list, tuple)):
        return URLResolver(route, view[0], is_regex)
    if isinstance(view, str):
        raise TypeError('view must be a callable or a list/tuple in the case of include().')
    if callable(view):
        return URLPattern(route, view, is_regex)
    raise TypeError('view must be a callable or a list/tuple in the case of include().')

_converters = ['int', 'path', 'slug', 'str', 'uuid']

def register_converter(converter, type_name):
    _converters.append(type_name)

def path(route, view, kwargs=None, name=None):
    if _is_known(route) and isinstance(route, str) and _is_known(_converters):
        for piece in route.split('<')[1:]:
            converter, colon, _ = piece.partition('>')[0].partition(':')
            if colon and converter not in _converters:
                raise ImproperlyConfigured('URL route %r uses invalid converter %r.' % (route, converter))
    return _path(route, view, False, kwargs)

def re_path(route, view, kwargs=None, name=None):
    return _path(route, view, True, kwargs)

def _matches(pattern):
    if not isinstance(pattern, (URLPattern, URLResolver)):
        return outside.unknown
    if pattern.is_regex and _is_known(pattern.route):
        try:
            re.compile(pattern.route)
        except re.error:
            raise ImproperlyConfigured('%r is not a valid regular expression.' % (pattern.route,))
    if pattern.is_regex:
        return outside.unknown if pattern.route not in ('', '^', '^$') else True
    return pattern.route == ''

def view_of_root(patterns):
    if not _is_known(patterns):
        return outside.unknown
    if not hasattr(patterns, '__iter__'):
        raise ImproperlyConfigured('The included URLconf does not appear to have any patterns in it.')
    for pattern in patterns:
        if not _is_known(pattern):
            return outside.unknown
        if _matches(pattern):
            if isinstance(pattern, URLPattern):
                return pattern.view
            if isinstance(pattern, URLResolver):
                found = view_of_root(pattern.patterns)
                if found is not None:
                    return found
    return None
`,
  'django.db.models': `
import django.db.models.base as outside
from django.apps.registry import check_apps_ready, state
from django.core.exceptions import ImproperlyConfigured

defined = []

def _refuse(*args, **kwargs):
    raise ImproperlyConfigured('settings.DATABASES is improperly configured. Please supply the ENGINE value. Check settings documentation for more details.')

class _Query:
    def __getattr__(self, name):
        if name in ('all', 'filter', 'exclude', 'order_by', 'select_related', 'prefetch_related', 'values', 'values_list', 'distinct', 'only', 'defer', 'annotate', 'none', 'reverse', 'using'):
            return lambda *args, **kwargs: self
        return _refuse

    def __iter__(self):
        _refuse()

    def __len__(self):
        _refuse()

    def __bool__(self):
        _refuse()

class _Manager:
    def __getattr__(self, name):
        if name.startswith('_') or not state['without_database']:
            return getattr(outside, name)
        return getattr(_Query(), name)

class Model(outside.ModelBase):
    objects = _Manager()

    def __init_subclass__(cls, **kwargs):
        check_apps_ready()
        meta = cls.__dict__.get('Meta')
        abstract = meta is not None and bool(meta.__dict__.get('abstract', False))
        if abstract:
            return
        module = cls.__module__
        labelled = meta is not None and ('app_label' in meta.__dict__ or len(meta.__bases__) > 1 or meta.__bases__[0] is not object)
        if not labelled and state['names'] is not None:
            for name in state['names']:
                if module == name or module.startswith(name + '.'):
                    break
            else:
                raise RuntimeError("Model class %s.%s doesn't declare an explicit app_label and isn't in an application in INSTALLED_APPS." % (module, cls.__name__))
        defined.append(module)
`,
  'django.db': `
import django.db.utils as outside
from django.apps.registry import state
from django.core.exceptions import ImproperlyConfigured

class _Connection:
    def __getattr__(self, name):
        if state['without_database'] and name in ('cursor', 'connect', 'ensure_connection', 'introspection'):
            raise ImproperlyConfigured('settings.DATABASES is improperly configured. Please supply the ENGINE value. Check settings documentation for more details.')
        return getattr(outside, name)

connection = _Connection()
`,
}
