import type { Truth, Value } from '../../../model/value.ts'
import { type Answer, all, ask, isNot, not, testValue } from '../../settings/answer.ts'
import { causesOf, configVarsOf, union } from '../../settings/possibilities.ts'
import type { Settings } from '../../settings/settings.ts'
import { contains, containsOne, entryOf, isKind, isTruthy, itemsOf } from '../../settings/tests.ts'
import { asks, asksBound, type SettingsCheck } from './check.ts'

/** Django's checks of addresses, templates and languages. https://docs.djangoproject.com/en/stable/ref/checks/ */
export const GENERAL_CHECKS: readonly SettingsCheck[] = [
  {
    id: '4_0.E001',
    setting: 'CSRF_TRUSTED_ORIGINS',
    since: [4, 0],
    answer: asks(
      'CSRF_TRUSTED_ORIGINS',
      containsOne(lacksScheme, (text) => text !== ''),
    ),
  },
  ...['STATIC_URL', 'MEDIA_URL'].map(
    (setting): SettingsCheck => ({ id: 'urls.E006', setting, answer: asks(setting, lacksSlash) }),
  ),
  {
    id: 'templates.E001',
    setting: 'TEMPLATES',
    until: [5, 1],
    answer: asks('TEMPLATES', containsOne(hasLoadersBesideAppDirectories)),
  },
  // From then on the check makes each engine (django/core/checks/templates.py), which refuses it.
  {
    id: 'templates.E001',
    setting: 'TEMPLATES',
    since: [5, 1],
    raises: 'ImproperlyConfigured',
    answer: asks('TEMPLATES', containsOne(hasLoadersBesideAppDirectories)),
  },
  { id: 'templates.E002', setting: 'TEMPLATES', answer: asks('TEMPLATES', containsOne(hasInvalidPlaceholder)) },
  { id: 'translation.E001', setting: 'LANGUAGE_CODE', answer: asks('LANGUAGE_CODE', isNoLanguage) },
  { id: 'translation.E002', setting: 'LANGUAGES', answer: asksBound('LANGUAGES', containsOne(pairIsNoLanguage)) },
  { id: 'translation.E003', setting: 'LANGUAGES_BIDI', answer: asksBound('LANGUAGES_BIDI', containsOne(isNoLanguage)) },
  { id: 'translation.E004', setting: 'LANGUAGE_CODE', answer: languageIsNotOffered },
]

function ofText(value: Value, test: (text: string) => boolean): Truth {
  if (value.kind === 'str') return test(value.value)
  return isKind('str')(value) === false ? false : 'unknown'
}

function lacksScheme(origin: Value): Truth {
  return ofText(origin, (text) => !text.includes('://'))
}

function lacksSlash(url: Value): Truth {
  return ofText(url, (text) => text !== '' && !text.endsWith('/'))
}

function optionsOf(engine: Value): Value | null | undefined {
  return entryOf(engine, 'OPTIONS')
}

/** Has an engine of TEMPLATES both `APP_DIRS` and `loaders`, which Django does not take together? */
export function hasLoadersBesideAppDirectories(engine: Value): Truth {
  const directories = entryOf(engine, 'APP_DIRS')
  const options = optionsOf(engine)
  const searches =
    directories === null ? false : directories === undefined ? 'unknown' : testValue(directories, isTruthy)
  const loaders = options === null ? false : options === undefined ? 'unknown' : testValue(options, contains('loaders'))
  return all([searches, loaders])
}

function hasInvalidPlaceholder(engine: Value): Truth {
  const options = optionsOf(engine)
  const placeholder = options ? entryOf(options, 'string_if_invalid') : options
  if (placeholder === null) return false
  return placeholder === undefined ? 'unknown' : testValue(placeholder, isNot(isKind('str')))
}

/** django.utils.translation.trans_real.language_code_re. */
const LANGUAGE_CODE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*(?:@[a-z0-9]{1,20})?$/i

function isNoLanguage(value: Value): Truth {
  if (value.kind === 'str') return !LANGUAGE_CODE.test(value.value)
  return value.kind === 'unknown' || value.kind === 'object' ? 'unknown' : true
}

function pairIsNoLanguage(pair: Value): Truth {
  const [tag] = itemsOf(pair) ?? []
  return tag === undefined ? 'unknown' : testValue(tag, isNoLanguage)
}

/** The languages, without their variants, that Django's own LANGUAGES has had from 3.2 to 6.1. */
const DJANGO_LANGUAGES = new Set(
  'af ar ast az be bg bn br bs ca ckb cs cy da de dsb el en eo es et eu fa fi fr fy ga gd gl he hi hr hsb hu hy ia id ig io is it ja ka kab kk km kn ko ky lb lt lv mk ml mn mr ms my nb ne nl nn os pa pl pt ro ru sk sl sq sr sv sw ta te tg th tk tr tt udm ug uk ur uz vi zh'.split(
    ' ',
  ),
)

/** What `get_supported_language_variant` falls back to; a variant behind `@` is none (django/utils/translation/trans_real.py). */
const genericPart = (code: string): string => code.toLowerCase().split('-')[0] ?? ''

/** Fires where LANGUAGES has neither the code, nor its generic part, nor another variant of that. */
function languageIsNotOffered(settings: Settings): Answer {
  const languages = settings.get('LANGUAGES')
  const missing = (code: Value): Truth => {
    if (code.kind !== 'str') return code.kind === 'unknown' && languages.bound !== false ? 'unknown' : false
    const generic = genericPart(code.value)
    if (languages.bound === false) return !DJANGO_LANGUAGES.has(generic)
    return not(
      testValue(
        languages.value,
        containsOne((pair) => startsWithCode(pair, generic)),
      ),
    )
  }
  const answer = ask(settings.get('LANGUAGE_CODE'), missing)
  if (answer.truth !== 'unknown' || languages.bound === false) return answer
  return {
    ...answer,
    causes: [...answer.causes, ...causesOf(languages.value)],
    configVars: union(answer.configVars, configVarsOf(languages.value)),
  }
}

function startsWithCode(pair: Value, generic: string): Truth {
  const [tag] = itemsOf(pair) ?? []
  if (tag === undefined) return 'unknown'
  return testValue(tag, (value) => ofText(value, (text) => genericPart(text) === generic))
}
