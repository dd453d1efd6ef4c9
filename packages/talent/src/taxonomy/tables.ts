// Skills as concepts with many labels, and how much one stands for another.
import { check, decimal, enumeration, foreignKey, index, table, text, timestamps, unique, uuid } from '@moirai/database'

export const skillConcepts = table(
  'skill_concepts',
  {
    id: uuid().primaryKey(),
    /** The name of the concept in its taxonomy. */
    uri: text({ max: 255 }),
    taxonomy: text({ max: 50 }),
    version: text({ max: 50 }),
    name: text({ max: 255 }),
    /** Skill, tool, language, … */
    kind: text({ max: 50 }),
    description: text().nullable(),
    ...timestamps(),
  },
  (t) => [unique(t.taxonomy, t.version, t.uri)],
)

export const skillLabels = table(
  'skill_labels',
  {
    id: uuid().primaryKey(),
    concept_id: uuid(),
    label: text({ max: 255 }),
    /** BCP 47. */
    language: text({ max: 35 }),
    /** How surely the label means this concept, 0 to 1. */
    weight: decimal(5, 4).default('1'),
    ...timestamps(),
  },
  (t) => [
    index(t.label),
    index(t.concept_id),
    foreignKey(t.concept_id, () => skillConcepts.reference('id'), { onDelete: 'cascade' }),
  ],
)

export const skillRelations = table(
  'skill_relations',
  {
    id: uuid().primaryKey(),
    from_id: uuid(),
    to_id: uuid(),
    kind: enumeration('related', 'broader'),
    /** 0 to 1, holding in both directions. */
    strength: decimal(5, 4),
    ...timestamps(),
  },
  (t) => [
    unique(t.from_id, t.to_id, t.kind),
    index(t.to_id),
    check('strength_lower', t.strength.gte('0')),
    check('strength_upper', t.strength.lte('1')),
    foreignKey(t.from_id, () => skillConcepts.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.to_id, () => skillConcepts.reference('id'), { onDelete: 'cascade' }),
  ],
)
