import { modelsRemovedFields } from '../../facts/boot/migrations.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Result } from '../rule.ts'
import { code } from './words.ts'

/** Django's checks of fields that it keeps for old migrations alone, and what to write in a model instead. https://docs.djangoproject.com/en/stable/ref/checks/#model-fields */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['fields.E900', 'models.GenericIPAddressField()'],
  ['fields.E901', 'models.CharField(validators=[validate_comma_separated_integer_list])'],
  ['fields.E903', 'models.BooleanField(null=True, blank=True)'],
  ['fields.E904', 'models.JSONField()'],
  ['fields.E905', "models.CharField(max_length=..., db_collation='...')"],
  ['fields.E906', "models.EmailField(db_collation='...')"],
  ['fields.E907', "models.TextField(db_collation='...')"],
])

export const REMOVED_FIELD_CHECKS: readonly string[] = [...INSTEAD.keys()]

/** A result for each field of a model that no model may have any more. CONSEQUENCE: a clause. */
export function* removedFieldResults(
  facts: Facts,
  consequence: string,
  more: Pick<Result, 'severity' | 'heroku'>,
): Iterable<Result> {
  for (const { name, check, at } of modelsRemovedFields(facts, facts.boot?.apps ?? [])) {
    const hint = INSTEAD.get(check)
    yield {
      kind: 'fail',
      message: `Django's check ${check} fails: ${code(name)} is a field of a kind that Django keeps for old migrations alone; ${consequence}.`,
      ...(hint === undefined ? {} : { hint: `${hint}  # and \`python manage.py makemigrations\`` }),
      at,
      django: [check],
      silenced: facts.settings.silenced.has(check),
      ...more,
    }
  }
}
