import { builder } from '../builder.ts';
import { overall } from '../question/question.ts';
import { addDays, type Day, dayOf } from '../time/calendarDay.ts';
import { type PublicScore, publicScore, type ScoreChange, scoreJsonLd } from './publicScore.ts';

/** Days of a public score: a year, today left out since it is not over. */
const days = 365;

const ScoreChangeEnum = builder.enumType('ScoreChange', {
  description: 'How a public score moved against the year before.',
  values: {
    RISEN: { description: 'Higher, and more than chance explains.' },
    UNCHANGED: { description: 'No difference that chance does not explain.' },
    FALLEN: { description: 'Lower, and more than chance explains.' },
  } satisfies Record<ScoreChange, object>,
});

const PublicScoreCountRef = builder
  .objectRef<PublicScore['distribution'][number]>('PublicScoreCount')
  .implement({
    description: 'How often a score was given.',
    fields: (t) => ({
      value: t.exposeFloat('value', { description: 'The score.' }),
      count: t.exposeInt('count', {
        nullable: true,
        description:
          'Ratings with it; null: hidden, since it is under five or another one under five could be worked out from it.',
      }),
    }),
  });

interface ScoreOfMerchant extends PublicScore {
  readonly merchantName: string;
  readonly from: Day;
  readonly to: Day;
}

const PublicScoreRef = builder.objectRef<ScoreOfMerchant>('PublicScore').implement({
  description:
    'What the customers of a merchant said in the last 365 days that are over, as anybody may see it. No rating is left out for being low.',
  fields: (t) => ({
    merchantName: t.exposeString('merchantName', { description: 'The merchant.' }),
    from: t.expose('from', { type: 'Date', description: "First day, in the merchant's zone." }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    count: t.exposeInt('count', { nullable: true, description: 'Ratings; null under five.' }),
    mean: t.exposeFloat('mean', {
      nullable: true,
      description:
        'Mean of the ratings to one decimal, on 0-100 whole; null under five ratings. Basis: answers about overall satisfaction of the days shown.',
    }),
    low: t.exposeFloat('low', {
      nullable: true,
      description:
        "Lower bound of the mean: Student's t at 95 %, rounded down to a tenth from 100 ratings and to a half below, on 0-100 to 1 and to 5. Null under five ratings, and where it would give a hidden count away. Source: Student, Biometrika 6 (1908) 1-25.",
    }),
    high: t.exposeFloat('high', {
      nullable: true,
      description: 'Upper bound of the mean, rounded up; null where `low` is.',
    }),
    worst: t.exposeFloat('worst', { description: 'Lowest score of the scale.' }),
    best: t.exposeFloat('best', {
      description: 'Highest score of the scale; 100 where several scales were brought to 0-100.',
    }),
    distribution: t.field({
      type: [PublicScoreCountRef],
      description:
        'How often each score was given. Counts under five are hidden with as many others as keep them hidden. Source: Hundepool and others, Statistical Disclosure Control (2012).',
      resolve: ({ distribution }) => [...distribution],
    }),
    change: t.field({
      type: ScoreChangeEnum,
      nullable: true,
      description:
        'Against the 365 days before; null unless both have 100 ratings. Source: Mann and Whitney, Annals of Mathematical Statistics 18 (1947) 50.',
      resolve: ({ change }) => change,
    }),
    jsonLd: t.string({
      nullable: true,
      description:
        'The same as schema.org AggregateRating in JSON-LD, safe inside a script element; null under five ratings.',
      resolve: (score) => scoreJsonLd(score.merchantName, score),
    }),
  }),
});

builder.queryField('publicScore', (t) =>
  t.field({
    type: PublicScoreRef,
    nullable: true,
    description: 'The public score behind a publishable key; null where there is no such key.',
    args: { key: t.arg.string({ required: true, description: 'Publishable key of the merchant.' }) },
    resolve: async (_root, { key: text }, { ports, now }) => {
      const setup = await ports.setups.ofKey(text);
      if (setup === null || setup.key.revokedAt !== null) return null;
      const { merchant, questions } = setup;
      const to = dayOf(now, merchant.timeZone);
      const from = addDays(to, -days);
      const [counts, before] = await Promise.all([
        ports.indicators.scoreCounts(merchant.id, overall, { from, to }, null),
        ports.indicators.scoreCounts(merchant.id, overall, { from: addDays(from, -days), to: from }, null),
      ]);
      const asked = questions.filter(({ question }) => question === overall);
      return { merchantName: merchant.name, from, to, ...publicScore(counts, before, asked) };
    },
  }),
);
