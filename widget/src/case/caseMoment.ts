/**
 * An instant as people say it, on the visitor's own clock; the year only where it is another.
 *
 * @param instant An ISO text.
 * @param locale BCP 47 tag.
 * @param timeZone Zone in which it is reckoned: where its clock shows another time, the visitor's zone is named.
 */
export function caseMoment(instant: string, locale: string, timeZone?: string): string {
  const at = new Date(instant);
  const clock = (zone?: string) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(at);
  const elsewhere = timeZone !== undefined && clock() !== clock(timeZone);
  return new Intl.DateTimeFormat(locale, {
    ...(at.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }),
    ...{ month: 'short', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit' },
    ...(elsewhere ? { timeZoneName: 'short' } : {}),
  }).format(at);
}
