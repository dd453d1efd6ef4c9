// Light, dark or as the system has it.
import { useId, useState } from 'react'
import { applyTheme, chosenTheme, themes, type Theme } from './theme.ts'
import { texts } from '../texts/texts.ts'

export function ThemeChoice() {
  const id = useId()
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  const choose = (value: string) => {
    const chosen = themes.find((name) => name === value) ?? 'system'
    applyTheme(chosen)
    setTheme(chosen)
  }
  return (
    <>
      <label htmlFor={id} className="small soft">
        {texts.app.theme}
      </label>
      <select id={id} value={theme} onChange={(event) => choose(event.target.value)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {texts.app.themes[name]}
          </option>
        ))}
      </select>
    </>
  )
}
