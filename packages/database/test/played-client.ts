// A connection that is played: it does as it is told, and remembers what it was told.
import type { PooledClient } from '../src/pool.ts'

export class Played implements PooledClient {
  readonly number: number
  broken = false
  /** How a ping goes: answered, refused, or never. */
  answer: 'yes' | 'no' | 'never' = 'yes'
  readonly told: string[] = []

  constructor(number: number) {
    this.number = number
  }

  async ping(): Promise<void> {
    this.told.push('ping')
    if (this.answer === 'never') await new Promise(() => {})
    if (this.answer === 'no') throw new Error('gone')
  }

  async reset(): Promise<boolean> {
    this.told.push('reset')
    return false
  }

  async end(): Promise<void> {
    this.told.push('end')
  }

  destroy(): void {
    this.told.push('destroy')
  }
}
