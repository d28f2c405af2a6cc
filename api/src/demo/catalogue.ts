import type { Localized } from '@hearback/schema/form/form';

/** A thing that the demo store sells. */
export interface Product {
  /** Word for it in addresses and in the artwork. */
  readonly key: string;
  /** Its name on the shelf; the English one is what ratings and complaints carry. */
  readonly name: Localized;
  /** What customers call it, without an article. */
  readonly noun: Localized;
  /** Yuan. */
  readonly price: number;
  /** How often it is sold, compared with the others. */
  readonly share: number;
  /** MACHINE: it has parts that fail; FURNITURE: the carrier brings it on a pallet; TEXTILE: it cannot break. */
  readonly nature: Nature;
}

/** What sort of thing a product is, as far as it decides what can go wrong. */
export type Nature = 'MACHINE' | 'WARE' | 'TEXTILE' | 'FURNITURE';

function product(
  key: string,
  names: readonly [string, string],
  nouns: readonly [string, string],
  price: number,
  share: number,
  nature: Nature,
): Product {
  const localized = ([en, zh]: readonly [string, string]) => ({ en, 'zh-CN': zh });
  return { key, name: localized(names), noun: localized(nouns), price, share, nature };
}

/** What the demo store sells. */
export const catalogue: readonly Product[] = [
  product('kettle', ['Enamel kettle, 1.6 L', '珐琅烧水壶 1.6 升'], ['kettle', '水壶'], 239, 11, 'MACHINE'),
  product(
    'casserole',
    ['Cast-iron casserole, 24 cm', '铸铁炖锅 24 厘米'],
    ['casserole', '炖锅'],
    459,
    9,
    'WARE',
  ),
  product(
    'dinnerware',
    ['Stoneware dinner set, 12 pieces', '粗陶餐具 12 件套'],
    ['dinner set', '餐具'],
    329,
    9,
    'WARE',
  ),
  product('knife', ["Chef's knife, 20 cm", '主厨刀 20 厘米'], ['knife', '厨刀'], 269, 7, 'WARE'),
  product('cooker', ['Rice cooker, 3 L', '电饭煲 3 升'], ['rice cooker', '电饭煲'], 499, 10, 'MACHINE'),
  product('coffee', ['Pour-over coffee set', '手冲咖啡套装'], ['coffee set', '咖啡套装'], 219, 8, 'WARE'),
  product(
    'bedding',
    ['Washed linen bedding, queen', '水洗亚麻四件套 1.5 米床'],
    ['linen set', '四件套'],
    699,
    10,
    'TEXTILE',
  ),
  product('towel', ['Waffle bath towel', '华夫格浴巾'], ['towel', '浴巾'], 89, 12, 'TEXTILE'),
  product('vacuum', ['Cordless vacuum H7', 'H7 无线吸尘器'], ['vacuum', '吸尘器'], 1299, 7, 'MACHINE'),
  product('lamp', ['Paper floor lamp', '纸艺落地灯'], ['lamp', '落地灯'], 359, 6, 'FURNITURE'),
  product('chair', ['Oak dining chair', '橡木餐椅'], ['chair', '餐椅'], 599, 6, 'FURNITURE'),
  product('shelf', ['Ash shelf, three tiers', '白蜡木三层置物架'], ['shelf', '置物架'], 279, 7, 'FURNITURE'),
];
