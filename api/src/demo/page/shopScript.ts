/** The shop's own script: its bag, and the button that asks about the last order. */
export const shopScript = `
(() => {
  const bag = document.querySelector('.bag b');
  document.addEventListener('click', ({ target }) => {
    const add = target.closest('.add');
    if (!add) return;
    bag.textContent = Number(bag.textContent) + 1;
    bag.hidden = false;
    add.textContent = add.dataset.added;
  });
  window.hearback ??= { q: [] };
  document.querySelector('.ask').addEventListener('click', ({ currentTarget }) => {
    hearback.q.push(['context', currentTarget.dataset], ['open']);
  });
})();`;
