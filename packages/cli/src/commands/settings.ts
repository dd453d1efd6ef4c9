// moirai config: what is in force and where it came from.
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { settings } from '../config.ts'

export function addConfigCommand(program: Command): void {
  addCommand(program, 'config', 'the settings in force and where each came from, secrets masked', () => {}, show)
}

async function show({ config, terminal }: Invocation): Promise<void> {
  terminal.document({ settings: config.sources })
  const width = Math.max(...config.sources.map(({ name }) => name.length))
  for (const { name, value, source } of config.sources) {
    terminal.line(
      `${name.padEnd(width)}  ${(value === '' ? '–' : value).padEnd(28)} ${source.padEnd(12)} ${settings[name as keyof typeof settings].meaning}`,
    )
  }
}
