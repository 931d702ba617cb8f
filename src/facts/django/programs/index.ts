import { PROGRAMS } from '../../../python/libraries/index.ts'
import { IS_KNOWN } from '../../../python/libraries/third-party/support.ts'
import type { LibraryProgram, NativeFunction } from '../../../python/native.ts'
import type { InstalledDjango } from '../../dependencies/django-version.ts'
import { compareDjangoVersions, type DjangoVersion } from '../version.ts'
import { ADMIN_MODULES } from './admin.ts'
import { CHANGED_MODULES, textIn } from './changed.ts'
import { CLASS_NATIVES } from './class-natives.ts'
import { DECORATOR_MODULES } from './decorators.ts'
import { MODEL_MODULES } from './models.ts'
import { MODULES } from './modules.ts'
import { AFTER_SETUP, REGISTRY_MODULES } from './registry.ts'
import { URL_MODULES } from './urls.ts'
import { VIEW_MODULES } from './views.ts'

/** django.conf.urls, whole: `url` went with Django 4.0. https://docs.djangoproject.com/en/4.0/releases/4.0/#features-removed-in-4-0 */
const CONF_URLS = `
from django.urls import include
handler400 = 'django.views.defaults.bad_request'
handler403 = 'django.views.defaults.permission_denied'
handler404 = 'django.views.defaults.page_not_found'
handler500 = 'django.views.defaults.server_error'
`

/** What the programs of modules call besides. */
const NATIVES: Readonly<Record<string, readonly NativeFunction[]>> = {
  'django.contrib.admin': [IS_KNOWN, ...CLASS_NATIVES],
  'django.contrib.auth': [IS_KNOWN],
  'django.db.models': [IS_KNOWN, ...CLASS_NATIVES],
  'django.urls': [IS_KNOWN],
  'django.conf.urls.static': [IS_KNOWN],
}

const CHECKED = 'from django.apps.registry import check_apps_ready\ncheck_apps_ready()\n'

/** What stands for the modules of this Django; null for those that it surely lacks (GONE). */
export function djangoPrograms(
  { version, source }: InstalledDjango,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, LibraryProgram | null> {
  const programs = new Map<string, LibraryProgram | null>()
  for (const name of AFTER_SETUP) programs.set(name, { name, text: CHECKED, natives: [], isOpen: true })
  for (const name of CHANGED_MODULES) {
    const program = PROGRAMS.get(name)
    if (program !== undefined) programs.set(name, { ...program, text: textIn(version, name, program.text) })
  }
  for (const [name, text] of [
    MODEL_MODULES,
    ADMIN_MODULES,
    MODULES,
    DECORATOR_MODULES,
    REGISTRY_MODULES,
    URL_MODULES,
    VIEW_MODULES,
  ].flatMap(Object.entries<string>))
    programs.set(name, { name, text: ofVersion(name, text, version), natives: NATIVES[name] ?? [], isOpen: true })
  const urls =
    CONF_URLS + (compareDjangoVersions(version, [4, 0]) < 0 ? 'from django.urls import re_path as url\n' : '')
  programs.set('django.conf.urls', { name: 'django.conf.urls', text: urls, natives: [], isOpen: source === 'unknown' })
  for (const name of gone) programs.set(name, null)
  return programs
}

/** The text of a module, as this Django has it. */
function ofVersion(name: string, text: string, version: DjangoVersion): string {
  const isOld = compareDjangoVersions(version, [4, 2]) < 0
  const used = isOld && Object.hasOwn(USED_UNTIL_4_2, name) ? USED_UNTIL_4_2[name] : undefined
  const told = textIn(version, name, text)
  return used === undefined ? told : `import ${used}\n${told}`
}

/** Django's requests stood on `cgi`, which left Python in 3.13. https://docs.djangoproject.com/en/4.2/releases/4.2/#miscellaneous */
const USED_UNTIL_4_2: Readonly<Record<string, string>> = { 'django.http': 'cgi', 'django.urls': 'django.http' }
