// English: the pages of matches.

export const matches = {
  title: 'Matches',
}
