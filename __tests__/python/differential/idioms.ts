import { condition, expression, read } from './expressions.ts'
import { CONFIG_VARS, emit, fresh, known, one, quote, type State, serial, type Type } from './state.ts'

const HOSTS = ['"a.example.com"', '"*"', '".example.com"', '"localhost"', '"127.0.0.1"'] as const
const APPS = ['"django.contrib.admin"', '"debug_toolbar"', '"storages"', '"app.apps.AppConfig"'] as const
const MIDDLEWARE = ['"security"', '"whitenoise"', '"sessions"', '"common"', '"csrf"'] as const
const TRUTHS = ['("1", "true", "yes")', '["True", "on"]', '{"true", "1"}', '"true"', 'frozenset(("y", "t"))'] as const
const URLS = [
  '"postgres://u:p%40w@h:5432/db?sslmode=require"',
  '"redis://:pw@h:6379/1"',
  '"sqlite:///db.sqlite3"',
  '"https://key@sentry.example.com/12"',
  '"mysql://h"',
  '""',
] as const

/** A parameter of a settings file's own helper, and what such helpers do with a text. */
const CASTS = [
  'str',
  'int',
  'bool',
  'float',
  'json.loads',
  'lambda v: v.lower() in ("1", "true")',
  'lambda v: [x.strip() for x in v.split(",") if x.strip()]',
  'lambda v: dict(p.split("=", 1) for p in v.split(","))',
  'lambda v: {"true": True, "false": False}[v.lower()]',
  'str.split',
] as const

type Idiom = (state: State) => string

const variable = (state: State): string => quote(state.random.pick(CONFIG_VARS))
const pick2 = (state: State, from: readonly [string, ...string[]]): string =>
  `${state.random.pick(from)}, ${state.random.pick(from)}`

/** A name of TYPE that is bound already, or a literal. */
const from = (state: State, type: Type, otherwise: string): string => known(state, type) ?? otherwise

/** What decides a switch. */
const flags: readonly [Idiom, ...Idiom[]] = [
  (state) => `${read(state)} ${state.random.pick(['==', '!='])} ${state.random.pick(['"True"', '"False"', '"1"'])}`,
  (state) => `${read(state)}.strip().lower() in ${state.random.pick(TRUTHS)}`,
  (state) => `bool(${read(state)})`,
  (state) => `bool(int(os.environ.get(${variable(state)}, ${state.random.pick(['0', '1', '"0"', '"1"'])})))`,
  (state) => `not os.environ.get(${variable(state)})`,
  (state) => `${variable(state)} in os.environ and os.environ[${variable(state)}] != "0"`,
  (state) => `json.loads(os.environ.get(${variable(state)}, "true").lower())`,
  (state) => `ast.literal_eval(os.environ.get(${variable(state)}, "True"))`,
  (state) =>
    `{"true": True, "false": False}.get(os.getenv(${variable(state)}, "").lower(), ${state.random.pick(['True', 'None'])})`,
  (state) => `re.match(r"^(1|true|yes)$", os.environ.get(${variable(state)}) or "", re.I) is not None`,
  (state) => `any(os.environ.get(k) == "1" for k in (${variable(state)}, ${variable(state)}))`,
  (state) => `os.environ.get(${variable(state)}, str(${condition(state, 1)})) == "True"`,
]

const lists: readonly [Idiom, ...Idiom[]] = [
  (state) => `os.environ.get(${variable(state)}, "a.com, b.com").split(",")`,
  (state) => `[h.strip() for h in os.environ.get(${variable(state)}, "").split(",") if h.strip()]`,
  (state) => `list(filter(None, os.getenv(${variable(state)}, "x;y;").split(";")))`,
  (state) => `list(map(str.strip, ${read(state)}.split(",")))`,
  (state) => `re.split(r"[\\s,]+", os.environ.get(${variable(state)}, "a b,c"))`,
  (state) => `[${pick2(state, HOSTS)}] + ([${read(state)}] if ${condition(state, 1)} else [])`,
  (state) => `["*"] if ${condition(state, 1)} else [${pick2(state, HOSTS)}]`,
  (state) => `[${pick2(state, HOSTS)}, *filter(None, [os.environ.get(${variable(state)})])]`,
  (state) => `(os.environ.get(${variable(state)}) or ${state.random.pick(HOSTS)}).split()`,
  (state) => `sorted({${pick2(state, HOSTS)}} | set(${read(state)}.split(",")))`,
  (state) => `[f"https://{h.lstrip('.')}" for h in ${from(state, 'list', '["a"]')} if isinstance(h, str) and h != "*"]`,
  (state) => `[(n, e) for n, _, e in (p.partition(":") for p in ${read(state)}.split(";")) if e]`,
]

const texts: readonly [Idiom, ...Idiom[]] = [
  (state) =>
    `os.environ.get(${variable(state)}) or os.environ.get(${variable(state)}) or ${quote(state.random.pick(['', 'x']))}`,
  (state) => `"/".join(filter(None, [${read(state)}, "static", ${read(state)}])) + "/"`,
  (state) =>
    `"https://{host}{port}/".format(host=${read(state)}, port=":" + os.getenv(${variable(state)}, "80") if ${condition(state, 1)} else "")`,
  (state) => `f"{os.environ.get(${variable(state).replaceAll('"', "'")}, 'dev')}-{__name__}"`,
  (state) => `os.path.join(os.path.dirname(os.path.abspath(__file__)), ${read(state)})`,
  (state) => `str(Path(__file__).resolve().parent${state.random.pick(['', '.parent'])} / (${read(state)} or "x"))`,
  (state) => `os.path.${state.random.pick(['basename', 'dirname', 'normpath'])}("/srv/" + ${read(state)})`,
  (state) =>
    `string.Template("$a/\${b}").${state.random.pick(['substitute', 'safe_substitute'])}(a=${read(state)}${state.random.pick([', b=1', ''])})`,
  (state) => `base64.b64encode(${read(state)}.encode()).decode()`,
  (state) => `hashlib.${state.random.pick(['md5', 'sha256'])}(${read(state)}.encode("utf-8")).hexdigest()[:8]`,
  (state) => `os.path.expandvars("$${state.random.pick(CONFIG_VARS)}/x")`,
  (state) => `textwrap.dedent("""\n  a\n  """ + ${read(state)}).strip()`,
]

const dicts: readonly [Idiom, ...Idiom[]] = [
  (state) =>
    `{"default": {"ENGINE": "postgresql", "NAME": ${read(state)}, "PORT": int(os.environ.get(${variable(state)}, "5432")), "OPTIONS": {"sslmode": "require"} if ${condition(state, 1)} else {}}}`,
  () => '{k[len("A"):].lower(): v for k, v in os.environ.items() if k.startswith("A")}',
  () => '{k: os.environ[k] for k in ("ALPHA", "BETA") if k in os.environ}',
  (state) =>
    `json.loads(os.environ.get(${variable(state)}, ${quote(state.random.pick(['{}', '{"a": [1, null]}', '[1]']))}))`,
  (state) => `{**${from(state, 'dict', '{"a": 1}')}, **({"extra": ${read(state)}} if ${condition(state, 1)} else {})}`,
  (state) =>
    `dict(version=1, handlers={"console": {"level": ${read(state)}.upper()}}, root=dict(handlers=["console"] + (["file"] if ${condition(state, 1)} else [])))`,
  (state) => `dict(urllib.parse.parse_qsl(${state.random.pick(['"a=1&b=2"', `"a=" + ${read(state)}`])}))`,
  (state) =>
    `vars(urllib.parse.urlparse(${state.random.pick(URLS)})) and urllib.parse.urlparse(${state.random.pick(URLS)})._asdict()`,
  (state) => `{"dev": {"x": 1}, "prod": {"x": 2}}.get(os.getenv(${variable(state)}, "dev"), {})`,
]

/** Whole statements; NAME is what they bind, N makes their other names their own. */
const statements: readonly [
  (state: State, name: string, n: number) => string,
  ...((state: State, name: string, n: number) => string)[],
] = [
  (state, name, n) =>
    `def env${n}(key, default=${state.random.pick(['None', '""', 'KeyError'])}, cast=${state.random.pick(CASTS)}):\n    value = os.environ.get(key${state.random.pick(['', ', default'])})\n    if value is ${state.random.pick(['None', 'KeyError'])}:\n        ${state.random.pick(['return default', 'raise RuntimeError("Set the %s environment variable" % key)', 'value = default'])}\n    return cast(value)\n${name} = env${n}(${variable(state)}), env${n}(${variable(state)}, ${state.random.pick(['"1"', 'False', '"a,b"', '5'])}), env${n}(${variable(state)}, cast=${state.random.pick(CASTS)})`,
  (state, name) =>
    `try:\n    ${name} = ${state.random.pick([`os.environ[${variable(state)}]`, `int(os.environ[${variable(state)}])`, `float(${read(state)})`])}\nexcept ${state.random.pick(['KeyError', 'ValueError', '(KeyError, ValueError)', 'Exception'])}:\n    ${state.random.pick([`${name} = "fallback"`, `${name} = None`, 'raise', 'raise RuntimeError("not set")'])}`,
  (state, name, n) =>
    `ENV${n} = os.environ.get(${variable(state)}, "dev")\nif ENV${n} == "prod":\n    ${name} = [1]\nelif ENV${n} in ("dev", "1", ""):\n    ${name} = [2]\nelse:\n    ${state.random.pick(['pass', `${name} = ENV${n}`, `raise ValueError("unknown environment %r" % ENV${n})`])}`,
  (state, name) =>
    `${name} = [${MIDDLEWARE.join(', ')}]\nif ${condition(state, 1)}:\n    ${state.random.pick([`${name}.insert(${name}.index(${state.random.pick(MIDDLEWARE)}) + 1, "mine")`, `${name}.remove(${state.random.pick(MIDDLEWARE)})`, `${name} += ["debug"]`, `${name}[:0] = ["first"]`, `${name} = [m for m in ${name} if m != "csrf"]`])}`,
  (state, name) =>
    `${name} = (${pick2(state, APPS)},)\n${state.random.pick([`${name} += ("more",)`, `if ${condition(state, 1)}: ${name} += ("more",)`, `${name} = ${name} + tuple(${read(state)}.split(","))`])}`,
  (state, name) =>
    `${name} = {"default": {"BACKEND": "locmem"}}\nif os.environ.get(${variable(state)}):\n    ${name}["default"] = {"BACKEND": "redis", "LOCATION": os.environ[${variable(state)}]}\n${name}["default"].setdefault("TIMEOUT", ${expression(state, 'int', 1)})`,
  (state, name) =>
    `${name} = {}\nfor key in os.environ:\n    if key.startswith(${state.random.pick(['"A"', '"B"', '"DE"'])}): ${name}[key.lower()] = os.environ[key]\nkey = None`,
  (state, name) =>
    `url = urllib.parse.urlparse(os.environ.get(${variable(state)}, ${state.random.pick(URLS)}))\n${name} = url.scheme, url.hostname, url.port, url.username, url.password, url.path[1:], url.query`,
  (_state, name, n) =>
    `for name${n}, default${n} in (("ALPHA", "1"), ("BETA", None)):\n    globals()["${name}_" + name${n}] = os.environ.get(name${n}, default${n})\n${name} = ${name}_ALPHA`,
  (state, name, n) =>
    `class Env${n}(enum.Enum):\n    DEV = "dev"\n    PROD = ${state.random.pick(['"prod"', '"1"', '"True"'])}\n${name} = Env${n}(os.environ.get(${variable(state)}, "dev")).name`,
  (state, name, n) =>
    `@dataclasses.dataclass${state.random.pick(['', '(frozen=True)'])}\nclass Config${n}:\n    debug: bool = False\n    hosts: list = dataclasses.field(default_factory=list)\n    @classmethod\n    def load(cls): return cls(debug=${one(state.random, [() => state.random.pick(flags)(state)])}, hosts=${state.random.pick(lists)(state)})\n${name} = dataclasses.asdict(Config${n}.load())`,
  (state, name) =>
    `match os.environ.get(${variable(state)}, ""):\n    case "prod" | "1": ${name} = 1\n    case "" | None: ${name} = 2\n    case other if other.startswith("a"): ${name} = other\n    case _: ${name} = 4`,
  (state, name, n) =>
    `def flag${n}(name, default=False):\n    value = os.environ.get(name)\n    if value is None: return default\n    value = value.lower()\n    if value in ("true", "1"): return True\n    if value in ("false", "0", ""): return False\n    ${state.random.pick(['raise ValueError(f"{name}: {value!r}")', 'return bool(value)', 'return default'])}\n${name} = flag${n}(${variable(state)}), not flag${n}(${variable(state)}, True)`,
  (state, name) =>
    `with contextlib.suppress(${state.random.pick(['KeyError', 'Exception', 'KeyError, ValueError'])}):\n    ${name} = timedelta(seconds=int(os.environ[${variable(state)}])).total_seconds()`,
  (state, name) =>
    `assert os.environ.get(${variable(state)}), "is not set"\n${name} = len(os.environ[${variable(state)}]) > ${state.random.between(0, 3)}`,
  (state, name, n) =>
    `from collections import ChainMap\nconf${n} = ChainMap({}, os.environ, {"ALPHA": "default", "OTHER": "o"})\n${name} = conf${n}[${variable(state)}], conf${n}.get("OTHER"), "NOPE" in conf${n}`,
  (state, name, n) =>
    `class Base${n}:\n    DEBUG = False\n    HOSTS = []\n    @property\n    def url(self): return "http" + ("" if self.DEBUG else "s")\nclass Prod${n}(Base${n}):\n    DEBUG = ${state.random.pick(flags)(state)}\n    HOSTS = Base${n}.HOSTS + ${state.random.pick(lists)(state)}\nactive${n} = {"dev": Base${n}, "prod": Prod${n}}.get(${read(state)}, Prod${n})()\n${name} = active${n}.url, active${n}.HOSTS`,
  (state, name) =>
    `${name} = int(os.environ.get(${variable(state)}, ${state.random.pick(['3', '"3"', '"x"', 'None'])}))\nif ${name} > 2: ${name} = min(${name}, 10) * 60`,
  (state, name, n) =>
    `@lru_cache()\ndef settings${n}(): return types.SimpleNamespace(debug=${state.random.pick(flags)(state)}, key=${read(state)})\n${name} = settings${n}().debug, settings${n}() is settings${n}()`,
  (state, name) =>
    `${name} = {}\n${name}.update(ENGINE="pg", **({"HOST": ${read(state)}} if ${condition(state, 1)} else {}))\nif not ${name}.get("HOST"): ${name}.pop("ENGINE", None)`,
]

/** What settings files are made of: switches, lists, texts and dicts over the environment, and helpers of their own. */
export function idiom(state: State): void {
  const { random } = state
  const value = (type: Type, idioms: readonly [Idiom, ...Idiom[]]): string => {
    const text = random.pick(idioms)(state)
    return `${fresh(state, type)} = ${text}`
  }
  emit(
    state,
    one(random, [
      () => value('bool', flags),
      () => value('list', lists),
      () => value('str', texts),
      () => value('dict', dicts),
      () => {
        const text = random.pick(statements)
        return text(state, fresh(state, 'any'), serial(state))
      },
      () => {
        const text = random.pick(statements)
        return text(state, fresh(state, 'any'), serial(state))
      },
    ]),
  )
}
