// A sample of a stream whose length is not known: all of its beginning, and an even spread of the rest, without chance.

export class SpreadSample<T> {
  readonly #first: number
  readonly #spread: number
  readonly #beginning: T[] = []
  #rest: T[] = []
  #stride = 1
  #seen = 0

  /** Keeps the first `first` items and at most `spread` of the others. */
  constructor(first: number, spread: number) {
    this.#first = first
    this.#spread = spread
  }

  /** Offers the next item; it is only made when it is kept. */
  add(make: () => T): void {
    const index = this.#seen++
    if (index < this.#first) {
      this.#beginning.push(make())
      return
    }
    if ((index - this.#first) % this.#stride !== 0) return
    if (this.#rest.length === this.#spread) {
      this.#rest = this.#rest.filter((_, position) => position % 2 === 0)
      this.#stride *= 2
      if ((index - this.#first) % this.#stride !== 0) return
    }
    this.#rest.push(make())
  }

  items(): T[] {
    return [...this.#beginning, ...this.#rest]
  }
}
