import Holidays from 'date-holidays';
import type { Locale } from '../form/form.ts';

/** Whose public holidays a calendar keeps. */
export interface HolidayPlace {
  /** Name in words, for example `China`; of a region with its country. */
  readonly name: string;
  /** Whether its holidays come with days worked to make up for them (调休). */
  readonly withMakeUp: boolean;
}

/**
 * The version of a calendar as people read it.
 *
 * @param calendarVersion As a deadline keeps it, for example `1 (DE-BE date-holidays 3.32.0)`.
 * @param locale The language to say it in; regions have the name that they bear at home.
 * @returns The number of the merchant's version, and whose holidays it keeps; null: no holidays.
 */
export function calendarInWords(
  calendarVersion: string,
  locale: Locale,
): { readonly version: string; readonly place: HolidayPlace | null } {
  const [, version = calendarVersion, country, region] =
    /^(\S+) \(([A-Z]+)(?:-(\S+))? .*\)$/.exec(calendarVersion) ?? [];
  if (country === undefined) return { version, place: null };
  const land = new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
  const part = region === undefined ? null : (new Holidays().getStates(country)?.[region] ?? region);
  return {
    version,
    place: { name: part === null ? land : `${part}, ${land}`, withMakeUp: country === 'CN' },
  };
}
