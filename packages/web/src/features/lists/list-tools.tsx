// What stands between the search box and the list: its filters, the views that keep them, and the whole of it as a file.
import './lists.css'
import '../jobs/job-details.css'
import { isCentre, useStanding } from '../../app/session.ts'
import { ExportList } from './export-list.tsx'
import { FilterForm, type FilterSpec } from './filters.tsx'
import { setOf } from './list-address.ts'
import { SavedViews } from './saved-views.tsx'

interface ListToolsProps {
  list: 'people' | 'jobs'
  specs: readonly FilterSpec[]
  filters: Record<string, string>
  onChange: (filters: Record<string, string>) => void
  empty: boolean
}

export function ListTools({ list, specs, filters, onChange, empty }: ListToolsProps) {
  const standing = useStanding()
  if (standing === undefined || standing === 'anonymous' || standing === 'unverified') return null
  return (
    <div className="list-tools">
      <FilterForm specs={specs} entity={list === 'people' ? 'profile' : 'job'} filters={filters} onChange={onChange} />
      <SavedViews list={list} filters={filters} onOpen={(view) => onChange(setOf(view))} />
      {isCentre(standing) && <ExportList route={`GET /api/v1/exports/${list}`} name={list} filters={filters} empty={empty} />}
    </div>
  )
}
