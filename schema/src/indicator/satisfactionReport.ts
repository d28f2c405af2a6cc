import { remember } from '../calendar/remember.ts';
import { InvalidInput } from '../failure/failure.ts';
import type { Ports } from '../ports.ts';
import {
  type Direction,
  overall,
  type QuestionVersion,
  type Scale,
  scaleName,
} from '../question/question.ts';
import type { Questionnaire } from '../question/questionnaire.ts';
import { effectiveStages } from '../question/stage.ts';
import type { QuestionTopic } from '../question/topic.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Bucket, bucketsOf, checkPeriod, type Interval, type Period } from '../time/period.ts';
import { byDimension, type ValueFigures } from './byDimension.ts';
import type { RatingDimension, Slice } from './indicator.port.ts';
import {
  type AnswerCount,
  answeredVersions,
  type SatisfactionFigures,
  type ScoreCount,
  satisfaction,
} from './satisfaction.ts';
import {
  type ChartChoice,
  type SatisfactionChart,
  type ScoreOfDay,
  satisfactionChart,
} from './satisfactionChart.ts';
import { ratingSlice, refuseSlice, type SatisfactionFilter } from './satisfactionFilter.ts';
import { type StageFigures, stageFigures } from './stageFigures.ts';
import { effortFigures, expectationFigures, type MeanAndShare, topicFigures } from './topicFigures.ts';

/** Satisfaction of one merchant in one period: reads cells when figures are asked for, each once. */
export class SatisfactionReport {
  readonly #ports: Ports;
  readonly #merchantId: string;
  readonly #period: Period;
  readonly #filter: SatisfactionFilter;
  readonly #question: string;
  readonly #scale: Scale | null;
  readonly #slice: Slice<RatingDimension>;
  readonly #asOf: Instant;
  readonly #others = new Map<string, SatisfactionReport>();
  #counts: Promise<readonly ScoreCount[]> | undefined;
  #answers: Promise<readonly AnswerCount[]> | undefined;
  #questionnaire: Promise<Questionnaire> | undefined;

  /** @throws InvalidInput for an empty period, or for filters that are not counted together. */
  constructor(ports: Ports, merchantId: string, period: Period, filter: SatisfactionFilter, asOf: Instant) {
    this.#ports = ports;
    this.#merchantId = merchantId;
    this.#period = checkPeriod(period);
    this.#others.set(`${period.from} ${period.to}`, this);
    this.#filter = filter;
    this.#question = filter.question ?? overall;
    this.#scale = filter.scale ?? null;
    this.#slice = ratingSlice(filter);
    this.#asOf = asOf;
  }

  /** What the report is about. */
  get scope() {
    const [ports, merchantId, period, asOf] = [this.#ports, this.#merchantId, this.#period, this.#asOf];
    return { ports, merchantId, period, question: this.#question, slice: this.#slice, asOf };
  }

  /** The answers of the period, and every version of the question on the chosen scale. */
  async answered() {
    const [counts, versions] = await Promise.all([this.#readCounts(), this.versions()]);
    return { counts, versions };
  }

  /** Every version of the question on the chosen scale. */
  async versions(): Promise<readonly QuestionVersion[]> {
    const name = this.#scale === null ? null : scaleName(this.#scale);
    return (await this.questionnaire()).questions.filter(
      ({ question, scale }) => question === this.#question && (name === null || scaleName(scale) === name),
    );
  }

  /** Figures of the whole period. */
  async figures(): Promise<SatisfactionFigures> {
    const [counts, versions] = await Promise.all([this.#readCounts(), this.versions()]);
    return satisfaction(counts, versions, this.#asOf);
  }

  /** Figures of each version that was answered, whole. */
  async byScale(): Promise<readonly (SatisfactionFigures & { readonly version: QuestionVersion })[]> {
    const [counts, versions] = await Promise.all([this.#readCounts(), this.versions()]);
    return answeredVersions(counts, versions).map((version) => {
      const own = counts.filter((count) => count.version === version.version);
      return { ...satisfaction(own, [version], this.#asOf), version };
    });
  }

  /** Figures of each step of the period; a step without answers is a gap with a sample of 0. */
  async trend(interval: Interval): Promise<readonly (SatisfactionFigures & Bucket)[]> {
    const buckets = bucketsOf(this.#period, interval);
    const [counts, versions] = await Promise.all([this.#readDays(this.#period), this.versions()]);
    let next = 0;
    const sorted = counts.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
    return buckets.map((bucket) => {
      const start = next;
      while (next < sorted.length && (sorted[next]?.day ?? '') < bucket.to) next += 1;
      return { ...bucket, ...satisfaction(sorted.slice(start, next), versions, this.#asOf) };
    });
  }

  /**
   * Figures of each value of a dimension.
   *
   * @throws InvalidInput where the filter chooses a value of another dimension.
   */
  async by(dimension: RatingDimension): Promise<readonly ValueFigures[]> {
    const slice = this.#slice;
    if (slice !== null && slice.dimension !== dimension) refuseSlice(slice, dimension);
    const [counts, versions] = await Promise.all([this.countsBy(dimension), this.versions()]);
    const chosen = counts.filter(({ value }) => slice === null || value === slice.value);
    return byDimension(chosen, versions, this.#asOf);
  }

  /** Figures over all questions about a topic. */
  async topic(topic: QuestionTopic): Promise<SatisfactionFigures> {
    const [counts, { questions }] = await Promise.all([this.#readAnswers(), this.questionnaire()]);
    return topicFigures(counts, questions, topic, this.#asOf);
  }

  /** Customer effort over the questions whose best end is the same. */
  async effort(direction: Direction): Promise<MeanAndShare> {
    const [counts, { questions }] = await Promise.all([this.#readAnswers(), this.questionnaire()]);
    return effortFigures(counts, questions, direction, this.#asOf);
  }

  /** Satisfaction against expectation. */
  async expectation(): Promise<MeanAndShare> {
    const [counts, { questions }] = await Promise.all([this.#readAnswers(), this.questionnaire()]);
    return expectationFigures(counts, questions, this.#asOf);
  }

  /**
   * Stages with every question.
   *
   * @param version Version of the stages and their weights; null: the newest.
   * @throws InvalidInput for a version that does not exist.
   */
  async staged(version: number | null) {
    const asked = await this.questionnaire();
    const set = version === null ? null : await this.#ports.questions.stages(this.#merchantId, version);
    if (version !== null && set === null)
      throw new InvalidInput('OUT_OF_RANGE', 'stagesVersion', { min: 1, max: asked.stages.version });
    return { questions: asked.questions, stages: set?.stages ?? effectiveStages(asked) };
  }

  /** Stage scores and the index over them; see `staged`. */
  async stages(version: number | null): Promise<StageFigures> {
    const [counts, { questions, stages }] = await Promise.all([this.#readAnswers(), this.staged(version)]);
    return stageFigures(stages, counts, questions, this.#asOf);
  }

  /** The same in another period, read once. @throws InvalidInput for an empty one. */
  during(period: Period): SatisfactionReport {
    return remember(this.#others, `${period.from} ${period.to}`, () => {
      const { asOf, merchantId, ports } = this.scope;
      const other = new SatisfactionReport(ports, merchantId, period, this.#filter, asOf);
      other.#questionnaire = this.questionnaire();
      return other;
    });
  }

  /** Control chart, step by step, against a baseline of another period or of its own complete steps. */
  async controlChart(
    interval: Interval,
    baseline: Period | null,
    choice: ChartChoice,
  ): Promise<SatisfactionChart> {
    const stepsOf = async (period: Period) => ({
      buckets: bucketsOf(period, interval),
      scores: await this.#readDays(period),
    });
    const [steps, frozen, versions] = await Promise.all([
      stepsOf(this.#period),
      baseline === null ? null : stepsOf(checkPeriod(baseline, 'baseline')),
      this.versions(),
    ]);
    return satisfactionChart(steps, frozen, versions, choice);
  }

  /** Every question of the merchant with the stages, read once. */
  questionnaire(): Promise<Questionnaire> {
    this.#questionnaire ??= this.#ports.questions.questionnaire(this.#merchantId);
    return this.#questionnaire;
  }

  async #onScale<Count extends ScoreCount>(counts: readonly Count[]): Promise<readonly Count[]> {
    const versions = new Set((await this.versions()).map(({ version }) => version));
    return counts.filter(({ version }) => versions.has(version));
  }

  #readCounts(): Promise<readonly ScoreCount[]> {
    this.#counts ??= this.#ports.indicators
      .scoreCounts(this.#merchantId, this.#question, this.#period, this.#slice)
      .then((counts) => this.#onScale(counts));
    return this.#counts;
  }

  /** Answers to every question, for figures that are not about the one of the filter. */
  #readAnswers(): Promise<readonly AnswerCount[]> {
    this.#answers ??= this.questionnaire().then(({ questions }) => {
      const keys = [...new Set(questions.map(({ question }) => question))];
      return this.#ports.indicators.answerCounts(this.#merchantId, keys, this.#period, this.#slice);
    });
    return this.#answers;
  }

  /** The answers of the period by the values of a dimension, whatever the filter chooses of it. */
  async countsBy(dimension: RatingDimension) {
    const { indicators } = this.#ports;
    return this.#onScale(
      await indicators.scoreCountsBy(this.#merchantId, this.#question, this.#period, dimension),
    );
  }

  async #readDays(period: Period): Promise<readonly ScoreOfDay[]> {
    const { indicators } = this.#ports;
    return this.#onScale(
      await indicators.scoreCountsByDay(this.#merchantId, this.#question, period, this.#slice),
    );
  }
}
