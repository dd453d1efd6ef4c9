// Where the pages of accounts come from, for routes and for what stands in the place of a page.
export const accountPages = () => import('../features/account/account-pages.tsx')
