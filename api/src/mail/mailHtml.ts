import type { Locale } from '@hearback/schema/form/form';
import type { MailContent, MailPart } from '@hearback/schema/mail/mailContent';
import { type Html, html } from '../pages/html.ts';

function lines(text: string): Html {
  return html`${text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`;
}

function paragraphs(text: string): Html {
  return html`${text.split(/\n{2,}/).map((part) => html`<p style="margin:0 0 16px">${lines(part)}</p>`)}`;
}

function partHtml(part: MailPart): Html {
  switch (part.kind) {
    case 'TEXT':
      return paragraphs(part.text);
    case 'QUOTE':
      return html`<div style="margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #8a94a6">${paragraphs(part.text)}</div>`;
    case 'FACTS':
      return html`<table style="margin:0 0 16px;border-collapse:collapse">${part.facts.map(
        ([name, value]) =>
          html`<tr><th scope="row" style="padding:4px 16px 4px 0;text-align:start;vertical-align:top;font-weight:400;opacity:.75">${name}</th><td style="padding:4px 0">${value}</td></tr>`,
      )}</table>`;
    case 'LINK':
      return html`<p style="margin:0 0 16px"><a href="${part.url}">${part.label}</a><br><span style="font-size:13px">${part.url}</span></p>`;
  }
}

/** A mail as HTML that loads nothing and says the same as its plain text. */
export function mailHtml({ subject, parts, footer }: MailContent, locale: Locale): string {
  const lineHeight = locale === 'en' ? '1.5' : '1.6';
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title></head>
<body style="margin:0;padding:24px 16px;font:15px/${lineHeight} system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',sans-serif">
<div style="max-width:560px;margin:0 auto">${parts.map(partHtml)}<hr style="border:0;border-top:1px solid #8a94a6"><p style="margin:16px 0 0;font-size:13px;opacity:.75">${footer}</p></div>
</body></html>
`.toString();
}
