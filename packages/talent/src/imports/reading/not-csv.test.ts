import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inspectFile } from './inspect.ts'
import { sourceOf } from './source.ts'

function bytes(...parts: (number | string)[]): Buffer {
  return Buffer.concat([
    ...parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))),
    Buffer.alloc(64),
  ])
}

const refused: [what: string, content: string | Buffer, sentence: RegExp][] = [
  ['nothing', '', /f\.bin is empty: export it again/],
  ['a byte order mark only', Buffer.from([0xef, 0xbb, 0xbf]), /nothing but blanks/],
  ['blanks only', ' \n\n ,, \n', /nothing but blanks/],
  ['a header only', 'title,company\n', /a header line and no rows/],
  ['a header and blank lines', 'title,company\n\n,\n  \n', /a header line and no rows/],
  ['a PDF', '%PDF-1.7\n1 0 obj', /PDF document.*as CSV/],
  ['an Excel workbook', bytes('PK\x03\x04', '[Content_Types].xml', 'xl/workbook.xml'), /Excel workbook \(xlsx\).*save it as CSV/],
  [
    'an OpenDocument spreadsheet',
    bytes('PK\x03\x04', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    /OpenDocument.*save it as CSV/,
  ],
  ['a Word document', bytes('PK\x03\x04', 'word/document.xml'), /Word document/],
  ['a zip archive', bytes('PK\x03\x04', 'people.csv'), /zip archive: unpack it/],
  ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), /xls or doc.*save it as CSV/],
  ['a PNG', bytes(0x89, 'PNG\r\n'), /picture/],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), /picture/],
  ['a WebP', bytes('RIFF', 1, 2, 3, 4, 'WEBP'), /picture/],
  ['an SQLite file', bytes('SQLite format 3\0'), /SQLite database/],
  ['gzip in gzip', gzipSync(gzipSync('a,b\n1,2\n')), /gzip twice/],
  ['xz', bytes(0xfd, '7zXZ\0'), /packed with xz/],
  ['a web page', '\n<!DOCTYPE html><html><body>Log in</body>', /web page.*login/],
  ['XML', '<?xml version="1.0"?><jobs/>', /XML, not CSV/],
  ['JSON', '[{"title": "Developer"}]', /JSON, not CSV/],
  ['a program', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 251)), /binary file/],
]

describe('what is no CSV is refused in one sentence with the mend', () => {
  it.each(refused)('%s', async (_, content, sentence) => {
    const source = sourceOf('f.bin', content)
    await expect(inspectFile(source)).rejects.toThrow(sentence)
    await expect(inspectFile(source)).rejects.toMatchObject({ name: 'Refusal', code: 'invalid' })
  })

  it('takes text that merely speaks of such things', async () => {
    const inspection = await inspectFile(sourceOf('a.csv', 'title,note\nPDF expert,"<html> and {json}"\n'))
    expect(inspection.rows).toBe(1)
  })
})
