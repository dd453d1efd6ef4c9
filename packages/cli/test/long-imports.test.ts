// Small shares of the long forms; `npm run test:long -- import-kills`, `import-undo` and `import-memory` do all.
import { describe, expect, it } from 'vitest'
import { bringHostile, hostileFiles } from './hostile-imports.ts'
import { undoLongImport, watchLongImport } from './long-imports.ts'

describe.concurrent('an import of many rows', () => {
  it('is undone to the last byte', async () => {
    expect(await undoLongImport(1, 800)).toMatch(/every byte as before/)
  })

  it.skipIf(process.platform !== 'linux')('stays below its bound of memory', async () => {
    expect(await watchLongImport(1, 1500)).toMatch(/^1,500 rows/)
  })
})

describe.concurrent('a file that no honest program writes', () => {
  // The others are told in the tests of reading, within the process.
  const some = hostileFiles.filter(({ what }) => /^NUL|million cells/.test(what))
  it.each(some)('is answered clearly: $what', async (hostile) => {
    expect(await bringHostile(hostile, 1)).toContain(hostile.what)
  })
})
