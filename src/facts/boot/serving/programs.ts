import type { LibraryProgram } from '../../../python/native.ts'

/**
 * Servers as a program of the app starts them from Python: what they are told about where to listen and what to call, as Python text. To listen is to never
 * come back, so each ends with an exception that nobody catches.
 */

/** The name of the module that keeps what was listened on. */
export const SERVING = '_serving'

/** The class of that exception, under a name that no app's own has. */
export const LISTENS = '_ListensOnPort'

const RECORD = `
class _ListensOnPort(BaseException):
    pass

served = []

def listen(server, application, interface, host, port, https=False, factory=False):
    served.append((server, application, interface, host, port, https, factory))
    raise _ListensOnPort()

def split(address):
    if isinstance(address, str) and address.startswith(('unix:', 'fd:')):
        return (address, None)
    host, colon, port = address.rpartition(':')
    return (host, port) if colon else (address, None)
`

/** uvicorn/main.py, uvicorn/config.py */
const UVICORN = `
import os
import sys
from _serving import listen

class Config:
    def __init__(self, app, host='127.0.0.1', port=8000, uds=None, fd=None, interface='auto', factory=False, proxy_headers=True, forwarded_allow_ips=None, **others):
        self.app = app
        self.host = host
        self.port = port
        self.uds = uds
        self.interface = 'wsgi' if interface == 'wsgi' else 'asgi'
        self.factory = factory
        trusted = forwarded_allow_ips or os.environ.get('FORWARDED_ALLOW_IPS', '127.0.0.1')
        self.https = bool(proxy_headers) and '*' in trusted

class Server:
    def __init__(self, config):
        self.config = config

    def run(self, sockets=None):
        config = self.config
        host = config.host if config.uds is None else 'unix:' + str(config.uds)
        listen('uvicorn', config.app, config.interface, host, config.port, config.https, config.factory)

    serve = run

def run(app, **options):
    if not isinstance(app, str) and (options.get('reload') or (options.get('workers') or 1) > 1):
        sys.exit(1)
    if options.get('app_dir'):
        sys.path.insert(0, options.pop('app_dir'))
    Server(Config(app, **options)).run()
`

/** waitress/__init__.py, waitress/adjustments.py */
const WAITRESS = `
from _serving import listen, split

class _Server:
    def __init__(self, app, options):
        self.app = app
        self.options = options

    def run(self):
        options = self.options
        host, port = options.get('host', '0.0.0.0'), options.get('port', 8080)
        if options.get('listen'):
            host, port = split(str(options['listen']).split()[0])
        if options.get('unix_socket'):
            host = 'unix:' + str(options['unix_socket'])
        https = options.get('url_scheme') == 'https'
        listen('waitress', self.app, 'wsgi', '0.0.0.0' if host == '*' else host, 8080 if port is None else port, https)

def create_server(application, **options):
    if ('host' in options or 'port' in options) and 'listen' in options:
        raise ValueError('host or port may not be set if listen is set.')
    return _Server(application, options)

def serve(app, **options):
    create_server(app, **options).run()
`

/** hypercorn/config.py, hypercorn/asyncio/__init__.py */
const HYPERCORN_CONFIG = `
class Config:
    def __init__(self):
        self.bind = ['127.0.0.1:8000']
        self.application_path = None

    @classmethod
    def from_mapping(cls, mapping=None, **options):
        config = cls()
        for key, value in {**(mapping or {}), **options}.items():
            setattr(config, key, value)
        return config
`

const HYPERCORN = `
from _serving import listen, split

def serve(app, config, **options):
    bind = config.bind if isinstance(config.bind, str) else config.bind[0]
    host, port = split(bind)
    listen('hypercorn', app, 'asgi', host, 8000 if port is None else port)
`

const HYPERCORN_RUN = `
from hypercorn.asyncio import serve

def run(config):
    serve(config.application_path, config)
`

/** Servers that are given a pair of host and port, and begin with a method. */
const pairServer = (name: string, server: string): string => `
class ${name}:
    def __init__(self, address, application=None, *args, **kwargs):
        if isinstance(address, tuple):
            self.host, self.port = address[0], address[1]
        elif isinstance(address, str) and ':' in address:
            self.host, _, self.port = address.rpartition(':')
        else:
            self.host, self.port = '', address
        self.application = application

    def set_app(self, application):
        self.application = application

    def serve_forever(self, *args, **kwargs):
        listen('${server}', self.application, 'wsgi', self.host, self.port)

    start = serve_forever
    handle_request = serve_forever

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass
`

const SIMPLE_SERVER = `
from _serving import listen
${pairServer('WSGIServer', 'wsgiref')}
class WSGIRequestHandler:
    pass

def make_server(host, port, app, server_class=WSGIServer, handler_class=WSGIRequestHandler):
    server = server_class((host, port), None)
    server.set_app(app)
    return server
`

const WERKZEUG = `
from _serving import listen

def run_simple(hostname, port, application, **options):
    listen('werkzeug', application, 'wsgi', hostname, port)
`

/** daphne/server.py, daphne/endpoints.py */
const DAPHNE = `
from _serving import listen

class Server:
    def __init__(self, application, endpoints=None, **options):
        self.application = application
        self.endpoints = endpoints

    def run(self):
        endpoint = (self.endpoints or ['tcp:port=8000:interface=127.0.0.1'])[0]
        parts = dict(part.split('=', 1) for part in endpoint.split(':') if '=' in part)
        listen('daphne', self.application, 'asgi', parts.get('interface', '0.0.0.0'), parts.get('port', 8000))
`

/** gunicorn/app/base.py: a program that embeds gunicorn. */
const GUNICORN = `
import os
from _serving import listen, split

class _Configuration:
    def __init__(self):
        port = os.environ.get('PORT')
        self.settings = {'bind': '0.0.0.0:' + port if port else '127.0.0.1:8000', 'worker_class': 'sync'}

    def set(self, name, value):
        self.settings[name] = value

class BaseApplication:
    def __init__(self, usage=None, prog=None):
        self.cfg = _Configuration()
        self.callable = None
        self.load_config()

    def run(self):
        settings = self.cfg.settings
        bind = settings['bind'] if isinstance(settings['bind'], str) else settings['bind'][0]
        host, port = split(bind)
        interface = 'asgi' if 'uvicorn' in str(settings['worker_class']) else 'wsgi'
        listen('gunicorn', self.load(), interface, host, 8000 if port is None else port, True)
`

const program = (name: string, text: string, isOpen = true): LibraryProgram => ({ name, text, natives: [], isOpen })

/** What stands for these modules in a program of the app's own. */
export const SERVING_PROGRAMS: ReadonlyMap<string, LibraryProgram> = new Map(
  [
    program(SERVING, RECORD, false),
    program('uvicorn', UVICORN),
    program('uvicorn.main', 'from uvicorn import run, Server\n'),
    program('waitress', WAITRESS),
    program('hypercorn.config', HYPERCORN_CONFIG),
    program('hypercorn.asyncio', HYPERCORN),
    program('hypercorn.trio', HYPERCORN),
    program('hypercorn.run', HYPERCORN_RUN),
    program('wsgiref.simple_server', SIMPLE_SERVER),
    program('gevent.pywsgi', `from _serving import listen\n${pairServer('WSGIServer', 'gevent')}`),
    program('cheroot.wsgi', `from _serving import listen\n${pairServer('Server', 'cheroot')}`),
    program('werkzeug.serving', WERKZEUG),
    program('daphne.server', DAPHNE),
    program('gunicorn.app.base', GUNICORN),
  ].map((one) => [one.name, one] as const),
)
