// Which server answers, by what it says of itself, and what of it is too old.
import { describe, expect, it } from 'vitest'
import { flavourOf } from './flavour.ts'

describe('flavourOf', () => {
  it.each([
    ['10.11.19-MariaDB-0+deb12u1', { name: 'mariadb', version: '10.11.19', collation: 'utf8mb4_nopad_bin' }],
    ['5.5.5-10.11.2-MariaDB-log', { name: 'mariadb', version: '10.11.2' }],
    ['11.4.2-MariaDB', { name: 'mariadb', version: '11.4.2' }],
    ['8.0.36', { name: 'mysql', version: '8.0.36', collation: 'utf8mb4_0900_bin' }],
    ['8.4.0-cluster', { name: 'mysql', version: '8.4.0' }],
    ['10.6.18-MariaDB', 'its MariaDB is of version 10.6.18; MariaDB 10.8 or later is needed.'],
    ['8.0.18', 'its MySQL is of version 8.0.18; MySQL 8.0.19 or later is needed.'],
    ['5.7.44-log', 'its MySQL is of version 5.7.44; MySQL 8.0.19 or later is needed.'],
  ])('%s', (told, expected) => {
    const flavour = flavourOf(told, 1_000)
    if (typeof expected === 'string') expect(flavour).toBe(expected)
    else expect(flavour).toMatchObject({ ...expected, packetBytes: 1_000 })
  })
})
