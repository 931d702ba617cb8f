import { refusedFields } from '../../facts/boot/migrations.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Result } from '../rule.ts'
import { code } from './words.ts'

const NO_PILLOW = 'fields.E210'

/** Django's checks of fields, and what to do: most are of fields that it keeps for old migrations alone. https://docs.djangoproject.com/en/stable/ref/checks/#model-fields */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  [NO_PILLOW, 'pillow  # in the requirements'],
  ['fields.E900', 'models.GenericIPAddressField()'],
  ['fields.E901', 'models.CharField(validators=[validate_comma_separated_integer_list])'],
  ['fields.E903', 'models.BooleanField(null=True, blank=True)'],
  ['fields.E904', 'models.JSONField()'],
  ['fields.E905', "models.CharField(max_length=..., db_collation='...')"],
  ['fields.E906', "models.EmailField(db_collation='...')"],
  ['fields.E907', "models.TextField(db_collation='...')"],
])

export const FIELD_CHECKS: readonly string[] = [...REMEDIES.keys()]

/** A result for each field of a model that a check refuses. CONSEQUENCE: a clause. */
export function* refusedFieldResults(
  facts: Facts,
  consequence: string,
  more: Pick<Result, 'severity' | 'heroku'>,
): Iterable<Result> {
  for (const { name, check, at } of refusedFields(facts, facts.boot?.apps ?? [])) {
    const remedy = REMEDIES.get(check)
    const isImage = check === NO_PILLOW
    const what = isImage
      ? 'needs Pillow, which is not installed'
      : 'is a field of a kind that Django keeps for old migrations alone'
    yield {
      kind: 'fail',
      message: `Django's check ${check} fails: ${code(name)} ${what}; ${consequence}.`,
      ...(remedy === undefined
        ? {}
        : { hint: isImage ? remedy : `${remedy}  # and \`python manage.py makemigrations\`` }),
      at,
      django: [check],
      silenced: facts.settings.silenced.has(check),
      ...more,
    }
  }
}
