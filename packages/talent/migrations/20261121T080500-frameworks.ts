// Frameworks of competencies, their levels and questions.
import {
  boolean,
  check,
  createTable,
  enumeration,
  foreignKey,
  index,
  integer,
  table,
  text,
  timestamps,
  unique,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T080500-frameworks',
  name: 'frameworks',
  description: 'Frameworks of competencies, their levels and questions.',
  parents: ['20261121T080400-notifications'],
  operations: [
    createTable(
      table(
        'frameworks',
        {
          id: uuid().primaryKey(),
          name: text({ max: 255 }),
          version: text({ max: 50 }),
          source: text({ max: 2000 }),
          ...timestamps(),
        },
        (t) => [unique(t.name, t.version)],
      ),
    ),
    createTable(
      table(
        'competencies',
        {
          id: uuid().primaryKey(),
          framework_id: uuid(),
          code: text({ max: 50 }),
          label: text({ max: 255 }),
          description: text(),
          position: integer(),
          ...timestamps(),
        },
        (t) => [
          unique(t.framework_id, t.code),
          foreignKey(t.framework_id, () => ({ table: 'frameworks', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'competency_levels',
        {
          id: uuid().primaryKey(),
          competency_id: uuid(),
          level: integer(),
          anchor: text(),
          ...timestamps(),
        },
        (t) => [
          unique(t.competency_id, t.level),
          check('level_lower', t.level.gte(0)),
          check('level_upper', t.level.lte(7)),
          foreignKey(t.competency_id, () => ({ table: 'competencies', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'questions',
        {
          id: uuid().primaryKey(),
          competency_id: uuid(),
          level_from: integer(),
          level_to: integer(),
          kind: enumeration('main', 'probe'),
          text: text(),
          language: text({ max: 35 }),
          position: integer(),
          active: boolean().default(true),
          ...timestamps(),
        },
        (t) => [
          index(t.competency_id),
          check('level_lower', t.level_from.gte(0)),
          check('level_upper', t.level_to.lte(7)),
          check('level_order', t.level_to.gte(t.level_from)),
          foreignKey(t.competency_id, () => ({ table: 'competencies', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
  ],
}
