import { type HostilePage, shopHtml } from '../hostilePage.ts';

const first = (script: string): HostilePage['html'] => {
  return (site) => shopHtml(site, { head: `<script>${script}</script>` });
};

const library = (name: string, script = ''): HostilePage['html'] => {
  return (site) =>
    shopHtml(site, { head: `<script src="/lib/${name}.js"></script><script>${script}</script>` });
};

/** Pages that changed what JavaScript brings along. */
export const intrinsics: readonly HostilePage[] = [
  {
    name: 'SES lockdown',
    html: library('ses', "lockdown({ errorTaming: 'unsafe', consoleTaming: 'unsafe' })"),
  },
  {
    name: 'prototypes frozen by hand',
    html: first(`for (const type of [Object, Array, Function, Error, TypeError, Promise, Map, Set, String, RegExp,
      Date, Symbol, EventTarget, Node, Element, HTMLElement, Event, CustomEvent]) Object.freeze(type.prototype);`),
  },
  {
    name: 'a frozen Object.prototype with hidden extensions',
    html: first(
      `for (const name of ['each', 'inherited', 'kept']) Object.defineProperty(Object.prototype, name, { value: undefined, configurable: true, writable: true });
      Object.freeze(Object.prototype);`,
    ),
  },
  {
    name: 'a frozen Object.prototype that is extended for every loop to meet',
    html: first(
      `Object.prototype.each = function () {}; Object.prototype.inherited = 'theirs'; Object.prototype.toJSON = undefined;
      Object.freeze(Object.prototype);`,
    ),
  },
  {
    name: 'prototypes extended like Prototype.js does',
    html: first(`
      Object.prototype.inspect = function () { return 'object'; };
      Array.prototype.toJSON = function () { return this.map((item) => item); };
      String.prototype.toJSON = function () { return JSON.stringify(String(this)); };
      Array.prototype.each = function (act) { for (let i = 0; i < this.length; i += 1) act(this[i], i); return this; };
      Array.prototype.include = Array.prototype.includes; Array.prototype.first = function () { return this[0]; };
      Function.prototype.bind = function (to, ...early) { const act = this; return function (...late) { return act.apply(to, early.concat(late)); }; };
      for (const name of ['show', 'hide', 'update', 'select', 'request', 'visible', 'retry', 'input', 'draft', 'leave'])
        Element.prototype[name] = HTMLElement.prototype[name] = function () { return this; };
      window.$ = (id) => document.getElementById(id); window.$$ = (selector) => document.querySelectorAll(selector);`),
  },
  { name: 'Zone.js', html: library('zone') },
  { name: 'an old core-js', html: library('core') },
  {
    name: 'fetch, Promise and timers wrapped',
    html: first(`
      const get = window.fetch; window.fetch = function fetch(...all) { return get.apply(this, all).then((answer) => answer); };
      window.Promise = class Promise extends window.Promise {};
      const later = window.setTimeout; window.setTimeout = (act, ms, ...all) => ({ number: later(act, ms, ...all), valueOf() { return this.number; } });
      const frame = window.requestAnimationFrame; window.requestAnimationFrame = (act) => frame((time) => act(time));`),
  },
  {
    name: 'customElements.define wrapped',
    html: first(`const define = customElements.define;
      customElements.define = function (name, type, options) { return define.call(customElements, name, type, options); };`),
  },
  {
    name: 'a console that throws',
    html: first(
      `for (const name of ['log', 'info', 'warn', 'debug']) console[name] = () => { throw new Error('No console here.'); };`,
    ),
  },
  {
    name: 'newer functions taken away',
    html: first(`delete Crypto.prototype.randomUUID; delete window.queueMicrotask; delete window.requestIdleCallback;
      delete URL.parse; delete URL.canParse; delete window.structuredClone; delete Array.prototype.at; delete Object.groupBy;
      delete Promise.withResolvers; delete Promise.try;`),
  },
  {
    name: 'no Sanitizer API',
    html: first(
      `delete Element.prototype.setHTML; delete ShadowRoot.prototype.setHTML; delete Document.parseHTML; delete window.Sanitizer;`,
    ),
  },
  {
    name: 'events that are stopped on the way',
    html: first(
      `for (const type of ['click', 'keydown', 'keyup', 'input', 'change', 'submit', 'focusin', 'pointerdown'])
        document.addEventListener(type, (event) => event.stopPropagation());`,
    ),
  },
  {
    name: 'a loader of modules with a global define (AMD)',
    html: library('require', "define('shop', [], () => ({}));"),
  },
  {
    name: 'globals of CommonJS',
    html: first(
      'var exports = {}, module = { exports }, require = () => ({}), process = { env: {} }, global = window;',
    ),
  },
  {
    name: 'every short global name taken by let',
    html: first(
      `let ${[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$'].join(',')}, tag, base, settings, widget, load;`,
    ),
  },
  {
    name: 'storage that is blocked',
    html: first(`for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('Blocked.', 'SecurityError'); } });
      Object.defineProperty(Document.prototype, 'cookie', {
        get() { throw new DOMException('Blocked.', 'SecurityError'); }, set() { throw new DOMException('Blocked.', 'SecurityError'); } });`),
  },
];
