import type { RunServer } from './common.ts'
import { daphne } from './daphne.ts'
import { gunicorn } from './gunicorn/start.ts'
import { hypercorn } from './hypercorn.ts'
import { uvicorn } from './uvicorn.ts'
import { granian, uwsgi, waitress } from './wsgi.ts'

export interface ServerProgram {
  /** The top-level module of its code. */
  readonly module: string
  readonly distribution: string
  readonly run: RunServer
}

/** The servers by the command that starts them. `python -m` takes the module's name. */
export const SERVERS: ReadonlyMap<string, ServerProgram> = new Map([
  ['gunicorn', { module: 'gunicorn', distribution: 'gunicorn', run: gunicorn }],
  ['uvicorn', { module: 'uvicorn', distribution: 'uvicorn', run: uvicorn }],
  ['daphne', { module: 'daphne', distribution: 'daphne', run: daphne }],
  ['hypercorn', { module: 'hypercorn', distribution: 'hypercorn', run: hypercorn }],
  ['waitress-serve', { module: 'waitress', distribution: 'waitress', run: waitress }],
  ['granian', { module: 'granian', distribution: 'granian', run: granian }],
  ['uwsgi', { module: 'uwsgidecorators', distribution: 'uwsgi', run: uwsgi }],
])
