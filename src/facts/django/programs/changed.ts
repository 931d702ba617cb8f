import { type DjangoVersion, existsIn } from '../version.ts'

/** What a module's text says otherwise in some versions: FROM stands in it, and TO takes its place; without a FROM it comes behind. */
interface Change {
  readonly module: string
  readonly since?: DjangoVersion
  readonly until?: DjangoVersion
  readonly from?: string
  readonly to: string
}

const MODELS = 'django.db.models'

const constraint = (parameters: string): string => `
class CheckConstraint:
    def __init__(self, *, ${parameters}, violation_error_code=None, violation_error_message=None):
        pass

    def __getattr__(self, name):
        return getattr(outside, name)
`

const removed = (id: string, name: string): string => `
class ${name}(Field):
    _kind = '${name}'
    _refused = '${id}'
`

/** Each by Django's own signatures in 2.2, 3.2, 4.2, 5.2 and 6.1, and by the notes of the release that changed it. */
const CHANGES: readonly Change[] = [
  // https://docs.djangoproject.com/en/4.2/releases/4.2/#models, https://docs.djangoproject.com/en/5.0/releases/5.0/#database-computed-default-values
  { module: MODELS, until: [4, 2], from: ', db_comment=None', to: '' },
  { module: MODELS, until: [5, 0], from: ', db_default=NOT_PROVIDED', to: '' },
  // https://docs.djangoproject.com/en/2.0/releases/2.0/#features-removed-in-2-0
  { module: MODELS, until: [2, 0], from: 'self, to, on_delete, ', to: 'self, to, on_delete=CASCADE, ' },
  // https://docs.djangoproject.com/en/4.0/releases/4.0/#features-removed-in-4-0
  {
    module: 'django.dispatch',
    since: [4, 0],
    from: 'def __init__(self, *args, **kwargs):',
    to: 'def __init__(self, use_caching=False):',
  },
  {
    module: 'django.utils.crypto',
    since: [4, 0],
    from: 'def get_random_string(length=12, ',
    to: 'def get_random_string(length, ',
  },
  // https://docs.djangoproject.com/en/5.1/releases/5.1/#features-removed-in-5-1
  {
    module: MODELS,
    since: [5, 1],
    from: "        meta = cls.__dict__.get('Meta')\n",
    to: `        meta = cls.__dict__.get('Meta')
        if meta is not None and 'index_together' in meta.__dict__:
            raise TypeError("'class Meta' got invalid attribute(s): index_together")
`,
  },
  // https://docs.djangoproject.com/en/5.1/releases/5.1/#features-deprecated-in-5-1
  { module: MODELS, since: [2, 2], until: [5, 1], to: constraint('check, name') },
  { module: MODELS, since: [5, 1], until: [6, 0], to: constraint('name, condition=None, check=None') },
  // https://docs.djangoproject.com/en/6.0/releases/6.0/#features-removed-in-6-0
  { module: MODELS, since: [6, 0], to: constraint('condition, name') },
  // https://docs.djangoproject.com/en/stable/ref/checks/#model-fields
  { module: MODELS, since: [1, 9], to: removed('fields.E900', 'IPAddressField') },
  { module: MODELS, since: [2, 0], to: removed('fields.E901', 'CommaSeparatedIntegerField') },
  { module: MODELS, since: [4, 0], to: removed('fields.E903', 'NullBooleanField') },
  { module: 'django.contrib.postgres.fields', since: [4, 0], to: removed('fields.E904', 'JSONField') },
  { module: 'django.contrib.postgres.fields', since: [5, 1], to: removed('fields.E905', 'CICharField') },
  { module: 'django.contrib.postgres.fields', since: [5, 1], to: removed('fields.E906', 'CIEmailField') },
  { module: 'django.contrib.postgres.fields', since: [5, 1], to: removed('fields.E907', 'CITextField') },
]

/** The modules whose text is another one in some versions. */
export const CHANGED_MODULES: readonly string[] = [...new Set(CHANGES.map(({ module }) => module))]

/** The text of MODULE, as this Django has it. */
export function textIn(version: DjangoVersion, module: string, text: string): string {
  return CHANGES.filter((change) => change.module === module && existsIn(version, change)).reduce(
    (before, { from, to }) => (from === undefined ? before + to : before.replaceAll(from, to)),
    text,
  )
}
