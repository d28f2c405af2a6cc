import { type FormQuestion, localeFor } from '@hearback/schema/form/form';
import { formSteps } from '@hearback/schema/form/formSteps';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import { localized } from '../language/localized.ts';
import type { QuestionMessages } from '../language/questionWords.ts';
import { blame } from '../panel/field.ts';
import { note, sendLabel } from '../panel/note.ts';
import { offer } from '../panel/offer.ts';
import { progress } from '../panel/progress.ts';
import type { RateInput } from '../panel/rateView.ts';
import { type RatingDraft, ratePaths } from '../panel/ratingDraft.ts';
import { rest } from '../panel/rest.ts';
import { scale } from './scale.ts';

const prefix = 'answers.';

/** The words of a question; of the merchant's own there are fewer languages than the widget speaks. */
function asks({ text, stage, topic, key }: FormQuestion, messages: QuestionMessages): unknown {
  const { locale, question } = messages;
  const own = text ?? stage?.label;
  if (own) return html`<bdi lang=${localeFor(locale)}>${localized(own, locale)}</bdi>`;
  return messages.asks[topic] ?? (topic === 'OVERALL' ? question : key);
}

/** What several questions of a step have in common: their stage. */
function titleOf([first, second]: readonly FormQuestion[], messages: QuestionMessages): unknown {
  const { stage } = first ?? {};
  if (first && !second) return asks(first, messages);
  return stage && stage.key === second?.stage?.key
    ? html`<bdi lang=${localeFor(messages.locale)}>${localized(stage.label, messages.locale)}</bdi>`
    : messages.more;
}

function answerOf({ answers = [] }: RatingDraft, { key }: FormQuestion): number | undefined {
  return answers.find(({ question }) => question === key)?.score;
}

/** Keeps the answer to a further question; a number off its scale is none. What is left goes to the panel. */
function write(event: Event, { draft, delivery, form }: RateInput): void {
  const { name, value, validity } = event.target as HTMLInputElement;
  const usable = validity.valid && value !== '';
  if (name === 'score' && !usable) draft.score = undefined;
  else if (!name.startsWith(prefix)) return;
  const asked = form.questions.find(({ key }) => prefix + key === name);
  const others = (draft.answers ?? []).filter(({ question }) => question !== asked?.key);
  if (asked) {
    const answer = { question: asked.key, version: asked.version, score: Number(value) };
    draft.answers = usable ? [...others, answer] : others;
  }
  event.stopPropagation();
  delivery.refuse();
}

const panelOf = ({ currentTarget }: Event) =>
  (currentTarget as Element).closest('hearback-panel') as LitElement;

/** Goes to another step; nothing that was said is lost. */
async function go(event: Event, to: number, { draft, delivery }: RateInput): Promise<void> {
  event.preventDefault();
  if (delivery.state === 'sending') return;
  const panel = panelOf(event);
  draft.step = to;
  delivery.stop();
  await panel.updateComplete;
  const title = panel.querySelector<HTMLElement>('#title');
  // Not in the template: whoever opens the panel is led to the first answer instead.
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}

/** Goes on, or where it is the last step lets the form be sent, unless something in the step is wrong. */
async function goOn(event: Event, to: number | undefined, rate: RateInput): Promise<void> {
  const { draft, delivery, form } = rate;
  const panel = panelOf(event);
  const wrong = panel.querySelector<HTMLInputElement>('input:invalid');
  const long = [...draft.comment].length > form.limits.comment;
  if (!wrong && !long) {
    if (to) await go(event, to, rate);
    return;
  }
  event.preventDefault();
  const [code, path] = wrong ? ['INVALID', wrong.name] : ['TOO_LONG', 'comment'];
  delivery.refuse({ stored: false, code, path, retryable: false });
  await panel.updateComplete;
  panel.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`)?.focus();
}

/** One of several questions of a step. */
function further(question: FormQuestion, alone: boolean, rate: RateInput, messages: QuestionMessages) {
  const name = prefix + question.key;
  const labelledBy = alone ? 'title' : `${name}-asked`;
  return html`<div class="question" part="group">
    ${alone ? nothing : html`<h3 id=${labelledBy}>${asks(question, messages)}</h3>`}
    ${scale({ question, chosen: answerOf(rate.draft, question), name, labelledBy }, messages)}
    ${blame(name, rate.delivery.failure, messages)}
  </div>`;
}

/**
 * A rating that asks more than five stars: the questions of one step, with the way back and on. Nothing that was said is
 * lost on it.
 */
export function questionsView(rate: RateInput, messages: QuestionMessages): TemplateResult {
  const { form, question, draft, delivery, input, complain } = rate;
  const steps = formSteps(form.questions);
  const { failure } = delivery;
  // What the server refuses of the first step is mended there.
  if (failure && ratePaths.test(failure.path)) draft.step = 0;
  const at = draft.step ?? 0;
  const asked = steps[at] ?? [];
  const last = at === steps.length - 1;
  const idle = delivery.state === 'idle';
  const begun = draft.score !== undefined;
  const said = note(delivery, input, /^(score|reasons|comment|answers\.(?!\d+\.).+)$/);
  const count = { step: at + 1, steps: steps.length };
  return html`
    <div class="head">
      <p class="soft">${steps.length > 1 ? fill(messages.step, count) : form.merchant.name}</p>
      <h2 id="title">${titleOf(asked, messages)}</h2>
    </div>
    <div class="body" ?inert=${!idle} @input=${(event: Event) => write(event, rate)}>
      ${steps.length > 1 ? progress(at + 1, steps.length) : nothing}
      ${
        at === 0
          ? html`${scale({ question, chosen: draft.score, name: 'score', labelledBy: 'title' }, messages)}
              ${blame('score', failure, messages)}
              ${begun ? rest(rate) : offer(messages, complain, false)}`
          : html`<p class="soft">${messages.moreHint}</p>
              ${asked.map((one) => further(one, asked.length === 1, rate, messages))}`
      }
    </div>
    ${
      begun
        ? html`<div class="actions">
            ${said}
            ${at > 0 ? html`<button type="button" class="quiet" part="back" @click=${(event: Event) => go(event, at - 1, rate)}>${messages.back}</button>` : nothing}
            <button class="primary" part="send" aria-disabled=${delivery.state === 'sending'}
              @click=${(event: Event) => goOn(event, last ? undefined : at + 1, rate)}>
              ${sendLabel(delivery, last ? messages.send : messages.next, messages)}
            </button>
          </div>`
        : said
    }
  `;
}
