// The words of schema code, and which of them a piece of code uses: what it must import.

export const builders = [
  'and',
  'bigint',
  'boolean',
  'bytes',
  'check',
  'counter',
  'date',
  'decimal',
  'double',
  'enumeration',
  'foreignKey',
  'index',
  'indexAmong',
  'integer',
  'json',
  'named',
  'not',
  'or',
  'primaryKey',
  'reference',
  'softDelete',
  'sum',
  'table',
  'text',
  'timestamp',
  'timestamps',
  'unique',
  'uniqueAmong',
  'uuid',
  'version',
  'view',
]

/** Whether code calls that word, outside of texts and comments. */
export const calls = (code: string, word: string): boolean =>
  new RegExp(`(?<!\\w|(?<!\\.\\.)\\.)${word}\\(`).test(
    code.replace(/^\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''"),
  )
