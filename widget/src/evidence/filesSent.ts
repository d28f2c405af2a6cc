import { html, nothing, type TemplateResult } from 'lit';
import type { FileMessages } from '../language/fileWords.ts';
import { sentenceFor } from '../language/sentenceFor.ts';
import type { Failure } from '../send/answer.ts';
import type { ChosenFile } from './chosenFile.ts';

/** What became of the files of a complaint that is stored: on their way, arrived, or refused and why. */
export function filesSent(
  files: readonly ChosenFile[],
  { waiting, kept }: { readonly waiting: Failure | undefined; readonly kept: boolean },
  messages: FileMessages,
): TemplateResult {
  const refused = files.filter(({ failure }) => failure);
  const done = files.every(({ stored, failure }) => stored || failure);
  const kepts = kept ? messages.keptDevice : messages.keptPage;
  const state = waiting
    ? `${sentenceFor(waiting, messages)} ${kepts}`
    : done
      ? messages.sentFiles
      : messages.sendingFiles;
  return html`<div role="status" class="sent-files">
    ${files.length > refused.length ? html`<p>${state}</p>` : nothing}
    ${
      refused.length > 0
        ? html`<p>${messages.filesLater}</p>
            ${refused.map(
              ({ file, failure }) =>
                html`<p class="blame" part="error"><bdi>${file.name}</bdi>: ${failure && sentenceFor(failure, messages)}</p>`,
            )}`
        : nothing
    }
  </div>`;
}
