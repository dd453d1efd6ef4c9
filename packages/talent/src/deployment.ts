// What every deployment starts with: the built-in taxonomy and the first scoring version.
import { inSnapshot, inTransaction, type Context } from './context.ts'
import { activeVersion } from './matches/matches.ts'
import { keepCurrency } from './settings/settings.ts'
import { installTaxonomy } from './taxonomy/taxonomy.ts'

/** Installs what is missing; running it again changes nothing. */
export async function installDeployment(context: Context): Promise<void> {
  await inTransaction(context, async (work) => {
    await keepCurrency(work)
    await installTaxonomy(work)
    await activeVersion(work)
  })
}

/** Whether that was done to its end; the tables of the first migration are enough to ask. */
export async function isDeployed(context: Context): Promise<boolean> {
  return inSnapshot(context, ({ session }) => session.table('settings').exists({ key: 'currency' }))
}
