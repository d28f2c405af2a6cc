/** The 97.5 % quantile of the standard normal distribution: two-sided 95 % intervals reach this far. */
export const z95 = 1.959963984540054;
