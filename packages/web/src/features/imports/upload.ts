// Hands a file in and tells how much of it has arrived; fetch cannot tell that, so that this is the old way.
import type { ImportFileView } from '@moirai/contract/imports'
import type { ImportKind } from '@moirai/contract/words'
import { address, Problem, problemOf } from '../../api.ts'

interface Upload {
  kind: ImportKind
  file: File
  /** Bytes sent so far. */
  onProgress: (sent: number) => void
  signal: AbortSignal
}

/** @throws Problem with the server's sentence; an AbortError where it was stopped. */
export function upload({ kind, file, onProgress, signal }: Upload): Promise<ImportFileView> {
  return new Promise((resolve, reject) => {
    const http = new XMLHttpRequest()
    http.open('POST', address('POST /api/v1/import-files', {}, { kind, name: file.name.slice(-255) }))
    http.setRequestHeader('accept', 'application/json')
    http.setRequestHeader('content-type', 'application/octet-stream')
    http.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded))
    http.addEventListener('load', () => {
      if (http.status === 201) resolve(JSON.parse(http.responseText) as ImportFileView)
      else reject(problemOf(http.status, http.responseText))
    })
    http.addEventListener('error', () => reject(new Problem({ status: 0, code: 'unavailable', detail: '' })))
    http.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    signal.addEventListener('abort', () => http.abort())
    http.send(file)
  })
}
