// moirai doctor: everything a person would check by hand before others rely on it, each line with what mends it.
import { fileURLToPath } from 'node:url'
import { configFromUrl } from '@moirai/database'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import type { Config } from '../config.ts'
import { describeFailure, type ExitStatus } from '../failure.ts'
import { findingsOf, type Finding } from '../checkup/finding.ts'
import { checkAccess, checkAudit, checkClock, checkKeys, checkQueue, checkSchema } from '../checkup/inside.ts'
import { checkAddress, checkBackups, checkDisk, checkFiles, checkLists, checkMail, checkSettings } from '../checkup/machine.ts'
import { withContext } from '../start.ts'
import { counted, type Terminal } from '../terminal.ts'

export function addDoctorCommand(program: Command): void {
  addCommand(
    program,
    'doctor',
    'everything a person would check by hand before others rely on it: each line ok, warning or fault, with the mend; status 4 where there is a fault',
    () => {},
    doctor,
  )
}

const webRoot = fileURLToPath(new URL('../../../web/dist', import.meta.url))

async function doctor({ config, terminal }: Invocation): Promise<ExitStatus> {
  const { server, database } = configFromUrl(config.databaseUrl)
  const file = server === undefined && database !== ':memory:' ? database : undefined
  const findings = [
    ...checkSettings(config, webRoot),
    ...checkFiles(file, config.listsFile),
    ...(await insideOf(config, terminal)),
    ...checkLists(config.listsFile),
    ...checkDisk(file),
    ...checkBackups(file, new Date()),
    ...(await checkMail(config)),
    ...(await checkAddress(config)),
  ]
  const count = (state: Finding['state']): number => findings.filter((finding) => finding.state === state).length
  const faults = count('fault')
  terminal.document({ ok: faults === 0, faults, warnings: count('warning'), findings })
  for (const finding of findings) tell(terminal, finding)
  terminal.line(`${counted(faults, 'fault')}, ${counted(count('warning'), 'warning')}.`)
  return faults === 0 ? 0 : 4
}

/** What can be told of the database; one that is not reached is a finding too. */
async function insideOf(config: Config, terminal: Terminal): Promise<Finding[]> {
  try {
    return await withContext(config, terminal, 'look', async (context) => {
      const { findings, ready } = await checkSchema(context)
      if (!ready) return findings
      const checks = [
        () => checkKeys(context),
        () => checkAccess(context, config.production),
        () => checkAudit(context),
        () => checkQueue(context),
        () => checkClock(context),
      ]
      for (const check of checks) findings.push(...(await check()))
      return findings
    })
  } catch (error) {
    const { code, message } = describeFailure(error)
    if (code === 'fault') throw error
    const { found, fault } = findingsOf('database')
    fault(message, 'Mend that first; `moirai db setup` makes a new one.')
    return found
  }
}

const colours = { ok: 'green', warning: 'yellow', fault: 'red' } as const

function tell(terminal: Terminal, { area, state, says, mend }: Finding): void {
  terminal.line(`${terminal.style(colours[state], state.padEnd(8))} ${area.padEnd(9)} ${says}`)
  if (mend !== null) terminal.line(`${''.padEnd(19)}${mend}`)
}
