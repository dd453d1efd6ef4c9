// The words of a search box, as conditions ask for them: the same for people and postings.

/** What was typed, as it has to stand in one of the columns; undefined where it is blank and narrows nothing. */
export function soughtText(search: string | undefined): string | undefined {
  const text = search?.trim().replaceAll(/\s+/g, ' ')
  return text === '' ? undefined : text
}
