// What stands for the base image and its kernel: folders as roots of their own with this machine's system under them, where the machine allows
// that, and otherwise folders of which the commands know only that they work there.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

export interface Person {
  name: string
  id: number
  group: number
  home: string
}

/** Where and as whom a command runs. */
export interface Place {
  root: string
  folder: string
  person: Person
  environment: Readonly<Record<string, string>>
}

export interface Running {
  child: ChildProcess
  /** The program itself, which is the first process of its container; undefined once it has ended. */
  pid: () => number | undefined
}

export interface Ground {
  /** In a sentence, for whoever reads what was shown. */
  about: string
  start: (command: readonly string[], place: Place) => Running
}

/** As the image of Node has them. */
export const people: readonly Person[] = [
  { name: 'root', id: 0, group: 0, home: join('/', 'root') },
  { name: 'node', id: 1000, group: 1000, home: join('/', 'home', 'node') },
]

/** Of the official image; what else a machine has under /usr is not in it, and must not be missed there. */
export const basePath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
const notInSlim = ['git', 'curl', 'wget', 'python3', 'make', 'gcc', 'g++', 'cc', 'c++', 'openssl', 'node', 'npm', 'npx']

/**
 * The base in a folder: this Node, the npm of this machine, and how they reach the network here, which is lent and goes into no image.
 */
export function makeBase(folder: string, environment: Readonly<Record<string, string | undefined>>): void {
  mkdirSync(join(folder, 'bin'), { recursive: true })
  mkdirSync(join(folder, 'etc'))
  cpSync(process.execPath, join(folder, 'bin', 'node'))
  cpSync(npmFolder(environment), join(folder, 'lib', 'node_modules', 'npm'), { recursive: true })
  for (const name of ['npm', 'npx']) symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(folder, 'bin', name))
  const lent = environment['npm_config_userconfig'] ?? join(environment['HOME'] ?? '/', '.npmrc')
  if (existsSync(lent)) cpSync(lent, join(folder, 'etc', 'npmrc'))
}

function npmFolder({ npm_execpath: running, PATH: path = '' }: Readonly<Record<string, string | undefined>>): string {
  const program =
    running ??
    path
      .split(delimiter)
      .map((each) => join(each, 'npm'))
      .find((each) => existsSync(each))
  const folder = program === undefined ? undefined : dirname(dirname(realpathSync(program)))
  if (folder !== undefined && existsSync(join(folder, 'bin', 'npm-cli.js'))) return folder
  throw new Error('npm is not found; run it as `npm run image`.')
}

/** What a command needs to reach the network from here; handed to RUN alone, as the builder does with proxies. */
export const lentEnvironment = (environment: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] =>
        /^((https?|no)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/i.test(entry[0]) && entry[1] !== undefined,
    ),
  )

/** An empty root with the people of the base and the names of hosts; the system itself is not in it. */
export function makeRoot(root: string): void {
  for (const name of ['usr', 'etc', 'proc', 'dev', 'run', 'var']) mkdirSync(join(root, name), { recursive: true })
  for (const name of ['tmp', 'var/tmp']) mkdirSync(join(root, name), { mode: 0o1777 })
  for (const { home } of people) mkdirSync(join(root, home), { recursive: true })
  const etc = (name: string, text: string) => writeFileSync(join(root, 'etc', name), text)
  etc('passwd', people.map(({ name, id, group, home }) => `${name}:x:${id}:${group}::${home}:/bin/sh\n`).join(''))
  etc('group', people.map(({ name, group }) => `${name}:x:${group}:\n`).join(''))
  for (const name of ['resolv.conf', 'hosts', 'nsswitch.conf', 'ld.so.cache'])
    if (existsSync(join('/etc', name))) etc(name, readFileSync(join('/etc', name), 'latin1'))
  for (const name of systemFolders)
    if (lstatSync(`/${name}`, { throwIfNoEntry: false })?.isSymbolicLink())
      symlinkSync(readlinkSync(`/${name}`), join(root, name))
}

const systemFolders = ['bin', 'sbin', 'lib', 'lib64']

// Everything it mounts is seen by the command alone and is gone with it. Read-only: what is installed into the system is not an image of ours.
const enter = `
set -e
root=$1 base=$2 person=$3 folder=$4; shift 4
under() { mkdir -p "$root$2"; mount --rbind "$1" "$root$2"; mount -o remount,bind,ro "$root$2"; }
under /usr /usr
under "$base" /usr/local
for each in ${systemFolders.join(' ')}; do if [ -d /$each ] && [ ! -L /$each ]; then under /$each /$each; fi; done
for each in ssl ca-certificates alternatives; do if [ -d /etc/$each ]; then under /etc/$each /etc/$each; fi; done
for each in null zero full random urandom; do touch "$root/dev/$each"; mount --bind /dev/$each "$root/dev/$each"; done
for each in ${notInSlim.join(' ')}; do if [ -e /usr/bin/$each ]; then mount --bind /dev/null "$root$(readlink -f /usr/bin/$each)" || true; fi; done
mount -t proc proc "$root/proc"
exec chroot --userspec="$person" "$root" /usr/bin/env --chdir="$folder" -- "$@"
`

const apart = ['--mount', '--pid', '--fork']

/** @returns What this machine allows. @throws Error where it allows neither. */
export function groundHere(base: string, only?: 'roots' | 'folders'): Ground {
  if (process.getuid?.() !== 0) throw new Error('The steps of the Dockerfile are carried out by root only, as by the builder.')
  const able = spawnSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'tmpfs', base.replace(/[^/]+$/, '')]).status === 0
  return able && only !== 'folders' ? rootsOf(base) : foldersOf(base)
}

function rootsOf(base: string): Ground {
  return {
    about: 'each stage is a root of its own (chroot, mounts and processes apart) over the system of this machine, read-only',
    start(command, { root, folder, person, environment }) {
      const args = [...apart, '/bin/sh', '-c', enter, 'sh', root, base, `${person.id}:${person.group}`, folder, ...command]
      const child = spawn('unshare', args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
      const pid = () => {
        if (child.exitCode !== null) return undefined
        const [first] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ')
        return first === undefined || first === '' ? undefined : Number(first)
      }
      return { child, pid }
    },
  }
}

function foldersOf(base: string): Ground {
  return {
    about:
      'no roots of their own here (no mounts allowed): the stages are folders, in which absolute paths of commands do not hold',
    start([program, ...args], { root, folder, person: { id, group, home }, environment }) {
      const env = { ...environment, HOME: join(root, home), PATH: `${join(base, 'bin')}:${environment['PATH']}` }
      const child = spawn(program!, args, {
        cwd: join(root, folder),
        env,
        uid: id,
        gid: group,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      return { child, pid: () => (child.exitCode === null ? child.pid : undefined) }
    },
  }
}
