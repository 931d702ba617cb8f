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
