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
  'django.db.models': `
import django.db.models.base as outside
from django.apps.registry import check_apps_ready, state
from django.core.exceptions import ImproperlyConfigured

defined = []
checked = []

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

class ForeignKey:
    def __init__(self, to, on_delete, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return getattr(outside, name)

class OneToOneField(ForeignKey):
    pass

class _CheckedField:
    def __init__(self, *args, **kwargs):
        pass

    def __set_name__(self, owner, name):
        meta = owner.__dict__.get('Meta')
        if issubclass(owner, Model) and not (meta is not None and meta.__dict__.get('abstract', False)):
            checked.append((self, owner.__name__, name, self.check))

    def __getattr__(self, name):
        return getattr(outside, name)

class ImageField(_CheckedField):
    check = 'fields.E210'
`,
  'django.contrib.postgres.fields': `
import django.contrib.postgres.fields.holder as outside
from django.db.models import _CheckedField
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
