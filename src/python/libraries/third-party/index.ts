import type { LibraryProgram, NativeModule } from '../../native.ts'
import { CELERY_PROGRAMS } from './celery.ts'
import { CONFIGURATIONS_PROGRAMS } from './configurations.ts'
import { decouple } from './decouple/index.ts'
import { djDatabaseUrl } from './dj-database-url.ts'
import { DJANGO_PROGRAMS } from './django.ts'
import { djangoDotenv } from './django-dotenv.ts'
import { djangoHeroku, djangoHerokuCore, djangoOnHeroku, djangoOnHerokuCore } from './django-heroku.ts'
import { DJANGO_REGISTRIES } from './django-registries.ts'
import { djangoGlobalSettings } from './django-settings.ts'
import { DJANGO_UTILS } from './django-utils.ts'
import { dotenv, dotenvMain } from './dotenv.ts'
import { DYNACONF_PROGRAMS } from './dynaconf/index.ts'
import { environ, environEnviron } from './environ/index.ts'
import { ENVIRONS_PROGRAMS } from './environs/index.ts'
import { SETTINGS_HELPERS } from './helpers-for-settings.ts'
import { MARSHMALLOW_PROGRAMS } from './marshmallow.ts'
import { PYDANTIC_PROGRAMS } from './pydantic/index.ts'
import { djangoCacheUrl, djEmailUrl } from './service-urls.ts'
import { splitSettings, splitSettingsTools } from './split-settings.ts'
import { YAML_PROGRAMS } from './yaml.ts'

/** Third-party libraries that are tables. */
export const THIRD_PARTY_MODULES: readonly NativeModule[] = []

/** Third-party libraries that are programs. */
export const THIRD_PARTY_PROGRAMS: readonly LibraryProgram[] = [
  ...DJANGO_PROGRAMS,
  ...DJANGO_REGISTRIES,
  ...DJANGO_UTILS,
  ...CELERY_PROGRAMS,
  decouple,
  djDatabaseUrl,
  djangoDotenv,
  dotenv,
  dotenvMain,
  ...DYNACONF_PROGRAMS,
  ...PYDANTIC_PROGRAMS,
  environ,
  environEnviron,
  ...CONFIGURATIONS_PROGRAMS,
  ...ENVIRONS_PROGRAMS,
  ...MARSHMALLOW_PROGRAMS,
  ...SETTINGS_HELPERS,
  djEmailUrl,
  djangoCacheUrl,
  djangoHeroku,
  djangoHerokuCore,
  djangoOnHeroku,
  djangoOnHerokuCore,
  djangoGlobalSettings,
  splitSettings,
  splitSettingsTools,
  ...YAML_PROGRAMS,
]
