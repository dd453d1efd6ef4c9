// Drivers that are not installed with the layer: whoever uses such an engine adds its driver.
import { createRequire } from 'node:module'
import { DatabaseError } from '../errors.ts'

const require = createRequire(import.meta.url)

/**
 * Loads a driver by its name.
 * @throws DatabaseError `cannot open` where it is not installed; other failures of its own are thrown as they are.
 */
export function optionalDriver(name: string, engine: string): unknown {
  try {
    return require(name) as unknown
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // The driver may lack a package of its own, which is another fault.
    if (code !== 'MODULE_NOT_FOUND' || !message.includes(`'${name}'`)) throw error
    throw new DatabaseError('cannot open', `${engine} needs the driver ${name}; install it with: npm install ${name}.`, {
      cause: error,
    })
  }
}
