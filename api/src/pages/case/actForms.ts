import { evidenceLimits, evidenceTypes } from '@hearback/schema/evidence/evidence';
import { type Blames, blame, choices, described, field, invalid } from '../form/fields.ts';
import { type Html, html } from '../html.ts';
import type { PageWords } from '../words.ts';
import type { CaseLife } from './caseLife.ts';
import type { CaseAct } from './readAct.ts';

/** What the forms of a case are drawn from. */
export interface ActPage {
  /** Address that forms are sent to. */
  readonly action: string;
  /** UUID for the form that is sent; a form that failed keeps what was typed, not its UUID. */
  readonly newId: () => string;
  readonly typed: ReadonlyMap<string, string>;
  /** The form that was sent and could not be taken; it stands open. */
  readonly failed: CaseAct | null;
  readonly blames: Blames;
  readonly words: PageWords;
}

function form(act: CaseAct, { action, newId }: ActPage, content: Html): Html {
  const encoding = act === 'evidence' ? html` enctype="multipart/form-data"` : null;
  return html`<form method="post" action="${action}"${encoding}><input type="hidden" name="act" value="${act}"><input type="hidden" name="id" value="${newId()}">
${content}</form>`;
}

function writing(name: string, label: string, page: ActPage, optional = false): Html {
  const { blames, typed, words } = page;
  return field({ name, label, value: typed.get(name) ?? '', optional }, blames, words);
}

function button(label: string, primary: boolean): Html {
  return html`<div class="actions"><button class="${primary ? 'primary' : 'quiet'}">${label}</button></div>`;
}

function messageForm(waiting: boolean, page: ActPage): Html {
  const { act } = page.words;
  const label = waiting ? act.answer : act.message;
  return form('message', page, html`${writing('text', label, page)}${button(act.sendMessage, waiting)}`);
}

function rateForm(primary: boolean, page: ActPage): Html {
  const { act } = page.words;
  const options = [
    ['SATISFIED', act.satisfied],
    ['DISSATISFIED', act.dissatisfied],
  ] as const;
  const { blames, typed } = page;
  return form(
    'rate',
    page,
    html`<fieldset${described('outcome', false, blames)}><legend>${act.rate}</legend>${choices('outcome', 'radio', options, [typed.get('outcome') ?? ''])}<p class="soft">${act.dissatisfiedMore}</p>${blame('outcome', blames)}</fieldset>
${writing('handledWell', act.handledWell, page, true)}${writing('handledBadly', act.handledBadly, page, true)}${button(act.sendRating, primary)}`,
  );
}

function fileForm(page: ActPage): Html {
  const { blames, words } = page;
  const { act } = words;
  return form(
    'evidence',
    page,
    html`<div class="field"><label class="label" for="file">${act.choose}</label><input id="file" name="file" type="file" accept="${evidenceTypes.join(',')}"${described('file', true, blames)}${invalid('file', blames)}>
<p class="soft" id="file-hint">${act.evidenceHint(evidenceLimits.files, evidenceLimits.bytes / 1_000_000)}</p>${blame('file', blames)}</div>${button(act.addFile, false)}`,
  );
}

function folded(title: string, open: boolean, content: Html): Html {
  return html`<details${open && html` open`}><summary><h2>${title}</h2></summary><div class="inside">${content}</div></details>`;
}

/**
 * What the customer can do now, as plain forms: answer or write, say whether it helped, add a file, open it again,
 * withdraw it. What is wanted most stands first and is the only one with the primary button.
 *
 * @param files The files that are there, as a list.
 */
export function actForms({ evidence, view }: CaseLife, files: Html | null, page: ActPage): Html {
  const { act } = page.words;
  const { canAddEvidence, canRate, canReopen, canSendMessage, canWithdraw, waitingForYou } = view;
  const more = canAddEvidence && evidence.length < evidenceLimits.files;
  const rate = canRate && rateForm(!waitingForYou, page);
  const message = canSendMessage && messageForm(waitingForYou, page);
  const reopening = html`${writing('reason', act.reopenWhy, page)}${button(act.reopen, false)}`;
  const withdrawal = html`<p>${act.withdrawMore}</p>${writing('withdrawal', act.withdrawWhy, page, true)}${button(act.withdraw, false)}`;
  return html`${waitingForYou ? [message, rate] : [rate, message]}
${(more || files !== null) && html`<section class="part"><h2>${act.evidence}</h2>${files}${more && fileForm(page)}</section>`}
${canReopen && folded(act.reopen, page.failed === 'reopen', form('reopen', page, reopening))}
${canWithdraw && folded(act.withdraw, page.failed === 'withdraw', form('withdraw', page, withdrawal))}`;
}
