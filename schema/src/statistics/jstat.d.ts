/** The part of jstat that the statistics use; the package ships no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly normal: { cdf(x: number, mean: number, sd: number): number };
    /** Regularised incomplete beta function. */
    ibeta(x: number, a: number, b: number): number;
    /** Its inverse: the x for a probability. */
    ibetainv(p: number, a: number, b: number): number;
  };
  export = jStat;
}
