// The two ways to have something to look at: a file, or the demonstration on the start page.
import { Link } from '@tanstack/react-router'
import { texts } from '../../texts/texts.ts'

export function BringIn({ kind }: { kind: 'people' | 'jobs' }) {
  return (
    <>
      <Link to="/imports/new" search={{ kind }} className="button primary">
        {texts.matches.toImport}
      </Link>
      <Link to="/" className="button">
        {texts.matches.toDemonstration}
      </Link>
    </>
  )
}
