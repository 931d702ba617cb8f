import type { Call, LibraryProgram } from '../native.ts'
import { native } from '../native.ts'
import { bytes, int, NONE, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { guard } from '../operations/guard.ts'
import type { Address } from '../text/ip-address.ts'
import { addressToString, ipAddress, ipNetwork } from '../text/ip-address.ts'
import { toBytes } from '../text/numbers/integer-bytes.ts'
import { HASH_OF } from './hash-of.ts'
import { flag, text } from './support.ts'
import { UNDECIDED } from './third-party/support.ts'

const parts = ({ vm, arg }: Call, { version, value, scope }: Address, ...more: readonly PyObject[]): PyObject => {
  const origin = originFrom(vm, arg('text'))
  return tuple([int(version), int(value, origin), scope === null ? NONE : str(scope, origin), ...more], origin)
}

const PARSE_ADDRESS = native(
  '_parse_address',
  'text, /',
  (call) => guard(call.vm, [call.arg('text')], ['tuple'], () => parts(call, ipAddress(text(call, 'text')))),
  { returns: ['tuple'], expects: { raises: 'ValueError' } },
)

const PARSE_NETWORK = native(
  '_parse_network',
  'text, strict, /',
  (call) =>
    guard(call.vm, [call.arg('text')], ['tuple'], () => {
      const { address, prefixLength } = ipNetwork(text(call, 'text'), flag(call, 'strict', true))
      return parts(call, address, int(prefixLength))
    }),
  { returns: ['tuple'], expects: { raises: 'ValueError' } },
)

const numberOf = (call: Call, name: string): bigint => {
  const value = call.arg(name)
  return value.kind === 'int' ? value.value : 0n
}

const ADDRESS_TEXT = native('_address_text', 'version, value, scope, /', (call) => {
  const scope = call.arg('scope')
  const version = numberOf(call, 'version') === 4n ? 4 : 6
  const address: Address = {
    kind: 'address',
    version,
    value: numberOf(call, 'value'),
    scope: scope.kind === 'str' ? scope.value : null,
  }
  return str(addressToString(address), originFrom(call.vm, call.arg('value')))
})

const PACK = native('_pack', 'version, value, /', (call) =>
  bytes(
    toBytes(numberOf(call, 'value'), numberOf(call, 'version') === 4n ? 4n : 16n, 'big', false),
    originFrom(call.vm, call.arg('value')),
  ),
)

/** `ipaddress`. Source: Lib/ipaddress.py; of what its versions tell differently, nothing is told. */
export const ipaddress: LibraryProgram = {
  name: 'ipaddress',
  natives: [ADDRESS_TEXT, HASH_OF, PACK, PARSE_ADDRESS, PARSE_NETWORK, UNDECIDED],
  others: ['collapse_addresses', 'summarize_address_range', 'get_mixed_type_key', 'functools'],
  text: `
IPV4LENGTH = 32
IPV6LENGTH = 128

class AddressValueError(ValueError):
    pass

class NetmaskValueError(ValueError):
    pass

def _within(first, last, width, blocks):
    return any([first >> (width - length) == last >> (width - length) == block >> (width - length) for block, length in blocks])

# Registries of blocks, as numbers and lengths of prefixes; those of which versions of Python differ stand apart.
_PRIVATE = {
    4: [(0x00000000, 8), (0x0A000000, 8), (0x7F000000, 8), (0xA9FE0000, 16), (0xAC100000, 12), (0xC0000200, 24), (0xC0A80000, 16),
        (0xC6120000, 15), (0xC6336400, 24), (0xCB007100, 24), (0xF0000000, 4)],
    6: [(1, 128), (0, 128), (0x20010DB8 << 96, 32), (0xFC00 << 112, 7), (0xFE80 << 112, 10)],
}
_DIFFERENT = {4: [(0xC0000000, 24)], 6: [(0xFFFF << 32, 96), (0x2001 << 112, 23), (0x64FF9B << 96, 48), (0x2002 << 112, 16), (0x3FFF << 112, 20), (0x100 << 112, 64)]}
_LOOPBACK = {4: [(0x7F000000, 8)], 6: [(1, 128)]}
_LINK_LOCAL = {4: [(0xA9FE0000, 16)], 6: [(0xFE80 << 112, 10)]}
_MULTICAST = {4: [(0xE0000000, 4)], 6: [(0xFF00 << 112, 8)]}

class _Asked:
    def _is_in(self, table):
        return _within(self._first, self._last, self.max_prefixlen, table[self.version])

    @property
    def _version(self):
        return self.version

    @property
    def is_loopback(self):
        return self._is_in(_LOOPBACK)

    @property
    def is_link_local(self):
        return self._is_in(_LINK_LOCAL)

    @property
    def is_multicast(self):
        return self._is_in(_MULTICAST)

    @property
    def is_unspecified(self):
        return self._first == self._last == 0

    @property
    def is_private(self):
        for value in (self._first, self._last):
            if _within(value, value, self.max_prefixlen, _DIFFERENT[self.version]) and _undecided(value):
                return True
        return self._is_in(_PRIVATE)

    @property
    def is_global(self):
        if self.version == 4 and _within(self._first, self._last, 32, [(0x64400000, 10)]):
            return False
        return not self.is_private

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __hash__(self):
        return _hash_of(self._family, self._key())

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, self._family) else NotImplemented

    def _order(self, other):
        if not isinstance(other, self._family):
            return None
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._key()[1:3], other._key()[1:3]

    def __lt__(self, other):
        keys = self._order(other)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._order(other)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._order(other)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._order(other)
        return NotImplemented if keys is None else keys[0] >= keys[1]

class _Address(_Asked):
    def __init__(self, address):
        self._scope = None
        if isinstance(address, int):
            if address < 0 or address >> self.max_prefixlen:
                raise AddressValueError(f'{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address'
                    if address >= 0 else f'{address} (< 0) is not permitted as an IPv{self.version} address')
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) != self.max_prefixlen // 8:
                raise AddressValueError(f'{address!r} (len {len(address)} != {self.max_prefixlen // 8}) is not permitted as an IPv{self.version} address')
            self._ip = int.from_bytes(address, 'big')
        else:
            try:
                version, self._ip, self._scope = _parse_address(str(address))
            except ValueError:
                version = 0
            if version != self.version:
                raise AddressValueError(_words(address))

    @property
    def _first(self):
        return self._ip

    _last = _first

    def _key(self):
        return self.version, self._ip, self._scope or ''

    def __int__(self):
        return self._ip

    def __str__(self):
        return _address_text(self.version, self._ip, self._scope)

    def __format__(self, spec):
        return format(str(self), spec)

    def __add__(self, other):
        return self.__class__(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(self._ip - other) if isinstance(other, int) else NotImplemented

    @property
    def packed(self):
        return _pack(self.version, self._ip)

    @property
    def compressed(self):
        return str(self)

class IPv4Address(_Address):
    version = 4
    max_prefixlen = 32

    @property
    def exploded(self):
        return str(self)

class IPv6Address(_Address):
    version = 6
    max_prefixlen = 128

    @property
    def scope_id(self):
        return self._scope

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def exploded(self):
        return ':'.join([f'{self._ip >> (112 - 16 * n) & 0xFFFF:04x}' for n in range(8)])

_Address._family = _Address

class _Network(_Asked):
    def __init__(self, address, strict=True):
        if isinstance(address, tuple):
            address = '/'.join([str(self._address(address[0])), str(address[1] if len(address) > 1 else self.max_prefixlen)])
        elif isinstance(address, (int, bytes)):
            address = str(self._address(address))
        try:
            version, self._ip, _, self.prefixlen = _parse_network(str(address), bool(strict))
        except ValueError as error:
            if 'has host bits set' in str(error):
                raise
            version = 0
        if version != self.version:
            raise AddressValueError(_words(address))

    @property
    def _size(self):
        return 1 << (self.max_prefixlen - self.prefixlen)

    @property
    def _first(self):
        return self._ip

    @property
    def _last(self):
        return self._ip + self._size - 1

    def _key(self):
        return self.version, self._ip, self.prefixlen

    def __str__(self):
        return f'{self.network_address}/{self.prefixlen}'

    @property
    def network_address(self):
        return self._address(self._ip)

    @property
    def broadcast_address(self):
        return self._address(self._last)

    @property
    def hostmask(self):
        return self._address(self._size - 1)

    @property
    def netmask(self):
        return self._address((1 << self.max_prefixlen) - self._size)

    @property
    def num_addresses(self):
        return self._size

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def compressed(self):
        return str(self)

    def __contains__(self, other):
        if self.version != other._version or isinstance(other, _Network):
            return False
        return self._first <= other._ip <= self._last

    def __iter__(self):
        for value in range(self._first, self._last + 1):
            yield self._address(value)

    def __getitem__(self, n):
        value = self._first + n if n >= 0 else self._last + n + 1
        if not self._first <= value <= self._last:
            raise IndexError('address out of range')
        return self._address(value)

    def hosts(self):
        if self.max_prefixlen - self.prefixlen < 2:
            return iter(list(self))
        return iter([self._address(value) for value in range(self._first + 1, self._last + (self.version == 6))])

    def overlaps(self, other):
        return self._first <= other._last and other._first <= self._last

    def subnet_of(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return other._first <= self._first and self._last <= other._last

    def supernet_of(self, other):
        return other.subnet_of(self)

class IPv4Network(_Network):
    version = 4
    max_prefixlen = 32
    _address = IPv4Address

class IPv6Network(_Network):
    version = 6
    max_prefixlen = 128
    _address = IPv6Address

_Network._family = _Network

def _interface(base, network):
    class Interface(base):
        def __init__(self, address):
            text = '/'.join([str(part) for part in address]) if isinstance(address, tuple) else str(address)
            head, slash, tail = text.partition('/')
            super().__init__(head)
            self.network = network(text, strict=False)

        @property
        def ip(self):
            return base(self._ip)

        @property
        def netmask(self):
            return self.network.netmask

        def __str__(self):
            return f'{super().__str__()}/{self.network.prefixlen}'

        with_prefixlen = property(lambda self: str(self))

        def _key(self):
            return self.version, self._ip, self.network._key()

    return Interface

IPv4Interface = _interface(IPv4Address, IPv4Network)
IPv4Interface.__name__ = IPv4Interface.__qualname__ = 'IPv4Interface'
IPv6Interface = _interface(IPv6Address, IPv6Network)
IPv6Interface.__name__ = IPv6Interface.__qualname__ = 'IPv6Interface'

def _words(address):
    return f'{address!r}' if _undecided(address) else ''

def _either(address, kinds, what, *args):
    for kind in kinds:
        try:
            return kind(address, *args)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {what}')

def ip_address(address):
    return _either(address, (IPv4Address, IPv6Address), 'address')

def ip_network(address, strict=True):
    return _either(address, (IPv4Network, IPv6Network), 'network', strict)

def ip_interface(address):
    return _either(address, (IPv4Interface, IPv6Interface), 'interface')
`,
}
