import type { FileContent } from './snapshot.ts'

/** A small Django site that Heroku builds, boots and serves, and that every rule passes. Cases overlay it. */
export const BASE_PROJECT: Readonly<Record<string, FileContent>> = {
  '.gitignore': '*.pyc\n__pycache__/\n/staticfiles/\n',
  '.python-version': '3.14\n',
  Procfile: 'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi\n',
  'requirements.txt':
    'Django==5.2.17\ndj-database-url==3.1.2\ngunicorn==26.2.0\npsycopg[binary]==3.3.2\nwhitenoise==6.12.0\n',
  'manage.py': {
    mode: '100755',
    content: `#!/usr/bin/env python
import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
`,
  },
  'mysite/__init__.py': '',
  'mysite/settings.py': `import os
from pathlib import Path

import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
ALLOWED_HOSTS = [".herokuapp.com"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "polls",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "mysite.urls"
WSGI_APPLICATION = "mysite.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": dj_database_url.config(conn_max_age=600, ssl_require=True)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

USE_TZ = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
`,
  'mysite/urls.py': `from django.urls import path

from polls import views

urlpatterns = [path("", views.index, name="index")]
`,
  'mysite/wsgi.py': `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

application = get_wsgi_application()
`,
  'polls/__init__.py': '',
  'polls/apps.py': `from django.apps import AppConfig


class PollsConfig(AppConfig):
    name = "polls"
`,
  'polls/models.py': `from django.db import models


class Question(models.Model):
    text = models.CharField(max_length=200)
`,
  'polls/migrations/__init__.py': '',
  'polls/migrations/0001_initial.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Question",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.CharField(max_length=200)),
            ],
        ),
    ]
`,
  'polls/views.py': `from django.http import HttpResponse


def index(request):
    return HttpResponse("hello")
`,
}

/** The config vars of the app that the base project runs on: complete. */
export const BASE_CONFIG_VARS: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://user:password@db.example.com:5432/mysite',
  SECRET_KEY: 'k3Z-mq8Tf0xWv71RbNcYpLd2HsJgUe6aQo9iXt5nBwKyMzEr4h',
}
