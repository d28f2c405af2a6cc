import { type Plugin, parseAst } from 'vite';

/** White space that only lays out our sources, by tag of the template. */
const squeeze: Readonly<Record<string, (text: string) => string>> = {
  html: (text) =>
    text
      .replace(/\s*\n\s*/g, '\n')
      .replace(/>\n/g, '>')
      .replace(/\n</g, '<')
      .replace(/\n/g, ' '),
  sheet: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>~*]) ?/g, '$1')
      .replace(/ !/g, '!')
      .replace(/\b0\./g, '.')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/='([a-z-]+)'\]/g, '=$1]')
      .trim(),
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Tagged extends Node {
  readonly tag: { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
}

/** All tagged templates below a node of the syntax tree. */
function* taggedTemplates(node: unknown): Generator<Tagged> {
  if (typeof node !== 'object' || node === null) return;
  if ((node as Node).type === 'TaggedTemplateExpression') yield node as Tagged;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** Takes the indentation out of our html and style sheet templates, which a minifier must leave as they are. */
export function templateTransform(): Plugin {
  return {
    name: 'hearback-templates',
    transform(code, id) {
      if (!/\/widget\/src\/.*\.ts$/.test(id)) return null;
      const parts = [...taggedTemplates(parseAst(code))]
        .flatMap(({ tag, quasi }) => {
          const rule = squeeze[tag.name === 'svg' ? 'html' : (tag.name ?? '')];
          return rule ? quasi.quasis.map((part) => ({ ...part, rule })) : [];
        })
        .sort((a, b) => b.start - a.start);
      let text = code;
      for (const { start, end, rule } of parts) {
        text = text.slice(0, start) + rule(text.slice(start, end)) + text.slice(end);
      }
      return { code: text, map: null };
    },
  };
}
