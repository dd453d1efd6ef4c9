// English: the pages of imports.

export const imports = {
  title: 'Imports',
}
