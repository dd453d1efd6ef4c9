// The clock on somebody's wall: what it shows at a moment, and when it next shows a time; right when clocks are put forward or back.

const minuteMs = 60_000
const dayMs = 86_400_000

export interface WallTime {
  /** Midnight of its day, as if the wall were in UTC. */
  readonly day: number
  /** Since midnight, as the clock shows it. */
  readonly minute: number
  /** 1 is Monday. */
  readonly weekday: number
}

export class LocalTime {
  readonly #format: Intl.DateTimeFormat

  /** @param timeZone An IANA name; one that this machine does not know counts as UTC. */
  constructor(timeZone: string) {
    this.#format = formatOf(timeZone)
  }

  at(moment: Date): WallTime {
    const wall = this.#wall(moment.getTime())
    const day = Math.floor(wall / dayMs) * dayMs
    return { day, minute: Math.floor((wall - day) / minuteMs), weekday: weekdayOf(day) }
  }

  /**
   * The moments at which the clock shows `minute` on `day`: one; two where it is put back over it; where it is put forward over it,
   * the moment that happens.
   */
  momentsOf(day: number, minute: number): Date[] {
    const wall = day + minute * minuteMs
    // No zone is further from UTC than a day, and none changes twice in two.
    const offsets = new Set([this.#offset(wall - dayMs), this.#offset(wall + dayMs)])
    const shown = [...offsets].map((offset) => wall - offset).filter((moment) => this.#wall(moment) === wall)
    if (shown.length > 0) return shown.toSorted((a, b) => a - b).map((moment) => new Date(moment))
    let [before, after] = [wall - dayMs, wall + dayMs]
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (this.#wall(middle) < wall) before = middle
      else after = middle
    }
    return [new Date(after)]
  }

  /** When the clock shows `minute` the next time after a moment, on that day of the week where one is given; once a day. */
  next(after: Date, minute: number, weekday?: number): Date {
    const { day } = this.at(after)
    // The time may have passed on the day itself, and a week may have to go by.
    for (let ahead = 0; ahead <= 8; ahead += 1) {
      const [moment] = this.momentsOf(day + ahead * dayMs, minute)
      const isDay = weekday === undefined || weekdayOf(day + ahead * dayMs) === weekday
      if (isDay && moment! > after) return moment!
    }
    return new Date(after.getTime() + dayMs)
  }

  /** When quiet hours that hold at a moment end; undefined where none hold. */
  quietUntil(moment: Date, from: number, to: number): Date | undefined {
    const { day, minute } = this.at(moment)
    const overMidnight = from > to
    const quiet = overMidnight ? minute >= from || minute < to : minute >= from && minute < to
    if (!quiet) return undefined
    const end = overMidnight && minute >= from ? day + dayMs : day
    return this.momentsOf(end, to).find((one) => one > moment) ?? this.momentsOf(end + dayMs, to)[0]
  }

  #offset = (moment: number): number => this.#wall(moment) - moment

  /** What the clock shows, as if it were in UTC, to the millisecond. */
  #wall(moment: number): number {
    const parts: Record<string, number> = {}
    for (const { type, value } of this.#format.formatToParts(moment)) parts[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000)
  }
}

const weekdayOf = (day: number): number => ((new Date(day).getUTCDay() + 6) % 7) + 1

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept: making one takes longer than a hundred uses. There are some six hundred zones. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone)
  if (kept) return kept
  const made = madeFormat(timeZone) ?? madeFormat('UTC')!
  if (formats.size >= 1000) formats.clear()
  formats.set(timeZone, made)
  return made
}

function madeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
}
