const measure = '{ value low high numerator denominator sampleSize suppressed reason }';
const compared = `{ now ${measure} before ${measure} difference ${measure} p significant }`;
const cut = `{ value isOther tier csat ${measure} mean ${measure} }`;
const duration = `{ median ${measure} p90 ${measure} open }`;

/**
 * What the console's overview asks for, as one request: satisfaction with its trend, its comparison and two
 * dimensions; complaints with their rate, categories, Pareto, trend, handling and backlog.
 */
export const overviewDocument = `query Overview($merchant: ID!, $period: PeriodInput!) {
  merchant(id: $merchant) {
    name
    satisfaction(period: $period) {
      csat ${measure}
      mean ${measure}
      recommendation ${measure}
      index ${measure}
      indexCoverage
      stages { stage { key weight } score ${measure} }
      distribution { value count }
      trend(interval: DAY) { from csat { value low high sampleSize } mean { value sampleSize } }
      comparedWith(base: PREVIOUS_PERIOD) {
        basis now { from to } before { from to }
        csat ${compared} mean ${compared}
      }
      departments: by(dimension: DEPARTMENT) ${cut}
      products: by(dimension: PRODUCT) ${cut}
    }
    complaintSummary(period: $period) {
      received
      queries
      rate ${measure}
      byCategory(level: 1) { category { code label(locale: "zh-CN") } count share }
      pareto(level: 2) { category { code label(locale: "zh-CN") } count share cumulativeShare vitalFew }
      trend(interval: DAY) { from received queries }
      handling {
        firstResolution ${duration}
        lastResolution ${duration}
        reopened ${measure} onTheSpot ${measure} satisfied ${measure} reached ${measure} onTime ${measure}
      }
      backlog { fromDays toDays count }
    }
  }
}`;
