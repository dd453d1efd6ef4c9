// The four numbers of the start page, each with its unit, its time and the way to its rows.
import type { OverviewView } from '@moirai/contract/overview'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatMoment, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Tiles } from '../../ui/tiles.tsx'

export function StandTiles({ overview: { people, jobs, openJobs, imports, lastRun } }: { overview: OverviewView }) {
  const { tiles } = texts.home
  return (
    <Tiles label={tiles.label}>
      <Tile name={tiles.people} foot={lastRun === null ? tiles.peopleUnmatched : tiles.peopleMatched(lastRun.people)}>
        <Link to="/people">{formatNumber(people)}</Link>
      </Tile>
      <Tile name={tiles.jobs} foot={tiles.ofJobs(jobs)}>
        <Link to="/jobs" search={{ status: 'open' }}>
          {formatNumber(openJobs)}
        </Link>
      </Tile>
      <Tile
        name={tiles.pairs}
        foot={lastRun === null ? tiles.neverHelp : tiles.run(formatMoment(lastRun.completedAt), lastRun.version)}
      >
        <Link to="/jobs" search={{ status: 'open' }}>
          {lastRun === null ? tiles.never : formatNumber(lastRun.pairs)}
        </Link>
      </Tile>
      <Tile name={tiles.problems} foot={tiles.ofImports(imports.total)} warn={imports.withProblems > 0}>
        <Link to="/imports">{formatNumber(imports.withProblems)}</Link>
      </Tile>
    </Tiles>
  )
}

function Tile({ name, foot, warn, children }: { name: string; foot: string; warn?: boolean; children: ReactNode }) {
  return (
    <li className="card tile">
      <span className="small soft">{name}</span>
      <b className={warn ? 'warn' : undefined}>
        {warn && <span aria-hidden="true">△ </span>}
        {children}
      </b>
      <span className="small soft">{foot}</span>
    </li>
  )
}
