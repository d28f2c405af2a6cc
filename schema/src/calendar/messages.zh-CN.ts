import type { DeadlineWords } from './deadlineWords.ts';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** How a deadline explains itself in Simplified Chinese. */
export const deadlineWordsZhCN: DeadlineWords = {
  date: (date, year) =>
    `${year ? `${date.year}年` : ''}${date.month}月${date.day}日（${weekdays[date.dayOfWeek - 1]}）`,
  moment: (date, clock) => `${date}${clock}`,
  days: (first, last, count) => `${first}至${last}共 ${count} 天`,
  hours: (day, hours, duration) => `${day}${hours.join('、')}，计 ${duration}`,
  because: (day, reason) => (day.endsWith('）') ? `${day.slice(0, -1)}，${reason}）` : `${day}（${reason}）`),
  reason: (kind, name) => {
    if (kind === 'MAKE_UP') return `${name}调休上班`;
    if (kind === 'HOLIDAY') return `${name}放假`;
    if (kind === 'REST') return '休息日';
    if (kind === 'OWN_CLOSED') return name ?? '停业';
    return kind === 'OWN_WORKING' ? (name ?? '另定工时') : null;
  },
  duration: (seconds) => {
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const parts = [
      hours === 0 ? '' : `${hours} 小时`,
      minutes === 0 ? '' : `${minutes} 分钟`,
      seconds % 60 === 0 ? '' : `${seconds % 60} 秒`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '0 分钟' : parts.join(' ');
  },
  rule: (name) => `${name}。`,
  start: (moment) => `自${moment} 起计时。`,
  receiptDayLeftOut: '收到当天不计。',
  counted: (items, total, days) =>
    `计入：${items.join('；')}；合计 ${total}${days === null ? '' : `，即 ${days} 个工作日的工时`}。`,
  notCounted: (items) => `不计：${items.join('；')}。`,
  pause: (from, to) => `${from} 至${to} 等待客户答复，暂停计时。`,
  openPause: (from, left) => `自${from} 起等待客户答复，暂停计时；恢复后还剩工作时间 ${left}。`,
  due: (moment) => `最迟${moment}。`,
  calendar: (zone, version, holidays) => {
    const days = holidays?.withMakeUp ? '法定节假日及调休安排' : '公共假日';
    const closed = holidays === null ? '' : `和${holidays.name}的${days}`;
    return `时区 ${zone}，按第 ${version} 版工作时间${closed}计算。`;
  },
  elapsed: (zone) => `时区 ${zone}，昼夜连续计时。`,
  unknownYears: (years) => `${years.join('、')} 年的放假安排尚未公布，公布前按星期计算。`,
  space: '',
};
