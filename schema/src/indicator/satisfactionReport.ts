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
import { dayOf, type Instant } from '../time/calendarDay.ts';
import { type ComparedPeriods, type ComparisonBase, comparedPeriods } from '../time/comparedPeriod.ts';
import { type Bucket, bucketsOf, checkPeriod, type Interval, type Period } from '../time/period.ts';
import { byDimension, type ValueFigures } from './byDimension.ts';
import { compareSatisfaction, type SatisfactionComparison } from './comparison.ts';
import {
  type Driver,
  dimensionDrivers,
  drivingQuestions,
  questionDrivers,
  testedTogether,
} from './drivers.ts';
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
  readonly #question: string;
  readonly #scale: Scale | null;
  readonly #slice: Slice<RatingDimension>;
  readonly #asOf: Instant;
  readonly #counts = new Map<string, Promise<readonly ScoreCount[]>>();
  #answers: Promise<readonly AnswerCount[]> | undefined;
  #questionnaire: Promise<Questionnaire> | undefined;

  /** @throws InvalidInput for an empty period, or for filters that are not counted together. */
  constructor(ports: Ports, merchantId: string, period: Period, filter: SatisfactionFilter, asOf: Instant) {
    this.#ports = ports;
    this.#merchantId = merchantId;
    this.#period = checkPeriod(period);
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
    const [counts, versions] = await Promise.all([this.#readCounts(), this.#readVersions()]);
    return { counts, versions };
  }

  /** Figures of the whole period. */
  async figures(): Promise<SatisfactionFigures> {
    const [counts, versions] = await Promise.all([this.#readCounts(), this.#readVersions()]);
    return satisfaction(counts, versions, this.#asOf);
  }

  /** Figures of each version that was answered, whole. */
  async byScale(): Promise<readonly (SatisfactionFigures & { readonly version: QuestionVersion })[]> {
    const [counts, versions] = await Promise.all([this.#readCounts(), this.#readVersions()]);
    return answeredVersions(counts, versions).map((version) => {
      const own = counts.filter((count) => count.version === version.version);
      return { ...satisfaction(own, [version], this.#asOf), version };
    });
  }

  /** Figures of each step of the period; a step without answers is a gap with a sample of 0. */
  async trend(interval: Interval): Promise<readonly (SatisfactionFigures & Bucket)[]> {
    const buckets = bucketsOf(this.#period, interval);
    const [counts, versions] = await Promise.all([this.#readDays(this.#period), this.#readVersions()]);
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
    const [counts, versions] = await Promise.all([this.#readBy(dimension), this.#readVersions()]);
    const chosen = counts.filter(({ value }) => slice === null || value === slice.value);
    return byDimension(chosen, versions, this.#asOf);
  }

  /** Figures over all questions about a topic. */
  async topic(topic: QuestionTopic): Promise<SatisfactionFigures> {
    const [counts, { questions }] = await Promise.all([this.#readAnswers(), this.#readQuestionnaire()]);
    return topicFigures(counts, questions, topic, this.#asOf);
  }

  /** Customer effort over the questions whose best end is the same. */
  async effort(direction: Direction): Promise<MeanAndShare> {
    const [counts, { questions }] = await Promise.all([this.#readAnswers(), this.#readQuestionnaire()]);
    return effortFigures(counts, questions, direction, this.#asOf);
  }

  /** Satisfaction against expectation. */
  async expectation(): Promise<MeanAndShare> {
    const [counts, { questions }] = await Promise.all([this.#readAnswers(), this.#readQuestionnaire()]);
    return expectationFigures(counts, questions, this.#asOf);
  }

  /**
   * Stages with every question.
   *
   * @param version Version of the stages and their weights; null: the newest.
   * @throws InvalidInput for a version that does not exist.
   */
  async staged(version: number | null) {
    const asked = await this.#readQuestionnaire();
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

  /** This period against another one. */
  async compare(period: Period): Promise<SatisfactionComparison> {
    return this.#compare({ now: this.#period, before: checkPeriod(period), basis: 'AS_GIVEN' });
  }

  /** This period against the one before it or a year before; while it is not over, the days that are. */
  async comparedWith(base: ComparisonBase): Promise<SatisfactionComparison> {
    const merchant = await this.#ports.merchants.byId(this.#merchantId);
    const today = dayOf(this.#asOf, merchant?.timeZone ?? 'UTC');
    return this.#compare(comparedPeriods(this.#period, base, today));
  }

  /**
   * What overall satisfaction goes together with: questions answered with it, and values of dimensions.
   *
   * @throws InvalidInput under a filter by a dimension or for another question: joint counts are kept whole.
   */
  async drivers(dimensions: readonly RatingDimension[]): Promise<readonly Driver[]> {
    refuseSlice(this.#slice, 'drivers');
    if (this.#question !== overall)
      throw new InvalidInput('INVALID', 'filter.question', { expected: overall });
    const { questions } = await this.#readQuestionnaire();
    const versions = await this.#readVersions();
    const { indicators } = this.#ports;
    const joint = await indicators.jointCounts(this.#merchantId, drivingQuestions(questions), this.#period);
    const all = await this.#readCounts();
    const cut = await Promise.all(
      [...new Set(dimensions)].map(async (dimension) =>
        dimensionDrivers(dimension, await this.#readBy(dimension), all, versions, this.#asOf),
      ),
    );
    return testedTogether([...questionDrivers(joint, questions, versions, this.#asOf), ...cut.flat()]);
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
      this.#readVersions(),
    ]);
    return satisfactionChart(steps, frozen, versions, choice);
  }

  async #compare(periods: ComparedPeriods): Promise<SatisfactionComparison> {
    const { now, before } = periods;
    const read = (period: Period | null) => (period === null ? [] : this.#readCountsOf(period));
    const [counts, earlier, versions] = await Promise.all([read(now), read(before), this.#readVersions()]);
    return { ...periods, ...compareSatisfaction(counts, earlier, versions, this.#asOf) };
  }

  #readQuestionnaire(): Promise<Questionnaire> {
    this.#questionnaire ??= this.#ports.questions.questionnaire(this.#merchantId);
    return this.#questionnaire;
  }

  async #readVersions(): Promise<readonly QuestionVersion[]> {
    const name = this.#scale === null ? null : scaleName(this.#scale);
    return (await this.#readQuestionnaire()).questions.filter(
      ({ question, scale }) => question === this.#question && (name === null || scaleName(scale) === name),
    );
  }

  async #onScale<Count extends ScoreCount>(counts: readonly Count[]): Promise<readonly Count[]> {
    const versions = new Set((await this.#readVersions()).map(({ version }) => version));
    return counts.filter(({ version }) => versions.has(version));
  }

  /** Counts of a period, read once: comparisons and figures share them. */
  #readCountsOf(period: Period): Promise<readonly ScoreCount[]> {
    return remember(this.#counts, `${period.from} ${period.to}`, async () =>
      this.#onScale(
        await this.#ports.indicators.scoreCounts(this.#merchantId, this.#question, period, this.#slice),
      ),
    );
  }

  #readCounts(): Promise<readonly ScoreCount[]> {
    return this.#readCountsOf(this.#period);
  }

  /** Answers to every question, for figures that are not about the one of the filter. */
  #readAnswers(): Promise<readonly AnswerCount[]> {
    this.#answers ??= this.#readQuestionnaire().then(({ questions }) => {
      const keys = [...new Set(questions.map(({ question }) => question))];
      return this.#ports.indicators.answerCounts(this.#merchantId, keys, this.#period, this.#slice);
    });
    return this.#answers;
  }

  async #readBy(dimension: RatingDimension) {
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
