import fc from 'fast-check'

/** A site with one app of its own. */
export interface GeneratedSite {
  readonly models: string
  readonly admin: string
  /** AUTH_USER_MODEL; null leaves Django's own. */
  readonly user: string | null
}

const NAMES = [
  'title',
  'author',
  'editor',
  'created',
  'tags',
  'state',
  'price',
  'photo',
  'parent',
  'id',
  'title_',
  'a__b',
]
const MODELS = ['Book', 'Shelf', 'Loan']
const TARGETS = [
  '"self"',
  '"Book"',
  '"Shelf"',
  '"shop.Loan"',
  'User',
  '"auth.User"',
  '"auth.Group"',
  'settings.AUTH_USER_MODEL',
  '"Missing"',
  '"gone.Thing"',
]

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

const options = (...choices: readonly string[]): fc.Arbitrary<string> =>
  fc.subarray([...choices], { maxLength: 2 }).map((chosen) => chosen.map((one) => `, ${one}`).join(''))

const plainField = fc.oneof(
  options('null=True', 'primary_key=True', 'unique=True', 'choices=[("a", "A"), ("bcd", "D")]', 'default="x"').chain(
    (more) =>
      pick('max_length=200', 'max_length=2', 'max_length=0', 'blank=True').map(
        (first) => `models.CharField(${first}${more})`,
      ),
  ),
  options('null=True', 'blank=True', 'editable=False').map((more) => `models.TextField("text"${more})`),
  fc
    .subarray(['auto_now=True', 'auto_now_add=True', 'default=None', 'null=True'])
    .map((chosen) => `models.DateTimeField(${chosen.join(', ')})`),
  fc
    .subarray(['max_digits=5', 'decimal_places=2', 'decimal_places=7'], { maxLength: 2 })
    .map((chosen) => [...new Map(chosen.map((one) => [one.split('=')[0], one])).values()].join(', '))
    .map((args) => `models.DecimalField(${args})`),
  pick('upload_to="photos"', 'upload_to="/photos"', 'null=True', 'primary_key=True').map(
    (arg) => `models.FileField(${arg})`,
  ),
  pick('blank=True', 'blank=True, null=True', '').map((arg) => `models.GenericIPAddressField(${arg})`),
  pick(
    'models.IntegerField(default=0)',
    'models.SlugField()',
    'models.URLField()',
    'models.BooleanField(default=False)',
  ),
)

const relatedName = pick(
  '',
  '',
  '',
  ', related_name="loans"',
  ', related_name="+"',
  ', related_name="%(class)s_items"',
  ', related_query_name="q"',
  ', related_name="title"',
  ', related_name="not a name"',
)

const relation = fc.tuple(pick(...TARGETS), relatedName).chain(([to, related]) =>
  fc.oneof(
    options('null=True', 'default=None').chain((more) =>
      pick('CASCADE', 'SET_NULL', 'PROTECT', 'SET_DEFAULT').chain((action) =>
        pick('ForeignKey', 'ForeignKey', 'OneToOneField').map(
          (kind) => `models.${kind}(${to}, on_delete=models.${action}${related}${more})`,
        ),
      ),
    ),
    pick('', ', blank=True', ', unique=True', ', symmetrical=False').map(
      (more) => `models.ManyToManyField(${to}${related}${more})`,
    ),
  ),
)

const field = fc.tuple(
  pick(...NAMES),
  fc.oneof({ weight: 3, arbitrary: plainField }, { weight: 2, arbitrary: relation }),
)

const list = (...names: readonly string[]): fc.Arbitrary<string> =>
  fc.subarray([...names], { minLength: 1, maxLength: 3 }).chain((chosen) => {
    const [first = ''] = chosen
    return pick(
      `[${chosen.map((one) => `"${one}"`).join(', ')}]`,
      `(${chosen.map((one) => `"${one}"`).join(', ')},)`,
      `("${first}")`,
    )
  })

const meta = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: list('title', '-created', 'pk', 'author_id', 'gone', '?').map((ordering) => `ordering = ${ordering}`),
  },
  { weight: 1, arbitrary: list('title', 'state', 'tags', 'gone').map((together) => `unique_together = ${together}`) },
  { weight: 1, arbitrary: pick('shop_things', 'shop_others').map((table) => `db_table = "${table}"`) },
  { weight: 1, arbitrary: pick('verbose_name_plurals = "x"', 'default_related_name = "loans"', 'app_label = "shop"') },
)

const base = pick('models.Model', 'models.Model', 'models.Model', 'Stamped', 'Mixin, models.Model')

const modelText = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(base, fc.uniqueArray(field, { selector: ([one]) => one, minLength: 1, maxLength: 4 }), meta)
    .map(([above, fields, options]) => {
      const lines = fields.map(([key, value]) => `    ${key} = ${value}\n`)
      const inner = options === '' ? '' : `\n    class Meta:\n        ${options}\n`
      return `class ${name}(${above}):\n${lines.join('')}${inner}\n    @property\n    def shown(self):\n        return 1\n\n`
    })

const HEAD = `from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AbstractUser, PermissionsMixin, User
from django.db import models


class Mixin:
    def mixed(self):
        return 1


class Stamped(models.Model):
    created = models.DateTimeField(auto_now_add=True)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True)

    class Meta:
        abstract = True


`

const userText = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constant('class Account(AbstractUser):\n    phone = models.CharField(max_length=20)\n\n'),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(pick('unique=True', 'null=True'), pick('[]', '["email"]', '["name"]', '("name")', '("name",)'))
      .map(
        ([unique, required]) =>
          `class Account(AbstractBaseUser, PermissionsMixin):\n    email = models.EmailField(${unique})\n    name = models.CharField(max_length=9)\n    USERNAME_FIELD = "email"\n    REQUIRED_FIELDS = ${required}\n\n`,
      ),
  },
)

const FIELD_LIST = [...NAMES.slice(0, 8), 'gone', 'shown', 'mixed', 'own', 'owner']

const adminOption = fc.oneof(
  pick(
    'list_display',
    'list_display_links',
    'list_editable',
    'list_filter',
    'readonly_fields',
    'search_fields',
    'ordering',
    'raw_id_fields',
    'filter_horizontal',
    'autocomplete_fields',
    'fields',
    'exclude',
  ).chain((name) => list(...FIELD_LIST).map((value) => [name, value] as const)),
  pick(
    '{"title": ["state"]}',
    '{"title": ("gone",)}',
    '{"created": ["title"]}',
    '{"gone": ["title"]}',
    '{"title": "state"}',
  ).map((value) => ['prepopulated_fields', value] as const),
  pick(
    '[(None, {"fields": ["title", "title"]})]',
    '[(None, {"fields": [("title", "state"), "author"]})]',
    '[(None, {"classes": []})]',
  ).map((value) => ['fieldsets', value] as const),
  pick('[LoanInline]', '[]', '(LoanInline)').map((value) => ['inlines', value] as const),
)

const adminClass = (name: string): fc.Arbitrary<string> =>
  fc.uniqueArray(adminOption, { selector: ([key]) => key, minLength: 1, maxLength: 3 }).map((chosen) => {
    const lines = chosen.map(([key, value]) => `    ${key} = ${value}\n`)
    return `@admin.register(${name})\nclass ${name}Admin(admin.ModelAdmin):\n${lines.join('')}\n    def own(self, obj):\n        return 1\n\n`
  })

const adminText = fc
  .tuple(fc.subarray(['Book', 'Shelf']), adminClass('Book'), adminClass('Shelf'))
  .map(([registered, ...texts]) => {
    const classes = texts.filter((text) => registered.some((name) => text.includes(`register(${name})`)))
    return `from django.contrib import admin\n\nfrom .models import Book, Loan, Shelf\n\n\nclass LoanInline(admin.TabularInline):\n    model = Loan\n\n\n${classes.join('\n')}`
  })

export const generatedSite: fc.Arbitrary<GeneratedSite> = fc
  .tuple(userText, fc.tuple(...MODELS.map(modelText)), adminText, fc.boolean())
  .map(([user, models, admin, named]) => ({
    models: HEAD + user + models.join('\n'),
    admin,
    user: user !== '' && named ? 'shop.Account' : null,
  }))
