import type { Plugin } from 'vite';

/** One replacement in a published file: exactly one place must match, or the build fails. */
interface Edit {
  readonly why: string;
  readonly find: string;
  /** Where the place ends, this text included; absent: with `find`. */
  readonly to?: string;
  readonly put: string;
}

const noVersionList = 'Lit leaves lists of its versions on window; the host allows no globals of ours.';
const neverSent = 'Our server answers every document with one JSON text, and takes no files by GraphQL.';

/** Functions of ours that edits put in, by their file. */
const ours = { parseTemplate: '../src/guest/parseTemplate.ts', toJson: '../src/send/toJson.ts' };

const edits: Readonly<Record<string, readonly Edit[]>> = {
  'lit-html/lit-html.js': [
    {
      why: 'Creating a policy named lit-html throws, or is reported, where the host allows only its own.',
      find: 's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$"',
      put: 'h="$lit$"',
    },
    { why: 'Goes with the policy.', find: 'return void 0!==e?e.createHTML(i):i', put: 'return i' },
    { why: 'Goes with the policy.', find: 'r.textContent=s?s.emptyScript:""', put: 'r.textContent=""' },
    {
      why: 'innerHTML throws under require-trusted-types-for.',
      find: 'const s=l.createElement("template");return s.innerHTML=t,s',
      put: 'return parseTemplate(t)',
    },
    { why: noVersionList, find: ',(t.litHtmlVersions??=[]).push("3.3.3")', put: '' },
  ],
  '@lit/reactive-element/reactive-element.js': [
    {
      why: 'Assigning Symbol.metadata throws under SES lockdown, the map is a global, and only decorators need both.',
      find: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      put: '',
    },
    {
      why: 'Reads the map above.',
      find: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      put: '',
    },
    { why: noVersionList, find: ',(a.reactiveElementVersions??=[]).push("2.1.2")', put: '' },
  ],
  'lit-element/lit-element.js': [
    { why: noVersionList, find: '(s.litElementVersions??=[]).push("4.2.2");', put: '' },
  ],
  '@urql/core/dist/urql-core-chunk.mjs': [
    {
      why: 'Assigning an inherited name throws where the host froze Error.prototype.',
      find: '    this.name = "CombinedError";\n    this.message = t;\n',
      put: '',
    },
    {
      why: 'Follows the toJSON that a host gave to the built-in prototypes.',
      find: 'var stringify = (e, r) => {',
      to: 'var stringifyVariables = (e, r) => {\n  i.clear();\n  return stringify(e, r || !1);\n};',
      put: 'var stringifyVariables = e => toJson(e);',
    },
    {
      why: neverSent,
      find: '    var a = (e => {\n      var r = new Map;',
      to: '      return n;\n    }\n    return t;',
      put: '    return t;',
    },
    {
      why: 'Meets the enumerable properties that a host gave to Object.prototype.',
      find: 'for (var n in a.headers) {\n        t[n.toLowerCase()] = a.headers[n];',
      put: 'for (var n of Object.keys(a.headers)) {\n        t[n.toLowerCase()] = a.headers[n];',
    },
    {
      why: neverSent,
      find: 'if (/multipart\\/mixed/i.test(s)) {',
      to: '} else if (!/text\\//i.test(s)) {',
      put: '{',
    },
    {
      why: neverSent,
      find: ' else {\n      i = async function* parseMaybeJSON(e) {',
      to: '      }(o);\n    }',
      put: '',
    },
    {
      why: neverSent,
      find: 'n ? mergeResultPatch(n, d, o, f) : makeResult(e, d, o)',
      put: 'makeResult(e, d, o)',
    },
  ],
};

/** Libraries that a build is made of. */
export type Libraries = 'LIT' | 'LIT_AND_URQL';

/** The one place that an edit is for. @throws Error where the file has none, or several. */
function placeOf(text: string, { find, to = find, why }: Edit, file: string): readonly [number, number] {
  const start = text.indexOf(find);
  const end = to === find ? start : text.indexOf(to, start + find.length);
  if (start === -1 || end === -1 || text.includes(find, start + 1))
    throw new Error(`${file}: expected one place for an edit. Read the new version. ${why}`);
  return [start, end + to.length];
}

/**
 * Makes the published libraries fit to be a guest: no Trusted Types policy, no globals, no assignment that a
 * frozen host refuses. Each edit must match exactly once and each file must be met, else the build fails, so
 * that a new version of a library is never shipped unread.
 *
 * @param libraries Those that have to be met.
 */
export function litTransform(libraries: Libraries = 'LIT_AND_URQL'): Plugin {
  const expected = Object.keys(edits).filter((file) => libraries !== 'LIT' || !file.startsWith('@urql/'));
  const met = new Set<string>();
  return {
    name: 'hearback-lit',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(edits).find((name) => id.split('?')[0]?.endsWith(`/${name}`));
      if (!file) return null;
      met.add(file);
      let text = code;
      for (const edit of edits[file] ?? []) {
        const [start, end] = placeOf(text, edit, file);
        text = text.slice(0, start) + edit.put + text.slice(end);
      }
      for (const [name, path] of Object.entries(ours)) {
        const { pathname } = new URL(path, import.meta.url);
        if (text.includes(`${name}(`)) text = `import{${name}}from${JSON.stringify(pathname)};${text}`;
      }
      return { code: text, map: null };
    },
    buildEnd(error) {
      const missed = expected.filter((file) => !met.has(file));
      if (!error && missed.length > 0) throw new Error(`Never met in the build: ${missed.join(', ')}.`);
    },
  };
}
