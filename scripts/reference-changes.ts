// The page of the changes of a schema that the tests try on every engine, from the list they run.
import { changeSubjects } from '../packages/database/test/changes/changes.ts'
import type { Change } from '../packages/database/test/changes/change.ts'
import { markdownTable } from './markdown.ts'

const engines = ['SQLite', 'PostgreSQL', 'MariaDB'] as const

/** Whether the test wants all five marks there, or a refusal in so many words. */
function outcome(change: Change, engine: string): 'all five' | 'refused' | 'not back' {
  if (change.refusal ?? change.refusedBy?.[engine.toLowerCase()]) return 'refused'
  return change.stays ? 'not back' : 'all five'
}

export function changesPage(): string {
  const changes = changeSubjects.flatMap((subject) => subject.changes)
  const count = (engine: string, wanted: string) => changes.filter((change) => outcome(change, engine) === wanted).length
  return [
    '# Changes of a schema',
    [
      'Each of these changes is tried on every engine by `npx vitest run packages/database/test/changes`, with rows, for five marks: the schema is as if made anew,',
      'the rows are as a person expects, a second comparison finds nothing to do, the way back gives the schema before, and its rows; then up and back once',
      'more. _Refused_ is what must not be done, or cannot be done there: the test wants the sentence that says so, and nothing changed. _Not back_ goes up, and the',
      'way back is refused. `npm run test:changes` runs them and prints the marks each got.',
    ].join('\n'),
    markdownTable(
      ['engine', 'changes', 'all five marks', 'refused', 'not back'],
      engines.map((engine) => [
        engine,
        String(changes.length),
        ...['all five', 'refused', 'not back'].map((wanted) => String(count(engine, wanted))),
      ]),
    ),
    ...changeSubjects.flatMap(({ subject, changes: own }) => [
      `## ${subject[0]!.toUpperCase()}${subject.slice(1)}`,
      markdownTable(
        ['change', ...engines],
        own.map((change) => [change.name, ...engines.map((engine) => outcome(change, engine))]),
      ),
    ]),
  ].join('\n\n')
}
