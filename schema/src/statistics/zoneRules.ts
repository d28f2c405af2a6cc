/** A pattern that ends at its last point: how many points it looks back on, and whether they show it. */
interface Pattern {
  readonly window: number;
  readonly shows: (points: readonly number[]) => boolean;
}

const rules = {
  /** Western Electric 1, Nelson 1. */
  BEYOND_3_SIGMA: { window: 1, shows: (points) => points.every((z) => Math.abs(z) > 3) },
  /** Western Electric 2, Nelson 5: on the same side, the last point among them. */
  TWO_OF_THREE_BEYOND_2_SIGMA: { window: 3, shows: (points) => sameSideBeyond(points, 2, 2) },
  /** Western Electric 3, Nelson 6: on the same side, the last point among them. */
  FOUR_OF_FIVE_BEYOND_1_SIGMA: { window: 5, shows: (points) => sameSideBeyond(points, 1, 4) },
  /** Western Electric 4. */
  EIGHT_ON_ONE_SIDE: { window: 8, shows: (points) => points.length === 8 && onOneSide(points) },
  /** Nelson 2. */
  NINE_ON_ONE_SIDE: { window: 9, shows: (points) => points.length === 9 && onOneSide(points) },
  /** Nelson 3: steadily rising or falling. */
  SIX_TRENDING: { window: 6, shows: (points) => points.length === 6 && onOneSide(steps(points)) },
  /** Nelson 4: up and down in turn. */
  FOURTEEN_ALTERNATING: { window: 14, shows: (points) => points.length === 14 && alternates(steps(points)) },
  /** Nelson 7: on either side. */
  FIFTEEN_WITHIN_1_SIGMA: {
    window: 15,
    shows: (points) => points.length === 15 && points.every((z) => Math.abs(z) < 1),
  },
  /** Nelson 8: on both sides, none within. */
  EIGHT_BEYOND_1_SIGMA: {
    window: 8,
    shows: (points) => points.length === 8 && points.every((z) => Math.abs(z) > 1) && !onOneSide(points),
  },
} as const satisfies Record<string, Pattern>;

/** A rule by which a control chart signals. */
export type ZoneRule = keyof typeof rules;

/** All rules, in the order in which signals at one point are told. */
export const zoneRuleNames = Object.keys(rules) as ZoneRule[];

/** The rules that are on where nobody chose others. */
export const defaultZoneRules: readonly ZoneRule[] = ['BEYOND_3_SIGMA', 'EIGHT_ON_ONE_SIDE'];

/** A rule that fired, and the points on which it did, by their position from 0. */
export interface Signal {
  readonly rule: ZoneRule;
  /** First point looked at. */
  readonly from: number;
  /** Last point, at which the rule fired. */
  readonly at: number;
}

/**
 * Applies zone rules to standardised points (distance from the centre in sigmas), in the order of time.
 *
 * A rule fires at every point that completes its pattern, so that a long run fires again and again.
 *
 * @see Western Electric, Statistical Quality Control Handbook (1956); L. S. Nelson, Journal of Quality
 * Technology 16 (1984) 237-239.
 */
export function zoneRules(z: readonly number[], chosen: readonly ZoneRule[] = defaultZoneRules): Signal[] {
  return z.flatMap((_, at) =>
    zoneRuleNames
      .filter((rule) => chosen.includes(rule))
      .map((rule) => ({ rule, from: Math.max(0, at + 1 - rules[rule].window), at }))
      .filter(({ rule, from }) => rules[rule].shows(z.slice(from, at + 1))),
  );
}

function sameSideBeyond(points: readonly number[], sigmas: number, enough: number): boolean {
  const side = Math.sign(points.at(-1) ?? 0);
  const beyond = points.filter((z) => z * side > sigmas);
  return beyond.length >= enough && (points.at(-1) ?? 0) * side > sigmas;
}

function onOneSide(points: readonly number[]): boolean {
  return points.every((z) => z > 0) || points.every((z) => z < 0);
}

/** From each point to the next. */
function steps(points: readonly number[]): number[] {
  return points.slice(1).map((z, index) => z - (points[index] ?? z));
}

function alternates(moves: readonly number[]): boolean {
  return moves.every(
    (move, index) => move !== 0 && (index === 0 || move > 0 !== (moves[index - 1] ?? 0) > 0),
  );
}
