import { expect, test } from 'vitest'
import { initialisationErrors } from '../../../src/facts/django/initialise.ts'
import type { DjangoVersion } from '../../../src/facts/django/version.ts'
import { createSettings } from '../../../src/facts/settings/settings.ts'
import type { Truth, Value } from '../../../src/model/value.ts'
import { known, moduleOf, unknown } from '../../helpers/values.ts'

test.each<[string, Readonly<Record<string, Value>>, DjangoVersion, readonly [string, Truth][]]>([
  ['nothing', {}, [5, 2], []],
  ['hosts in a string', { ALLOWED_HOSTS: known('example.com') }, [5, 2], [['ALLOWED_HOSTS', true]]],
  ['hosts in a string, before it was checked', { ALLOWED_HOSTS: known('example.com') }, [3, 2], []],
  [
    'hosts in a string or a list',
    { ALLOWED_HOSTS: unknown('X', [known('a'), known(['a'])]) },
    [5, 2],
    [['ALLOWED_HOSTS', 'unknown']],
  ],
  ['None for the apps', { INSTALLED_APPS: known(null) }, [3, 2], [['INSTALLED_APPS', true]]],
  [
    'two ways to say it',
    { STATICFILES_STORAGE: known('x'), STORAGES: known({}) },
    [4, 2],
    [['STATICFILES_STORAGE', true]],
  ],
  ['the old way is ignored', { STATICFILES_STORAGE: known('x'), STORAGES: known({}) }, [5, 2], []],
  ['a time zone that is none', { TIME_ZONE: known('Europe/Atlantis') }, [5, 2], [['TIME_ZONE', true]]],
  ['a time zone in other letters', { TIME_ZONE: known('Europe/berlin') }, [5, 2], [['TIME_ZONE', true]]],
  ['an abbreviation', { TIME_ZONE: known('PST') }, [5, 2], [['TIME_ZONE', true]]],
  ['an offset', { TIME_ZONE: known('+05:30') }, [5, 2], [['TIME_ZONE', true]]],
  ['an old name', { TIME_ZONE: known('US/Pacific') }, [5, 2], [['TIME_ZONE', true]]],
  ['UTC', { TIME_ZONE: known('UTC') }, [5, 2], []],
  ['a time zone', { TIME_ZONE: known('Europe/Berlin') }, [5, 2], []],
])('%s', (_, bindings, version, expected) => {
  const errors = initialisationErrors(createSettings(moduleOf(bindings), version), 'heroku-24')
  expect(errors.map(({ setting, answer }) => [setting, answer.truth])).toEqual(expected)
})
