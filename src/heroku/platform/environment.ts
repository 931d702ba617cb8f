/** The variables that Heroku and its Python buildpack set beside the config vars. Null: set, to a value that is not known beforehand. */
export type PlatformEnvironment = ReadonlyMap<string, string | null>

/** In the build: heroku-buildpack-python v351, bin/compile lines 77 to 87; the others from the build dyno itself. */
export const BUILD_ENVIRONMENT: PlatformEnvironment = new Map([
  ['DYNO', null],
  ['HOME', null],
  ['LANG', 'en_US.UTF-8'],
  ['PATH', null],
  ['PWD', null],
  ['PYTHONUNBUFFERED', '1'],
  ['REQUEST_ID', null],
  ['SOURCE_VERSION', null],
  ['STACK', null],
])

/**
 * On a dyno: what the dyno manager sets (https://devcenter.heroku.com/articles/dynos#local-environment-variables) and the profile
 * scripts of heroku-buildpack-python v351 (bin/compile lines 223 to 234, vendor/python.gunicorn.sh, vendor/WEB_CONCURRENCY.sh).
 */
export const DYNO_ENVIRONMENT: PlatformEnvironment = new Map([
  ['DYNO', null],
  ['DYNO_RAM', null],
  ['FORWARDED_ALLOW_IPS', '*'],
  ['GUNICORN_CMD_ARGS', '--access-logfile -'],
  ['HOME', '/app'],
  ['LANG', 'en_US.UTF-8'],
  ['LIBRARY_PATH', null],
  ['LD_LIBRARY_PATH', null],
  ['PATH', null],
  ['PORT', null],
  ['PWD', '/app'],
  ['PYTHONHOME', '/app/.heroku/python'],
  ['PYTHONPATH', '/app'],
  ['PYTHONUNBUFFERED', 'true'],
  ['WEB_CONCURRENCY', null],
])
