import type { BadgeWords } from './badgeWords.ts';

/** English. */
export const words: BadgeWords = {
  label: 'Rating of {merchant}',
  score: '{score} of {best}',
  ratings: { one: '{count} rating', other: '{count} ratings' },
  interval: '95 % interval {low} to {high}',
  changes: {
    RISEN: 'Higher than the year before.',
    UNCHANGED: 'No clear change from the year before.',
    FALLEN: 'Lower than the year before.',
  },
  distribution: 'How the ratings are spread',
  hidden: 'Not shown',
  hiddenMore: 'Counts under five are not shown, nor others that would tell them.',
  honest: 'No rating is left out for being low.',
  few: 'Not enough ratings yet',
  fewMore: 'A score is shown from five ratings on.',
  loading: 'Loading the score…',
  failed: 'The score cannot be shown now: the server cannot be reached.',
  unknown: 'This score is not set up: its key is not known.',
  retry: 'Try again',
};
