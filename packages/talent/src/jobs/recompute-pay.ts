// The yearly pay of postings, when a rate changes.
import type { Work } from '../context.ts'
import { renewed } from '../merging.ts'
import { yearlyAmount, type Rates } from '../settings/settings.ts'
import type { JobRow } from './job-input.ts'

/** Works the yearly pay out again, after the exchange rates have changed. */
export async function recomputePay(work: Work, rates: Rates): Promise<void> {
  const table = work.session.table('job_postings')
  const rows = await table.list({ where: { salary_currency: { not: null } }, includeDeleted: true })
  const changed = rows.flatMap((row): JobRow[] => {
    const { salary_currency: currency, salary_period: period } = row
    const salary_min_year = yearlyAmount({ amount: row.salary_min, currency, period }, rates)
    const salary_max_year = yearlyAmount({ amount: row.salary_max, currency, period }, rates)
    return salary_min_year === row.salary_min_year && salary_max_year === row.salary_max_year
      ? []
      : [{ ...row, salary_min_year, salary_max_year }]
  })
  await table.upsertMany(changed.map(renewed), { conflict: ['id'], update: ['salary_min_year', 'salary_max_year'] })
}
