import { chinaHolidays } from './chinaHolidays.ts';
import type { HolidayTable } from './holidayTable.ts';
import { libraryHolidays } from './libraryHolidays.ts';
import { remember } from './remember.ts';

const tables = new Map<string, HolidayTable>();

/**
 * The public holidays of a country: China's with make-up working days, any other from the library.
 *
 * @param country ISO 3166-1 code.
 * @param region State or province as the library knows it; China has none.
 * @throws RangeError where no holidays are known for the place.
 */
export function holidaysOf(country: string, region?: string): HolidayTable {
  if (country === 'CN') return chinaHolidays;
  return remember(tables, `${country}-${region ?? ''}`, () => libraryHolidays(country, region));
}
