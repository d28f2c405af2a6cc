/** What of the Sanitizer API and of Trusted Types is used; not yet in every TypeScript library. */
interface SafeTemplate extends HTMLTemplateElement {
  setHTML?(html: string, options: { sanitizer: object }): void;
}
interface TrustedPolicy {
  createHTML(html: string): string;
}
interface TrustedWindow {
  trustedTypes?: { createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy };
}

let policy: TrustedPolicy | undefined;

/**
 * Parses the static text of a template of ours. It takes the place of Lit's `innerHTML` (see
 * `scripts/litTransform.ts`), which needs a Trusted Types policy that a host's list seldom names.
 *
 * Where the browser has `setHTML` no policy is needed; elsewhere one named `hearback` is made, and only when
 * the first template is parsed, so that loading the script never touches the host's policy.
 */
export function parseTemplate(html: string): HTMLTemplateElement {
  // A page of XML would read it as XML.
  const parser =
    document.contentType === 'text/html' ? document : document.implementation.createHTMLDocument('');
  const template: SafeTemplate = parser.createElement('template');
  if (template.setHTML) {
    // Lit marks its places with attributes and comments, which the default sanitizer drops.
    template.setHTML(html, { sanitizer: { removeElements: [], removeAttributes: [], comments: true } });
  } else {
    policy ??= (globalThis as TrustedWindow).trustedTypes?.createPolicy('hearback', {
      createHTML: (text) => text,
    });
    template.innerHTML = policy ? policy.createHTML(html) : html;
  }
  return template;
}
