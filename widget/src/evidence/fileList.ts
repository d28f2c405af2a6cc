import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenFile } from './chosenFile.ts';
import { fileSize } from './fileSize.ts';

const sheetOfPaper = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6m-6 4h6"/></svg>`;

/**
 * The chosen files, each with what is seen of it, its name and its size.
 *
 * @param more What stands at the end of a file's row.
 */
export function fileList(
  files: readonly ChosenFile[],
  locale: string,
  more: (file: ChosenFile) => unknown = () => nothing,
): TemplateResult {
  return html`<ul class="chosen" part="files">
    ${files.map(
      (one) => html`<li>
        <span class="picture" aria-hidden="true">${one.picture ?? sheetOfPaper}</span>
        <span class="about"><bdi>${one.file.name}</bdi> <bdi class="soft">${fileSize(one.file.size, locale)}</bdi></span>
        ${more(one)}
      </li>`,
    )}
  </ul>`;
}
