import { describe, expect, it } from 'vitest'
import { type DecimalSign, parseAmount, parseYears } from './amounts.ts'
import { parseCurrency } from './currencies.ts'
import { parseSalaryText, saysNoAmount } from './salary-text.ts'

const amount = (text: string, decimal?: DecimalSign): unknown => {
  const parsed = parseAmount(text, decimal)
  return 'value' in parsed ? parsed.value.amount : parsed.problem
}

describe('parseAmount', () => {
  it.each([
    ['52000', '52000.00'],
    ['0', '0.00'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1.234.567,5', '1234567.50'],
    ['1,234', '1234.00'],
    ['1,234,567', '1234567.00'],
    ['12,00,000', '1200000.00'],
    ['57.5', '57.50'],
    ['57,5', '57.50'],
    ['12,50', '12.50'],
    ['64.44000244140625', '64.44'],
    ['0.125', '0.13'],
    ['24.375', '24375.00'],
    ['40.000', '40000.00'],
    ['40 000', '40000.00'],
    ["120'000", '120000.00'],
    ['1\u00a0234,50', '1234.50'],
    ['52k', '52000.00'],
    ['52K', '52000.00'],
    ['1.2M', '1200000.00'],
    ['3,5 Tsd', '3500.00'],
    ['$120,000', '120000.00'],
    ['€ 40 000', '40000.00'],
    ['40.000,- €', '40000.00'],
    ['US$95k', '95000.00'],
    ['EUR 52.000', '52000.00'],
    ['$25/hour', '25.00'],
    ['3.500 € pro Monat', '3500.00'],
    ['ca. 60000', '60000.00'],
    ['80000+', '80000.00'],
    ['42', '42.00'],
  ])('%s', (text, expected) => {
    expect(amount(text)).toBe(expected)
  })

  it('follows the column where a text alone is ambiguous', () => {
    expect(amount('24.375', 'point')).toBe('24.38')
    expect(amount('24.375', 'comma')).toBe('24375.00')
    expect(amount('1,234', 'comma')).toBe('1.23')
    expect(amount('1,234', 'point')).toBe('1234.00')
    expect(amount('1.234,56', 'point')).toBe('1234.56')
  })

  it.each([
    ['-5000', 'The amount is negative'],
    ['$-5,000', 'The amount is negative'],
    ['(5,000)', 'The amount is negative'],
    ['lots', 'Not an amount'],
    ['40000-50000', 'Not an amount'],
    ['1,2,3', 'Not an amount'],
    ['1.2.3', 'Not an amount'],
    ['12 apples', 'Not an amount'],
    ['2024-05-01', 'Not an amount'],
    ['1e9', 'Not an amount'],
    ['NaN', 'Not an amount'],
    ['99999999999', 'The amount is too large'],
    ['9'.repeat(5000), 'Not an amount'],
    ['x'.repeat(1_000_000), 'Not an amount'],
  ])('tells %s as a problem', (text, problem) => {
    expect(amount(text)).toBe(problem)
    expect(parseAmount(text)).toHaveProperty('howToFix', expect.stringMatching(/\.$/))
  })

  it('passes on the currency and period of the cell', () => {
    expect(parseAmount('$25/hour')).toEqual({ value: { amount: '25.00', currencyMark: '$', period: 'hour' } })
    expect(parseAmount('25 an hour')).toEqual({ value: { amount: '25.00', currencyMark: null, period: 'hour' } })
    expect(parseAmount('52000 EUR p.a.')).toEqual({ value: { amount: '52000.00', currencyMark: 'EUR', period: 'year' } })
  })
})

describe('parseYears', () => {
  it.each([
    ['3', '3.0'],
    ['3.5', '3.5'],
    ['3,5', '3.5'],
    ['3+', '3.0'],
    ['3+ years', '3.0'],
    ['5 yrs', '5.0'],
    ['3-5 years', '3.0'],
    ['2 to 4 years of experience', '2.0'],
    ['at least 2 years', '2.0'],
    ['6 months', '0.5'],
    ['less than 1 year', '0.0'],
    ['no experience', '0.0'],
    ['3 Jahre Berufserfahrung', '3.0'],
    ['más de 10 años', '10.0'],
    ['0', '0.0'],
  ])('%s', (text, value) => {
    expect(parseYears(text)).toEqual({ value })
  })

  it.each(['-3', 'some', '5 years Python', '2024-01-01', '3/4'])('tells %s as a problem', (text) => {
    expect(parseYears(text)).toMatchObject({ problem: 'Not a number of years' })
  })

  it('knows how long a life is', () => {
    expect(parseYears('120')).toMatchObject({ problem: 'More years than a working life has' })
  })
})

describe('parseCurrency', () => {
  it.each([
    ['USD', 'EUR', 'USD'],
    ['eur', 'USD', 'EUR'],
    ['€', 'USD', 'EUR'],
    ['$', 'EUR', 'USD'],
    ['$', 'CAD', 'CAD'],
    ['US$', 'CAD', 'USD'],
    ['kr', 'SEK', 'SEK'],
    ['Euro', 'USD', 'EUR'],
    ['British Pound', 'USD', 'GBP'],
    ['zł', 'USD', 'PLN'],
  ])('%s beside %s', (text, deployment, value) => {
    expect(parseCurrency(text, deployment)).toEqual({ value })
  })

  it('asks where a sign can be several, and tells what is none', () => {
    expect(parseCurrency('kr', 'USD')).toMatchObject({
      problem: 'The currency can be several',
      howToFix: expect.stringContaining('SEK'),
    })
    expect(parseCurrency('XYZ', 'USD')).toMatchObject({
      problem: 'Not a known currency',
      howToFix: expect.stringContaining('"XYZ"'),
    })
  })
})

describe('parseSalaryText', () => {
  it.each([
    ['40,000–52,000 EUR per year', '40000.00', '52000.00', 'EUR', 'year'],
    ['$120K - $150K a year', '120000.00', '150000.00', '$', 'year'],
    ['40–52k', '40000.00', '52000.00', null, null],
    ['$25/hour', '25.00', '25.00', '$', 'hour'],
    ['up to €60,000', null, '60000.00', '€', null],
    ['from 40k', '40000.00', null, null, null],
    ['80000+', '80000.00', null, null, null],
    ['ab 3.500 € im Monat', '3500.00', null, '€', 'month'],
    ['3.000 bis 4.000 € brutto monatlich', '3000.00', '4000.00', '€', 'month'],
    ['£30,000 per annum all inclusive', '30000.00', '30000.00', '£', 'year'],
    ['15.50 - 18 an hour', '15.50', '18.00', null, 'hour'],
    ['40 000 € - 45 000 € par an', '40000.00', '45000.00', '€', 'year'],
  ])('%s', (text, min, max, currencyMark, period) => {
    expect(parseSalaryText(text)).toEqual({ value: { min, max, currencyMark, period } })
  })

  it.each([
    ['52k - 40k', 'The highest salary is below the lowest'],
    ['good', 'Not a salary'],
    ['1 2 3 4', 'Not a salary'],
    ['-5000', 'The amount is negative'],
  ])('tells %s as a problem', (text, problem) => {
    expect(parseSalaryText(text)).toMatchObject({ problem })
  })

  it('knows texts about pay that name none', () => {
    expect(['Competitive', 'negotiable', 'DOE', 'nach Vereinbarung'].every(saysNoAmount)).toBe(true)
    expect(saysNoAmount('52k')).toBe(false)
  })
})
