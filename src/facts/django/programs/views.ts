/** Class-based views, as far as they are called with no more than a request (django/views/generic/base.py). */
const BASE = `
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
import django.views.generic.holder as outside

class View:
    http_method_names = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']
    view_is_async = False
    _is_open = False

    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)

    @classmethod
    def as_view(cls, **initkwargs):
        for key in initkwargs:
            if key in cls.http_method_names:
                raise TypeError('The method name %s is not accepted as a keyword argument to %s().' % (key, cls.__name__))
            if not cls._is_open and not hasattr(cls, key):
                raise TypeError('%s() received an invalid keyword %r. as_view only accepts arguments that are already attributes of the class.' % (cls.__name__, key))
        if cls._is_open:
            return outside.view

        def view(request, *args, **kwargs):
            self = cls(**initkwargs)
            self.setup(request, *args, **kwargs)
            return self.dispatch(request, *args, **kwargs)
        return view

    def setup(self, request, *args, **kwargs):
        if hasattr(self, 'get') and not hasattr(self, 'head'):
            self.head = self.get
        self.request = request
        self.args = args
        self.kwargs = kwargs

    def dispatch(self, request, *args, **kwargs):
        handler = getattr(self, 'get', self.http_method_not_allowed)
        return handler(request, *args, **kwargs)

    def http_method_not_allowed(self, request, *args, **kwargs):
        return HttpResponse(status=405)

    def options(self, request, *args, **kwargs):
        return HttpResponse()

class ContextMixin:
    extra_context = None

    def get_context_data(self, **kwargs):
        kwargs.setdefault('view', self)
        if self.extra_context is not None:
            kwargs.update(self.extra_context)
        return kwargs

class TemplateResponseMixin:
    template_name = None
    template_engine = None
    response_class = None
    content_type = None

    def render_to_response(self, context, **response_kwargs):
        names = self.get_template_names()
        response = HttpResponse()
        response.rendered = names if isinstance(names, str) else names[0] if len(names) == 1 else None
        return response

    def get_template_names(self):
        if self.template_name is None:
            raise ImproperlyConfigured("TemplateResponseMixin requires either a definition of 'template_name' or an implementation of 'get_template_names()'")
        return [self.template_name]

class TemplateView(TemplateResponseMixin, ContextMixin, View):
    def get(self, request, *args, **kwargs):
        return self.render_to_response(self.get_context_data(**kwargs))

class RedirectView(View):
    permanent = False
    url = None
    pattern_name = None
    query_string = False

    def get_redirect_url(self, *args, **kwargs):
        return self.url or outside.url

    def get(self, request, *args, **kwargs):
        self.get_redirect_url(*args, **kwargs)
        return HttpResponse(status=302)
`

/** Those that ask the database: they are known to be views, and no more. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  list: ['ListView', 'BaseListView'],
  detail: ['DetailView', 'BaseDetailView'],
  edit: [
    'FormView',
    'CreateView',
    'UpdateView',
    'DeleteView',
    'BaseFormView',
    'BaseCreateView',
    'BaseUpdateView',
    'BaseDeleteView',
  ],
  dates: [
    'ArchiveIndexView',
    'YearArchiveView',
    'MonthArchiveView',
    'WeekArchiveView',
    'DayArchiveView',
    'TodayArchiveView',
    'DateDetailView',
  ],
}

/** What they have besides is not known; a class cannot say so of itself, but an object of it can. */
const openView = (name: string): string => `
class ${name}(View):
    _is_open = True

    def __getattr__(self, name):
        return getattr(outside, name)
`

const IMPORTS = 'from django.views.generic.base import View, outside\n'

const GENERIC = Object.entries(OTHERS)
  .map(
    ([module, names]) =>
      `from django.views.generic.${module} import ${names.filter((name) => !name.startsWith('Base')).join(', ')}\n`,
  )
  .join('')

export const VIEW_MODULES: Readonly<Record<string, string>> = {
  'django.views.generic.base': BASE,
  ...Object.fromEntries(
    Object.entries(OTHERS).map(([module, names]) => [
      `django.views.generic.${module}`,
      IMPORTS + names.map(openView).join(''),
    ]),
  ),
  'django.views.generic': `from django.views.generic.base import View, TemplateView, RedirectView\n${GENERIC}`,
  'django.views': 'from django.views.generic.base import View\n',
}
