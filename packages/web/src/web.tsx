// Starts the page: fonts and styles, the language, the theme, the router.
import '@fontsource-variable/source-sans-3/wght.css'
import './ui/tokens.css'
import './ui/elements.css'
import './ui/parts.css'
import './ui/shell.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { applyTheme } from './app/theme.ts'
import { texts } from './texts/texts.ts'

document.documentElement.lang = texts.app.language
applyTheme()
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
