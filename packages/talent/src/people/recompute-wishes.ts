// The yearly wishes of people, when a rate changes.
import type { Work } from '../context.ts'
import { renewed } from '../merging.ts'
import { yearlyAmount, type Rates } from '../settings/settings.ts'
import type { ProfileRow } from './person-input.ts'

/** Works the yearly wishes out again, after the exchange rates have changed. */
export async function recomputeWishes(work: Work, rates: Rates): Promise<void> {
  const table = work.session.table('profiles')
  const rows = await table.list({ where: { salary_currency: { not: null } }, includeDeleted: true })
  const changed = rows.flatMap((row): ProfileRow[] => {
    const { salary_currency: currency, salary_period: period } = row
    const salary_min_year = yearlyAmount({ amount: row.salary_min, currency, period }, rates)
    const salary_desired_year = yearlyAmount({ amount: row.salary_desired, currency, period }, rates)
    const same = salary_min_year === row.salary_min_year && salary_desired_year === row.salary_desired_year
    return same ? [] : [{ ...row, salary_min_year, salary_desired_year }]
  })
  await table.upsertMany(changed.map(renewed), { conflict: ['id'], update: ['salary_min_year', 'salary_desired_year'] })
}
