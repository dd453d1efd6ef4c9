// The frame around every page: brand, navigation, appearance, and the one place where news is read aloud.
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Announcer } from './announcer.tsx'
import { Gate } from './gate.tsx'
import { Navigation } from './navigation.tsx'
import { useStanding } from './session.ts'
import { watchTasks } from './tasks.ts'
import { ThemeChoice } from './theme-choice.tsx'
import { texts } from '../texts/texts.ts'
import { Thread } from '../ui/thread.tsx'

export function Shell() {
  const queries = useQueryClient()
  const standing = useStanding()
  const watches = standing !== undefined && standing !== 'anonymous' && standing !== 'unverified'
  useEffect(() => (watches ? watchTasks(queries) : undefined), [queries, watches])
  return (
    <div className="app">
      <a className="skip" href="#content">
        {texts.app.skip}
      </a>
      <header className="side">
        <Link to="/" className="brand">
          <Thread />
          {texts.app.name}
        </Link>
        <Navigation />
        <div className="foot">
          <ThemeChoice />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Gate />
      </main>
      <Announcer />
    </div>
  )
}
