/** Text that is HTML already: made by `html`, or by `trusted` from text of our own. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template may hold: text and numbers are escaped, HTML stays, lists are joined, nothing is empty. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
  if (typeof part === 'number') return String(part);
  return part ? part.map(textOf).join('') : '';
}

/**
 * A piece of a page. Whatever is put in is escaped, for an element's content and for an attribute in quotes
 * alike; it must not stand in a script, a style or an attribute without quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + textOf(parts[index])).join(''));
}

/** HTML of our own that is put in as it is. Never for anything that came from outside. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** A boolean attribute with the space before it, where it is on. */
export function flag(name: 'checked' | 'selected' | 'open' | 'autofocus', on: boolean): Html {
  return new Html(on ? ` ${name}` : '');
}
