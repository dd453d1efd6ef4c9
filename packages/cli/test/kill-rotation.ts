// Rotations of keys killed at random moments: every field opens after each kill, and the same command ends what was begun.
import { createPeople } from '../../talent/src/people/people.ts'
import { inSnapshot } from '../../talent/src/context.ts'
import { dice } from '../../talent/src/demonstration/random.ts'
import { openedPhone } from '../../talent/src/settings/settings.ts'
import { openBench } from '../../talent/test/context.ts'
import { runKilled } from './kills.ts'
import { must, mustBeEqual, mustBeSound, type KillTry } from './musts.ts'
import { openProgram, type Program } from './program.ts'

const fields = 1500
const former = new Uint8Array(Buffer.from('0egs80B9sqNNizo8oC3zMHmpig/RUxo5Kczow4c1PIM=', 'base64'))
const newest = new Uint8Array(Buffer.from('mVJ2k0qgq0N3cT5b8YhX1w9rLzAoEfUdiS6tPnK7GxQ=', 'base64'))
const asText = (...keys: Uint8Array[]): string => keys.map((key) => Buffer.from(key).toString('base64')).join(',')
const phoneOf = (number: number): string => `+49 151 ${1_000_000 + number}`

/** What each person's phone says, by these keys. */
async function phones(program: Program, keys: readonly Uint8Array[]): Promise<string[]> {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false, keys })
  return inSnapshot(bench.context, async (work) =>
    (await work.session.table('profiles').list({ orderBy: { external_id: 'asc' } })).map((row) => openedPhone(work, row) ?? ''),
  )
}

async function fill(program: Program): Promise<string[]> {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false, keys: [former] })
  const numbers = Array.from({ length: fields }, (_, index) => index)
  const people = numbers.map((number) => ({
    name: `Person ${number}`,
    externalId: `p-${String(number).padStart(5, '0')}`,
    phone: phoneOf(number),
  }))
  const outcomes = await createPeople(bench.context, people)
  must(
    outcomes.every(({ action }) => action === 'created'),
    'not everybody was made',
  )
  return numbers.map(phoneOf)
}

export const killRotation: KillTry = async (seed) => {
  const roll = dice(seed)
  using program = openProgram()
  const env = (...keys: Uint8Array[]) => ({ env: { MOIRAI_ENCRYPTION_KEYS: asText(...keys) } })
  await program.json(['db', 'setup'], env(former))
  const told = await fill(program)
  const started = performance.now()
  await program.json(['keys', 'status'], env(newest, former))
  const milliseconds = performance.now() - started
  const stops: string[] = []
  for (let kills = roll.whole(1, 3); kills > 0; kills -= 1) {
    const ran = await runKilled(program, ['keys', 'rotate'], milliseconds * (0.5 + roll.next()), env(newest, former))
    mustBeSound(program)
    mustBeEqual(await phones(program, [newest, former]), told, 'the phones after a kill')
    const { keys } = await program.json<{ keys: { fields: number }[] }>(['keys', 'status'], env(newest, former))
    stops.push(String(keys[0]!.fields))
    if (ran.signal === null) break
  }
  await program.json(['keys', 'rotate'], env(newest, former))
  mustBeEqual(await phones(program, [newest]), told, 'the phones by the newest key alone')
  const refused = await program.run(['keys', 'status'], env(former))
  must(refused.status === 4, `with the former key alone it ended with ${refused.status}`)
  return `killed after ${stops.join(', ')} of ${fields} fields`
}
