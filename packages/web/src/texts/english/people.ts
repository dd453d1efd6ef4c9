// English: the pages of people.

export const people = {
  title: 'People',
}
