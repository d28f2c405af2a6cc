import type { Locale } from '@hearback/schema/form/form';
import { type Html, html, trusted } from '../html.ts';
import { codeBox } from './galleryShell.ts';
import { fontFamilies, type Theme, themes } from './themes.ts';
import type { GalleryWords } from './words.ts';

/** Languages by their own names, which need no translation. */
const languages: Readonly<Record<string, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
};

function swatch({ accent, background, ink, radius }: Theme): Html {
  const [first, ground, text] = [accent || '#0b5563', background || '#ffffff', ink || '#17212b'];
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><rect x=".5" y=".5" width="23" height="23" rx="${Math.min(radius, 11)}" fill="${ground}" stroke="${text}" stroke-opacity=".4"/>
<rect x="4" y="14" width="16" height="6" rx="${Math.min(radius / 2, 3)}" fill="${first}"/><path d="M4 6h12M4 10h8" stroke="${text}" stroke-width="1.5"/></svg>`;
}

function select(name: string, label: string, choices: Readonly<Record<string, string>>): Html {
  return html`<div class="line"><label for="${name}">${label}</label><select id="${name}" name="${name}">
${Object.entries(choices).map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`;
}

function colour(name: string, label: string, say: GalleryWords): Html {
  return html`<div class="line"><label for="${name}">${label}</label>
<label class="soft"><input type="checkbox" name="auto-${name}" checked> ${say.automatic}</label>
<input type="color" id="${name}" name="${name}"></div>`;
}

function controls(locale: Locale, say: GalleryWords): Html {
  return html`<form class="card" id="controls" autocomplete="off">
<fieldset><legend>${say.start}</legend><div class="themes">${themes.map(
    (theme, index) =>
      html`<label><input type="radio" name="theme" value="${theme.key}" data-theme="${JSON.stringify(theme)}"${index === 0 && trusted(' checked')}>${swatch(theme)} ${theme.name[locale]}</label>`,
  )}</div></fieldset>
<div class="rule"><fieldset class="group"><legend>${say.colours}</legend>
${colour('accent', say.accent, say)}${colour('on-accent', say.onAccent, say)}
${colour('background', say.background, say)}${colour('ink', say.ink, say)}</fieldset></div>
<div class="rule"><fieldset class="group"><legend>${say.shape}</legend>
<div class="line"><label for="radius">${say.radius}</label><output for="radius">8px</output>
<input type="range" id="radius" name="radius" min="0" max="20" value="8"></div>
${select('font', say.font, say.fonts)}</fieldset></div>
<div class="rule"><fieldset class="group"><legend>${say.behaviour}</legend>
${select('mode', say.mode, say.modes)}${select('position', say.position, say.positions)}
${select('scheme', say.scheme, say.schemes)}${select('language', say.language, { '': say.theirOwn, ...languages })}
<div class="line"><label for="label">${say.label}</label><input type="text" id="label" name="label" maxlength="40"></div></fieldset></div>
</form>`;
}

/** The theme editor: controls, the widget as it will look, its contrasts, and what to paste. */
export function themeEditor(base: string, key: string | null, locale: Locale, say: GalleryWords): Html {
  const ground = (id: string, label: string) =>
    html`<li id="${id}" data-enough="${say.enough}" data-poor="${say.tooLittle}"><span>${label}</span><span></span></li>`;
  return html`<div class="editor" data-base="${base}" data-key="${key ?? 'hb_pk_…'}" data-fonts="${JSON.stringify(fontFamilies)}">
${controls(locale, say)}
<div class="element stay">
<section class="card"><h2>${say.preview}</h2><p class="soft">${say.liveNote}</p><div class="stage" id="stage"></div>
<div><p class="soft">${say.contrast}</p><div role="status"><ul class="grounds">${ground('accent-contrast', say.onAccentPair)}${ground('ink-contrast', say.inkPair)}</ul></div></div></section>
<section class="card"><h2>${say.result}</h2>
${codeBox(say.tag, '', say, 'tag')}
${codeBox(say.styles, say.stylesNote, say, 'styles')}
</section></div></div>`;
}
