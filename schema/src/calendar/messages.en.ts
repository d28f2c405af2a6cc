import type { DeadlineWords } from './deadlineWords.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How a deadline explains itself in English. */
export const deadlineWordsEn: DeadlineWords = {
  date: (date, year) =>
    `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]}${year ? ` ${date.year}` : ''}`,
  moment: (date, clock) => `${date}, ${clock}`,
  days: (first, last, count) => `${first} to ${last} (${count} days)`,
  hours: (day, hours, duration) => `${day}, ${hours.join(' and ')} (${duration})`,
  because: (day, reason) => (day.endsWith(')') ? `${day.slice(0, -1)}, ${reason})` : `${day} (${reason})`),
  reason: (kind, name) => {
    if (kind === 'MAKE_UP') return `worked to make up for ${name}`;
    if (kind === 'HOLIDAY') return name;
    if (kind === 'REST') return 'day off';
    if (kind === 'OWN_CLOSED') return name ?? 'closed';
    return kind === 'OWN_WORKING' ? (name ?? 'own hours') : null;
  },
  duration: (seconds) => {
    const parts = [
      [Math.floor(seconds / 3600), 'h'],
      [Math.floor(seconds / 60) % 60, 'min'],
      [seconds % 60, 's'],
    ].filter(([amount]) => amount !== 0);
    return parts.length === 0 ? '0 min' : parts.map((part) => part.join(' ')).join(' ');
  },
  rule: (name) => `${name}.`,
  start: (moment) => `The clock started on ${moment}.`,
  receiptDayLeftOut: 'The day of receipt does not count.',
  counted: (items, total, days) =>
    `Counted: ${items.join('; ')}; ${total} in all${days === null ? '' : `, the time of ${days} working days`}.`,
  notCounted: (items) => `Not counted: ${items.join('; ')}.`,
  pause: (from, to) =>
    `From ${from} to ${to} the clock stood still, because the customer was being waited for.`,
  openPause: (from, left) =>
    `Since ${from} the clock has stood still, because the customer is being waited for; ${left} of working time will be left when it goes on.`,
  due: (moment) => `Due by ${moment}.`,
  calendar: (zone, version, holidays) => {
    const days = holidays?.withMakeUp ? 'public holidays and make-up working days' : 'public holidays';
    const closed = holidays === null ? '' : ` and the ${days} of ${holidays.name}`;
    return `Reckoned in the time zone ${zone}, by version ${version} of the working hours${closed}.`;
  },
  elapsed: (zone) => `Time zone ${zone}; counted day and night.`,
  unknownYears: (years) =>
    `The public holidays of ${years.join(' and ')} are not known yet; until they are, each day counts by its weekday.`,
  space: ' ',
};
