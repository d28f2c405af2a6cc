import type { Locale } from '@hearback/schema/form/form';

/** A ready theme: what the custom properties are set to; an absent one keeps its default. */
export interface Theme {
  readonly key: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly accent: string;
  readonly background: string;
  readonly ink: string;
  /** Radius of the corners in px. */
  readonly radius: number;
  readonly font: 'page' | 'system' | 'serif' | 'rounded';
  readonly scheme: 'auto' | 'light' | 'dark';
}

/** The four ready themes. Each has a contrast of 4.5 or more between text and what it stands on. */
export const themes: readonly Theme[] = [
  {
    key: 'harbour',
    name: { en: 'Harbour', 'zh-CN': '海港' },
    ...{ accent: '', background: '', ink: '', radius: 8, font: 'page', scheme: 'auto' },
  },
  {
    key: 'clay',
    name: { en: 'Clay', 'zh-CN': '陶土' },
    ...{ accent: '#9a3f1d', background: '#fdf9f4', ink: '#33241c' },
    ...{ radius: 14, font: 'rounded', scheme: 'light' },
  },
  {
    key: 'ink',
    name: { en: 'Ink', 'zh-CN': '墨' },
    ...{ accent: '#111111', background: '#ffffff', ink: '#111111' },
    ...{ radius: 0, font: 'serif', scheme: 'light' },
  },
  {
    key: 'night',
    name: { en: 'Night', 'zh-CN': '夜' },
    ...{ accent: '#9db7ff', background: '#14161f', ink: '#e8eaf3' },
    ...{ radius: 10, font: 'system', scheme: 'dark' },
  },
];

/** Font families by what they are called. */
export const fontFamilies = {
  page: '',
  system: 'system-ui, sans-serif',
  serif: "Georgia, 'Songti SC', 'Noto Serif CJK SC', serif",
  rounded: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Nunito, system-ui, sans-serif",
} as const;
