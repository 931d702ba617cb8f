// Writes the JSON Schema of the config file, for editors. A test holds it to what the parser takes.
import { writeFileSync } from 'node:fs'
import { configurationSchema } from '../src/gate/configuration-schema.ts'
import { RULES } from '../src/rules/index.ts'

writeFileSync(
  new URL('../deploy-gate.schema.json', import.meta.url),
  `${JSON.stringify(configurationSchema(RULES), null, 2)}\n`,
)
