/** URL configurations, as Django reads them (django/urls/conf.py, django/urls/resolvers.py, django/core/checks/urls.py). */
export const URL_MODULES: Readonly<Record<string, string>> = {
  'django.urls': `
import re
from importlib import import_module

from django.core.exceptions import ImproperlyConfigured
import django.views as outside

class URLPattern:
    def __init__(self, route, view, is_regex, name, kwargs):
        self.route = route
        self.view = view
        self.is_regex = is_regex
        self.name = name
        self.kwargs = kwargs

class URLResolver:
    def __init__(self, route, included, is_regex):
        self.route = route
        self.patterns = included[0]
        self.app_name = included[1] if len(included) > 1 else None
        self.namespace = included[2] if len(included) > 2 else None
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

def reverse(viewname, urlconf=None, *args, **kwargs):
    if urlconf is None:
        from django.conf import settings
        name = settings.ROOT_URLCONF
        if _is_known(name) and isinstance(name, str) and not hasattr(import_module(name), 'urlpatterns'):
            raise ImproperlyConfigured("The included URLconf '%s' does not appear to have any patterns in it. If you see the 'urlpatterns' variable with valid patterns in the file then the issue is probably caused by a circular import." % name)
    return str(outside.url)

def reverse_lazy(viewname, *args, **kwargs):
    return str(outside.url)

def _path(route, view, is_regex, kwargs, name):
    if kwargs is not None and not isinstance(kwargs, dict):
        raise TypeError('kwargs argument must be a dict, but got %s.' % type(kwargs).__name__)
    if isinstance(view, (list, tuple)):
        return URLResolver(route, view, is_regex)
    if isinstance(view, str):
        raise TypeError('view must be a callable or a list/tuple in the case of include().')
    if callable(view):
        return URLPattern(route, view, is_regex, name, kwargs)
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
    return _path(route, view, False, kwargs, name)

def re_path(route, view, kwargs=None, name=None):
    return _path(route, view, True, kwargs, name)

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
        if isinstance(pattern, (str, tuple, list, dict)) or pattern is None:
            raise AttributeError("'%s' object has no attribute 'resolve'" % type(pattern).__name__)
        if _matches(pattern):
            if isinstance(pattern, URLPattern):
                return pattern.view
            if isinstance(pattern, URLResolver):
                found = view_of_root(pattern.patterns)
                if found is not None:
                    return found
    return None

def _parameters(route, is_regex):
    if is_regex or not _is_known(route) or not isinstance(route, str):
        return None
    return [piece.partition('>')[0].rpartition(':')[2] for piece in route.split('<')[1:]]

class Survey:
    """Everything that a URL configuration holds: wrong patterns, and the names that can be reversed with what they need."""

    def __init__(self, patterns):
        from django.views.generic.base import View
        self.base = View
        self.is_complete = True
        self.names = []
        self.open_namespaces = []
        self.invalid = []
        self.without_as_view = []
        self.visit(patterns, [''], [])

    def visit(self, patterns, prefixes, parameters):
        if not _is_known(patterns) or not hasattr(patterns, '__iter__'):
            self.give_up(prefixes)
            return
        for pattern in patterns:
            if not _is_known(pattern):
                self.give_up(prefixes)
            elif isinstance(pattern, URLPattern):
                self.one(pattern, prefixes, parameters)
            elif isinstance(pattern, URLResolver):
                self.included(pattern, prefixes, parameters)
            else:
                if isinstance(pattern, (str, tuple, list, dict)) or pattern is None:
                    self.invalid.append(pattern)
                self.give_up(prefixes)

    def give_up(self, prefixes):
        if prefixes == ['']:
            self.is_complete = False
        else:
            self.open_namespaces.extend(prefixes)

    def included(self, resolver, prefixes, parameters):
        own = _parameters(resolver.route, resolver.is_regex)
        both = None if own is None or parameters is None else parameters + own
        names = [resolver.app_name, resolver.namespace]
        if not _is_known(names[0]) or not _is_known(names[1]):
            self.give_up(prefixes)
            return
        spaces = [name for name in names if name is not None]
        inner = [prefix + name + ':' for prefix in prefixes for name in spaces] if spaces else prefixes
        self.visit(resolver.patterns, inner, both)

    def one(self, pattern, prefixes, parameters):
        view = pattern.view
        if _is_known(view) and isinstance(view, type) and issubclass(view, self.base):
            self.without_as_view.append((pattern, view.__name__))
        if not _is_known(pattern.name):
            self.give_up(prefixes)
            return
        if pattern.name is None:
            return
        own = _parameters(pattern.route, pattern.is_regex)
        needs = None if own is None or parameters is None or pattern.kwargs else parameters + own
        for prefix in prefixes:
            self.names.append((prefix + str(pattern.name), needs))
`,
  'django.conf.urls.static': `
from django.conf import settings
from django.urls import re_path
import django.views as outside

def static(prefix, view=outside.serve, **kwargs):
    from django.core.exceptions import ImproperlyConfigured
    if _is_known(prefix) and not prefix:
        raise ImproperlyConfigured('Empty static prefix not permitted')
    if not settings.DEBUG or '//' in prefix:
        return []
    return [re_path(outside.route, view, kwargs=kwargs)]
`,
  'django.contrib.staticfiles.urls': `
from django.conf import settings
import django.views as outside

def staticfiles_urlpatterns(prefix=None):
    return outside.patterns if settings.DEBUG else []
`,
  'django.contrib.auth.urls': `
from django.apps.registry import check_apps_ready
check_apps_ready()
from django.urls import path
import django.contrib.auth.holder as outside

urlpatterns = [path(name + '/', outside.view, name=name) for name in ('login', 'logout', 'password_change', 'password_reset')]
urlpatterns += [path(name + '/done/', outside.view, name=name + '_done') for name in ('password_change', 'password_reset')]
urlpatterns += [
    path('reset/<uidb64>/<token>/', outside.view, name='password_reset_confirm'),
    path('reset/done/', outside.view, name='password_reset_complete'),
]
`,
}
