import type { ComplaintPanelInput } from './complaintInput.ts';

/** What is saved of a receipt: all that is needed to find the complaint again. */
function receiptText(receipt: string, { base, form, messages }: ComplaintPanelInput, now: Date): string {
  const when = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    now,
  );
  const lines = [
    ...[form?.merchant.name, messages.filedTitle, when, ''],
    ...[`${messages.receipt}: ${receipt}`, `${messages.follow}: ${base}c/${receipt}`, '', messages.keepCode],
  ];
  // Notepad and its like need both characters, and the mark to read it as UTF-8.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Saves the receipt as a small text file. */
export function saveReceipt(receipt: string, input: ComplaintPanelInput): void {
  const file = new Blob([receiptText(receipt, input, new Date())], { type: 'text/plain;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `hearback-${receipt}.txt`;
  link.click();
  // Not at once: the browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
