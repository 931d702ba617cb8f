import { GENERAL_ROWS } from './general.ts'
import { SITE_ROWS } from './site.ts'

/**
 * What well-known distributions give and bring along, on Linux with Python 3.10 and later. Names are normalised (PEP 503).
 *
 * One row: the distribution, the top-level modules that it provides, the distributions that it requires. A name with `?` holds for
 * some versions only, and with `?<N` for none from N on. `*` stands for requirements that are not listed here. Extras stand in EXTRA_REQUIREMENTS.
 */
export const DISTRIBUTION_ROWS: readonly string[] = [...SITE_ROWS, ...GENERAL_ROWS]
