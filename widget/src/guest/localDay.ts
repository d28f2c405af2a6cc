/** The calendar day of an instant where the visitor is, as `2026-11-22`. */
export function localDay(instant: Date): string {
  const parts = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}
