// What a source says, merged into a row that is there already: the same for people and postings.

/** Those of the columns that the values name. */
export const picked = (values: object, columns: readonly string[]): object =>
  Object.fromEntries(Object.entries(values).filter(([column]) => columns.includes(column)))

/** The row without the time of its last change, so that writing it sets a new one. */
export const renewed = <Row extends { updated_at: Date }>({ updated_at: _former, ...row }: Row): Omit<Row, 'updated_at'> => row
