import type { Facts } from '../facts/facts.ts'
import type { Location } from '../model/location.ts'
import type { JudgedSetting } from './assessment.ts'

/** What a deployment's safety hangs on most, in the order of telling. */
const THAT_MATTER = [
  'DEBUG',
  'SECRET_KEY',
  'ALLOWED_HOSTS',
  'CSRF_TRUSTED_ORIGINS',
  'SECURE_SSL_REDIRECT',
  'SECURE_PROXY_SSL_HEADER',
  'SECURE_HSTS_SECONDS',
  'SESSION_COOKIE_SECURE',
  'CSRF_COOKIE_SECURE',
  'DATABASES',
  'STATIC_ROOT',
] as const

/**
 * The settings that matter, as the web process has them; none where there are no settings.
 *
 * @param prefix where the app's folder lies in the repository: '' or a path that ends in '/'
 */
export function judgedSettings(facts: Facts, prefix: string): JudgedSetting[] {
  const { settings } = facts.settings.web
  if (settings === null) return []
  const move = (location: Location | null) => location && { ...location, path: prefix + location.path }
  return THAT_MATTER.map((name) => {
    const { value, bound } = settings.get(name)
    return { name, bound, value: { ...value, location: move(value.location) } }
  })
}
