// One of a few, each with a line that says what it means.

interface ChoiceCardsProps<Value extends string> {
  legend: string
  choices: readonly { value: Value; name: string; help: string }[]
  value: Value | undefined
  onChoose: (value: Value) => void
  disabled?: boolean
}

export function ChoiceCards<Value extends string>({ legend, choices, value, onChoose, disabled }: ChoiceCardsProps<Value>) {
  return (
    <fieldset className="choices" disabled={disabled}>
      <legend>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input type="radio" name={legend} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            <span>
              <b>{choice.name}</b>
              <br />
              <span className="small soft">{choice.help}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
