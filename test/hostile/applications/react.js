import { createElement as h, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** A view that is replaced by the next one. */
function Goods() {
  const [place, go] = useState('Bread');
  const button = h('button', { id: 'go', type: 'button', onClick: () => go('Cakes') }, 'Cakes');
  return h('main', { key: place }, h('h1', null, place), button);
}

/** The same view with the document around it. */
function Whole() {
  const head = h('head', null, h('title', null, 'Shop'));
  return h('html', { lang: 'en' }, head, h('body', null, h(Goods)));
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(h(Goods));
else
  hydrateRoot(document, h(Whole), {
    onRecoverableError: (error) => {
      // A page that hydrates what is not its own says that it knows.
      if (document.currentScript === null && !document.querySelector('script[data-lenient]'))
        console.error('hydration', error);
    },
  });
