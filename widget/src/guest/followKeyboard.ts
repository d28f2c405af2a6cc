/**
 * Keeps a dialog above the keyboard of a phone, which covers the page without changing its layout.
 *
 * @param atTop Whether it stands at the top of the page and not at its bottom.
 */
export function followKeyboard(dialog: HTMLDialogElement, atTop: () => boolean): void {
  const view = window.visualViewport;
  const place = () => {
    if (!view) return;
    const covered = innerHeight - view.height - view.offsetTop;
    // A pinch zoom makes the view small as well, and moving the dialog then would fight the visitor's fingers.
    const keyboard = covered > 60 && view.scale < 1.1;
    const [edge, distance] = atTop() ? (['Start', view.offsetTop] as const) : (['End', covered] as const);
    dialog.style[`insetBlock${edge}`] = keyboard ? `${distance}px` : '';
    dialog.style.maxHeight = keyboard ? `${view.height}px` : '';
    if (keyboard) dialog.querySelector(':is(textarea, input):focus')?.scrollIntoView({ block: 'nearest' });
  };
  view?.addEventListener('resize', place);
  view?.addEventListener('scroll', place);
}
