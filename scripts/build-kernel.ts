// Assembles the WebAssembly kernel into a file that is committed, so that nothing has to be built to run it: `npm run build:kernel`.
import { readFileSync, writeFileSync } from 'node:fs'
import { assemble } from './assemble.ts'

export const kernelText = 'packages/matching/src/kernel/pruned.wat'
export const kernelBytes = 'packages/matching/src/kernel/pruned-bytes.ts'

/** The file of bytes that belongs to a text. */
export function bytesFile(text: string): string {
  const lines =
    Buffer.from(assemble(text))
      .toString('base64')
      .match(/.{1,110}/g) ?? []
  return [
    '/** The WebAssembly kernel, assembled from pruned.wat by `npm run build:kernel`. */',
    'export const prunedBytes = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
    '',
  ].join('\n')
}

if (import.meta.main) writeFileSync(kernelBytes, bytesFile(readFileSync(kernelText, 'utf8')))
