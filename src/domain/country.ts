/** What a country's projects usually reckon in: the main time zone and the currency. A brief may name others. */
type CountryHabits = { timeZone: string; currency: string }

const habits: Record<string, CountryHabits> = {
  AT: { timeZone: 'Europe/Vienna', currency: 'EUR' },
  AU: { timeZone: 'Australia/Sydney', currency: 'AUD' },
  CA: { timeZone: 'America/Toronto', currency: 'CAD' },
  CH: { timeZone: 'Europe/Zurich', currency: 'CHF' },
  CN: { timeZone: 'Asia/Shanghai', currency: 'CNY' },
  DE: { timeZone: 'Europe/Berlin', currency: 'EUR' },
  ES: { timeZone: 'Europe/Madrid', currency: 'EUR' },
  FR: { timeZone: 'Europe/Paris', currency: 'EUR' },
  GB: { timeZone: 'Europe/London', currency: 'GBP' },
  HK: { timeZone: 'Asia/Hong_Kong', currency: 'HKD' },
  IN: { timeZone: 'Asia/Kolkata', currency: 'INR' },
  IT: { timeZone: 'Europe/Rome', currency: 'EUR' },
  JP: { timeZone: 'Asia/Tokyo', currency: 'JPY' },
  KR: { timeZone: 'Asia/Seoul', currency: 'KRW' },
  MO: { timeZone: 'Asia/Macau', currency: 'MOP' },
  MY: { timeZone: 'Asia/Kuala_Lumpur', currency: 'MYR' },
  NL: { timeZone: 'Europe/Amsterdam', currency: 'EUR' },
  PL: { timeZone: 'Europe/Warsaw', currency: 'PLN' },
  SE: { timeZone: 'Europe/Stockholm', currency: 'SEK' },
  SG: { timeZone: 'Asia/Singapore', currency: 'SGD' },
  TH: { timeZone: 'Asia/Bangkok', currency: 'THB' },
  TW: { timeZone: 'Asia/Taipei', currency: 'TWD' },
  US: { timeZone: 'America/New_York', currency: 'USD' },
  VN: { timeZone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
}

/** The countries of which we know what their projects reckon in. */
export const countriesWithHabits = Object.keys(habits)

/** UTC and EUR for a country that is not in the table, or for none. */
export const habitsOf = (country: string): CountryHabits =>
  (Object.hasOwn(habits, country) ? habits[country] : undefined) ?? { timeZone: 'UTC', currency: 'EUR' }

/** Whether the name is one of the IANA time zones, such as Asia/Shanghai. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Whether the code is one of ISO 4217, such as CNY. */
export const isCurrency = (code: string): boolean => currencies.has(code)
