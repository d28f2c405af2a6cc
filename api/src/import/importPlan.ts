import { InvalidInput } from '@hearback/schema/failure/failure';
import { columnOf, columnsOf, delimiterOf } from '@hearback/schema/import/columns';
import { isCut } from '@hearback/schema/import/cutsOfRow';
import { dateFormat, parseIso } from '@hearback/schema/import/dateFormat';
import type { DateSettings } from '@hearback/schema/import/dateReader';
import { ImportRefused } from '@hearback/schema/import/importRefused';
import { type Mapping, parseMapping } from '@hearback/schema/import/mapping';
import type { ImportedScales } from '@hearback/schema/import/ratingOfRow';
import { type Row, RowFields } from '@hearback/schema/import/rowFields';
import { scaleOf } from '@hearback/schema/import/scaleOf';
import { dayOf, isDay } from '@hearback/schema/time/calendarDay';
import type { CsvForm } from './csvFile.ts';
import type { ImportOptions } from './importOptions.ts';

/** What the options of an import mean, before the file is opened. */
export interface ImportPlan {
  readonly options: ImportOptions;
  readonly form: CsvForm;
  readonly mapping: Mapping;
  readonly scales: ImportedScales;
  readonly dates: DateSettings;
}

/** Where the cells of a file stand. */
export interface FileColumns {
  readonly fields: RowFields;
  /** Null: one merchant for all. */
  readonly merchant: number | null;
  /** Null: one scale for all. */
  readonly scale: number | null;
}

function oneOf(path: string, expected: string, ...values: readonly (string | null)[]): void {
  if (values.filter((value) => value !== null).length === 1) return;
  throw new InvalidInput('INVALID', path, { expected });
}

function scalesOf({ scale, scaleColumn, subScales }: ImportOptions): ImportedScales {
  oneOf(
    'scale',
    'either --scale MIN:MAX or --scale-column COLUMN',
    scale,
    scaleColumn ?? (scale ? null : ''),
  );
  const pairs = subScales.map((text) => {
    const equals = text.lastIndexOf('=');
    return { field: text.slice(0, Math.max(equals, 0)), scale: scaleOf(text.slice(equals + 1), 'sub-scale') };
  });
  return {
    score: scaleColumn === null ? scaleOf(scale ?? '1:5', 'scale') : null,
    of: new Map(pairs.map(({ field, scale }) => [field, scale])),
    others: pairs.findLast(({ field }) => field === '')?.scale ?? null,
  };
}

function usualDay(date: string | null, now: number): string | null {
  if (date === null) return null;
  if (!isDay(date)) throw new InvalidInput('INVALID', 'date', { expected: 'YYYY-MM-DD' });
  // The furthest zone is 14 hours ahead.
  if (date > dayOf(now, 'Pacific/Kiritimati')) throw new InvalidInput('IN_FUTURE', 'date');
  return date;
}

function checkMapped(mapping: Mapping, { kind, date }: ImportOptions): void {
  const content =
    kind === 'RATING'
      ? [...mapping.keys()].some(
          (field) => field === 'score' || field === 'comment' || (field.includes('.') && !isCut(field)),
        )
      : mapping.size > 0;
  if (!content) {
    const fields =
      kind === 'RATING' ? 'score, comment, stage.KEY, question.KEY, dimension.KEY' : 'category, text';
    throw new ImportRefused('MISSING_FIELD', 'map', { fields });
  }
  if (!mapping.has('date') && date === null) {
    throw new ImportRefused('MISSING_FIELD', 'map.date', { fields: 'date (or give --date YYYY-MM-DD)' });
  }
}

/**
 * What options mean.
 *
 * @param now Dates after it lie in the future.
 * @throws InvalidInput or ImportRefused naming the option that cannot be used.
 */
export function planImport(options: ImportOptions, now: number): ImportPlan {
  const { merchant, merchantColumn } = options;
  oneOf('merchant', 'either --merchant ID or --merchant-column COLUMN', merchant, merchantColumn);
  const mapping = parseMapping(options.kind, options.map);
  checkMapped(mapping, options);
  return {
    options,
    form: { path: options.file, encoding: options.encoding, delimiter: delimiterOf(options.delimiter) },
    mapping,
    scales: scalesOf(options),
    dates: {
      parse: options.dateFormat === null ? parseIso : dateFormat(options.dateFormat),
      usual: usualDay(options.date, now),
      now,
    },
  };
}

/**
 * Where the cells of a file stand.
 *
 * @throws ImportRefused naming a column that the file does not have.
 */
export function placeColumns({ options, form, mapping }: ImportPlan, header: Row): FileColumns {
  const { merchantColumn, scaleColumn, missing } = options;
  const place = (column: string | null, path: string) =>
    column === null ? null : columnOf(header, column, path, form.delimiter);
  return {
    merchant: place(merchantColumn, 'merchant-column'),
    scale: place(scaleColumn, 'scale-column'),
    fields: new RowFields(columnsOf(header, mapping, form.delimiter), missing),
  };
}
