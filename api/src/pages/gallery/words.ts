import type { Locale } from '@hearback/schema/form/form';
import { galleryEn } from './words.en.ts';
import { galleryZh } from './words.zh-CN.ts';

/** What the gallery and the theme editor say. */
export interface GalleryWords {
  /** What the manifest says of the elements, by its own words; what is missing is said in English. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly gallery: string;
  readonly themes: string;
  readonly galleryLead: string;
  readonly themesLead: string;
  readonly other: { readonly lang: Locale; readonly label: string };
  readonly noKey: string;
  readonly needsScript: string;
  readonly live: string;
  readonly liveNote: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly attributes: string;
  readonly events: string;
  readonly parts: string;
  readonly properties: string;
  readonly name: string;
  readonly meaning: string;
  readonly floating: string;
  readonly floatingNote: string;
  readonly receipt: string;
  readonly start: string;
  readonly colours: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly background: string;
  readonly ink: string;
  readonly automatic: string;
  readonly shape: string;
  readonly radius: string;
  readonly font: string;
  readonly fonts: Readonly<Record<'page' | 'system' | 'serif' | 'rounded', string>>;
  readonly behaviour: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'floating' | 'inline' | 'manual', string>>;
  readonly position: string;
  readonly positions: Readonly<Record<'end' | 'start' | 'top-end' | 'top-start', string>>;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly language: string;
  readonly theirOwn: string;
  readonly label: string;
  readonly contrast: string;
  readonly onAccentPair: string;
  readonly inkPair: string;
  readonly enough: string;
  readonly tooLittle: string;
  readonly result: string;
  readonly tag: string;
  readonly styles: string;
  readonly stylesNote: string;
  readonly preview: string;
}

/** The words by language. */
export const galleryWords: Readonly<Record<Locale, GalleryWords>> = { en: galleryEn, 'zh-CN': galleryZh };
