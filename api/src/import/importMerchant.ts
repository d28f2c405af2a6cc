import { CategorySet, type OwnCategory } from '@hearback/schema/category/category';
import { type DateReader, type DateSettings, dateReader } from '@hearback/schema/import/dateReader';
import { type PlacedCategory, placeCategory } from '@hearback/schema/import/placeCategory';
import { nextVersion, versionOfScale } from '@hearback/schema/import/questionVersion';
import type { QuestionVersion, Scale } from '@hearback/schema/question/question';
import { insertCategories, listCategories } from '../category/category.queries.ts';
import type { Database } from '../db/database.ts';
import type { MerchantTable } from '../merchant/merchant.table.ts';
import { questionVersionOf } from '../question/question.adapter.ts';
import { addQuestionVersion, listQuestionVersions } from '../question/question.queries.ts';

/** A merchant as an import needs it: its zone, and what its rows refer to, found or made. */
export class ImportMerchant {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly receiptPrefix: string;
  readonly dates: DateReader;
  readonly #versions = new Map<string, QuestionVersion[]>();
  readonly #places = new Map<string, PlacedCategory>();
  #categories: CategorySet | undefined;

  constructor(row: MerchantTable, settings: DateSettings) {
    this.id = row.merchant_id;
    this.name = row.name;
    this.timeZone = row.time_zone;
    this.receiptPrefix = row.receipt_prefix;
    this.dates = dateReader(settings, row.time_zone);
  }

  /** The version of a question on a scale; undefined until it was prepared. */
  versionOf(question: string, { min, max }: Scale): number | undefined {
    const isOn = ({ scale }: QuestionVersion) => scale.min === min && scale.max === max;
    return this.#versions.get(question)?.find(isOn)?.version;
  }

  /** Finds or makes the version of a question on a scale. */
  async prepareVersion(database: Database, question: string, scale: Scale): Promise<void> {
    const version = await database.write(async (writer) => {
      for (;;) {
        const versions = (await listQuestionVersions(writer, this.id)).map(questionVersionOf);
        const found = versionOfScale(versions, question, scale);
        if (found !== undefined) return found;
        const next = nextVersion(versions, this.id, question, scale);
        // Another import may have taken the number: then what it made is looked at again.
        if (await addQuestionVersion(writer, next)) return next;
      }
    });
    this.#versions.set(question, [...(this.#versions.get(question) ?? []), version]);
  }

  /** Where a complaint with these words is filed; undefined until it was prepared. */
  placeOf(top: string | null, sub: string | null): PlacedCategory | undefined {
    return this.#places.get(JSON.stringify([top, sub]));
  }

  /** Finds or makes the categories that words name. */
  async preparePlace(database: Database, top: string | null, sub: string | null): Promise<void> {
    this.#categories ??= new CategorySet(await listCategories(database.read, this.id));
    let place = placeCategory(this.#categories, top, sub);
    if (place.added.length > 0) {
      const own = await database.write(async (writer): Promise<OwnCategory[]> => {
        await insertCategories(
          writer,
          place.added.map((category) => ({ merchant_id: this.id, ...category })),
        );
        return listCategories(writer, this.id);
      });
      this.#categories = new CategorySet(own);
      place = placeCategory(this.#categories, top, sub);
    }
    this.#places.set(JSON.stringify([top, sub]), place);
  }
}
