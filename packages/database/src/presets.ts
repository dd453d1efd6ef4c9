// What fits a program on somebody's desk, its tests, and one that others rely on.

export interface Preset {
  /** Connections kept, and opened besides when all are in use; see `ConnectionSettings`. */
  readonly poolSize: number
  readonly maxOverflow: number
  /** Longest wait for a lock or a connection, in milliseconds. */
  readonly timeoutMs: number
  /** Ask a connection that was idle for a sign of life before it is handed on. */
  readonly prePing: boolean
  /** Refuse a server on another machine unless what passes is encrypted for sure (`sslmode=require` or stricter). */
  readonly requireEncryption: boolean
}

export type PresetName = 'development' | 'test' | 'production'

const development: Preset = Object.freeze({
  poolSize: 10,
  maxOverflow: 20,
  timeoutMs: 30_000,
  prePing: true,
  requireEncryption: false,
})

/** Every setting that is given besides wins over the preset's. */
export const presets: Readonly<Record<PresetName, Preset>> = Object.freeze({
  development,
  test: development,
  production: Object.freeze({ ...development, poolSize: 20, maxOverflow: 40, requireEncryption: true }),
})
