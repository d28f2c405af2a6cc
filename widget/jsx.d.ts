// Printed by scripts/printManifest.ts from the documentation of the elements. Import it once for its types:
//     import type {} from './jsx';

/** What every element of a page may have. */
export interface HostAttributes {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  hidden?: boolean;
  ref?: unknown;
  key?: string | number;
  children?: never;
}

/** The widget on a page: a button that opens the panel in the top layer, or the panel itself where it stands. Until it is opened it is a button and nothing else: panel, language and form come by `import()` then, without a fetch. */
export interface HearbackWidgetAttributes {
  /** `inline` shows the panel in place; `manual` shows no button of its own. */
  mode?: string;
  /** The publishable key. */
  'data-key'?: string;
  /** Language to speak; default: the page's, then the browser's, then the merchant's. */
  'data-locale'?: string;
  /** Text of the button. */
  'data-label'?: string;
  /** Corner of the button: `end`, `start`, `top-end` or `top-start`; default: `end`, at the bottom. */
  'data-position'?: string;
  /** Distances of the button from the edges, as CSS writes a margin; default: `--hb-offset`. */
  'data-offset'?: string;
  /** `light`, `dark` or `auto`; default: the merchant's choice. */
  'data-theme'?: string;
  /** Conditions for the button to show, for example `delay=10 scroll=50`; empty: at once; default: the form's. */
  'data-when'?: string;
  /** Your own words in the place of a message, for example `data-word-question`. */
  [name: `data-word-${string}`]: string | undefined;
  /** Order number; travels with every submission. */
  'data-order'?: string;
  /** What was bought or used; travels with every submission. */
  'data-product'?: string;
  /** Department that served; travels with a rating. */
  'data-department'?: string;
  /** Who served; travels with a rating. */
  'data-staff'?: string;
  /** Segment of the customer; travels with a rating. */
  'data-segment'?: string;
  /** Tier of the customer, for example `GOLD`; travels with a rating. */
  'data-tier'?: string;
}

/** Follows a complaint by its receipt code, and asks for the code where there is none: where it stands, what happens next and by when, what was said, and all that its customer can do. The code is the key: there is no account. */
export interface HearbackCaseAttributes {
  /** The code. */
  receipt?: string;
  /** Address of the server, ending in a slash; default: the server that this file came from. */
  base?: string;
  /** Language to speak; default: the page's, then the browser's. */
  'data-locale'?: string;
  /** `light` or `dark`; default: the page's colour scheme. */
  'data-theme'?: string;
}

/** The public score of a merchant: the mean of the last 365 days with its sample and interval, and on demand how the ratings are spread. Low ratings count like all others. Under five ratings it says that there are not enough. */
export interface HearbackBadgeAttributes {
  /** The publishable key of the merchant. */
  'data-key'?: string;
  /** Address of the server, ending in a slash; default: the server that this file came from. */
  base?: string;
  /** Language to speak; default: the page's, then the browser's. */
  'data-locale'?: string;
  /** `light` or `dark`; default: the page's colour scheme. */
  'data-theme'?: string;
  /** Also puts the score into the head of the page as schema.org JSON-LD, for search engines. */
  'json-ld'?: string;
}

/** The elements by their tags. */
export interface HearbackElements {
  'hearback-widget': HostAttributes & HearbackWidgetAttributes;
  'hearback-case': HostAttributes & HearbackCaseAttributes;
  'hearback-badge': HostAttributes & HearbackBadgeAttributes;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends HearbackElements {}
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends HearbackElements {}
  }
}
