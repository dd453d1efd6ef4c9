// The roles of accounts; a page takes only types from the contract.
import type { UserRole } from '@moirai/contract/words'

export const roles = ['student', 'recruiter', 'staff', 'admin'] as const satisfies readonly UserRole[]

export const isRole = (word: string): word is UserRole => (roles as readonly string[]).includes(word)
