// Everything in figures: how much there is, how it is spread, how long it took; each chart with its table.
import type {
  ApplicationStatistics,
  AssessmentStatistics,
  MatchStatistics,
  RecordStatistics,
  SkillStatistics,
} from '@moirai/contract/statistics'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { useStanding } from '../../app/session.ts'
import { formatDuration, formatNumber, formatPoints } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { CountTile, Tiles } from '../../ui/tiles.tsx'

const questions = [
  { queryKey: ['statistics', 'records'], queryFn: ({ signal }: Asked) => request('GET /api/v1/statistics/records', { signal }) },
  { queryKey: ['statistics', 'skills'], queryFn: ({ signal }: Asked) => request('GET /api/v1/statistics/skills', { signal }) },
  {
    queryKey: ['statistics', 'applications'],
    queryFn: ({ signal }: Asked) => request('GET /api/v1/statistics/applications', { signal }),
  },
  {
    queryKey: ['statistics', 'assessments'],
    queryFn: ({ signal }: Asked) => request('GET /api/v1/statistics/assessments', { signal }),
  },
  { queryKey: ['statistics', 'matches'], queryFn: ({ signal }: Asked) => request('GET /api/v1/statistics/matches', { signal }) },
  { queryKey: ['statistics', 'imports'], queryFn: ({ signal }: Asked) => request('GET /api/v1/statistics/imports', { signal }) },
] as const

interface Asked {
  signal: AbortSignal
}

export function StatisticsPage() {
  const { statistics } = texts
  const [records, skills, applications, assessments, matches, imports] = useQueries({ queries: questions })
  const all = [records, skills, applications, assessments, matches, imports]
  const failed = all.find(({ error }) => error !== null)
  const again = () => void Promise.all(all.map((one) => one.refetch()))
  return (
    <Page title={statistics.title} facts={statistics.facts}>
      {failed && <ProblemNote error={failed.error} retry={again} />}
      <div className="stack">
        {records.data && skills.data ? (
          <Totals records={records.data} skills={skills.data} />
        ) : (
          failed === undefined && <WaitingRows rows={6} />
        )}
        <div className="charts">
          {skills.data && <Skills figures={skills.data} />}
          {records.data && <Records figures={records.data} />}
          {applications.data && <Applications figures={applications.data} />}
          {assessments.data && <Assessments figures={assessments.data} />}
          {matches.data && <Matches figures={matches.data} />}
          {imports.data && (
            <BarChart
              title={statistics.imports}
              {...(imports.data.averageSeconds === null
                ? {}
                : { help: statistics.importsTook(formatDuration(imports.data.averageSeconds)) })}
              of={statistics.count}
              series={[statistics.count]}
              bars={(['created', 'updated', 'skipped', 'failed'] as const).map((word) => ({
                name: statistics.importRows[word],
                values: [imports.data[word]],
              }))}
            />
          )}
        </div>
      </div>
    </Page>
  )
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

function Totals({ records, skills }: { records: RecordStatistics; skills: SkillStatistics }) {
  const { statistics } = texts
  const totals: [number, string][] = [
    [skills.people, statistics.people],
    [records.jobs.find(({ status }) => status === 'open')?.jobs ?? 0, statistics.openJobs],
    [sumOf(records.applications.map(({ applications }) => applications)), statistics.applications],
    [sumOf(records.accountsByRole.map(({ accounts }) => accounts)), statistics.accounts],
    [skills.skills, statistics.skills],
    [skills.differentSkills, statistics.differentSkills],
  ]
  return (
    <>
      <Tiles label={statistics.totals}>
        {totals.map(([count, what]) => (
          <CountTile key={what} count={formatNumber(count)} what={what} />
        ))}
      </Tiles>
      <p className="soft">
        {statistics.withSkills(skills.peopleWithSkills, skills.people)}{' '}
        {skills.averageSkills !== null && texts.words.sentence(statistics.each(formatPoints(skills.averageSkills)))}
      </p>
    </>
  )
}

function Skills({ figures }: { figures: SkillStatistics }) {
  const { statistics, words } = texts
  return (
    <>
      <BarChart
        title={statistics.popular}
        of={statistics.skill}
        series={[statistics.peopleHaving]}
        bars={figures.popular.map(({ skill, people }) => ({ name: skill, values: [people] }))}
      />
      <BarChart
        title={statistics.demand}
        help={statistics.demandHelp}
        of={statistics.skill}
        series={[statistics.jobsAsking, statistics.peopleHaving]}
        more={statistics.required}
        bars={figures.demand.map(({ skill, openJobs, required, people }) => ({
          name: skill,
          values: [openJobs, people],
          more: formatNumber(required),
        }))}
      />
      <BarChart
        title={statistics.byProficiency}
        of={statistics.skill}
        series={[statistics.count]}
        bars={figures.byProficiency.map(({ proficiency, skills }) => ({
          name: proficiency === null ? statistics.noProficiency : words.proficiencies[proficiency],
          values: [skills],
        }))}
      />
      <BarChart
        title={statistics.byOrigin}
        of={statistics.skill}
        series={[statistics.count]}
        bars={figures.byOrigin.map(({ origin, skills }) => ({ name: statistics.origins[origin], values: [skills] }))}
      />
    </>
  )
}

function Records({ figures: { people, jobs, accountsByRole, accountsByStatus } }: { figures: RecordStatistics }) {
  const { statistics, words, account, users } = texts
  const admins = useStanding() === 'admin'
  const counted = { of: statistics.count, series: [statistics.count] }
  return (
    <>
      <BarChart
        {...counted}
        title={statistics.byLevel}
        bars={people.map(({ level, people: count }) => ({
          name: level === null ? statistics.unknownLevel : words.levels[level],
          values: [count],
        }))}
      />
      <BarChart
        {...counted}
        title={statistics.jobsByStatus}
        bars={jobs.map(({ status, jobs: count }) => ({ name: words.postingStatuses[status], values: [count] }))}
      />
      <BarChart
        {...counted}
        title={statistics.accountsByRole}
        bars={accountsByRole.map(({ role, accounts }) => ({ name: account.roles[role], values: [accounts] }))}
      />
      <BarChart
        {...counted}
        title={statistics.accountsByStatus}
        bars={accountsByStatus.map(({ status, accounts }) => ({ name: users.statuses[status], values: [accounts] }))}
      />
      {admins && (
        <p>
          <Link to="/users" search={{ since: monthAgo() }}>
            {statistics.notSignedIn}
          </Link>
        </p>
      )}
    </>
  )
}

const monthAgo = (): string => new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)

function Applications({ figures: { byStatus } }: { figures: ApplicationStatistics }) {
  const { statistics, applications } = texts
  return (
    <BarChart
      title={statistics.applicationsByStatus}
      help={statistics.applicationsHelp}
      of={statistics.count}
      series={[statistics.count]}
      more={statistics.stay}
      bars={byStatus.map(({ status, applications: count, averageSeconds }) => ({
        name: applications.statuses[status],
        values: [count],
        more: averageSeconds === null ? statistics.unknown : formatDuration(averageSeconds),
      }))}
    />
  )
}

function Assessments({ figures: { byStatus } }: { figures: AssessmentStatistics }) {
  const { statistics } = texts
  return (
    <BarChart
      title={statistics.assessments}
      of={statistics.count}
      series={[statistics.count]}
      more={statistics.duration}
      bars={byStatus.map(({ status, assessments, averageSeconds }) => ({
        name: statistics.assessmentStatuses[status],
        values: [assessments],
        more: averageSeconds === null ? statistics.unknown : formatDuration(averageSeconds),
      }))}
    />
  )
}

function Matches({ figures: { byStatus } }: { figures: MatchStatistics }) {
  const { statistics, words } = texts
  return (
    <BarChart
      title={statistics.matches}
      of={statistics.count}
      series={[statistics.count]}
      more={statistics.averageScore}
      bars={byStatus.map(({ status, matches, averageScore }) => ({
        name: words.matchStatuses[status],
        values: [matches],
        more: averageScore === null ? statistics.unknown : formatPoints(averageScore),
      }))}
    />
  )
}
