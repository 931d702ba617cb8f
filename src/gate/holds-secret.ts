import type { Finding } from '../model/finding.ts'

/** May the text that the finding points at be a secret? Then neither it, nor a hash of it, is written anywhere. */
export function holdsSecret({ setting, rule }: Pick<Finding, 'setting' | 'rule'>): boolean {
  return /secret|password|token|key|credential|databases|dotenv|config-var-in/i.test(`${setting ?? ''} ${rule}`)
}
