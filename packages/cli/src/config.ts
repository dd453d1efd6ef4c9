// The only reader of the environment: settings from it and from `.env`, checked once and frozen, each with its meaning.
import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import type { LogLevel } from '@moirai/api'
import { configFromUrl, maskUrl, presets, urlFromParts, type ConnectionSettings, type PresetName } from '@moirai/database'
import * as z from 'zod'
import { WrongUsage } from './failure.ts'

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `a whole number from ${least} to ${most}`)

const seconds = z.coerce
  .number({ error: 'seconds, such as 30' })
  .positive('more than 0 seconds')
  .max(3600, 'at most 3600 seconds')

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && `${search}${hash}${username}${password}` === ''
}

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname } = new URL(text)
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname)
}

/** Keys of 32 bytes; undefined where none is set. */
export function keysIn(text: string | undefined, context?: { addIssue: (message: string) => void }): Uint8Array[] | undefined {
  const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '')
  const keys = words.map((word) => new Uint8Array(Buffer.from(word, 'base64')))
  const right = words.every((word, index) => /^[\w+/-]{43}=?$/.test(word) && keys[index]!.length === 32)
  if (!right)
    context?.addIssue('keys of 32 bytes as base64, the newest first, each such as the output of: openssl rand -base64 32')
  // Of 32 random bytes hardly two or three are the same.
  else if (keys.some((key) => new Set(key).size < 16))
    context?.addIssue('keys that nobody can guess, each such as the output of: openssl rand -base64 32')
  return keys.length === 0 ? undefined : keys
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const satisfies readonly LogLevel[]

const environments = ['development', 'test', 'production'] as const

/** Every setting this version reads: its check, its default in words, and what it means. `.env.example` lists the same. */
export const settings = {
  DATABASE_URL: {
    check: z.string().optional(),
    standard: 'sqlite:./data/moirai.db',
    meaning:
      'where the database is: sqlite:FILE, sqlite::memory:, postgresql://USER:PASSWORD@HOST:PORT/DATABASE or mysql://USER:PASSWORD@HOST:PORT/DATABASE',
  },
  DB_TYPE: {
    check: z.string().optional(),
    standard: '',
    meaning: 'the same in parts, where DATABASE_URL is not set: the engine',
  },
  DB_HOST: { check: z.string().optional(), standard: '', meaning: 'host of the database server' },
  DB_PORT: { check: z.string().regex(/^\d+$/, 'a port number').optional(), standard: '', meaning: 'port of the database server' },
  DB_DATABASE: { check: z.string().optional(), standard: '', meaning: 'name of the database, or its file' },
  DB_USERNAME: { check: z.string().optional(), standard: '', meaning: 'who signs in at the database server' },
  DB_PASSWORD: { check: z.string().optional(), standard: '', meaning: 'the password for it' },
  DB_REPLICA_URLS: {
    check: z.string().optional(),
    standard: '',
    meaning:
      'servers that follow that of DATABASE_URL (PostgreSQL), separated by blanks: what only reads goes there once they have caught up',
  },
  MOIRAI_ENV: {
    check: z.enum(environments, { error: environments.join(', ') }).default('development'),
    standard: 'development',
    meaning: 'what this deployment is for: production opens more connections, and refuses what is not safe',
  },
  MOIRAI_SECRET: {
    check: z.string().min(32, 'at least 32 characters that nobody can guess').max(1000, 'at most 1000 characters').optional(),
    standard: '',
    meaning: 'what signs tokens of the page; outside production one is made at the first start and kept in data/secret',
  },
  MOIRAI_ENCRYPTION_KEYS: {
    check: z.string().max(1000, 'at most 1000 characters').optional().transform(keysIn),
    standard: '',
    meaning:
      'what seals fields such as phone numbers: keys of 32 bytes as base64, separated by blanks or commas, the newest first; outside production one is made when it is needed and kept in data/encryption-keys',
  },
  LOGIN_MAX_FAILURES: {
    check: wholeNumber(1, 100).default(5),
    standard: '5',
    meaning: 'after how many wrong passwords an account is locked; a success resets the count',
  },
  LOGIN_LOCK_MINUTES: {
    check: wholeNumber(1, 1440).default(15),
    standard: '15',
    meaning: 'for how many minutes an account is locked the first time; each further time twice as long, up to a day',
  },
  DB_POOL_SIZE: {
    check: wholeNumber(1, 1000).optional(),
    standard: '10, in production 20',
    meaning: 'connections kept open to a database server',
  },
  DB_MAX_OVERFLOW: {
    check: wholeNumber(0, 1000).optional(),
    standard: '20, in production 40',
    meaning: 'connections opened besides when all are in use',
  },
  DB_POOL_TIMEOUT: {
    check: seconds.default(30),
    standard: '30',
    meaning: 'longest wait for a connection or a lock, in seconds',
  },
  DB_CONNECT_TIMEOUT: {
    check: seconds.default(10),
    standard: '10',
    meaning: 'longest wait for a new connection to a database server, in seconds',
  },
  DB_POOL_RECYCLE: {
    check: z.coerce
      .number({ error: 'seconds, such as 3600' })
      .positive('more than 0 seconds')
      .max(604_800, 'at most 604800 seconds')
      .default(3600),
    standard: '3600',
    meaning: 'longest life of a connection to a database server, in seconds; up to a tenth less, by chance',
  },
  DB_POOL_PRE_PING: {
    check: z.enum(['true', 'false'], { error: 'true or false' }).default('true'),
    standard: 'true',
    meaning: 'whether a connection that was idle for half a second is asked for a sign of life before it is used',
  },
  MATCH_LISTS_FILE: {
    check: z.string().max(1000, 'at most 1000 characters').optional(),
    standard: './data/moirai.db.match-lists',
    meaning:
      'a file in which match lists wait for the next start, unless set beside the file of the database, and data/match-lists with a server; off: none',
  },
  DB_SLOW_QUERY_MS: {
    check: wholeNumber(0, 3_600_000).default(200),
    standard: '200',
    meaning: 'from how many milliseconds on the server writes a statement to its log, without its values; 0 writes none',
  },
  DB_ECHO: {
    check: z.enum(['true', 'false'], { error: 'true or false' }).default('false'),
    standard: 'false',
    meaning: 'whether every statement is written to standard error, without its values',
  },
  DB_PREPARED: {
    check: z.enum(['auto', 'on', 'off'], { error: 'auto, on or off' }).default('auto'),
    standard: 'auto',
    meaning:
      'whether statements are prepared by name; auto does so unless a pooler stands before the database (on: PgBouncer from 1.21)',
  },
  MOIRAI_CURRENCY: {
    check: z
      .string()
      .regex(/^[A-Z]{3}$/, 'three capital letters, such as EUR')
      .default('USD'),
    standard: 'USD',
    meaning: 'the currency scores and filters are kept in',
  },
  HOST: {
    check: z.string().max(255).default('127.0.0.1'),
    standard: '127.0.0.1',
    meaning: 'where the server listens; others than this machine need PUBLIC_URL and an admin',
  },
  PORT: {
    check: wholeNumber(0, 65_535).default(8080),
    standard: '8080',
    meaning: 'port of the server; 0 takes any that is free',
  },
  PUBLIC_URL: {
    check: z
      .string()
      .refine(isWebAddress, 'an address without a path, such as https://talent.example.org')
      .transform((text) => new URL(text).origin)
      .optional(),
    standard: '',
    meaning: 'where people reach the page, as links in mail have it; http://127.0.0.1 and the port where it is not set',
  },
  SMTP_URL: {
    check: z
      .string()
      .refine(isMailServer, 'smtp://USER:PASSWORD@HOST:PORT, or smtps: where it is encrypted from the start')
      .optional(),
    standard: '',
    meaning:
      'the mail server; without one mail waits in the outbox, where `moirai mail list` shows it. ?tls=required refuses one that does not encrypt',
  },
  MAIL_FROM: {
    check: z
      .string()
      .max(300)
      .regex(/^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'an address, such as Career centre <careers@example.org>')
      .optional(),
    standard: '',
    meaning: 'who mail is from; needed where SMTP_URL is set',
  },
  TRUST_PROXY: {
    check: wholeNumber(0, 10).default(0),
    standard: '0',
    meaning: 'how many proxies stand before the server; the address the last of them names (X-Forwarded-For) is believed',
  },
  LOG_LEVEL: {
    check: z.enum(logLevels, { error: logLevels.join(', ') }).default('info'),
    standard: 'info',
    meaning: 'what the server writes to standard error: silent, fatal, error, warn, info, debug or trace',
  },
  MAX_UPLOAD_MB: {
    check: wholeNumber(1, 4096).default(500),
    standard: '500',
    meaning: 'largest file the server takes in, as it comes (packed or not), in MB',
  },
  MOIRAI_DEBUG: {
    check: z.enum(['0', '1', ''], { error: '0 or 1' }).default('0'),
    standard: '0',
    meaning: '1 shows stack traces',
  },
} as const satisfies Record<string, { check: z.ZodType; standard: string; meaning: string }>

type SettingName = keyof typeof settings

export interface Config {
  readonly databaseUrl: string
  readonly replicas: readonly string[]
  /** Where match lists wait for the next start; undefined: nowhere. */
  readonly listsFile: string | undefined
  readonly timeoutMs: number
  readonly connections: ConnectionSettings
  /** The log of statements; slow ones only where `echo` is false, none where `slowMs` is absent. */
  readonly queries: { readonly echo: boolean; readonly slowMs: number | undefined }
  readonly currency: string
  readonly production: boolean
  /** Absent where none is set. */
  readonly secret: string | undefined
  /** Of sealed fields, newest first; absent where none is set. */
  readonly encryptionKeys: readonly Uint8Array[] | undefined
  /** Absent where no mail server is set. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  readonly login: { readonly maxFailures: number; readonly lockMinutes: number }
  readonly server: {
    readonly host: string
    readonly port: number
    readonly publicUrl: string
    /** Whether PUBLIC_URL is set. */
    readonly isPublic: boolean
    readonly trustedProxies: number
    readonly logLevel: LogLevel
    readonly maxUploadBytes: number
  }
  readonly debug: boolean
  /** Each setting in force, secrets masked, and where it came from. */
  readonly sources: readonly { name: string; value: string; source: 'environment' | '.env' | 'default' | 'command line' }[]
}

const partNames = ['DB_TYPE', 'DB_HOST', 'DB_PORT', 'DB_DATABASE', 'DB_USERNAME', 'DB_PASSWORD'] as const

/**
 * Reads the settings. `databaseUrl` is the `--database` of the command line, which wins.
 * @throws WrongUsage with the setting's name, its value (secrets masked) and what is allowed.
 */
export function readConfig(databaseUrl: string | undefined): Config {
  const file = readEnvFile()
  const raw = (name: SettingName): string | undefined => process.env[name] ?? file[name]
  const values = Object.fromEntries(
    Object.entries(settings).map(([name, { check }]) => [name, parsed(name, check, raw(name as SettingName))]),
  ) as { [K in SettingName]: z.infer<(typeof settings)[K]['check']> }
  const url = databaseUrl ?? databaseUrlOf(values)
  const replicas = (values.DB_REPLICA_URLS ?? '').split(/\s+/).filter((replica) => replica !== '')
  checkUrl(url, databaseUrl === undefined ? 'DATABASE_URL' : '--database', values.MOIRAI_ENV)
  for (const replica of replicas) checkUrl(replica, 'DB_REPLICA_URLS', values.MOIRAI_ENV)
  const preset = presets[values.MOIRAI_ENV]
  return Object.freeze({
    databaseUrl: url,
    replicas,
    listsFile: listsFileOf(url, values.MATCH_LISTS_FILE),
    timeoutMs: milliseconds(values.DB_POOL_TIMEOUT),
    connections: {
      poolSize: values.DB_POOL_SIZE ?? preset.poolSize,
      maxOverflow: values.DB_MAX_OVERFLOW ?? preset.maxOverflow,
      connectTimeoutMs: milliseconds(values.DB_CONNECT_TIMEOUT),
      recycleMs: milliseconds(values.DB_POOL_RECYCLE),
      prePing: values.DB_POOL_PRE_PING === 'true',
      prepared: values.DB_PREPARED === 'auto' ? ('auto' as const) : values.DB_PREPARED === 'on',
    },
    queries: { echo: values.DB_ECHO === 'true', slowMs: values.DB_SLOW_QUERY_MS === 0 ? undefined : values.DB_SLOW_QUERY_MS },
    currency: values.MOIRAI_CURRENCY,
    production: values.MOIRAI_ENV === 'production',
    secret: values.MOIRAI_SECRET,
    encryptionKeys: values.MOIRAI_ENCRYPTION_KEYS,
    mail: mailOf(values),
    login: { maxFailures: values.LOGIN_MAX_FAILURES, lockMinutes: values.LOGIN_LOCK_MINUTES },
    server: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL ?? `http://127.0.0.1:${values.PORT}`,
      isPublic: values.PUBLIC_URL !== undefined,
      trustedProxies: values.TRUST_PROXY,
      logLevel: values.LOG_LEVEL,
      maxUploadBytes: values.MAX_UPLOAD_MB * 1024 ** 2,
    },
    debug: values.MOIRAI_DEBUG === '1',
    sources: (Object.keys(settings) as SettingName[]).map((name) => {
      if (name === 'DATABASE_URL' && databaseUrl !== undefined)
        return { name, value: maskUrl(url), source: 'command line' as const }
      const source =
        process.env[name] === undefined
          ? file[name] === undefined
            ? ('default' as const)
            : ('.env' as const)
          : ('environment' as const)
      return { name, value: shown(name, raw(name) ?? settings[name].standard), source }
    }),
  })
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: { SMTP_URL?: string | undefined; MAIL_FROM?: string | undefined }) {
  if (url === undefined) return undefined
  if (from !== undefined) return { url, from }
  throw new WrongUsage('SMTP_URL is set, and MAIL_FROM is not; set it to who mail is from, such as careers@example.org.')
}

function readEnvFile(): Record<string, string | undefined> {
  if (!existsSync('.env')) return {}
  try {
    return parseEnv(readFileSync('.env', 'utf8'))
  } catch (error) {
    throw new WrongUsage(`The file .env cannot be read (${(error as NodeJS.ErrnoException).code}); mend or remove it.`)
  }
}

const milliseconds = (seconds: number): number => Math.max(1, Math.round(seconds * 1000))

function parsed(name: string, check: z.ZodType, value: string | undefined): unknown {
  const result = check.safeParse(value === '' ? undefined : value)
  if (result.success) return result.data
  throw new WrongUsage(
    `${name} is ${JSON.stringify(shown(name, value ?? ''))}; allowed is ${result.error.issues[0]?.message ?? 'another value'}.`,
  )
}

function shown(name: string, value: string): string {
  if (/PASSWORD|SECRET|KEY/.test(name) && value !== '') return '***'
  return /_URLS?$/.test(name) ? value.split(/(\s+)/).map(maskUrl).join('') : value
}

function databaseUrlOf(values: Record<(typeof partNames)[number] | 'DATABASE_URL', string | undefined>): string {
  const given = partNames.filter((name) => values[name] !== undefined)
  if (values.DATABASE_URL !== undefined) {
    if (given.length > 0) throw new WrongUsage(`Both DATABASE_URL and ${given.join(', ')} are set; set the one or the other.`)
    return values.DATABASE_URL
  }
  if (given.length === 0) return settings.DATABASE_URL.standard
  return urlFromParts({
    type: values.DB_TYPE,
    host: values.DB_HOST,
    port: values.DB_PORT,
    database: values.DB_DATABASE,
    username: values.DB_USERNAME,
    password: values.DB_PASSWORD,
  })
}

function checkUrl(url: string, name: string, preset: PresetName): void {
  try {
    configFromUrl(url, { preset })
  } catch (error) {
    throw new WrongUsage(`${name}: ${(error as Error).message}`)
  }
}

function listsFileOf(databaseUrl: string, file: string | undefined): string | undefined {
  if (file !== undefined) return file === 'off' ? undefined : file
  const { server, database } = configFromUrl(databaseUrl)
  if (server !== undefined) return 'data/match-lists'
  return database === ':memory:' ? undefined : `${database}.match-lists`
}
