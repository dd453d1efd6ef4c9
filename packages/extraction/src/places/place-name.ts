// The shape of a place as Moirai stores and compares it.

/** A place as read from one text. Any level may be unknown; a city without a country is a name only. */
export interface PlaceName {
  /** The city as written (not translated): 'München' stays 'München'. */
  city: string | null
  /** For US, CA and AU the postal code ('NE', 'ON', 'VIC'); elsewhere the name, in English where we know it. */
  region: string | null
  /** ISO 3166-1 alpha-2, upper case (and 'XK' for Kosovo, as GeoNames has it). */
  country: string | null
}

/** What one text says, and whether it says that the work is done from anywhere. */
export interface ParsedPlace extends PlaceName {
  remote: boolean
}

/** Nobody writes a place longer than this; what follows is not read. */
export const LONGEST_PLACE_TEXT = 200
