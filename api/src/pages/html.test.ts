import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flag, html, trusted } from './html.ts';

it('escapes whatever is put in, in content and in attributes', () => {
  const evil = `</p><script>alert("1")</script>' & "`;
  const safe = '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; &amp; &quot;';
  expect(html`<p title="${evil}">${evil}</p>`.toString()).toBe(`<p title="${safe}">${safe}</p>`);
});

it('lets no text reach the page as markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.toString()).not.toMatch(/[<>"']/);
    }),
  );
});

it('keeps pieces of HTML, joins lists, shows zero and leaves out what is not there', () => {
  const items = [1, 0].map((number) => html`<li>${number}</li>`);
  expect(html`<ul>${items}</ul>${null}${undefined}${false}`.toString()).toBe('<ul><li>1</li><li>0</li></ul>');
  expect(html`<input${flag('checked', true)}${flag('selected', false)}>${trusted('<hr>')}`.toString()).toBe(
    '<input checked><hr>',
  );
});
