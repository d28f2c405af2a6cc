import { type HostilePage, shopHtml } from '../hostilePage.ts';

const styled = (css: string, root = 'lang="en"'): HostilePage['html'] => {
  return (site) => shopHtml(site, { css, root });
};

/** Pages whose styles reach far. */
export const styles: readonly HostilePage[] = [
  { name: '* { all: unset !important }', html: styled('* { all: unset !important }') },
  {
    name: 'a root of 62.5 % with tiny, wide, capital text',
    html: styled(
      'html { font-size: 62.5% } * { line-height: 0; letter-spacing: 0.5em; text-transform: uppercase; word-break: break-all }',
    ),
  },
  { name: 'a zoomed body', html: styled('body { zoom: 1.5 }') },
  { name: 'a zoomed root', html: styled('html { zoom: 1.25 }') },
  {
    name: 'a transformed body with filter, perspective and containment',
    html: styled(
      'body { transform: translateX(-40px) scale(0.9); filter: sepia(0.2); perspective: 100px; contain: strict; will-change: transform; height: 100vh; overflow: auto }',
    ),
  },
  {
    name: 'a transformed root',
    html: styled('html { transform: translateY(20px); filter: grayscale(0.1); will-change: transform }'),
  },
  { name: 'nothing that scrolls', html: styled('html, body { overflow: hidden; height: 100%; margin: 0 }') },
  {
    name: 'a body fixed against scrolling',
    html: styled('body { position: fixed; inset: 0; overflow: hidden } main { height: 3000px }'),
  },
  {
    name: 'mandatory scroll snapping',
    html: styled(
      'html { scroll-snap-type: y mandatory; scroll-padding: 20px } html > *, body > * { scroll-snap-align: start; min-height: 60vh }',
    ),
  },
  {
    name: 'a root that is a grid with gaps',
    html: styled(
      'html { display: grid; gap: 40px; grid-auto-rows: 1fr; min-height: 100vh } * + * { margin-top: 8px }',
    ),
  },
  {
    name: 'a root that is a flex row',
    html: styled(
      'html { display: flex; gap: 24px; justify-content: space-around } html > * { flex: 1; order: -1 }',
    ),
  },
  {
    name: 'a root of columns, and one that counts its children',
    html: styled(
      'html { columns: 3; counter-reset: child } html > * { counter-increment: child } html > * + * + * { margin-block-start: 80px }',
    ),
  },
  {
    name: 'rules for the children of the root',
    html: styled(
      'html > *:not(head, body) { display: block !important; height: 300px !important; position: static !important; margin: 40px !important; visibility: hidden } html > * { padding: 12px; outline: 3px solid red }',
    ),
  },
  {
    name: 'a root without pointer, selection and cursor',
    html: styled('html { pointer-events: none; user-select: none; cursor: none; opacity: 0.99 }'),
  },
  {
    name: 'rules for every button, input, dialog and popover',
    html: styled(
      'button, input, textarea, label, dialog, fieldset, [popover] { display: none !important; position: static !important } .order { display: block !important } ::backdrop { background: red }',
    ),
  },
  {
    name: 'transitions and animations on everything',
    html: styled(
      '@keyframes turn { to { rotate: 2deg } } * { transition: all 3s !important } header { animation: turn 1ms forwards }',
    ),
  },
  { name: 'a page from right to left', html: styled('', 'lang="en" dir="rtl"') },
  { name: 'vertical Chinese text', html: styled('html { writing-mode: vertical-rl }', 'lang="en"') },
  {
    name: 'a dark page with its own colour scheme',
    html: styled(
      ':root { color-scheme: dark; --hb-x: 1; accent-color: lime } body { background: #111; color: #eee }',
    ),
  },
];
