// Hard requirements: what somebody misses, named, and what is not known yet.
import type { MatchView } from '@moirai/contract/matches'
import { texts } from '../../texts/texts.ts'

export function Requirements({ requirements: { missed, notKnown } }: Pick<MatchView, 'requirements'>) {
  const told = texts.matches.requirements
  return (
    <>
      {missed.map((requirement) => (
        <div key={requirement} className="small">
          <span className="chip bad">
            <span aria-hidden="true">✕</span> {told.missed(told.named(requirement))}
          </span>
        </div>
      ))}
      {notKnown.map((requirement) => (
        <div key={requirement} className="small soft">
          {told.notKnown(told.named(requirement))}
        </div>
      ))}
    </>
  )
}
