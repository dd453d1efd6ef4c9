// The frame around every page: brand, navigation with counts, appearance, and the one place where news is read aloud.
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { Announcer } from './announcer.tsx'
import { overviewQuery } from './overview-query.ts'
import { ThemeChoice } from './theme-choice.tsx'
import { formatNumber } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'
import { Thread } from '../ui/thread.tsx'

export function Shell() {
  const { data } = useQuery(overviewQuery)
  const count = (value: number | undefined) => (value === undefined ? null : <span>{formatNumber(value)}</span>)
  const problems = data?.imports.withProblems ?? 0
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
        <nav aria-label={texts.app.navigation}>
          <Link to="/" activeOptions={{ exact: true }}>
            {texts.app.home}
          </Link>
          <Link to="/jobs">
            {texts.app.jobs} {count(data?.jobs)}
          </Link>
          <Link to="/people">
            {texts.app.people} {count(data?.people)}
          </Link>
          <Link to="/imports">
            {texts.app.imports}
            {problems > 0 && (
              <span className="chip warn" title={texts.app.withProblems(problems)}>
                △ {formatNumber(problems)} <span className="unseen">{texts.app.withProblems(problems)}</span>
              </span>
            )}
          </Link>
        </nav>
        <div className="foot">
          <ThemeChoice />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Announcer />
    </div>
  )
}
