/** The files of a site, by path. */
export type Site = Readonly<Record<string, string>>

const SETTINGS_HEAD = `"""Settings of the local library."""

import os
from pathlib import Path

import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent

`

const SETTINGS_TAIL = `
ALLOWED_HOSTS = ['.herokuapp.com', 'localhost', '127.0.0.1']

INSTALLED_APPS = [
    'django.contrib.admin',
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'django.contrib.sessions',
    'django.contrib.messages',
    'django.contrib.staticfiles',
    'catalog',
]

MIDDLEWARE = [
    'django.middleware.security.SecurityMiddleware',
    'whitenoise.middleware.WhiteNoiseMiddleware',
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.common.CommonMiddleware',
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
    'django.contrib.messages.middleware.MessageMiddleware',
    'django.middleware.clickjacking.XFrameOptionsMiddleware',
]

ROOT_URLCONF = 'locallibrary.urls'

TEMPLATES = [
    {
        'BACKEND': 'django.template.backends.django.DjangoTemplates',
        'DIRS': [BASE_DIR / 'templates'],
        'APP_DIRS': True,
        'OPTIONS': {
            'context_processors': [
                'django.template.context_processors.request',
                'django.contrib.auth.context_processors.auth',
                'django.contrib.messages.context_processors.messages',
            ],
        },
    },
]

WSGI_APPLICATION = 'locallibrary.wsgi.application'

DATABASES = {
    'default': dj_database_url.config(
        default=f'sqlite:///{BASE_DIR / "db.sqlite3"}',
        conn_max_age=500,
        ssl_require=True,
    )
}

LANGUAGE_CODE = 'en-us'
TIME_ZONE = 'UTC'
USE_I18N = True
USE_TZ = True

STATIC_URL = '/static/'
STATIC_ROOT = BASE_DIR / 'staticfiles'

DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'
`

/** As the tutorials have it: DEBUG is on unless one exact string turns it off, and the key has a public default. */
const TUTORIAL_SWITCHES = `SECRET_KEY = os.environ.get('DJANGO_SECRET_KEY', 'cg#p$g+j9tax!#a3cup@1$8obt2_+&k3q+pmu)5%asj6yjpkag')

DEBUG = os.environ.get('DJANGO_DEBUG', '') != 'False'
`

/** Off unless asked for, and no start without a key of its own. */
const MENDED_SWITCHES = `SECRET_KEY = os.environ['DJANGO_SECRET_KEY']

DEBUG = os.environ.get('DJANGO_DEBUG') == 'True'

SECURE_SSL_REDIRECT = not DEBUG
SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')
SESSION_COOKIE_SECURE = not DEBUG
CSRF_COOKIE_SECURE = not DEBUG
`

const MANAGE = `#!/usr/bin/env python
import os
import sys


def main():
    os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'locallibrary.settings')
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == '__main__':
    main()
`

const COMMON: Site = {
  Procfile: 'release: python manage.py migrate --noinput\nweb: gunicorn locallibrary.wsgi\n',
  '.python-version': '3.14\n',
  'requirements.txt': [
    'Django==5.2.19',
    'dj-database-url==3.1.2',
    'gunicorn==26.2.0',
    'psycopg[binary]==3.3.5',
    'whitenoise==6.12.0',
    '',
  ].join('\n'),
  'manage.py': MANAGE,
  'locallibrary/__init__.py': '',
  'locallibrary/urls.py': `from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path('admin/', admin.site.urls),
    path('', include('catalog.urls')),
]
`,
  'locallibrary/wsgi.py': `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'locallibrary.settings')

application = get_wsgi_application()
`,
  'catalog/__init__.py': '',
  'catalog/models.py': `from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)
    summary = models.TextField(max_length=1000)

    def __str__(self):
        return self.title
`,
  'catalog/migrations/__init__.py': '',
  'catalog/migrations/0001_initial.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    operations = [
        migrations.CreateModel(
            name='Book',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('title', models.CharField(max_length=200)),
                ('summary', models.TextField(max_length=1000)),
            ],
        ),
    ]
`,
  'catalog/urls.py': `from django.urls import path

from . import views

urlpatterns = [path('', views.index, name='index')]
`,
  'catalog/views.py': `from django.shortcuts import render

from .models import Book


def index(request):
    return render(request, 'index.html', {'books': Book.objects.count()})
`,
  'catalog/static/catalog/styles.css': 'body { font-family: sans-serif; }\n',
  'templates/index.html': '<h1>Local Library</h1>\n<p>{{ books }} books</p>\n',
}

/** The tutorial's site, as its readers push it. */
export const TUTORIAL_SITE: Site = {
  ...COMMON,
  'locallibrary/settings.py': SETTINGS_HEAD + TUTORIAL_SWITCHES + SETTINGS_TAIL,
}

/** The same site with its switches mended. */
export const MENDED_SITE: Site = {
  ...COMMON,
  'locallibrary/settings.py': SETTINGS_HEAD + MENDED_SWITCHES + SETTINGS_TAIL,
}
