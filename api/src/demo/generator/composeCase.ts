import type { Locale, RemedyWanted } from '@hearback/schema/form/form';
import type { Day } from '@hearback/schema/time/calendarDay';
import type { Product } from '../catalogue.ts';
import { casesEn } from '../words/cases.en.ts';
import { casesZh } from '../words/cases.zh-CN.ts';
import { productsEn } from '../words/products.en.ts';
import { productsZh } from '../words/products.zh-CN.ts';
import type { CaseWords, PatternsByCode, Scene } from '../words/words.ts';
import { phrase } from './phrase.ts';
import type { Random } from './random.ts';
import { sentence } from './typing.ts';

const words: Readonly<Record<Locale, CaseWords>> = { en: casesEn, 'zh-CN': casesZh };
const goods = { en: productsEn, 'zh-CN': productsZh } as const;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What somebody writes to the store about. */
export interface CaseMatter {
  readonly list: 'matters' | 'queries' | 'help';
  readonly category: string;
  readonly scene: Scene;
  readonly remedy: RemedyWanted | null;
  readonly locale: Locale;
  readonly product: Product;
  readonly order: string;
  /** Day on which the customer writes. */
  readonly day: Day;
  /** Day on which it happened. */
  readonly happenedOn: Day;
}

/** A day as people write it, for example `3 May`. */
function written(day: Day, locale: Locale): string {
  const [, month = '', date = ''] = day.split('-');
  return locale === 'en'
    ? `${Number(date)} ${months[Number(month) - 1]}`
    : `${Number(month)}月${Number(date)}日`;
}

function patternsOf(matter: CaseMatter): readonly string[] {
  const patterns = (words[matter.locale][matter.list] as PatternsByCode)[matter.category];
  if (patterns === undefined) throw new Error(`Nothing is written about ${matter.category}.`);
  return patterns;
}

/** What was written, and whether it names the product. */
export interface CaseText {
  readonly text: string;
  readonly namesProduct: boolean;
}

/** What a customer writes to the store, in one to five sentences. */
export function composeCase(matter: CaseMatter, random: Random): CaseText {
  const { locale, product, order, happenedOn, day, scene } = matter;
  const all = words[locale];
  const days = Math.max(4, (Date.parse(day) - Date.parse(happenedOn)) / 86_400_000);
  const slots = {
    ...all.slots,
    item: product.noun[locale],
    bad: random.pick(goods[locale][product.key]?.bad ?? ['']),
    order,
    price: `${product.price}`,
    lower: `${product.price - random.pick([10, 20, 30, 50])}`,
    date: written(happenedOn, locale),
    days: `${days}`,
  };
  const pattern = random.pick(patternsOf(matter));
  const say = (text: string) => sentence(phrase(text, random, slots), locale);
  const sentences = [say(pattern)];
  const whole = matter.list !== 'matters' || matter.category.startsWith('OTHER.');
  if (!whole) {
    const namesOrder = pattern.includes('{order}') || pattern.includes('{date}');
    if (!namesOrder && random.chance(0.85)) {
      const opening = random.pick(all.opening[scene]);
      if (opening !== '') sentences.unshift(say(opening));
    }
    if (random.chance(0.5)) sentences.push(say(random.pick(all.aftermath[scene])));
    if (matter.remedy !== null && random.chance(0.75))
      sentences.push(say(random.pick(all.wishes[matter.remedy])));
  }
  return {
    text: sentences.join(all.space),
    namesProduct: scene === 'ORDER' || /\{(item|bad)\}/.test(pattern),
  };
}
