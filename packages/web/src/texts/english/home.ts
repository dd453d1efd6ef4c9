// English: the pages of home.

export const home = {
  title: 'Home',
}
