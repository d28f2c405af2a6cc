import type { FailureWords, Messages } from './messages.ts';
import type { WidgetLocale } from './widgetLocale.ts';

/** What is said about photos and documents, in one language. `{names}` are filled in by `fill`. */
export interface FileWords {
  readonly evidence: string;
  readonly evidenceHint: string;
  readonly addFile: string;
  readonly photo: string;
  readonly document: string;
  readonly takePhoto: string;
  readonly remove: string;
  readonly sendingFiles: string;
  readonly sentFiles: string;
  /** Before the files that were refused once the complaint or the rating was stored. */
  readonly filesLater: string;
  readonly failures: FailureWords;
}

/** What is said about the photos of a rating instead. */
export type PhotoWords = Pick<
  FileWords,
  'evidence' | 'evidenceHint' | 'addFile' | 'sendingFiles' | 'sentFiles' | 'filesLater' | 'failures'
>;

/** The words of a language for files, and those for photos in their place. */
interface FileLanguage {
  readonly words: FileWords;
  readonly photos: PhotoWords;
}

/** Everything that the part with the files says: its own words, and those that it shares with the panel. */
export type FileMessages = FileWords & Messages;

/** Loads what is said about files in a language, each a file of its own. */
export const fileLanguages: Readonly<Record<WidgetLocale, () => Promise<FileLanguage>>> = {
  en: () => import('./en.files.ts'),
  'zh-CN': () => import('./zh-CN.files.ts'),
  'zh-TW': () => import('./zh-TW.files.ts'),
  ja: () => import('./ja.files.ts'),
  ko: () => import('./ko.files.ts'),
  es: () => import('./es.files.ts'),
  fr: () => import('./fr.files.ts'),
  de: () => import('./de.files.ts'),
  'pt-BR': () => import('./pt-BR.files.ts'),
  ar: () => import('./ar.files.ts'),
};
