import { colourOf } from '../contrast/colourOf.ts';
import { enough, pairs } from '../contrast/poorContrasts.ts';
import { contrastText, shownContrast } from '../contrast/shownContrast.ts';
import { type ChosenTheme, propertiesOf, ruleOf, tagOf } from './chosenTheme.ts';

const colourNames = ['accent', 'on-accent', 'background', 'ink'] as const;

/** A ready theme as the page carries it. */
interface ReadyTheme {
  readonly accent: string;
  readonly background: string;
  readonly ink: string;
  readonly radius: number;
  readonly font: string;
  readonly scheme: string;
}

interface Controls {
  readonly form: HTMLFormElement;
  readonly fonts: Readonly<Record<string, string>>;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

const automatic = (form: HTMLFormElement, name: string) => field(form, `auto-${name}`) as HTMLInputElement;

function chosenIn({ form, fonts }: Controls): ChosenTheme {
  const value = (name: string) => field(form, name).value;
  const own = colourNames.filter((name) => !automatic(form, name).checked);
  return {
    colours: Object.fromEntries(own.map((name) => [name, value(name)])),
    radius: Number(value('radius')),
    font: fonts[value('font')] ?? '',
    mode: value('mode') as ChosenTheme['mode'],
    position: value('position') as ChosenTheme['position'],
    scheme: value('scheme') as ChosenTheme['scheme'],
    language: value('language'),
    label: value('label').trim(),
  };
}

/** Sets the controls to a ready theme. */
function takeTheme(form: HTMLFormElement, theme: ReadyTheme): void {
  const { accent, background, ink } = theme;
  const colours = { accent, background, ink, 'on-accent': '' };
  for (const name of colourNames) {
    const colour = colours[name];
    automatic(form, name).checked = colour === '';
    if (colour) field(form, name).value = colour;
  }
  for (const name of ['radius', 'font', 'scheme'] as const) field(form, name).value = String(theme[name]);
}

/** What is shown of the widgets of the page by a selector: the button of one, the panel of the other. */
function shownOf(selector: string): Element | undefined {
  const widgets = [...document.querySelectorAll('hearback-widget')];
  return (
    widgets.map((widget) => widget.shadowRoot?.querySelector(selector)).find((found) => !!found) ?? undefined
  );
}

/** Says the contrasts of the widgets as they are shown, and where one is too little. */
function showContrasts(): void {
  for (const [id, selector] of [
    ['accent-contrast', pairs['--hb-on-accent / --hb-accent']],
    ['ink-contrast', pairs['--hb-ink / --hb-background']],
  ] as const) {
    const [line, shown] = [document.getElementById(id), shownOf(selector)];
    if (!line || !shown) continue;
    const ratio = shownContrast(shown);
    const poor = ratio < enough;
    line.classList.toggle('poor', poor);
    const said = `${contrastText(ratio)} : 1 · ${poor ? line.dataset.poor : line.dataset.enough}`;
    if (line.lastElementChild) line.lastElementChild.textContent = said;
  }
}

/** A colour as the field for colours writes it. */
const hex = (colour: string): string =>
  `#${colourOf(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

/** Lets the page choose how the widget looks, shows it, and gives what to paste. */
export function themeEditor(editor: HTMLElement): void {
  const form = editor.querySelector('form') as HTMLFormElement;
  const stage = editor.querySelector('#stage') as HTMLElement;
  const controls: Controls = { form, fonts: JSON.parse(editor.dataset.fonts ?? '{}') };
  const { base = '', key = '' } = editor.dataset;
  let widget: HTMLElement | undefined;
  let spoken = '';

  /** The widget speaks one language for its life: another one needs another widget. */
  function place(language: string): void {
    widget?.remove();
    widget = document.createElement('hearback-widget');
    widget.setAttribute('mode', 'inline');
    if (language) widget.dataset.locale = language;
    stage.replaceChildren(widget);
    spoken = language;
  }

  function fillAutomatic(): void {
    const [button, box] = [
      shownOf(pairs['--hb-on-accent / --hb-accent']),
      shownOf(pairs['--hb-ink / --hb-background']),
    ];
    if (!button || !box) return;
    const [onAccent, panel] = [getComputedStyle(button), getComputedStyle(box)];
    const now: Readonly<Record<string, string>> = {
      accent: onAccent.backgroundColor,
      'on-accent': onAccent.color,
      background: panel.backgroundColor,
      ink: panel.color,
    };
    for (const name of colourNames)
      if (automatic(form, name).checked) field(form, name).value = hex(now[name] ?? '');
  }

  function show(): void {
    const theme = chosenIn(controls);
    if (!widget || theme.language !== spoken) place(theme.language);
    if (!widget) return;
    const properties = propertiesOf(theme);
    // The button in the corner as well.
    for (const one of document.querySelectorAll<HTMLElement>('hearback-widget')) {
      one.dataset.theme = theme.scheme;
      one.dataset.position = theme.position;
      for (const name of ['accent', 'on-accent', 'background', 'ink', 'radius', 'font']) {
        one.style.setProperty(`--hb-${name}`, properties.get(`--hb-${name}`) ?? '');
      }
    }
    const range = form.querySelector('output');
    if (range) range.textContent = `${theme.radius}px`;
    (field(form, 'position') as HTMLSelectElement).disabled = theme.mode !== 'floating';
    const [tag, styles] = [document.querySelector('#tag code'), document.querySelector('#styles code')];
    if (tag) tag.textContent = tagOf(theme, base, key);
    if (styles) {
      (styles as HTMLElement).dataset.none ??= styles.textContent ?? '';
      styles.textContent = ruleOf(theme) || ((styles as HTMLElement).dataset.none ?? '');
    }
    fillAutomatic();
    showContrasts();
  }

  form.addEventListener('input', ({ target }) => {
    const { name, dataset } = target as HTMLInputElement;
    if (name === 'theme') takeTheme(form, JSON.parse(dataset.theme ?? '{}'));
    // Whoever picks a colour wants it.
    if (colourNames.some((colour) => colour === name)) automatic(form, name).checked = false;
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  // The panel comes a little later than the element: its colours are read once it stands there.
  const waiting = setInterval(() => {
    if (!shownOf('.box')) return;
    clearInterval(waiting);
    show();
  }, 100);
  show();
}
