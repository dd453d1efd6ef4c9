// moirai rates …: what other currencies are worth, so that pay can be compared.
import { recomputePay } from '@moirai/talent/jobs'
import { recomputeWishes } from '@moirai/talent/people'
import { listRates, setRates } from '@moirai/talent/settings'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'

export function addRatesCommands(program: Command): void {
  const rates = program.command('rates').description('exchange rates into the currency scores are kept in')
  addCommand(rates, 'list', 'the rates in force', () => {}, list)
  addCommand(
    rates,
    'set',
    'set rates, such as EUR=1.08 GBP=1.27',
    (command) => {
      command
        .argument('<rates...>', 'CURRENCY=RATE: what one unit is worth')
        .option('--as-of <day>', 'the day they are from, YYYY-MM-DD (today)')
    },
    set,
  )
}

async function list({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const rates = await listRates(context)
    terminal.document({ currency: config.currency, rates })
    if (rates.length === 0)
      terminal.line(
        `No rates yet: pay in other currencies than ${config.currency} counts as unknown. Set them with \`moirai rates set EUR=1.08\`.`,
      )
    for (const { currency, rate, asOf } of rates) terminal.line(`1 ${currency} = ${Number(rate)} ${config.currency}  (${asOf})`)
  })
}

async function set({ config, terminal, arguments: words, options }: Invocation): Promise<void> {
  const asOf = typeof options['asOf'] === 'string' ? options['asOf'] : new Date().toISOString().slice(0, 10)
  const rates = words.map((word) => {
    const [currency, rate, ...more] = word.split('=')
    if (!currency || !rate || more.length > 0)
      throw new WrongUsage(`${JSON.stringify(word)} is not a rate; write CURRENCY=RATE, such as EUR=1.08.`)
    return { currency: currency.toUpperCase(), rate, asOf }
  })
  await withContext(config, terminal, 'use', async (context) => {
    await setRates(context, rates, async (work, all) => {
      await recomputeWishes(work, all)
      await recomputePay(work, all)
    })
    terminal.document({ currency: config.currency, rates })
    for (const { currency, rate } of rates) terminal.line(`1 ${currency} = ${rate} ${config.currency} as of ${asOf}.`)
    terminal.line('Yearly pay is worked out anew; run `moirai match run` to score with it.')
  })
}
