import type { Rule } from './rule.ts'

export const gdalWithoutBuildpack: Rule = {
  id: 'gdal-without-buildpack',
  summary: 'GDAL is installed, and its library comes with another buildpack.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: [
    'install-dependencies::pip',
    'install-dependencies::pipenv',
    'install-dependencies::poetry',
    'install-dependencies::uv',
  ],
  *check({ build, dependencies, environment: { app } }) {
    const gdal = dependencies.installed.get('gdal')
    if (build.kind !== 'python' || !gdal) return
    const buildpacks = app?.buildpacks ?? null
    if (buildpacks?.some((name) => /geo|gdal|apt/i.test(name))) return
    yield {
      kind: buildpacks && buildpacks.length > 0 ? 'fail' : 'open',
      message: `\`gdal\` needs the GDAL library, which only another buildpack brings${buildpacks?.length ? `, and the app has ${buildpacks.join(', ')}` : "; the app's buildpacks are not known"}. Without it the build stops, "Package installation failed since the GDAL library wasn't found".`,
      hint: `Put it before the Python buildpack: \`heroku buildpacks:add --index 1 https://github.com/heroku/heroku-geo-buildpack${app ? ` --app ${app.name}` : ''}\`.`,
      at: gdal.location,
      heroku: `install-dependencies::${dependencies.manager ?? 'pip'}`,
    }
  },
}
