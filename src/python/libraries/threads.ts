import type { NativeModule } from '../native.ts'
import type { ClassObject } from '../objects/object.ts'
import { opaqueClass } from './opaque-class.ts'
import { classes, functions, harmless, varies } from './support.ts'

const lock = (name: string): ClassObject =>
  opaqueClass({
    name,
    module: 'threading',
    isContext: true,
    harmless: ['release', 'notify', 'notify_all', 'set', 'clear'],
  })

/** `threading` */
export const threading: NativeModule = {
  name: 'threading',
  attributes: {
    ...classes(
      lock('Lock'),
      lock('RLock'),
      lock('Condition'),
      lock('Semaphore'),
      lock('BoundedSemaphore'),
      opaqueClass({ name: 'Event', module: 'threading', harmless: ['set', 'clear'] }),
      opaqueClass({ name: 'local', module: 'threading' }),
    ),
    ...functions(
      varies('active_count', '', 'the threads that run', ['int'], true),
      varies('get_ident', '', 'the thread', ['int'], true),
      varies('get_native_id', '', 'the thread', ['int'], true),
    ),
  },
}

/** `multiprocessing` */
export const multiprocessing: NativeModule = {
  name: 'multiprocessing',
  attributes: functions(
    varies('cpu_count', '', "the dyno's processors", ['int'], true),
    harmless('set_start_method'),
    harmless('freeze_support'),
  ),
}
