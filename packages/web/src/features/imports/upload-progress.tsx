// A file on its way to the server, with a way to stop it; then the moment the server takes to look it through.
import { useEffect, useId, useRef } from 'react'
import { formatSize } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import '../../ui/progress.css'

interface UploadProgressProps {
  file: File
  sent: number
  cancel: () => void
}

export function UploadProgress({ file, sent, cancel }: UploadProgressProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  // What was chosen with is gone; the one thing left to press takes the focus.
  useEffect(() => button.current?.focus(), [])
  const { file: words } = texts.imports.steps
  const arrived = sent >= file.size
  return (
    <div className="card task-progress">
      <span id={id}>{arrived ? words.looking(file.name) : words.uploading(file.name)}</span>
      <progress aria-labelledby={id} {...(arrived ? {} : { value: sent, max: file.size })} />
      <div className="row apart">
        <p className="small soft">{words.sent(formatSize(Math.min(sent, file.size)), formatSize(file.size))}</p>
        <button type="button" ref={button} onClick={cancel}>
          {texts.app.cancel}
        </button>
      </div>
    </div>
  )
}
