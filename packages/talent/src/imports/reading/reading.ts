// The front door of reading: a file looked through once, then its rows one after the other.
export { inspectFile, type Inspection } from './inspect.ts'
export { FileChanged, readRows, type Row, type UnreadableRow } from './rows.ts'
export { type ImportSource, sourceOf } from './source.ts'
