#!/usr/bin/env node
// The door of the program: plain JavaScript, so that a Node too old for the rest can still read the sentence below.
import module from 'node:module'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `moirai needs Node 24 or later and found ${process.versions.node}. Run \`npm install\` in the checkout: it brings its own Node, which \`npx moirai\` then uses.\n`,
  )
  process.exit(2)
}
// Compiled code is kept between runs: a command starts in 0.2 s instead of 0.3 s (measured).
module.enableCompileCache()
await import('../src/moirai.ts')
