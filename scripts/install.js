// Installs what is missing, by `npm install`, unless the lock file is the one installed last. Plain JavaScript: any Node runs it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const lockFiles = ['package-lock.json', 'package.json'].map((name) => join(root, name))
const stamp = join(root, 'node_modules', '.moirai-installed')
const hash = createHash('sha256')
for (const file of lockFiles) hash.update(readFileSync(file))
const wanted = hash.digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  process.stderr.write('Installing what is missing …\n')
  // Inside `npm start` the path of the running npm is given; from a bare shell the command is looked up.
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  // A Node older than the pinned one runs npm only; its engine warnings are about tools it never runs.
  const install = spawnSync(command, [...first, 'install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && !npm,
  })
  if (install.status !== 0) {
    process.stderr.write('The installation failed; what npm says above tells why. It needs the network once.\n')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
