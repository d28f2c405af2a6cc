import { explainDeadline } from '@hearback/schema/calendar/explainDeadline';
import { momentInWords } from '@hearback/schema/calendar/momentInWords';
import { erasedView } from '@hearback/schema/case/customerView';
import { stageOf } from '@hearback/schema/case/stageOf';
import type { CategorySet } from '@hearback/schema/category/category';
import { type Locale, locales } from '@hearback/schema/form/form';
import { type Html, html } from '../html.ts';
import type { Page } from '../shell.ts';
import { pageWords } from '../words.ts';
import { type ActPage, actForms } from './actForms.ts';
import type { CaseLife } from './caseLife.ts';
import type { FoundCase } from './findCase.ts';
import { fileList, saidList, wholeMinute } from './saidList.ts';

/** Links to the same page in the other languages. */
export function languageLinks(locale: Locale, path: string): Html {
  const others = locales.filter((other) => other !== locale);
  return html`<span>${others.map((other) => html`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${pageWords[other].language}</a>`)}</span>`;
}

/** An instant in a merchant's zone, which is named, since a visitor may be elsewhere. */
function instantText(instant: number, locale: Locale, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(instant);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return pageWords[locale].act.inZone(momentInWords(wholeMinute(instant), timeZone, locale), zone);
}

function progress(stage: number, locale: Locale): Html {
  const { progress: label, stages } = pageWords[locale].case;
  return html`<ol class="stages" aria-label="${label}">${stages.map(
    (name, index) =>
      html`<li${index <= stage && html` class="done"`}${index === stage && html` aria-current="step"`}>${name}</li>`,
  )}</ol>`;
}

/** What the page of a case says and asks beside where it stands. */
export interface CaseTalk {
  readonly life: CaseLife;
  readonly forms: ActPage;
  /** The instant of now: a deadline before it is late. */
  readonly now: number;
  /** Path before our addresses. */
  readonly prefix: string;
  /** What was just done, or what is to be corrected; null: nothing. */
  readonly notice: Html | null;
}

function nextPart(
  next: string | null,
  talk: CaseTalk | null,
  { merchant }: FoundCase,
  locale: Locale,
): Html | null {
  const { act, case: words } = pageWords[locale];
  const waiting = talk?.life.view.waitingForYou === true;
  const said = waiting ? act.waiting : next;
  if (said === null) return null;
  const { due = null } = (!waiting && talk?.life.next) || {};
  if (due === null || talk === null)
    return html`<section class="part next${waiting && ' yours'}"><h2>${words.next}</h2><p>${said}</p></section>`;
  const moment = instantText(due, locale, merchant.timeZone);
  const byWhen = due < talk.now ? act.late(moment) : act.byWhen(moment);
  const how = talk.life.next && explainDeadline(talk.life.next, locale);
  return html`<section class="part next"><h2>${words.next}</h2><p>${said}</p><p class="due">${byWhen}</p>
<details class="how"><summary>${act.howCounted}</summary><p class="soft">${how}</p></details></section>`;
}

/** Instead of a case whose words were erased: that they are, and nothing else. */
function erasedPage({ complaint, merchant }: FoundCase, locale: Locale, path: string): Page {
  const words = pageWords[locale].case;
  const { now } = erasedView(complaint, locale);
  const content = html`<header class="part"><h1>${words.title[complaint.kind]}</h1></header>
<p>${now}</p>
<div class="receipt"><p class="soft">${words.receipt}</p><p class="code">${complaint.receipt}</p></div>`;
  const title = `${words.title[complaint.kind]} · ${merchant.name}`;
  return { locale, title, name: merchant.name, languageSwitch: languageLinks(locale, path), content };
}

/**
 * Where a case stands, what was said and what can be done, for whoever holds its receipt: no name, no contact, and of
 * the words only those that were exchanged afterwards.
 *
 * @param path Address of the page without its query.
 * @param talk Null: only where it stands.
 */
export function caseView(
  found: FoundCase,
  categories: CategorySet,
  locale: Locale,
  path: string,
  talk: CaseTalk | null = null,
): Page {
  const { complaint, merchant } = found;
  const words = pageWords[locale].case;
  const { kind, step, receipt } = complaint;
  const state = words.states[step];
  const stage = stageOf(step);
  const category = categories.get(complaint.category);
  if (complaint.erasedAt !== undefined) return erasedPage(found, locale, path);
  const facts = [
    [words.merchant, merchant.name],
    [words.about, category?.labels[locale] ?? complaint.category],
    [words.receivedAt, instantText(complaint.receivedAt, locale, merchant.timeZone)],
  ] as const;
  const content = html`${talk?.notice}<header class="part"><h1>${words.title[kind]}</h1><p>${words.thanks}</p></header>
${stage !== null && progress(stage, locale)}
<p class="state">${state.now}</p>
${nextPart(state.next, talk, found, locale)}
${talk && saidList(talk.life, found, locale)}
${talk && actForms(talk.life, fileList(talk.life, receipt, talk.prefix, locale), talk.forms)}
<div class="receipt"><p class="soft">${words.receipt}</p><p class="code">${receipt}</p></div>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  return {
    locale,
    title: `${words.title[kind]} · ${merchant.name}`,
    name: merchant.name,
    languageSwitch: languageLinks(locale, path),
    content,
  };
}
