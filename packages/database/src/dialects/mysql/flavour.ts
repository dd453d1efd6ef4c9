// The two families of servers that speak this protocol, and what differs between them.

export interface Flavour {
  readonly name: 'mariadb' | 'mysql'
  /** As the server says it, without what its packager added. */
  readonly version: string
  /** Compares by code point, trailing spaces included. */
  readonly collation: string
  /** Most bytes of one packet, as the server is set. */
  readonly packetBytes: number
}

// Older ones take DESC in an index and keep none.
const oldest = { mariadb: '10.8', mysql: '8.0.19' }
const titles = { mariadb: 'MariaDB', mysql: 'MySQL' }

/** Reads `VERSION()`, such as `10.11.19-MariaDB-0+deb12u1` or `8.0.36`; a sentence where it is too old. */
export function flavourOf(told: string, packetBytes: number): Flavour | string {
  const name = /mariadb/i.test(told) ? 'mariadb' : 'mysql'
  // Some MariaDB say another version first, for the sake of old replicas.
  const version = /\d+\.\d+(?:\.\d+)?/.exec(told.replace(/^5\.5\.5-/, ''))?.[0] ?? told
  if (!isAtLeast(version, oldest[name])) {
    return `its ${titles[name]} is of version ${version}; ${titles[name]} ${oldest[name]} or later is needed.`
  }
  return {
    name,
    version,
    collation: name === 'mariadb' ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin',
    packetBytes,
  }
}

/** Either of them: each reads comments of its own as SQL. */
export const eitherFlavour: Flavour = {
  name: 'mariadb',
  version: oldest.mariadb,
  collation: '/*M! utf8mb4_nopad_bin */ /*!80019 utf8mb4_0900_bin */',
  packetBytes: 16_777_216,
}

export const titleOf = ({ name }: Flavour): string => titles[name]

function isAtLeast(version: string, wanted: string): boolean {
  const [found, needed] = [version, wanted].map((text) => text.split('.').map(Number))
  for (let place = 0; place < needed!.length; place++) {
    const difference = (found![place] ?? 0) - needed![place]!
    if (difference !== 0) return difference > 0
  }
  return true
}
