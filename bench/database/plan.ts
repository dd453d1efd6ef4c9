// How much is measured: many short turns rather than few long ones, as what else the machine does comes and goes.

export interface Plan {
  readonly users: number
  readonly jobs: number
  readonly rounds: number
  readonly slotMs: number
  readonly warmUpMs: number
  /** Rounds of bulk loads, each of which takes seconds. */
  readonly bulkRounds: number
  /** Rounds where a few per cent are to be seen. */
  readonly fineRounds: number
}

export const fullPlan: Plan = {
  users: 2_000,
  jobs: 100_000,
  rounds: 15,
  slotMs: 40,
  warmUpMs: 10,
  bulkRounds: 5,
  fineRounds: 41,
}

export const quickPlan: Plan = {
  users: 200,
  jobs: 5_000,
  rounds: 5,
  slotMs: 8,
  warmUpMs: 3,
  bulkRounds: 5,
  fineRounds: 15,
}
