/** The part of jstat that the statistics use; the package ships no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly normal: { cdf(x: number, mean: number, sd: number): number };
  };
  export = jStat;
}
