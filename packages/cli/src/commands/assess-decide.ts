// moirai assess request-review|review|keep|abandon: what is decided about an assessment that was handed in, or ends without it.
import type { AssessmentDetailsView } from '@moirai/contract/assessments'
import { abandonAssessment, askForReview, keepSkills, reviewAssessment } from '@moirai/talent/assessments'
import type { Context } from '@moirai/talent/context'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { printResults } from './assess-results.ts'

export function addDecisions(assess: Command): void {
  addCommand(
    assess,
    'request-review',
    'ask the career centre to look at the levels',
    (command) => void takesId(command).requiredOption('--reason <text>', 'what was missed'),
    (invocation) =>
      decide(invocation, 'A person is asked to look at it.', (context, id) =>
        askForReview(context, id, { reason: textOf(invocation, 'reason') }),
      ),
  )
  addCommand(
    assess,
    'review',
    'change levels, or let all stay, as the person who decides',
    (command) => {
      takesId(command)
        .option('--level <competency=level...>', 'a level that changes, such as communication=5')
        .requiredOption('--reason <text>', 'why; who was assessed reads it')
    },
    (invocation) => {
      const levels = listOf(invocation, 'level').map(levelIn)
      return decide(invocation, 'Decided.', (context, id) =>
        reviewAssessment(context, id, { levels, reason: textOf(invocation, 'reason') }),
      )
    },
  )
  addCommand(
    assess,
    'keep',
    'write levels to the skills of the person, who has agreed, with their quotes as evidence',
    (command) => void takesId(command).requiredOption('--competency <code...>', 'which, as `assess show` names them'),
    (invocation) =>
      decide(invocation, 'Written to the skills.', (context, id) =>
        keepSkills(context, id, { competencies: listOf(invocation, 'competency') }),
      ),
  )
  addCommand(assess, 'abandon', 'end an assessment without scoring it', takesId, (invocation) =>
    decide(invocation, 'Ended without levels; the answers are kept.', abandonAssessment),
  )
}

const takesId = (command: Command): Command => command.argument('<id>', 'of the assessment, as `assess list` shows it')

const textOf = ({ options }: Invocation, name: string): string => String(options[name])

function listOf({ options }: Invocation, name: string): string[] {
  const given = options[name]
  return Array.isArray(given) ? given : []
}

function levelIn(text: string): { competency: string; level: number } {
  const [, competency, level] = /^([\w-]+)=([0-7])$/.exec(text) ?? []
  if (competency === undefined) {
    throw new WrongUsage(
      `--level is ${JSON.stringify(text)}; allowed is a competency and a level from 0 to 7, such as communication=5.`,
    )
  }
  return { competency, level: Number(level) }
}

async function decide(
  { config, terminal, arguments: [id = ''] }: Invocation,
  said: string,
  verb: (context: Context, id: string) => Promise<AssessmentDetailsView>,
): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const assessment = await verb(context, id)
    terminal.document({ assessment })
    terminal.line(said)
    if (assessment.results !== null) printResults(terminal, assessment)
  })
}
