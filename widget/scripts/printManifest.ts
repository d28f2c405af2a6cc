/**
 * Prints what the sources document of the elements: `custom-elements.json`, the manifest that editors and the gallery
 * read, and `jsx.d.ts`, the types for JSX.
 *
 *     node scripts/printManifest.ts           writes both
 *     node scripts/printManifest.ts --check   fails where they differ from what is committed
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Documented, type ElementDocs, elementDocs } from './elementDocs.ts';

const root = new URL('../', import.meta.url);

/** The elements that a page names itself. */
const elements = [
  ['hearback-widget', 'HearbackWidget', 'src/widget/widget.ts'],
  ['hearback-case', 'HearbackCase', 'src/case/case.ts'],
  ['hearback-badge', 'HearbackBadge', 'src/badge/badge.ts'],
] as const;

const described = ({ name, description }: Documented) => ({ name, ...(description && { description }) });

function manifestOf(docs: readonly ElementDocs[]): object {
  return {
    schemaVersion: '1.0.0',
    modules: docs.map(({ tag, className, source, description, attributes, events, parts, properties }) => ({
      kind: 'javascript-module',
      path: source,
      declarations: [
        {
          ...{ kind: 'class', customElement: true, tagName: tag, name: className, description },
          attributes: attributes.map((attribute) => ({ ...described(attribute), type: { text: 'string' } })),
          events: events.map((event) => ({ ...described(event), type: { text: 'CustomEvent' } })),
          cssParts: parts.map(described),
          cssProperties: properties.map(described),
        },
      ],
      exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name: className } }],
    })),
  };
}

function jsxOf(docs: readonly ElementDocs[]): string {
  const line = (text: string) => `  /** ${text} */`;
  const key = (name: string) => {
    if (name.endsWith('-NAME'))
      return `[name: \`${name.slice(0, -'NAME'.length)}${'$'}{string}\`]: string | undefined;`;
    return `${/^[a-z]+$/.test(name) ? name : `'${name}'`}?: string;`;
  };
  const interfaces = docs.map(({ className, description, attributes }) =>
    [
      `/** ${description} */`,
      `export interface ${className}Attributes {`,
      ...attributes.flatMap(({ name, description: said }) => [line(said), `  ${key(name)}`]),
      '}',
    ].join('\n'),
  );
  const tags = docs.map(({ tag, className }) => `  '${tag}': HostAttributes & ${className}Attributes;`);
  return `// Printed by scripts/printManifest.ts from the documentation of the elements. Import it once for its types:
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

${interfaces.join('\n\n')}

/** The elements by their tags. */
export interface HearbackElements {
${tags.join('\n')}
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
`;
}

const docs = elements
  .filter(([, , source]) => existsSync(new URL(source, root)))
  .map(([tag, className, source]) => elementDocs(new URL(source, root), tag, className, source));
const files = {
  'custom-elements.json': `${JSON.stringify(manifestOf(docs), null, 2)}\n`,
  'jsx.d.ts': jsxOf(docs),
};
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} differs from the sources: run node widget/scripts/printManifest.ts.`);
    process.exitCode = 1;
  }
}
