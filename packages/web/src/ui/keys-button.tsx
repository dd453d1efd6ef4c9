// The button that shows which keys there are, and the dialog with the switch that turns single letters off.
import './lists.css'
import { useId, useRef, useState } from 'react'
import { lettersAreOn, turnLetters, useKeys } from './keys.ts'
import { texts } from '../texts/texts.ts'

export function KeysButton() {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => dialog.current?.showModal()
  useKeys({ '?': open })
  return (
    <>
      <button type="button" className="needs-keyboard" onClick={open}>
        <kbd aria-hidden="true">?</kbd> {texts.keys.open}
      </button>
      <KeysDialog dialog={dialog} />
    </>
  )
}

function KeysDialog({ dialog }: { dialog: React.RefObject<HTMLDialogElement | null> }) {
  const id = useId()
  const [on, setOn] = useState(lettersAreOn)
  const turn = (value: boolean) => {
    turnLetters(value)
    setOn(value)
  }
  return (
    <dialog ref={dialog} aria-labelledby={id}>
      <div className="stack">
        <div className="row apart">
          <h2 id={id}>{texts.keys.title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {texts.app.close}
          </button>
        </div>
        <dl className="keys">
          {texts.keys.list.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div>
          <label className="row">
            <input type="checkbox" role="switch" checked={on} onChange={(event) => turn(event.target.checked)} />
            {texts.keys.letters}
          </label>
          <p className="small soft">
            {texts.keys.help} {texts.keys.lettersHelp}
          </p>
        </div>
      </div>
    </dialog>
  )
}
