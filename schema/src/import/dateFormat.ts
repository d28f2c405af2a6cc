import { InvalidInput } from '../failure/failure.ts';

/** A date as it is written: parts of the calendar and of the clock, and an offset where there is one. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, which need not exist. */
  readonly day: string;
  /** Milliseconds since midnight on the clock; null where no time is written. */
  readonly time: number | null;
  /** Minutes east of Greenwich; null where no zone is written. */
  readonly offset: number | null;
}

/** Reads a text; null where it has another form. */
export type DateParser = (text: string) => WrittenDate | null;

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

function pad(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}

function clock(hour: string, minute: string, second = '0', fraction = ''): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return null;
  return ((h * 60 + m) * 60 + s) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.toUpperCase() === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -minutes : minutes;
}

/** ISO 8601: `YYYY-MM-DD`, with a time or without, with `Z` or an offset or without. */
export const parseIso: DateParser = (text) => {
  const match = iso.exec(text);
  if (match === null) return null;
  const [, year, month, date, hour, minute, second, fraction, zone] = match;
  const day = `${year}-${month}-${date}`;
  if (hour === undefined || minute === undefined) return { day, time: null, offset: null };
  const time = clock(hour, minute, second, fraction);
  return time === null ? null : { day, time, offset: offsetOf(zone) };
};

/** What each token of a format reads; the longer ones come first. */
const tokens = {
  YYYY: '\\d{4}',
  MM: '\\d{2}',
  M: '\\d{1,2}',
  DD: '\\d{2}',
  D: '\\d{1,2}',
  HH: '\\d{2}',
  H: '\\d{1,2}',
  h: '\\d{1,2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
  A: 'AM|PM|上午|下午',
} as const;

const unit = { MM: 'M', DD: 'D', HH: 'H' } as const;
const token = /(YYYY|MM|M|DD|D|HH|H|h|mm|ss|A)/;

type Parts = Readonly<Record<string, string | undefined>>;

function hourOf({ H, h, A }: Parts): string | undefined {
  if (h === undefined) return H;
  if (Number(h) < 1 || Number(h) > 12) return '24';
  const afternoon = A?.toUpperCase() === 'PM' || A === '下午';
  return String((Number(h) % 12) + (afternoon ? 12 : 0));
}

function isWhole(names: readonly string[]): boolean {
  const has = (name: string) => names.includes(name);
  return (
    new Set(names).size === names.length &&
    ['YYYY', 'M', 'D'].every(has) &&
    !(has('H') && has('h')) &&
    has('h') === has('A') &&
    (has('H') || has('h')) === has('mm') &&
    (!has('ss') || has('mm'))
  );
}

/**
 * A parser for dates of one form.
 *
 * @param format `YYYY`, `M` or `MM`, `D` or `DD`, and with a time `H` or `HH` (or `h` with `A`, which is AM,
 * PM, 上午 or 下午), `mm`, `ss`; everything else stands for itself. For example `M/D/YYYY`, `YYYY/M/D HH:mm`,
 * `YYYY年M月D日`.
 * @throws InvalidInput for a format without year, month and day, with half a time, or with a part twice.
 */
export function dateFormat(format: string): DateParser {
  const names: string[] = [];
  const pattern = format
    .trim()
    .split(token)
    .map((piece, index) => {
      // Every second piece is a token.
      if (index % 2 === 0) return piece.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
      const name = piece as keyof typeof tokens;
      names.push(unit[name as keyof typeof unit] ?? name);
      return `(${tokens[name]})`;
    })
    .join('');
  if (!isWhole(names)) {
    throw new InvalidInput('INVALID', 'date-format', {
      expected: 'a form such as M/D/YYYY or YYYY/M/D HH:mm',
    });
  }
  const written = new RegExp(`^${pattern}$`, 'i');
  return (text) => {
    const match = written.exec(text);
    if (match === null) return null;
    const parts: Parts = Object.fromEntries(names.map((name, index) => [name, match[index + 1]]));
    const day = `${parts.YYYY}-${pad(parts.M)}-${pad(parts.D)}`;
    const hour = hourOf(parts);
    if (hour === undefined) return { day, time: null, offset: null };
    const time = clock(hour, parts.mm ?? '0', parts.ss);
    return time === null ? null : { day, time, offset: null };
  };
}
