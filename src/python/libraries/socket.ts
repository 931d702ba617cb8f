import { type NativeModule, native } from '../native.ts'
import { none } from '../objects/make.ts'
import { exceptionClass } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { opaqueClass } from './opaque-class.ts'
import { asksOutside, classes, constants, functions, harmless, varies } from './support.ts'
import { HOST, hostName } from './system.ts'

const SOCKET = opaqueClass({
  name: 'socket',
  module: 'socket',
  isContext: true,
  harmless: ['close', 'settimeout', 'setblocking'],
})
const GAI_ERROR = createClass({ name: 'gaierror', module: 'socket', bases: [exceptionClass('OSError')] })
const HERROR = createClass({ name: 'herror', module: 'socket', bases: [exceptionClass('OSError')] })
const NETWORK = 'what the network says'

/** `socket` */
export const socket: NativeModule = {
  name: 'socket',
  attributes: {
    ...functions(
      hostName('gethostname'),
      varies('getfqdn', 'name=', HOST, ['str']),
      asksOutside('gethostbyname', NETWORK, ['str']),
      asksOutside('gethostbyname_ex', NETWORK, ['tuple']),
      asksOutside('gethostbyaddr', NETWORK, ['tuple']),
      asksOutside('getaddrinfo', NETWORK, ['list']),
      asksOutside('create_connection', NETWORK, null),
      harmless('setdefaulttimeout', 'timeout'),
      native('getdefaulttimeout', '', () => none()),
    ),
    ...classes(SOCKET, GAI_ERROR, HERROR),
    ...constants({
      AF_UNIX: 1,
      AF_INET: 2,
      AF_INET6: 10,
      SOCK_STREAM: 1,
      SOCK_DGRAM: 2,
      SOL_SOCKET: 1,
      SO_REUSEADDR: 2,
      SO_KEEPALIVE: 9,
      IPPROTO_TCP: 6,
      IPPROTO_UDP: 17,
      TCP_NODELAY: 1,
      TCP_KEEPIDLE: 4,
      TCP_KEEPINTVL: 5,
      TCP_KEEPCNT: 6,
      TCP_USER_TIMEOUT: 18,
    }),
    error: exceptionClass('OSError'),
    timeout: exceptionClass('TimeoutError'),
  },
}
