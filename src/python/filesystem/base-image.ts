/**
 * What is on a dyno outside the app's folder, as far as settings can ask for it.
 * https://devcenter.heroku.com/articles/stack-packages: Ubuntu's base system. Nobody can put files of their own there.
 */

/** Folders that are surely there. */
const FOLDERS: ReadonlySet<string> = new Set(
  '/ /app /bin /boot /dev /etc /etc/ssl /etc/ssl/certs /home /lib /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/lib /usr/local /usr/local/bin /usr/local/etc /usr/local/games /usr/local/include /usr/local/src /usr/share /usr/share/zoneinfo /var /var/lib /var/log /var/run /var/tmp'.split(
    ' ',
  ),
)

/** Folders of the system: what is in them is not listed here. */
const SYSTEM = [
  '/bin',
  '/boot',
  '/dev',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/proc',
  '/root',
  '/run',
  '/sbin',
  '/sys',
  '/usr',
  '/var',
  '/.dockerenv',
]

/** Where people, containers and other platforms put their own files; a dyno has none of them. */
const ABSENT = ['/run/secrets', '/var/run/secrets', '/var/www', '/var/task', '/usr/src/app', '/usr/src/code']

/** Empty, as Debian wants it: no package puts a file there (https://www.debian.org/doc/debian-policy/ch-opersys.html#site-specific-programs). */
const EMPTY = ['/usr/local/etc', '/usr/local/games', '/usr/local/include', '/usr/local/src']

/** What the base image keeps in /etc, by first name. */
const ETC: ReadonlySet<string> = new Set(
  `ImageMagick-6 ImageMagick-7 X11 adduser.conf alternatives apparmor.d apt bash.bashrc bash_completion.d bindresvport.blacklist ca-certificates ca-certificates.conf cron.d cron.daily
dbus-1 debconf.conf debian_version default deluser.conf dictionaries-common dpkg e2scrub.conf emacs environment ethertypes fonts fstab gai.conf ghostscript glvnd group group- gshadow gshadow- gss gtk-3.0
host.conf hostname hosts init.d inputrc issue issue.net kernel ld.so.cache ld.so.conf ld.so.conf.d legal libaudit.conf libnl-3 locale.alias locale.conf locale.gen localtime login.defs logrotate.d lsb-release
lynx machine-id magic magic.mime mailcap mailcap.order manpath.config mime.types mke2fs.conf modules-load.d mtab mysql nanorc netconfig network networks nsswitch.conf odbc.ini odbcinst.ini opt os-release pam.conf pam.d
papersize passwd passwd- perl postgresql postgresql-common profile profile.d protocols python2.7 python3 python3.10 python3.12 rc0.d rc1.d rc2.d rc3.d rc4.d rc5.d rc6.d rcS.d resolv.conf rmt rpc screenrc security
selinux sensors.d services sgml shadow shadow- shells skel snmp ssh ssl subgid subgid- subuid subuid- sudo.conf sudoers sudoers.d sysctl.conf sysctl.d systemd terminfo timezone tmpfiles.d udev ufw update-motd.d
vdpau_wrapper.cfg vim vulkan wgetrc xattr.conf xdg xml`
    .trim()
    .split(/\s+/),
)

const isAtOrBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** What is at PATH, an absolute and normal one outside the app's folder: `unknown` where the base image may have something there. */
export function baseImage(path: string): 'directory' | 'missing' | 'unknown' {
  if (FOLDERS.has(path)) return 'directory'
  if ([...ABSENT, ...EMPTY].some((folder) => isAtOrBelow(path, folder))) return 'missing'
  const [, top = '', second = ''] = path.split('/')
  if (top === 'etc') return ETC.has(second) ? 'unknown' : 'missing'
  return SYSTEM.some((folder) => isAtOrBelow(path, folder)) ? 'unknown' : 'missing'
}

/** Are all the names in this folder known? Those of the app's folder are not asked here, and in `/tmp` other processes of the dyno write. */
export function isListed(path: string): boolean {
  return ['/home', '/media', '/mnt', '/opt', '/srv'].includes(path)
}

/** May the dyno's user, who is not root, write in this folder that is there? In one that the base image lacks, which the program made itself. */
export function isWritable(folder: string): boolean {
  return (
    ['/app', '/tmp', '/var/tmp', '/dev/shm'].some((open) => isAtOrBelow(folder, open)) ||
    baseImage(folder) === 'missing'
  )
}
