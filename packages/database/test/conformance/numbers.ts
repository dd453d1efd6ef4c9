// Numbers of every neutral type, at their edges, as they come back.
import { expect } from 'vitest'
import { bigint, boolean, decimal, double, integer } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { comeBack, refused, stored } from './round-trip.ts'

const numbers: Subject = {
  subject: 'numbers',
  cases: [
    {
      name: 'integers of 32 bits come back, both ends',
      run: (kit) => comeBack(kit, integer(), [0, 1, -1, 2_147_483_647, -2_147_483_648]),
    },
    {
      name: 'what is no integer of 32 bits is refused',
      run: (kit) => refused(kit, integer(), [2_147_483_648, -2_147_483_649, 1.5, Number.NaN, Infinity, '1', 1n, true]),
    },
    {
      name: 'an integer of negative zero is stored as zero',
      run: async (kit) => expect(await stored(kit, integer(), [-0])).toEqual([0]),
    },
    {
      name: 'bigints of 64 bits come back, both ends, also beside other whole numbers',
      run: (kit) =>
        comeBack(kit, bigint(), [0n, 1n, -1n, 9_007_199_254_740_993n, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n]),
    },
    {
      name: 'what is no bigint of 64 bits is refused',
      run: (kit) => refused(kit, bigint(), [9_223_372_036_854_775_808n, -9_223_372_036_854_775_809n, 1, '1']),
    },
    {
      name: 'doubles come back to the bit',
      run: (kit) =>
        comeBack(kit, double(), [
          0,
          1,
          -1.5,
          0.1,
          0.1 + 0.2,
          1 / 3,
          5e-324,
          -5e-324,
          2.225_073_858_507_201_4e-308,
          Number.MAX_VALUE,
          -Number.MAX_VALUE,
          Number.EPSILON,
          Number.MAX_SAFE_INTEGER,
          2 ** 53 + 2,
          2 ** 63,
          2 ** 64,
          1e21,
          123_456_789.123_456_79,
        ]),
    },
    {
      name: 'ten thousand doubles of random bits come back to the bit',
      run: async (kit) => {
        const view = new DataView(new ArrayBuffer(8))
        let state = 42n
        const values: number[] = []
        while (values.length < 10_000) {
          state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n)
          view.setBigUint64(0, state)
          const value = view.getFloat64(0)
          if (Number.isFinite(value)) values.push(value)
        }
        await comeBack(kit, double(), values)
      },
    },
    {
      name: 'a double of negative zero is stored as zero',
      run: async (kit) => {
        const [value] = await stored(kit, double(), [-0])
        expect(Object.is(value, 0)).toBe(true)
      },
    },
    {
      name: 'NaN and the infinities are refused',
      run: (kit) => refused(kit, double(), [Number.NaN, Infinity, -Infinity, '1', 1n]),
    },
    {
      name: 'booleans come back as booleans',
      run: (kit) => comeBack(kit, boolean(), [true, false, true]),
    },
    { name: 'what is neither true nor false is refused', run: (kit) => refused(kit, boolean(), [0, 1, 'true', 't']) },
  ],
}

const decimals: Subject = {
  subject: 'decimals',
  cases: [
    {
      name: 'decimals come back exactly, with all digits after the point',
      run: async (kit) => {
        const read = await stored(kit, decimal(12, 2), [
          '0',
          '-0',
          '-0.00',
          '0.1',
          '12.5',
          '-12.50',
          '007.10',
          '9999999999.99',
          '-9999999999.99',
          '1.000',
        ])
        expect(read).toEqual([
          '0.00',
          '0.00',
          '0.00',
          '0.10',
          '12.50',
          '-12.50',
          '7.10',
          '9999999999.99',
          '-9999999999.99',
          '1.00',
        ])
      },
    },
    {
      name: '18 digits stay exact, where a double would lose the last',
      run: (kit) =>
        comeBack(kit, decimal(18, 4), [
          '99999999999999.9999',
          '-99999999999999.9999',
          '90071992547409.9301',
          '0.0001',
          '-0.0001',
          '0.0000',
        ]),
    },
    {
      name: 'decimals may have no digits after the point, or only such',
      run: async (kit) => {
        await comeBack(kit, decimal(18, 0), ['999999999999999999', '-999999999999999999', '0', '9007199254740993'])
      },
    },
    {
      name: 'decimals may have only digits after the point',
      run: (kit) => comeBack(kit, decimal(18, 18), ['0.999999999999999999', '-0.000000000000000001', '0.000000000000000000']),
    },
    {
      name: 'too many digits, and what is no decimal text, are refused rather than rounded',
      run: (kit) =>
        refused(kit, decimal(5, 2), [
          '1000',
          '1000.00',
          '-1000',
          '0.001',
          '1.005',
          '',
          '.5',
          '5.',
          '+1',
          '1e2',
          '1,5',
          ' 1',
          'NaN',
          1,
          1n,
        ]),
    },
  ],
}

export const numberSubjects: readonly Subject[] = [numbers, decimals]
