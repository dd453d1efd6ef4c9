// E-mail addresses: the one form in which they are stored and compared.

export const longestEmail = 255

/** Trimmed, NFC, lower case: engines have no common word for lower case, so that to them two spellings are two addresses. */
export const normaliseEmail = (text: string): string => text.trim().normalize('NFC').toLowerCase()

const local = /^[^\s"(),:;<>@[\\\]\p{Cc}]{1,64}$/u
const domain = /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u

/** Whether a normalised text is an address that mail could be sent to. */
export function isEmail(text: string): boolean {
  const [name = '', host = '', ...more] = text.split('@')
  if (text.length > longestEmail || more.length > 0) return false
  return local.test(name) && !name.startsWith('.') && !name.endsWith('.') && !name.includes('..') && domain.test(host)
}
