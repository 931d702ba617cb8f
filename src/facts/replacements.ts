/** What to write instead of what a version of Django, or of Python, took away: by its dotted name. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  'CheckConstraint.check': 'models.CheckConstraint(condition=..., name=...)',
  'Meta.index_together': 'indexes = [models.Index(fields=[...])]',
  'Signal.providing_args': 'Signal()',
  asynchat: 'import asyncio',
  asyncore: 'import asyncio',
  cgi: 'Django>=4.2, which does without it; else `legacy-cgi` in the requirements, or 3.12 in .python-version.',
  distutils: 'setuptools  # in the requirements, which brings `distutils`; better, do without it',
  'django.conf.urls.patterns': 'urlpatterns = [path(...), ...]',
  'django.conf.urls.url': 'from django.urls import re_path',
  'django.contrib.auth.views.login': 'from django.contrib.auth.views import LoginView',
  'django.contrib.auth.views.logout': 'from django.contrib.auth.views import LogoutView',
  'django.contrib.postgres.forms.JSONField': 'from django.forms import JSONField',
  'django.contrib.staticfiles.templatetags': 'from django.templatetags.static import static',
  'django.contrib.staticfiles.templatetags.staticfiles': 'from django.templatetags.static import static',
  'django.core.cache.get_cache': 'from django.core.cache import caches',
  'django.core.files.storage.get_storage_class': 'from django.core.files.storage import storages',
  'django.core.paginator.QuerySetPaginator': 'from django.core.paginator import Paginator',
  'django.core.urlresolvers': 'from django.urls import reverse',
  'django.db.models.FieldDoesNotExist': 'from django.core.exceptions import FieldDoesNotExist',
  'django.db.models.fields.FieldDoesNotExist': 'from django.core.exceptions import FieldDoesNotExist',
  'django.db.models.get_model': 'from django.apps import apps  # apps.get_model(...)',
  'django.db.models.permalink': 'from django.urls import reverse',
  'django.db.models.query.EmptyResultSet': 'from django.core.exceptions import EmptyResultSet',
  'django.shortcuts.render_to_response': 'from django.shortcuts import render',
  'django.template.base.Context': 'from django.template import Context',
  'django.template.base.RequestContext': 'from django.template import RequestContext',
  'django.utils.decorators.ContextDecorator': 'from contextlib import ContextDecorator',
  'django.utils.decorators.available_attrs': 'from functools import WRAPPER_ASSIGNMENTS',
  'django.utils.decorators.classproperty': 'from django.utils.functional import classproperty',
  'django.utils.encoding.force_text': 'from django.utils.encoding import force_str',
  'django.utils.encoding.python_2_unicode_compatible': 'Take it out: Python 3 needs no such decorator.',
  'django.utils.encoding.six': 'import six  # and add `six` to the requirements',
  'django.utils.encoding.smart_text': 'from django.utils.encoding import smart_str',
  'django.utils.functional.curry': 'from functools import partial',
  'django.utils.http.cookie_date': 'from django.utils.http import http_date',
  'django.utils.http.is_safe_url': 'from django.utils.http import url_has_allowed_host_and_scheme',
  'django.utils.http.urlquote': 'from urllib.parse import quote',
  'django.utils.http.urlquote_plus': 'from urllib.parse import quote_plus',
  'django.utils.http.urlunquote': 'from urllib.parse import unquote',
  'django.utils.http.urlunquote_plus': 'from urllib.parse import unquote_plus',
  'django.utils.importlib': 'from importlib import import_module',
  'django.utils.itercompat': 'from collections.abc import Iterable  # isinstance(..., Iterable)',
  'django.utils.lru_cache': 'from functools import lru_cache',
  'django.utils.safestring.SafeBytes': 'from django.utils.safestring import SafeString',
  'django.utils.six': 'import six  # and add `six` to the requirements',
  'django.utils.text.unescape_entities': 'from html import unescape',
  'django.utils.timezone.FixedOffset': 'from django.utils.timezone import get_fixed_timezone',
  'django.utils.timezone.pytz': 'from zoneinfo import ZoneInfo',
  'django.utils.timezone.utc': 'from datetime import timezone  # timezone.utc',
  'django.utils.translation.string_concat': 'from django.utils.text import format_lazy',
  'django.utils.translation.ugettext': 'from django.utils.translation import gettext',
  'django.utils.translation.ugettext_lazy': 'from django.utils.translation import gettext_lazy',
  'django.utils.translation.ugettext_noop': 'from django.utils.translation import gettext_noop',
  'django.utils.translation.ungettext': 'from django.utils.translation import ngettext',
  'django.utils.translation.ungettext_lazy': 'from django.utils.translation import ngettext_lazy',
  imp: 'import importlib',
  'inspect.getargspec': 'from inspect import getfullargspec',
  pipes: 'from shlex import quote',
  pkg_resources: 'setuptools<82  # in the requirements; better, `importlib.metadata` and `importlib.resources`',
  'pkgutil.find_loader': 'from importlib.util import find_spec',
  'locale.format': 'from locale import format_string',
  pytz: 'pytz  # in the requirements: Django brings it no more since 4.0; better, `zoneinfo`',
  smtpd: 'aiosmtpd  # in the requirements',
}

const PATTERNS: readonly (readonly [pattern: RegExp, name: (first: string, second: string) => string])[] = [
  [/^cannot import name '(\w+)' from '([\w.]+)'/, (name, module) => `${module}.${name}`],
  [/^No module named '([\w.]+)'/, (module) => module],
  [/^('class Meta') got invalid attribute\(s\): (\w+)$/, (_, option) => `Meta.${option}`],
  [/^(\w+)\.__init__\(\) got an unexpected keyword argument '(\w+)'/, (cls, argument) => `${cls}.${argument}`],
  [/^module '([\w.]+)' has no attribute '(\w+)'/, (module, name) => `${module}.${name}`],
]

/** The line to write where an exception of this message says that something is not there any more; null where none is known. */
export function replacementFor(message: string): string | null {
  for (const [pattern, name] of PATTERNS) {
    const [, first = '', second = ''] = pattern.exec(message) ?? []
    const gone = name(first, second)
    if (first !== '' && Object.hasOwn(REPLACEMENTS, gone)) return REPLACEMENTS[gone] ?? null
  }
  return null
}
