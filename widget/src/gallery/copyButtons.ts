/** Makes every button with `data-copy` copy the code beside it, and say so for a moment. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', async () => {
      const code = button.closest('.snippet')?.querySelector('pre')?.textContent ?? '';
      await navigator.clipboard.writeText(code);
      button.textContent = document.body.dataset.copied ?? '';
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}
