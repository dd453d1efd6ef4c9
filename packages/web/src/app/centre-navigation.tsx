// Where the career centre can go, with counts.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { overviewQuery } from './overview-query.ts'
import { formatNumber } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'

export function CentreNavigation() {
  const { data } = useQuery(overviewQuery)
  const count = (value: number | undefined) => (value === undefined ? null : <span>{formatNumber(value)}</span>)
  const problems = data?.imports.withProblems ?? 0
  return (
    <>
      <Link to="/" activeOptions={{ exact: true }}>
        {texts.app.home}
      </Link>
      <Link to="/jobs">
        {texts.app.jobs} {count(data?.jobs)}
      </Link>
      <Link to="/people">
        {texts.app.people} {count(data?.people)}
      </Link>
      <Link to="/companies">{texts.app.companies}</Link>
      <Link to="/applications">{texts.app.applications}</Link>
      <Link to="/assessments">{texts.app.assessments}</Link>
      <Link to="/practice">{texts.practice.centreTitle}</Link>
      <Link to="/imports">
        {texts.app.imports}
        {problems > 0 && (
          <span className="chip warn" title={texts.app.withProblems(problems)}>
            △ {formatNumber(problems)} <span className="unseen">{texts.app.withProblems(problems)}</span>
          </span>
        )}
      </Link>
      <Link to="/scoring">{texts.app.scoring}</Link>
      <Link to="/fairness">{texts.app.fairness}</Link>
      <Link to="/statistics">{texts.app.statistics}</Link>
    </>
  )
}
