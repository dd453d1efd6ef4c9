// The four numbers of the start page, each with its unit, its time and the way to its rows.
import type { OverviewView } from '@moirai/contract/overview'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatMoment, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Tiles } from '../../ui/tiles.tsx'

export function StandTiles({ overview: { people, jobs, openJobs, imports, lastRun } }: { overview: OverviewView }) {
  const { tiles } = texts.home
  const { withProblems } = imports
  return (
    <Tiles label={tiles.label}>
      <Tile
        name={<Link to="/people">{tiles.people}</Link>}
        count={formatNumber(people)}
        foot={lastRun === null ? tiles.peopleUnmatched : tiles.peopleMatched(lastRun.people)}
      />
      <Tile
        name={
          <Link to="/jobs" search={{ status: 'open' }}>
            {tiles.jobs}
          </Link>
        }
        count={formatNumber(openJobs)}
        foot={tiles.ofJobs(jobs)}
      />
      <Tile
        name={
          <Link to="/jobs" search={{ status: 'open' }}>
            {tiles.pairs}
          </Link>
        }
        count={lastRun === null ? tiles.never : formatNumber(lastRun.pairs)}
        foot={lastRun === null ? tiles.neverHelp : tiles.run(formatMoment(lastRun.completedAt), lastRun.version)}
      />
      <Tile
        name={<Link to="/imports">{tiles.problems}</Link>}
        count={formatNumber(withProblems)}
        foot={tiles.ofImports(imports.total)}
        warn={withProblems > 0}
      />
    </Tiles>
  )
}

interface TileProps {
  name: ReactNode
  count: string
  foot: string
  warn?: boolean
}

function Tile({ name, count, foot, warn = false }: TileProps) {
  return (
    <li className="card tile">
      <span className="small soft">{name}</span>
      <b className={warn ? 'warn' : undefined}>
        {warn && <span aria-hidden="true">△ </span>}
        {count}
      </b>
      <span className="small soft">{foot}</span>
    </li>
  )
}
