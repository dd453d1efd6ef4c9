// Where a file is dropped, or chosen by mouse or keyboard.
import './steps.css'
import { useId, useState, type DragEvent, type ReactNode } from 'react'

interface DropZoneProps {
  /** What to drop, in a few words. */
  title: string
  /** On the button that chooses. */
  choose: string
  accept: string
  onFiles: (files: readonly File[]) => void
  children?: ReactNode
}

export function DropZone({ title, choose, accept, onFiles, children }: DropZoneProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <b className="needs-mouse">{title}</b>
      <input
        id={id}
        className="unseen"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file, mended meanwhile, can be chosen again.
          currentTarget.value = ''
        }}
      />
      <label htmlFor={id} className="button primary">
        {choose}
      </label>
      {children}
    </div>
  )
}
