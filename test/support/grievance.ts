import type { WidgetPage } from './widgetPage.ts';

/** What a visitor has to complain about. */
export interface Grievance {
  readonly stars: number;
  /** Reason of the low score, a category of the first level. */
  readonly reason: string;
  /** Category of the second level. */
  readonly category: string;
  readonly story: string;
  readonly order?: string;
  readonly remedy: string;
  readonly email: string;
}

/** A grievance about a late order, as a Chinese visitor writes it. */
export const lateOrder: Grievance = {
  stars: 2,
  reason: '配送交付',
  category: '延误',
  story: '说好昨天送到，今天还没收到。客服电话一直占线。',
  order: 'DD-2026-0731',
  remedy: '退款',
  email: 'wang.fang@example.com',
};

/** Rates, turns it into a complaint and goes on to the summary; nothing is sent yet. */
export async function goToSummary(widget: WidgetPage, grievance: Grievance): Promise<void> {
  const { stars, reason, category, story, order, remedy, email } = grievance;
  await widget.open();
  await widget.rate(stars);
  await widget.chooseReason(reason);
  await widget.complain();
  await widget.chooseCategory(category);
  await widget.writeWhatHappened(story, order === undefined ? {} : { order });
  await widget.askFor(remedy);
  await widget.goOn();
  await widget.leaveEmail(email);
  await widget.goOn();
  await widget.readSummary();
}
