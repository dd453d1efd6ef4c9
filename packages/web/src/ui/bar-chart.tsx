// Bars with their names and numbers beside them, drawn as SVG; the same as a table behind one line.
import './bar-chart.css'
import { useId } from 'react'
import { formatNumber } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'

interface Bar {
  name: string
  /** One for each series. */
  values: readonly number[]
  /** What the table says beside the numbers. */
  more?: string
}

interface BarChartProps {
  title: string
  help?: string
  /** What the names are of. */
  of: string
  /** What each bar counts, in their order; two at most. */
  series: readonly string[]
  /** What `more` is of. */
  more?: string
  bars: readonly Bar[]
}

export function BarChart({ title, help, of, series, more, bars }: BarChartProps) {
  const heading = useId()
  const longest = Math.max(1, ...bars.flatMap(({ values }) => values))
  const { statistics } = texts
  return (
    <section className="card stack chart" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{title}</h2>
        {help !== undefined && <p className="small soft">{help}</p>}
      </div>
      {bars.length === 0 ? (
        <p className="soft">{statistics.none}</p>
      ) : (
        <>
          {series.length > 1 && <Legend series={series} />}
          {/* For the eye; the table says the same to everybody. */}
          <ul className="bars" aria-hidden="true">
            {bars.map(({ name, values }) => (
              <li key={name}>
                <span className="bar-name">{name}</span>
                <span className="bar-lines">
                  {values.map((value, index) => (
                    <span key={index} className="bar-line">
                      <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                        <rect width={(value / longest) * 100} height="10" className={colours[index]} />
                      </svg>
                      <span>{formatNumber(value)}</span>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <details>
            <summary>
              {statistics.asTable} <span className="unseen">{title}</span>
            </summary>
            <BarTable title={title} of={of} series={series} more={more} bars={bars} />
          </details>
        </>
      )}
    </section>
  )
}

const colours = ['c1', 'c3'] as const

function Legend({ series }: { series: readonly string[] }) {
  return (
    <ul className="legend small soft" aria-hidden="true">
      {series.map((name, index) => (
        <li key={name}>
          <span className={`key ${colours[index]}`} />
          {name}
        </li>
      ))}
    </ul>
  )
}

function BarTable({ title, of, series, more, bars }: Omit<BarChartProps, 'help' | 'more'> & { more: string | undefined }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${title}, ${texts.statistics.asTable}`}>
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {series.map((name) => (
              <th key={name} scope="col" className="n">
                {name}
              </th>
            ))}
            {more !== undefined && <th scope="col">{more}</th>}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, values, more: said }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={index} className="n">
                  {formatNumber(value)}
                </td>
              ))}
              {more !== undefined && <td>{said}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
