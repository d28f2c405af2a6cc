import { poorContrasts } from './poorContrasts.ts';
import { contrastText } from './shownContrast.ts';

/** What the site owner reads in the console of the browser. */
const sentences = {
  en: (pair: string, ratio: string) =>
    `Hearback: ${pair} have a contrast of ${ratio}:1, too little for some to read. Choose colours with 4.5:1 or more; nothing else is affected.`,
  'zh-CN': (pair: string, ratio: string) =>
    `Hearback：${pair} 的对比度只有 ${ratio}:1，部分访客难以看清。请选用对比度不低于 4.5:1 的颜色；其他功能不受影响。`,
} as const;

/** Says in the console of the browser where the owner's colours are hard to read. */
export function warnOfContrast(root: ShadowRoot): void {
  const say = sentences[/^zh/.test(navigator.language) ? 'zh-CN' : 'en'];
  for (const { pair, ratio } of poorContrasts(root)) {
    // biome-ignore lint/suspicious/noConsole: the console is where a site owner looks.
    console.warn(say(pair, contrastText(ratio)));
  }
}
