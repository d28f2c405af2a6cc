/**
 * Keeps a dialog at the bottom of the page above the keyboard of a phone, which covers the page without changing its
 * layout.
 */
export function followKeyboard(dialog: HTMLDialogElement): void {
  const view = window.visualViewport;
  const place = () => {
    if (!view) return;
    const covered = innerHeight - view.height - view.offsetTop;
    // A pinch zoom makes the view small as well, and moving the dialog then would fight the visitor's fingers.
    const keyboard = covered > 60 && view.scale < 1.1;
    dialog.style.insetBlockEnd = keyboard ? `${covered}px` : '';
    dialog.style.maxHeight = keyboard ? `${view.height}px` : '';
    if (keyboard) dialog.querySelector(':is(textarea, input):focus')?.scrollIntoView({ block: 'nearest' });
  };
  view?.addEventListener('resize', place);
  view?.addEventListener('scroll', place);
}
