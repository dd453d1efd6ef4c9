// The one timeline of all modules and all engines, oldest first.
import type { Migration } from '@moirai/database'
import { migration as accountsAndPeople } from '../migrations/20261121T070000-accounts-and-people.ts'
import { migration as skillsAndJobs } from '../migrations/20261121T070100-skills-and-jobs.ts'
import { migration as matching } from '../migrations/20261121T070200-matching.ts'
import { migration as imports } from '../migrations/20261121T070300-imports.ts'

export const timeline: readonly Migration[] = [accountsAndPeople, skillsAndJobs, matching, imports]
