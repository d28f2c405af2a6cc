/** A part of a mail, told without any form, so that plain text and HTML say the same. */
export type MailPart =
  | { readonly kind: 'TEXT'; readonly text: string }
  /** What somebody wrote; line breaks stay. */
  | { readonly kind: 'QUOTE'; readonly text: string }
  | { readonly kind: 'FACTS'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'LINK'; readonly label: string; readonly url: string };

/** A mail in one language. */
export interface MailContent {
  readonly subject: string;
  readonly parts: readonly MailPart[];
  /** Why the reader gets it. */
  readonly footer: string;
}

function partText(part: MailPart): string {
  if (part.kind === 'FACTS') return part.facts.map(([name, value]) => `${name}: ${value}`).join('\n');
  if (part.kind === 'LINK') return `${part.label}:\n${part.url}`;
  return part.text;
}

/** A mail as plain text: its parts with a blank line between them, the footer below a line of dashes. */
export function plainText({ parts, footer }: MailContent): string {
  return `${parts.map(partText).join('\n\n')}\n\n-- \n${footer}\n`;
}
