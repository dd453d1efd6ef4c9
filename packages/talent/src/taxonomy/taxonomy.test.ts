import { builtInTaxonomy } from '@moirai/extraction/taxonomy'
import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { installTaxonomy, loadRelations, loadSkillFinder, mergeSkills, skillKey, type SkillFinder } from './taxonomy.ts'

const finderOf = (bench: Bench): Promise<SkillFinder> => inSnapshot(bench.context, loadSkillFinder)

describe('installing the taxonomy', () => {
  it('writes every concept, label and relation of the built-in list, once', async () => {
    await using bench = await openBench({ deployed: false })
    const written = await inTransaction(bench.context, installTaxonomy)
    const { concepts } = builtInTaxonomy
    expect(written).toBe(concepts.length)
    const counts = await inSnapshot(bench.context, async ({ session }) => [
      await session.table('skill_concepts').count(),
      await session.table('skill_labels').count(),
      await session.table('skill_relations').count(),
    ])
    const labels = concepts.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0)
    // The list names each relation at both its ends.
    const relations = concepts.reduce((sum, { related }) => sum + related.length, 0) / 2
    expect(counts).toEqual([concepts.length, labels, relations])
  })

  it('writes nothing the second time', async () => {
    await using bench = await openBench()
    expect(await inTransaction(bench.context, installTaxonomy)).toBe(0)
    expect(bench.statements.filter((sql) => !sql.startsWith('SELECT'))).toEqual([])
  })

  it('keeps the strength of every relation', async () => {
    await using bench = await openBench()
    const { relations, uris } = await inSnapshot(bench.context, async (work) => {
      const rows = await work.session.table('skill_concepts').list()
      return { relations: await loadRelations(work), uris: new Map(rows.map((row) => [row.id, row.uri])) }
    })
    const found = new Map(relations.map(({ fromId, toId, strength }) => [`${uris.get(fromId)} ${uris.get(toId)}`, strength]))
    for (const { uri, related } of builtInTaxonomy.concepts) {
      for (const other of related) {
        const kept = found.get(`${uri} ${other.uri}`) ?? found.get(`${other.uri} ${uri}`)
        expect(kept, `${uri} – ${other.uri}`).toBeCloseTo(other.strength, 4)
      }
    }
  })
})

describe('finding skills', () => {
  it('knows every label of the list as its concept', async () => {
    await using bench = await openBench()
    const find = await finderOf(bench)
    const wrong = builtInTaxonomy.concepts.flatMap(({ name, aliases }) =>
      [name, ...aliases].filter((label) => find(label).name !== name || find(label).conceptId === null),
    )
    expect(wrong).toEqual([])
  })

  it('makes one skill of many spellings', async () => {
    await using bench = await openBench()
    const find = await finderOf(bench)
    expect(find('power bi')).toEqual(find('PowerBI'))
    expect(find('  Power   BI ').name).toBe('Power BI')
    expect(find('Amazon Web Services (AWS)')).toEqual(find('aws'))
    expect(find('power bi').conceptId).not.toBe(find('tableau').conceptId)
  })

  it('keeps a skill it does not know by its name, tidied and cut to what a column holds', async () => {
    await using bench = await openBench()
    const find = await finderOf(bench)
    expect(find('  underwater   basket weaving ')).toEqual({ conceptId: null, name: 'underwater basket weaving' })
    expect(find('x'.repeat(300)).name).toHaveLength(255)
    expect(find('x'.repeat(300)).conceptId).toBeNull()
  })
})

describe('merging skills', () => {
  interface Entry {
    name: string
    level: number
  }
  const higher = (kept: Entry, other: Entry): Entry => (other.level > kept.level ? other : kept)
  const merge = async (entries: Entry[]) => {
    await using bench = await openBench()
    return mergeSkills(entries, await finderOf(bench), higher)
  }

  it('keeps the first place and the better level of one concept', async () => {
    const merged = await merge([
      { name: 'python', level: 2 },
      { name: 'SQL', level: 1 },
      { name: 'Python', level: 3 },
      { name: 'sql', level: 1 },
    ])
    expect(merged.map(({ name, level }) => [name, level])).toEqual([
      ['Python', 3],
      ['SQL', 1],
    ])
  })

  it('merges unknown skills by their letters, under the first spelling', async () => {
    const merged = await merge([
      { name: 'Basket Weaving', level: 1 },
      { name: 'basket-weaving', level: 4 },
    ])
    expect(merged).toMatchObject([{ name: 'Basket Weaving', level: 4, conceptId: null }])
  })

  it('gives unknown skills a key of their own that a concept cannot have', () => {
    expect(skillKey({ conceptId: null, name: 'Basket Weaving' })).toBe(skillKey({ conceptId: null, name: 'basket weaving' }))
    expect(skillKey({ conceptId: null, name: '!!!' })).not.toBe(skillKey({ conceptId: null, name: '???' }))
    expect(skillKey({ conceptId: 'abc', name: 'x' })).toBe('abc')
  })
})
