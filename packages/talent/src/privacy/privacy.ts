// The front door of privacy: everything that is kept of one person, told to them or erased.
export { eraseOwnAccount, erasePerson, eraseUser, findToErase, type ToErase } from './erase.ts'
export { eraseAgain, listErased, type ErasedAgain } from './erase-again.ts'
export { rotateKeys, sealedFields, showKeys, type KeyStatus } from './rotation.ts'
export { exportPersonalData, type PersonalData } from './export.ts'
