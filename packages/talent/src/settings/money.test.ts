import { describe, expect, it } from 'vitest'
import { yearlyAmount } from './money.ts'

const rates = new Map([
  ['USD', '1'],
  ['EUR', '1.08'],
  ['JPY', '0.00665531'],
])
const yearly = (amount: string | null, period: Parameters<typeof yearlyAmount>[0]['period'], currency: string | null = 'USD') =>
  yearlyAmount({ amount, currency, period }, rates)

describe('yearly pay', () => {
  it('counts hours × 2080, days × 260, weeks × 52, months × 12', () => {
    expect(yearly('20.00', 'hour')).toBe('41600.00')
    expect(yearly('150.00', 'day')).toBe('39000.00')
    expect(yearly('900.50', 'week')).toBe('46826.00')
    expect(yearly('3500.00', 'month')).toBe('42000.00')
    expect(yearly('52000.00', 'year')).toBe('52000.00')
  })

  it('is exact in decimals, where binary fractions would not be', () => {
    expect(yearly('0.07', 'year')).toBe('0.07')
    expect(yearly('1.15', 'hour', 'EUR')).toBe('2583.36')
    expect(yearly('4200000.00', 'year', 'JPY')).toBe('27952.30')
    expect(yearly('99999999.99', 'hour')).toBe('207999999979.20')
  })

  it('rounds half a hundredth up', () => {
    // 0.50 × 0.00665531 = 0.003327655; 1.00 × … = 0.00665531
    expect(yearly('0.50', 'year', 'JPY')).toBe('0.00')
    expect(yearly('1.00', 'year', 'JPY')).toBe('0.01')
  })

  it('is unknown where the amount, the period, the currency or its rate is', () => {
    expect(yearly(null, 'year')).toBeNull()
    expect(yearly('1.00', null)).toBeNull()
    expect(yearly('1.00', 'year', null)).toBeNull()
    expect(yearly('1.00', 'year', 'CHF')).toBeNull()
  })

  it('is unknown where the column could not hold it', () => {
    expect(yearly('9999999999.99', 'year')).toBe('9999999999.99')
    expect(yearly('9999999999.99', 'hour')).toBeNull()
  })
})
