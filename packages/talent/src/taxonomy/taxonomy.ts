// The taxonomy in the database: the built-in list installed once, and a finder from what people write to concepts.
import { builtInTaxonomy, normaliseLabel } from '@moirai/extraction/taxonomy'
import type { Work } from '../context.ts'

/** A skill as the rest of the program knows it: with its concept, or, where the taxonomy has none, by its name alone. */
export interface FoundSkill {
  conceptId: string | null
  /** The preferred name of the concept, or the text as given. */
  name: string
}

export type SkillFinder = (label: string) => FoundSkill

export interface SkillRelation {
  fromId: string
  toId: string
  /** 0 to 1, in both directions. */
  strength: number
}

/** Writes the built-in taxonomy where this version of it is not there yet; tells how many concepts it wrote. */
export async function installTaxonomy(work: Work): Promise<number> {
  const { session, newId } = work
  const { name: taxonomy, version, language, concepts } = builtInTaxonomy
  if (await session.table('skill_concepts').exists({ taxonomy, version })) return 0
  const ids = new Map(concepts.map((concept) => [concept.uri, newId()]))
  await session
    .table('skill_concepts')
    .insertMany(concepts.map(({ uri, name, kind }) => ({ id: ids.get(uri)!, uri, taxonomy, version, name, kind })))
  await session
    .table('skill_labels')
    .insertMany(
      concepts.flatMap(({ uri, name, aliases }) =>
        [name, ...aliases].map((label) => ({ concept_id: ids.get(uri)!, label, language })),
      ),
    )
  const relations = concepts.flatMap(({ uri, related }) =>
    // Each relation holds both ways and is kept once.
    related
      .filter((other) => uri < other.uri)
      .map((other) => ({ from_id: ids.get(uri)!, to_id: ids.get(other.uri)!, strength: other.strength.toFixed(4) })),
  )
  await session.table('skill_relations').insertMany(relations.map((relation) => ({ ...relation, kind: 'related' as const })))
  return concepts.length
}

/** Loads every label once; the finder itself asks no database. */
export async function loadSkillFinder(work: Work): Promise<SkillFinder> {
  const concepts = new Map<string, FoundSkill>()
  for await (const { id, name } of work.session.table('skill_concepts').iterate()) concepts.set(id, { conceptId: id, name })
  const byKey = new Map<string, FoundSkill>()
  for await (const { label, concept_id } of work.session.table('skill_labels').iterate()) {
    const concept = concepts.get(concept_id)
    if (concept) byKey.set(normaliseLabel(label), concept)
  }
  return remembering((label) => {
    const text = label.trim().replace(/\s+/g, ' ').slice(0, 255)
    // "Amazon Web Services (AWS)": the bracket only repeats or explains.
    const withoutBracket = text.replace(/\s*\([^()]*\)$/, '')
    return byKey.get(normaliseLabel(text)) ?? byKey.get(normaliseLabel(withoutBracket)) ?? { conceptId: null, name: text }
  })
}

// The same few skills are asked for by most people and postings; a name takes some 300 bytes.
const mostRemembered = 5_000
const longestRemembered = 100

function remembering(find: SkillFinder): SkillFinder {
  const known = new Map<string, FoundSkill>()
  return (label) => {
    const remembered = known.get(label)
    if (remembered !== undefined) return remembered
    const found = find(label)
    if (known.size >= mostRemembered) known.clear()
    if (label.length <= longestRemembered) known.set(label, found)
    return found
  }
}

export async function loadRelations(work: Work): Promise<SkillRelation[]> {
  const rows = await work.session.table('skill_relations').list({ where: { kind: 'related' } })
  return rows.map((row) => ({ fromId: row.from_id, toId: row.to_id, strength: Number(row.strength) }))
}

/** What makes two skills one: the concept, or the normalised name of a skill the taxonomy does not know. */
export const skillKey = (skill: FoundSkill): string =>
  skill.conceptId ?? `name:${normaliseLabel(skill.name) || skill.name.toLowerCase()}`

/** Skills as written become skills as known: several spellings of one are merged, keeping the first place and the better level. */
export function mergeSkills<Entry extends { name: string }>(
  entries: readonly Entry[],
  find: SkillFinder,
  better: (kept: Entry, other: Entry) => Entry,
): (Entry & FoundSkill)[] {
  const merged = new Map<string, Entry & FoundSkill>()
  for (const entry of entries) {
    const found = find(entry.name)
    const key = skillKey(found)
    const kept = merged.get(key)
    merged.set(key, { ...(kept ? better(kept, entry) : entry), ...found, ...(kept ? { name: kept.name } : {}) })
  }
  return [...merged.values()]
}
