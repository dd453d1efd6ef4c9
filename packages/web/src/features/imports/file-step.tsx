// First step: what the file holds, and the file itself.
import { importKinds } from '@moirai/contract/words'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { discardFile, fileQuery } from './queries.ts'
import { DiscardButton, StepPage } from './step-page.tsx'
import { Templates } from './template.tsx'
import { upload } from './upload.ts'
import { UploadProgress } from './upload-progress.tsx'
import type { FileKind, Wizard } from './wizard-state.ts'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { DropZone } from '../../ui/drop-zone.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

const accept = '.csv,.tsv,.txt,.gz,text/csv,text/tab-separated-values'

type Sending =
  | { at: 'rest'; note?: string }
  | { at: 'waits'; file: File }
  | { at: 'sends'; file: File; sent: number }
  | { at: 'refused'; error: unknown }

export function FileStep({ wizard }: { wizard: Wizard }) {
  const { file: words } = texts.imports.steps
  const { kind } = wizard.state
  const { sending, choose, say, cancel } = useSending(wizard)
  const isSending = sending.at === 'sends'
  return (
    <StepPage step="file" title={words.title}>
      <FileHere wizard={wizard} />
      <ChoiceCards
        legend={words.kind}
        choices={importKinds.map((value) => ({ value, ...words.kinds[value] }))}
        value={kind}
        onChoose={say}
        disabled={isSending}
      />
      <section className="stack" aria-label={words.file}>
        {sending.at === 'sends' ? (
          <UploadProgress file={sending.file} sent={sending.sent} cancel={cancel} />
        ) : (
          <DropZone title={words.drop} choose={words.choose} accept={accept} onFiles={choose}>
            <p className="small soft">{words.formats}</p>
          </DropZone>
        )}
        {sending.at === 'waits' && <p className="note">{words.kindFirst(sending.file.name)}</p>}
        {sending.at === 'rest' && sending.note !== undefined && <p className="note">{sending.note}</p>}
        {sending.at === 'refused' && <ProblemNote error={sending.error} />}
        <Templates help={words.templateHelp} />
      </section>
    </StepPage>
  )
}

/** Kind and file may be given in any order; when both are there the file is handed in. */
function useSending(wizard: Wizard) {
  const queries = useQueryClient()
  const [sending, setSending] = useState<Sending>({ at: 'rest' })
  const stop = useRef<AbortController>(undefined)
  // One file after another is chosen, and each would wait on the server for a day.
  const forget = () => {
    const { file } = wizard.state
    if (file !== undefined) discardFile(file).catch(() => undefined)
  }
  const send = async (kind: FileKind, file: File) => {
    const controller = new AbortController()
    stop.current = controller
    const onProgress = (sent: number) => setSending({ at: 'sends', file, sent })
    onProgress(0)
    try {
      const view = await upload({ kind, file, onProgress, signal: controller.signal })
      queries.setQueryData(fileQuery(view.id).queryKey, view)
      setSending({ at: 'rest' })
      forget()
      wizard.go({ step: 'columns', kind, file: view.id, task: undefined })
    } catch (error) {
      const { cancelled } = texts.imports.steps.file
      if (!controller.signal.aborted) return setSending({ at: 'refused', error })
      setSending({ at: 'rest', note: cancelled })
      announce(cancelled)
    }
  }
  const choose = ([file, more]: readonly File[]) => {
    if (file === undefined) return
    if (more !== undefined) announce(texts.imports.steps.file.oneOnly)
    const { kind } = wizard.state
    if (kind === undefined) {
      setSending({ at: 'waits', file })
      announce(texts.imports.steps.file.kindFirst(file.name))
    } else void send(kind, file)
  }
  const say = (kind: FileKind) => {
    forget()
    wizard.go({ kind, file: undefined }, true)
    if (sending.at === 'waits') void send(kind, sending.file)
  }
  return { sending, choose, say, cancel: () => stop.current?.abort() }
}

/** Somebody who came back finds the file still there. */
function FileHere({ wizard }: { wizard: Wizard }) {
  const { file } = wizard.state
  return file === undefined ? null : <KnownFile wizard={wizard} id={file} />
}

function KnownFile({ wizard, id }: { wizard: Wizard; id: string }) {
  const { file: words, columns } = texts.imports.steps
  const { data } = useQuery(fileQuery(id))
  if (data === undefined) return null
  return (
    <div className="note stack">
      <p>{words.here(data.file, data.rows)}</p>
      <div className="row">
        <button type="button" className="primary" onClick={() => wizard.go({ step: 'columns' })}>
          {words.goOn}
        </button>
        <DiscardButton wizard={wizard} label={columns.another} />
      </div>
    </div>
  )
}
