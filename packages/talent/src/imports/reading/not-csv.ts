// Tells from a file's first bytes what it is when it is no CSV, and says what to do instead.
import { Refusal } from '../../errors.ts'

interface Disguise {
  looksSo: (head: Buffer) => boolean
  /** Completes "FILE is …". */
  sentence: string
}

const spreadsheet = 'open it in your spreadsheet program, save it as CSV (UTF-8), and import that file.'

const disguises: Disguise[] = [
  { looksSo: starts('%PDF-'), sentence: 'a PDF document, not a table: ask for the data as CSV, or import CVs as documents.' },
  {
    looksSo: (head) => isZip(head) && holds(head, 'xl/', 'workbook.xml'),
    sentence: `an Excel workbook (xlsx), not CSV: ${spreadsheet}`,
  },
  {
    looksSo: (head) => isZip(head) && holds(head, 'opendocument.spreadsheet'),
    sentence: `an OpenDocument spreadsheet, not CSV: ${spreadsheet}`,
  },
  {
    looksSo: (head) => isZip(head) && holds(head, 'word/'),
    sentence: 'a Word document (docx), not a table: ask for the data as CSV.',
  },
  {
    looksSo: isZip,
    sentence:
      'a zip archive: unpack it and import the CSV inside (gzip files are read as they are); if it is a spreadsheet, open it and save it as CSV.',
  },
  { looksSo: bytes(0xd0, 0xcf, 0x11, 0xe0), sentence: `an old Office document (xls or doc), not CSV: ${spreadsheet}` },
  { looksSo: bytes(0x1f, 0x8b), sentence: 'packed with gzip twice: unpack it once and import the result.' },
  { looksSo: starts('7z\xbc\xaf\x27\x1c'), sentence: 'a 7z archive: unpack it and import the CSV inside.' },
  { looksSo: starts('Rar!\x1a\x07'), sentence: 'a rar archive: unpack it and import the CSV inside.' },
  { looksSo: starts('BZh'), sentence: 'packed with bzip2: unpack it, or pack it with gzip, and import that file.' },
  {
    looksSo: bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a),
    sentence: 'packed with xz: unpack it, or pack it with gzip, and import that file.',
  },
  {
    looksSo: bytes(0x28, 0xb5, 0x2f, 0xfd),
    sentence: 'packed with zstd: unpack it, or pack it with gzip, and import that file.',
  },
  { looksSo: isImage, sentence: 'a picture, not a table: ask for the data as CSV.' },
  {
    looksSo: starts('SQLite format 3\0'),
    sentence: 'an SQLite database, not CSV: export the table as CSV and import that file.',
  },
  { looksSo: starts('PAR1'), sentence: 'a Parquet file, not CSV: export it as CSV and import that file.' },
  {
    looksSo: text(/^<!doctype html|^<html/i),
    sentence: 'a web page, not CSV: a download that needed a login often ends so; download the CSV itself.',
  },
  { looksSo: text(/^<\?xml|^<[a-z][\w-]*>/i), sentence: 'XML, not CSV: export the data as CSV and import that file.' },
  { looksSo: text(/^\{\\rtf/), sentence: 'a formatted document (RTF), not CSV: save it as CSV and import that file.' },
  { looksSo: text(/^\{\s*"|^\[\s*[{[]/), sentence: 'JSON, not CSV: export the data as CSV and import that file.' },
]

/** Throws a {@link Refusal} with the mend when `head`, the unpacked beginning of file `name`, is empty or of another kind. */
export function refuseWhatIsNoCsv(name: string, head: Buffer): void {
  if (head.length === 0)
    throw new Refusal('invalid', `${name} is empty: export it again, with a header line and at least one row.`)
  const disguise = disguises.find((candidate) => candidate.looksSo(head))
  if (disguise !== undefined) throw new Refusal('invalid', `${name} is ${disguise.sentence}`)
}

/**
 * Throws a {@link Refusal} when `head`, already known not to be UTF-16, holds more control bytes than text ever does.
 * A single stray NUL is let through here: it is the problem of its row.
 */
export function refuseBinary(name: string, head: Buffer): void {
  let control = 0
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) control += 1
  if (control >= 4 && control > head.length / 100) {
    throw new Refusal('invalid', `${name} is a binary file, not CSV: export the data as CSV (plain text) and import that file.`)
  }
}

function bytes(...wanted: number[]): (head: Buffer) => boolean {
  return (head) => wanted.every((byte, index) => head[index] === byte)
}

function starts(wanted: string): (head: Buffer) => boolean {
  return bytes(...Buffer.from(wanted, 'latin1'))
}

function text(pattern: RegExp): (head: Buffer) => boolean {
  return (head) =>
    pattern.test(
      head
        .subarray(0, 512)
        .toString('utf8')
        .replace(/^\uFEFF?\s*/, ''),
    )
}

function isZip(head: Buffer): boolean {
  return starts('PK\x03\x04')(head) || starts('PK\x05\x06')(head)
}

function holds(head: Buffer, ...words: string[]): boolean {
  return words.some((word) => head.includes(word))
}

function isImage(head: Buffer): boolean {
  const riff = starts('RIFF')(head) && head.subarray(8, 12).toString('latin1') === 'WEBP'
  const isoMedia = /^ftyp(heic|heix|avif|mif1)/.test(head.subarray(4, 12).toString('latin1'))
  return (
    bytes(0x89, 0x50, 0x4e, 0x47)(head) ||
    bytes(0xff, 0xd8, 0xff)(head) ||
    starts('GIF8')(head) ||
    starts('II*\0')(head) ||
    starts('MM\0*')(head) ||
    riff ||
    isoMedia
  )
}
