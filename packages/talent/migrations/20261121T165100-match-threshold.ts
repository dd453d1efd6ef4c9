// From how many points on people are told of new matches.
import { addCheck, addColumn, column, integer, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T165100-match-threshold',
  name: 'match-threshold',
  description: 'From how many points on people are told of new matches.',
  parents: ['20261121T165000-decisions'],
  operations: [
    addColumn('profiles', column('match_threshold', integer().nullable().personal())),
    addCheck('profiles', {
      name: 'profiles_threshold_lower',
      expression: { compare: '>=', left: { column: 'match_threshold' }, right: { value: 0 } },
    }),
    addCheck('profiles', {
      name: 'profiles_threshold_upper',
      expression: { compare: '<=', left: { column: 'match_threshold' }, right: { value: 100 } },
    }),
  ],
}
