// Builds the page, unless what it was built from last is what lies here now. Plain JavaScript, run by the pinned Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const web = join(root, 'packages', 'web')
const stamp = join(root, 'node_modules', '.moirai-page-built')

/** The files that decide what is built; tests are in it too, as telling them apart saves nothing. */
function sources() {
  const folders = [join(web, 'src'), join(web, 'public'), join(root, 'packages', 'contract', 'src')]
  const inside = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const single = ['index.html', 'package.json', 'vite.config.ts'].map((name) => join(web, name))
  return [...inside, ...single, join(root, 'package-lock.json')].filter((file) => existsSync(file)).toSorted()
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

if (existsSync(join(web, 'index.html'))) {
  const wanted = hashOf(sources())
  const built = existsSync(join(web, 'dist', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!built) {
    process.stderr.write('Building the page …\n')
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: web,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    // The server also serves without a page, and says so.
    if (build.status === 0) writeFileSync(stamp, wanted)
    else process.stderr.write('The page could not be built; what is said above tells why.\n')
  }
}
