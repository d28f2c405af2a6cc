import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after another. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Types a text. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/**
 * Goes on by Tab until something has the focus whose accessible name begins so.
 *
 * @throws Error where it is not reached within 40 steps: it cannot be reached by keyboard.
 */
export async function tabTo(page: { readonly focused: string }, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    if (page.focused.startsWith(name)) return;
    await press('Tab');
    passed.push(page.focused);
  }
  throw new Error(`Tab never reached ${name}, but: ${passed.join(', ')}`);
}
