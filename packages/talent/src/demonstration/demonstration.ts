// The front door of the demonstration data.
export { makeDemonstration, type DemonstrationInput, type DemonstrationResult } from './make.ts'
export { demonstrationTasks, startDemonstration } from './tasks.ts'
