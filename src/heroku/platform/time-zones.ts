/**
 * The time zones of a dyno: the files of /usr/share/zoneinfo. Ubuntu's `tzdata` has only names of a region and a city since 23.10; the old
 * ones went to `tzdata-legacy`, which Heroku's images do not install. https://github.com/heroku/base-images/pull/340, and the package's changelog.
 */
type Links = Readonly<Record<string, string>>

/** Today's name of a zone, and the old names that only `tzdata-legacy` has. */
const LEGACY: Links = {
  'Africa/Asmara': 'Africa/Asmera',
  'Africa/Cairo': 'Egypt',
  'Africa/Tripoli': 'Libya',
  'America/Adak': 'US/Aleutian',
  'America/Anchorage': 'US/Alaska',
  'America/Argentina/Buenos_Aires': 'America/Buenos_Aires',
  'America/Argentina/Catamarca': 'America/Argentina/ComodRivadavia America/Catamarca',
  'America/Argentina/Cordoba': 'America/Cordoba America/Rosario',
  'America/Argentina/Jujuy': 'America/Jujuy',
  'America/Argentina/Mendoza': 'America/Mendoza',
  'America/Chicago': 'US/Central',
  'America/Denver': 'Navajo US/Mountain',
  'America/Detroit': 'US/Michigan',
  'America/Edmonton': 'Canada/Mountain',
  'America/Halifax': 'Canada/Atlantic',
  'America/Havana': 'Cuba',
  'America/Indiana/Indianapolis': 'America/Fort_Wayne America/Indianapolis US/East-Indiana',
  'America/Indiana/Knox': 'America/Knox_IN US/Indiana-Starke',
  'America/Jamaica': 'Jamaica',
  'America/Kentucky/Louisville': 'America/Louisville',
  'America/Los_Angeles': 'US/Pacific',
  'America/Manaus': 'Brazil/West',
  'America/Mazatlan': 'Mexico/BajaSur',
  'America/Mexico_City': 'Mexico/General',
  'America/New_York': 'US/Eastern',
  'America/Noronha': 'Brazil/DeNoronha',
  'America/Nuuk': 'America/Godthab',
  'America/Phoenix': 'US/Arizona',
  'America/Regina': 'Canada/Saskatchewan',
  'America/Rio_Branco': 'Brazil/Acre',
  'America/Santiago': 'Chile/Continental',
  'America/Sao_Paulo': 'Brazil/East',
  'America/St_Johns': 'Canada/Newfoundland',
  'America/Tijuana': 'Mexico/BajaNorte',
  'America/Toronto': 'Canada/Eastern',
  'America/Vancouver': 'Canada/Pacific',
  'America/Whitehorse': 'Canada/Yukon',
  'America/Winnipeg': 'Canada/Central',
  'Antarctica/McMurdo': 'Antarctica/South_Pole',
  'Asia/Ashgabat': 'Asia/Ashkhabad',
  'Asia/Dhaka': 'Asia/Dacca',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Asia/Hong_Kong': 'Hongkong',
  'Asia/Jerusalem': 'Israel',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Macau': 'Asia/Macao',
  'Asia/Makassar': 'Asia/Ujung_Pandang',
  'Asia/Seoul': 'ROK',
  'Asia/Shanghai': 'Asia/Chungking PRC',
  'Asia/Singapore': 'Singapore',
  'Asia/Taipei': 'ROC',
  'Asia/Tehran': 'Iran',
  'Asia/Thimphu': 'Asia/Thimbu',
  'Asia/Tokyo': 'Japan',
  'Asia/Ulaanbaatar': 'Asia/Ulan_Bator',
  'Asia/Yangon': 'Asia/Rangoon',
  'Atlantic/Faroe': 'Atlantic/Faeroe',
  'Atlantic/Reykjavik': 'Iceland',
  'Australia/Adelaide': 'Australia/South',
  'Australia/Brisbane': 'Australia/Queensland',
  'Australia/Darwin': 'Australia/North',
  'Australia/Hobart': 'Australia/Tasmania',
  'Australia/Lord_Howe': 'Australia/LHI',
  'Australia/Melbourne': 'Australia/Victoria',
  'Australia/Perth': 'Australia/West',
  'Australia/Sydney': 'Australia/ACT Australia/NSW',
  'Etc/GMT': 'GMT+0 GMT-0 GMT0 Greenwich',
  'Etc/UTC': 'UCT Universal Zulu',
  'Europe/Dublin': 'Eire',
  'Europe/Istanbul': 'Turkey',
  'Europe/Kyiv': 'Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye',
  'Europe/Lisbon': 'Portugal',
  'Europe/London': 'GB GB-Eire',
  'Europe/Moscow': 'W-SU',
  'Europe/Warsaw': 'Poland',
  'Pacific/Auckland': 'NZ',
  'Pacific/Chatham': 'NZ-CHAT',
  'Pacific/Chuuk': 'Pacific/Truk',
  'Pacific/Easter': 'Chile/EasterIsland',
  'Pacific/Honolulu': 'US/Hawaii',
  'Pacific/Kanton': 'Pacific/Enderbury',
  'Pacific/Kwajalein': 'Kwajalein',
  'Pacific/Pago_Pago': 'US/Samoa',
  'Pacific/Pohnpei': 'Pacific/Ponape',
}

/** Moved there with tzdata 2024b: a release that is older keeps them. */
const LEGACY_SINCE_2024B: Links = {
  'America/Chicago': 'CST6CDT',
  'America/Denver': 'MST7MDT',
  'America/Los_Angeles': 'PST8PDT',
  'America/New_York': 'EST5EDT',
  'America/Panama': 'EST',
  'America/Phoenix': 'MST',
  'Asia/Ulaanbaatar': 'Asia/Choibalsan',
  'Europe/Athens': 'EET',
  'Europe/Brussels': 'CET MET',
  'Europe/Lisbon': 'WET',
  'Pacific/Honolulu': 'HST',
}

const inverted = (links: Links): readonly (readonly [string, string])[] =>
  Object.entries(links).flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone] as const))
const TODAYS_NAME: ReadonlyMap<string, string> = new Map([...inverted(LEGACY), ...inverted(LEGACY_SINCE_2024B)])
const MOVED_IN_2024B: ReadonlySet<string> = new Set(inverted(LEGACY_SINCE_2024B).map(([name]) => name))

/** Names without a region that `tzdata` itself has. */
const BARE: ReadonlySet<string> = new Set(['UTC', 'GMT', 'Factory'])

/** The system's files have these letters, and a name in others is another file's: ICU does not mind. */
const SPELLING =
  /^(?:(?:[A-Z][a-z]+)(?:[_-](?:[A-Z][a-z]+|of|es|au))*\/)+(?:[A-Z][a-z]+(?:[_-](?:[A-Z][a-z]+|of|es|au))*|McMurdo|DumontDUrville)$|^Etc\/(?:UTC|UCT|GMT(?:0|[+-]\d+)?|Greenwich|Universal|Zulu)$/

/** Newer than the ICU of the oldest Node that runs this. */
const RECENT: ReadonlySet<string> = new Set(['America/Coyhaique'])

/** Names that ICU knows besides the database's own. */
const OF_ICU_ALONE = /^(?:SystemV\/|US\/Pacific-New$|Etc\/Unknown$)/

/** Is there a file of NAME on the dynos of STACK? A stack that is not in the table is taken for one with every name. */
export function hasTimeZone(name: string, stack: string): boolean {
  if (BARE.has(name)) return true
  if (TODAYS_NAME.has(name)) return !lacksLegacy(stack, name)
  return SPELLING.test(name) && !OF_ICU_ALONE.test(name) && (RECENT.has(name) || isKnownToIcu(name))
}

/** What an old name, which STACK does not have, is called today; null for any other. */
export function todaysTimeZone(name: string, stack: string): string | null {
  return lacksLegacy(stack, name) ? (TODAYS_NAME.get(name) ?? null) : null
}

/** Ubuntu 24.04 began with tzdata 2024a. */
const WITHOUT_LEGACY: Readonly<Record<string, '2024a' | '2024b'>> = { 'heroku-24': '2024a', 'heroku-26': '2024b' }

function lacksLegacy(stack: string, name: string): boolean {
  const since = Object.hasOwn(WITHOUT_LEGACY, stack) ? WITHOUT_LEGACY[stack] : undefined
  return since !== undefined && (since === '2024b' || !MOVED_IN_2024B.has(name))
}

function isKnownToIcu(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
