// The fields people and jobs have in common: place and pay.
import { parseAmount } from '../values/amounts.ts'
import { parseCurrency } from '../values/currencies.ts'
import type { Field } from './fields.ts'
import { country, location, parsedBy, placeName } from './fits.ts'
import { parseSalaryText, saysNoAmount } from '../values/salary-text.ts'
import { parsePeriod } from '../values/words.ts'

/** A list of headers written as one text, parted by commas. */
export function headers(text: string): string[] {
  return text.split(',').map((header) => header.trim())
}

export const placeFields: Field[] = [
  {
    name: 'location',
    label: 'Location (city, region, country in one)',
    synonyms: headers(
      'place,work location,job location,address,city state,city country,location name,standort,arbeitsort,einsatzort,ubicacion,lugar,lieu,localisation,lieu de travail',
    ),
    judge: location,
    needs: 0.7,
  },
  {
    name: 'city',
    label: 'City',
    synonyms: headers('town,city name,work city,ort,stadt,wohnort,ciudad,localidad,ville,commune'),
    judge: placeName,
    needs: 0.8,
  },
  {
    name: 'region',
    label: 'Region or state',
    synonyms: headers(
      'state,province,county,state province,state region,bundesland,land region,kanton,provincia,estado,comunidad autonoma,departement',
    ),
    judge: placeName,
    needs: 0.8,
  },
  {
    name: 'country',
    label: 'Country',
    synonyms: headers('country code,country name,nation,land,pais,pays,staat'),
    judge: country,
    needs: 0.8,
  },
]

const amount = parsedBy((text) => (saysNoAmount(text) ? { value: null } : parseAmount(text)))

/** Salary columns are recognised by what their header says, word for word (`salary-header.ts`), so they list no synonyms. */
export function salaryField(name: string, label: string): Field {
  return { name, label, synonyms: [], judge: amount, needs: 0.7 }
}

export const payFields: Field[] = [
  salaryField('salary_year', 'Salary per year'),
  salaryField('salary_hour', 'Salary per hour'),
  {
    name: 'salary',
    label: 'Salary (a range in one text)',
    synonyms: [],
    judge: parsedBy((text) => (saysNoAmount(text) ? { value: null } : parseSalaryText(text))),
    needs: 0.7,
  },
  {
    name: 'salary_currency',
    label: 'Currency of the salary',
    synonyms: headers(
      'currency,currency code,pay currency,salary currency code,wahrung,gehalt wahrung,moneda,divisa,devise,monnaie',
    ),
    judge: parsedBy((text) => parseCurrency(text, 'USD')),
    needs: 0.8,
  },
  {
    name: 'salary_period',
    label: 'Period of the salary',
    synonyms: headers(
      'salary rate,salary frequency,salary unit,salary type,salary interval,pay period,pay frequency,pay rate,pay type,pay interval,rate type,wage type,frequency,zeitraum,gehaltszeitraum,periodo,frecuencia,periode',
    ),
    judge: parsedBy(parsePeriod),
    needs: 0.8,
  },
]
