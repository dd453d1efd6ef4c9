// A list as a file: everything its filters show, fetched with how much has come so far, stopped if one likes, then handed to the browser.
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { address, Problem, problemOf } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

type Format = 'csv' | 'json'
type ExportRoute = 'GET /api/v1/exports/people' | 'GET /api/v1/exports/jobs' | 'GET /api/v1/exports/applications'

interface ExportListProps {
  route: ExportRoute
  /** What the file is called, without its ending. */
  name: string
  filters: Record<string, string>
  /** The list shows nothing. */
  empty: boolean
}

export function ExportList({ route, name, filters, empty }: ExportListProps) {
  const { lists } = texts
  const [bytes, setBytes] = useState(0)
  const stop = useRef<AbortController>(undefined)
  const take = useMutation({
    mutationFn: async (format: Format) => {
      stop.current = new AbortController()
      setBytes(0)
      const file = await fetched(address(route, {}, { ...filters, format }), stop.current.signal, setBytes)
      if (file === undefined) return
      hand(file, `${name}.${format}`)
      return { name: `${name}.${format}`, bytes: file.size }
    },
  })
  return (
    <details className="about">
      <summary>{lists.export}</summary>
      <div className="card stack">
        <p className="small soft">{empty ? lists.nothingToExport : lists.exportHelp}</p>
        <div className="row">
          {(['csv', 'json'] as const).map((format) => (
            <button key={format} type="button" disabled={empty || take.isPending} onClick={() => take.mutate(format)}>
              {lists[format]}
            </button>
          ))}
          {take.isPending && (
            <button type="button" onClick={() => stop.current?.abort()}>
              {lists.stop}
            </button>
          )}
        </div>
        {take.isPending && <p className="small">{lists.exporting(bytes)}</p>}
        {take.data !== undefined && <p role="status">{lists.exported(take.data.name, take.data.bytes)}</p>}
        {take.error !== null && <ProblemNote error={take.error} />}
      </div>
    </details>
  )
}

/** The whole file; undefined where it was stopped. A connection that breaks is told, so that half a file is never taken for all. */
async function fetched(url: string, signal: AbortSignal, tell: (bytes: number) => void): Promise<Blob | undefined> {
  try {
    const response = await fetch(url, { signal })
    if (!response.ok) throw problemOf(response.status, await response.text())
    const parts: Uint8Array<ArrayBuffer>[] = []
    let bytes = 0
    const reader = response.body!.getReader()
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parts.push(step.value)
      bytes += step.value.length
      tell(bytes)
    }
    return new Blob(parts, { type: response.headers.get('content-type') ?? '' })
  } catch (error) {
    if (signal.aborted) return undefined
    if (error instanceof Problem) throw error
    throw new Problem({ status: -1, code: 'unavailable', detail: texts.lists.cut })
  }
}

function hand(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser has taken it over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url))
}
