/** The part of jstat that the statistics use; the package ships no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly normal: { cdf(x: number, mean: number, sd: number): number };
    readonly studentt: { inv(p: number, df: number): number; pdf(t: number, df: number): number };
  };
  export = jStat;
}
