import { describe, expect, it } from 'vitest'
import { expand, parseDockerfile } from './dockerfile.ts'

const first = (line: string) => parseDockerfile(`FROM node:24-slim\n${line}`)[0]!.instructions[0]

describe('a Dockerfile', () => {
  it('is read into stages, their names and their instructions with the lines they stand on', () => {
    const text =
      '# a comment\nFROM node:24-slim AS build\nRUN one && \\\n  # between\n  two\n\nfrom build\ncopy --from=build --chown=node:node a b ./\n'
    expect(parseDockerfile(text)).toEqual([
      { line: 2, base: 'node:24-slim', name: 'build', instructions: [{ line: 3, kind: 'RUN', command: 'one && two' }] },
      {
        line: 7,
        base: 'build',
        instructions: [{ line: 8, kind: 'COPY', from: 'build', owner: 'node:node', sources: ['a', 'b'], target: './' }],
      },
    ])
  })

  it.each([
    [
      'ENV A=1 B="two words" C=\'$x\'',
      {
        kind: 'ENV',
        pairs: [
          ['A', '1'],
          ['B', 'two words'],
          ['C', '$x'],
        ],
      },
    ],
    ['ARG VERSION=24', { kind: 'ARG', name: 'VERSION', standard: '24' }],
    ['ARG VERSION', { kind: 'ARG', name: 'VERSION' }],
    ['CMD ["node", "a b"]', { kind: 'CMD', command: ['node', 'a b'] }],
    ['COPY ["a b", "c/"]', { kind: 'COPY', sources: ['a b'], target: 'c/' }],
    ['HEALTHCHECK --interval=10s --timeout=500ms CMD ask me', { kind: 'HEALTHCHECK', command: 'ask me', timeoutMs: 500 }],
  ])('knows %s', (line, instruction) => {
    expect(first(line)).toEqual({ line: 2, ...instruction })
  })

  it.each([
    'ADD a b',
    'SHELL ["bash"]',
    'COPY --link a b',
    'COPY a',
    'COPY *.json ./',
    'RUN --mount=type=cache,target=x npm i',
    'RUN <<END',
    'CMD [node]',
    'CMD []',
    'ENV A b',
    'HEALTHCHECK NONE',
    'HEALTHCHECK --timeout=soon CMD a',
    'EXPOSE 80 81',
  ])('is refused with the line where it says %s', (line) => {
    expect(() => first(line)).toThrow(/^Dockerfile, line 2: /)
  })

  it.each(['', 'WORKDIR /app', 'FROM --platform=x a', 'FROM a\nRUN b \\\n'])('is refused as a whole: %j', (text) => {
    expect(() => parseDockerfile(text)).toThrow(/Dockerfile/)
  })

  it('puts values where they are named, and refuses names that nobody declared', () => {
    const values = new Map([
      ['HOME_OF', '/x'],
      ['EMPTY', ''],
    ])
    expect(expand('$HOME_OF/${HOME_OF}b/${NO:-d}/${EMPTY:-e}', values, 3)).toBe('/x//xb/d/e')
    for (const text of ['$NO', '${NO}', '${HOME_OF%x}', 'a$']) expect(() => expand(text, values, 3)).toThrow(/line 3/)
  })
})
