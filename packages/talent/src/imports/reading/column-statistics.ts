// What is remembered of a column while its cells pass by: enough to judge what it holds, in bounded memory.

/** What a column holds; plain JSON. */
export interface ColumnStatistics {
  /** Rows with something in this column. */
  filled: number
  empty: number
  /** The first 100 distinct values, trimmed and long ones cut, each with how often it came. */
  values: { text: string; count: number }[]
  /** Whether more distinct values came than `values` holds. */
  moreValues: boolean
  /** Dates like 25/12/2024, which can only have the day first; and like 12/25/2024. */
  dayFirst: number
  monthFirst: number
  /** Dates like 04/05/2024, which may have either first; those with dots have the day first. */
  eitherFirst: number
  /** Numbers like 1,234.5 or 57.25, whose point must be decimal; and like 1.234,5 or 57,25. */
  pointDecimals: number
  commaDecimals: number
  /** Numbers like 40.000, which may be either. */
  pointThousands: number
}

const distinctKept = 100
const splitDate = /^(\d{1,2})([/.-])(\d{1,2})[/.-]\d{2,4}(?!\d)/
/** An amount as people write it: digits with separators, between a few signs, letters and blanks. */
const numberLike = /^[^\d]{0,8}(\d[\d.,'’ \u00a0\u202f]*\d|\d)[^\d]{0,12}$/

export class ColumnObserver {
  readonly #cut: number
  readonly #values = new Map<string, number>()
  #filled = 0
  #empty = 0
  #more = false
  #order = { dayFirst: 0, monthFirst: 0, eitherFirst: 0 }
  #decimals = { pointDecimals: 0, commaDecimals: 0, pointThousands: 0 }

  /** Values longer than `cut` characters are cut there. */
  constructor(cut: number) {
    this.#cut = cut
  }

  add(cell: string): void {
    const text = cell.trim().slice(0, this.#cut)
    if (text === '') {
      this.#empty += 1
      return
    }
    this.#filled += 1
    const count = this.#values.get(text)
    if (count !== undefined) this.#values.set(text, count + 1)
    else if (this.#values.size < distinctKept) this.#values.set(text, 1)
    else this.#more = true
    if (text.length <= 32) this.#observeNumbers(text)
  }

  #observeNumbers(text: string): void {
    const date = splitDate.exec(text)
    if (date !== null) {
      const first = Number(date[1])
      const second = Number(date[3])
      if (first > 12 && second <= 12) this.#order.dayFirst += 1
      if (second > 12 && first <= 12) this.#order.monthFirst += 1
      if (first <= 12 && second <= 12 && first !== second && date[2] !== '.') this.#order.eitherFirst += 1
      return
    }
    const style = decimalStyle(text)
    if (style !== null) this.#decimals[style] += 1
  }

  /** `decode` turns the text as it was collected into what people read. */
  statistics(decode: (text: string) => string): ColumnStatistics {
    return {
      filled: this.#filled,
      empty: this.#empty,
      values: [...this.#values].map(([text, count]) => ({ text: decode(text), count })),
      moreValues: this.#more,
      ...this.#order,
      ...this.#decimals,
    }
  }
}

/** What a number's separators prove; null when there are none, or they only group ("1,234" is read so everywhere). */
function decimalStyle(text: string): 'pointDecimals' | 'commaDecimals' | 'pointThousands' | null {
  const digits = numberLike.exec(text)?.[1]
  if (digits === undefined) return null
  const point = digits.lastIndexOf('.')
  const comma = digits.lastIndexOf(',')
  if (point === -1 && comma === -1) return null
  if (point !== -1 && comma !== -1) return point > comma ? 'pointDecimals' : 'commaDecimals'
  const at = Math.max(point, comma)
  const separator = point === -1 ? ',' : '.'
  const groups = digits.indexOf(separator) !== at || (digits.length - at - 1 === 3 && at <= 3)
  if (groups) return separator === '.' ? 'pointThousands' : null
  return separator === '.' ? 'pointDecimals' : 'commaDecimals'
}
