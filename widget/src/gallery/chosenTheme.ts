/** What the controls of the editor say. */
export interface ChosenTheme {
  /** Colours by custom property without its prefix; an automatic one is not there. */
  readonly colours: Readonly<Record<string, string>>;
  /** Radius in px. */
  readonly radius: number;
  /** Font family; empty: the page's. */
  readonly font: string;
  readonly mode: 'floating' | 'inline' | 'manual';
  readonly position: 'end' | 'start' | 'top-end' | 'top-start';
  readonly scheme: 'auto' | 'light' | 'dark';
  /** Language; empty: the visitor's own. */
  readonly language: string;
  readonly label: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Custom properties that differ from the defaults, with their values. */
export function propertiesOf({ colours, radius, font }: ChosenTheme): ReadonlyMap<string, string> {
  const set = new Map(Object.entries(colours).map(([name, value]) => [`--hb-${name}`, value]));
  if (radius !== 8) set.set('--hb-radius', `${radius}px`);
  if (font) set.set('--hb-font', font);
  return set;
}

/**
 * The tag that makes the widget behave as chosen.
 *
 * @param base Address of the server, without a slash at the end.
 * @param key The publishable key.
 */
export function tagOf(theme: ChosenTheme, base: string, key: string): string {
  const { mode, position, scheme, language, label } = theme;
  const attributes = [
    ...(scheme === 'auto' ? [] : [`data-theme="${scheme}"`]),
    ...(position !== 'end' && mode === 'floating' ? [`data-position="${position}"`] : []),
    ...(language ? [`data-locale="${language}"`] : []),
    ...(label && mode === 'floating' ? [`data-label="${escaped(label)}"`] : []),
  ];
  const tag = `<script async src="${base}/v1/hearback.js?key=${key}" data-key="${key}"${attributes.map((text) => ` ${text}`).join('')}></script>`;
  if (mode === 'floating') return tag;
  const element = `<hearback-widget mode="${mode}"></hearback-widget>`;
  if (mode === 'inline') return `${tag}\n${element}`;
  return `${tag}\n${element}\n<button data-hearback-open>${escaped(label) || 'Feedback'}</button>`;
}

/** The rule for the owner's style sheet; empty where everything is as it is by default. */
export function ruleOf(theme: ChosenTheme): string {
  const lines = [...propertiesOf(theme)].map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : `hearback-widget {\n${lines.join('\n')}\n}`;
}
