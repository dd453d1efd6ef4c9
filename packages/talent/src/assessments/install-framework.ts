// The built-in framework in the database: installed once for each version, so that an assessment keeps what it was begun with.
import { inTransaction, type Context, type Work } from '../context.ts'
import { questionBands, type CompetencyText } from './framework/competency.ts'
import { builtInFramework } from './framework/framework.ts'

/** Writes the built-in framework where this version of it is not there yet; tells whether it did. */
export async function installFramework({ session, newId }: Work): Promise<boolean> {
  const { name, version, source, competencies } = builtInFramework
  if (await session.table('frameworks').exists({ name, version })) return false
  const framework = await session.table('frameworks').insert({ name, version, source })
  const placed = competencies.map((text, at) => ({ id: newId(), position: at + 1, text }))
  await session.table('competencies').insertMany(
    placed.map(({ id, position, text: { code, label, description } }) => {
      return { id, framework_id: framework.id, code, label, description, position }
    }),
  )
  await session
    .table('competency_levels')
    .insertMany(placed.flatMap(({ id, text }) => text.anchors.map((anchor, level) => ({ competency_id: id, level, anchor }))))
  await session.table('questions').insertMany(placed.flatMap(({ id, text }) => questionRows(id, text)))
  return true
}

/** The same as a use case of its own: what a new deployment does after its tables are made. */
export const installFrameworks = (context: Context): Promise<boolean> => inTransaction(context, installFramework)

/** The main questions first, then the probes in the order of their aims: by that they are known again. */
function questionRows(competency_id: string, { questions, probes }: CompetencyText) {
  const { language } = builtInFramework
  const mains = questions.map((text, at) => {
    const { from, to } = questionBands[at]!
    return { competency_id, kind: 'main' as const, level_from: from, level_to: to, text, language, position: at + 1 }
  })
  const further = Object.values(probes).map((text, at) => {
    const position = mains.length + at + 1
    return { competency_id, kind: 'probe' as const, level_from: 0, level_to: 7, text, language, position }
  })
  return [...mains, ...further]
}
