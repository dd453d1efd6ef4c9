// Places as they are stored, whoever writes them.
import { findCountry, normaliseRegion, type PlaceName } from '@moirai/extraction/places'

/** The country by its own code (GB for UK), the region as the taxonomy of places writes it. */
export function storedPlace({ city, region, country }: PlaceName): PlaceName {
  const known = country === null ? null : (findCountry(country) ?? country)
  return { city, region: region === null ? null : normaliseRegion(region, known), country: known }
}
