/**
 * The strip's own script: reads the numbers every two seconds while the page is seen, at once after something
 * was sent, and marks what has changed.
 */
export const stripScript = `
(() => {
  const strip = document.querySelector('.strip');
  const words = JSON.parse(strip.dataset.words);
  const locale = document.documentElement.lang;
  const part = (name) => document.querySelectorAll('[data-part="' + name + '"]');
  const fill = (pattern, values) => pattern.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
  const digits = (count, more) => new Intl.NumberFormat(locale, {
    minimumFractionDigits: count, maximumFractionDigits: count, ...more,
  });
  const whole = digits(0);
  const shown = new Map();
  const first = new Map();

  function put(name, text) {
    for (const element of part(name)) {
      if (element.textContent === text) continue;
      element.textContent = text;
      if (!shown.has(name)) continue;
      const figure = element.closest('[data-figure]');
      figure?.classList.remove('changed');
      void figure?.offsetWidth;
      figure?.classList.add('changed');
    }
    shown.set(name, text);
  }

  function change(name, value, format) {
    if (value === null) return;
    if (!first.has(name)) first.set(name, value);
    const text = format.format(value - first.get(name));
    const moved = /[1-9]/.test(text);
    put(name + '-since', moved ? text : '');
  }

  function measure(name, figure, value, bound, signed) {
    const suppressed = figure.value === null;
    put(name, suppressed ? '–' : value.format(figure.value));
    put(name + '-note', suppressed
      ? words.tooFew
      : fill(words.interval, { low: bound.format(figure.low).replace('%', ''), high: bound.format(figure.high) }));
    put(name + '-sample', fill(words.sample, { n: whole.format(figure.sampleSize) }));
    change(name, figure.value, signed);
  }

  const plus = { signDisplay: 'exceptZero' };
  const percent = { style: 'percent' };
  const points = { format: (share) => fill(words.points, { change: digits(2, plus).format(100 * share) }) };
  function show({ today, recent }) {
    const more = recent.open.more ? '+' : '';
    put('ratings', whole.format(today.ratings));
    put('ratings-note', fill(words.ratingsNote, { count: whole.format(recent.ratings) }));
    change('ratings', recent.ratings, digits(0, plus));
    measure('mean', recent.mean, digits(3), digits(2), digits(3, plus));
    measure('csat', recent.csat, digits(2, percent), digits(1, percent), points);
    put('complaints', whole.format(recent.complaints));
    put('complaints-note', fill(words.complaintsNote, {
      open: whole.format(recent.open.count) + more, today: whole.format(today.complaints),
    }));
    change('complaints', recent.complaints, digits(0, plus));
  }

  let timer;
  async function read() {
    clearTimeout(timer);
    try {
      const answer = await fetch(strip.dataset.url, { cache: 'no-store' });
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.json());
      strip.dataset.state = 'live';
    } catch {
      strip.dataset.state = 'lost';
    }
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(read, 2000);
  }
  document.addEventListener('visibilitychange', () => document.hidden ? clearTimeout(timer) : read());
  for (const type of ['hearback-rated', 'hearback-complaint-filed']) addEventListener(type, read);
  read();
})();`;
