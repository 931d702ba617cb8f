import type { LibraryProgram, NativeModule } from '../native.ts'
import { opaqueClass } from './opaque-class.ts'
import { classes, functions, varies } from './support.ts'

/** What `ssl` takes from C: contexts, of which settings tell nothing. */
export const nativeSsl: NativeModule = {
  name: '_ssl',
  attributes: {
    ...classes(opaqueClass({ name: 'SSLContext', module: 'ssl' })),
    ...functions(varies('create_default_context', '*args, **kwargs', 'a TLS context', null, true)),
  },
}

/** `ssl`: its constants are members of enums. Source: Lib/ssl.py. */
export const ssl: LibraryProgram = {
  name: 'ssl',
  natives: [],
  text: `
import enum
from _ssl import SSLContext, create_default_context

class VerifyMode(enum.IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2

class _SSLMethod(enum.IntEnum):
    PROTOCOL_TLS = 2
    PROTOCOL_SSLv23 = 2
    PROTOCOL_TLSv1 = 3
    PROTOCOL_TLSv1_1 = 4
    PROTOCOL_TLSv1_2 = 5
    PROTOCOL_TLS_CLIENT = 16
    PROTOCOL_TLS_SERVER = 17

class TLSVersion(enum.IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1

globals().update(VerifyMode.__members__)
globals().update(_SSLMethod.__members__)
HAS_SNI = HAS_ALPN = HAS_ECDH = HAS_TLSv1 = HAS_TLSv1_1 = HAS_TLSv1_2 = HAS_TLSv1_3 = True
HAS_SSLv2 = HAS_SSLv3 = False
`,
  isOpen: true,
}
