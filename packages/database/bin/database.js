#!/usr/bin/env node
// The door of the command: plain JavaScript, so that a Node too old for the rest can still read the sentence below.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(`database needs Node 24 or later and found ${process.versions.node}.\n`)
  process.exit(2)
}
const { runCommand } = await import('../src/command/command.ts')
process.exitCode = await runCommand(process.argv.slice(2))
