// How long passwords may be, and the secret a mail brought; a page takes only types from the contract.

export const shortestPassword = 8
export const longestPassword = 128

/** Behind the `#` of the address, which the browser sends to nobody. */
export const tokenInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('token') ?? ''
