import { readFileSync } from 'node:fs';

/** Something that an element documents: an attribute, an event, a part or a custom property. */
export interface Documented {
  readonly name: string;
  readonly description: string;
}

/** An element as its source documents it. */
export interface ElementDocs {
  readonly tag: string;
  readonly className: string;
  /** Path of its source inside of the package. */
  readonly source: string;
  readonly description: string;
  readonly attributes: readonly Documented[];
  readonly events: readonly Documented[];
  readonly parts: readonly Documented[];
  readonly properties: readonly Documented[];
}

const kinds = { attribute: 'attributes', fires: 'events', csspart: 'parts', cssprop: 'properties' } as const;

/** The comment right before a class, without its stars. */
function commentOf(source: string, className: string): string {
  const at = source.indexOf(`export class ${className} `);
  const start = source.lastIndexOf('/**', at);
  const end = source.indexOf('*/', start);
  if (at < 0 || start < 0 || source.slice(end + 2, at).trim() !== '') {
    throw new Error(`${className} has no documentation right before it.`);
  }
  return source.slice(start + 3, end).replace(/^\s*\* ?/gm, '');
}

/**
 * Reads the documentation of an element: its description and the tags `@attribute`, `@fires`, `@csspart` and
 * `@cssprop`, each `name - description` or `name` alone.
 *
 * @param file Address of the source.
 * @throws Error where the class is not documented, or a tag is none of these.
 */
export function elementDocs(file: URL, tag: string, className: string, source: string): ElementDocs {
  const [description = '', ...tags] = commentOf(readFileSync(file, 'utf8'), className).split(/^@/m);
  const found = {
    attributes: [] as Documented[],
    events: [] as Documented[],
    parts: [] as Documented[],
    properties: [] as Documented[],
  };
  for (const line of tags) {
    const [, kind = '', name = '', said = ''] = /^(\w+) (\S+)(?: - ([\s\S]*))?/.exec(line) ?? [];
    const list = kinds[kind as keyof typeof kinds];
    if (list === undefined) throw new Error(`${className}: there is no tag @${line.trim()}.`);
    found[list].push({ name, description: said.replace(/\s+/g, ' ').trim() });
  }
  return { tag, className, source, description: description.replace(/\s+/g, ' ').trim(), ...found };
}
