import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import { itemsOf } from '../../settings/tests.ts'

/** A name that `reverse()` finds. */
export interface UrlName {
  /** With its namespaces: `polls:detail`. */
  readonly name: string
  /** The parameters that it must be given; null where they are not known. */
  readonly parameters: readonly string[] | null
}

/** What a URL configuration holds, with all that it includes. */
export interface UrlSurvey {
  readonly names: readonly UrlName[]
  /** Namespaces that hold more than `names` tells, with their colon. */
  readonly openNamespaces: readonly string[]
  /** False: there may be names without a namespace, and other namespaces, of which nothing is known. */
  readonly isComplete: boolean
  /** Entries that are no patterns. */
  readonly invalid: readonly Value[]
  /** Patterns whose view is a class, and that class's name. */
  readonly withoutAsView: readonly { readonly pattern: Value; readonly view: string }[]
}

/** Reads the URL configuration MODULE, which has been imported. Null where what it holds cannot be told. */
export function surveyUrls(program: Program, module: string): UrlSurvey | null {
  const { bindings, raises } = program.runText(
    `from ${module} import urlpatterns\nfrom django.urls import Survey\nsurvey = Survey(urlpatterns)\nnames, spaces, is_complete = survey.names, survey.open_namespaces, survey.is_complete\ninvalid, views = survey.invalid, survey.without_as_view\n`,
    '__survey__',
  )
  if (raises?.certain) return null
  const [names, spaces, isComplete, invalid, views] = ['names', 'spaces', 'is_complete', 'invalid', 'views'].map(
    (name) => bindings.get(name),
  )
  const lists = [names, spaces, invalid, views].map((value) => (value === undefined ? null : knownItems(value)))
  const [nameItems, spaceItems, invalidItems, viewItems] = lists
  if (!nameItems || !spaceItems || !invalidItems || !viewItems || isComplete?.kind !== 'bool') return null
  return {
    names: nameItems.flatMap(nameOf),
    openNamespaces: spaceItems.map(textOf),
    isComplete: isComplete.value,
    invalid: invalidItems,
    withoutAsView: viewItems.flatMap((pair) => {
      const [pattern, view] = itemsOf(pair) ?? []
      return pattern === undefined || view === undefined ? [] : [{ pattern, view: textOf(view) }]
    }),
  }
}

const knownItems = (value: Value): readonly Value[] | null =>
  'rest' in value && (value.rest?.length ?? 0) > 0 ? null : value.kind === 'str' ? null : itemsOf(value)

const textOf = (value: Value): string => (value.kind === 'str' ? value.value : '')

function nameOf(pair: Value): readonly UrlName[] {
  const [name, parameters] = itemsOf(pair) ?? []
  if (name?.kind !== 'str' || parameters === undefined) return []
  const needs = knownItems(parameters)
  return [{ name: name.value, parameters: needs === null ? null : needs.map(textOf) }]
}

/** Why `{% url %}` finds no URL; null where it does, or that cannot be told. */
export function reverseProblem(
  { names, openNamespaces, isComplete }: UrlSurvey,
  {
    name,
    positional,
    keywords,
  }: { readonly name: string; readonly positional: number; readonly keywords: readonly string[] },
): string | null {
  if (!isComplete || openNamespaces.some((space) => name.startsWith(space))) return null
  const named = names.filter((one) => one.name === name)
  if (named.length === 0) return 'no pattern of the URL configuration has this name'
  const fits = named.some(
    ({ parameters }) =>
      parameters === null ||
      (keywords.length === 0
        ? parameters.length === positional
        : positional === 0 &&
          parameters.length === keywords.length &&
          parameters.every((parameter) => keywords.includes(parameter))),
  )
  if (fits) return null
  const [first] = named
  const wants = (first?.parameters ?? []).map((parameter) => `\`${parameter}\``)
  return `its pattern takes ${wants.length === 0 ? 'no parameters' : wants.join(', ')}`
}
