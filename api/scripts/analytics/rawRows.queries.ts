import { countedApart } from '@hearback/schema/complaint/complaint';

/** The figures of the overview as statements with GROUP BY, one for each block of the screen. */
export interface OverviewStatements {
  /** Answers to each question: `question n sum squares promoters detractors`. */
  readonly answers: string;
  /** `score n` of the overall question. */
  readonly distribution: string;
  /** `day n satisfied sum`. */
  readonly days: string;
  /** `n satisfied sum` of the period before. */
  readonly before: string;
  /** `value n satisfied sum squares`. */
  readonly departments: string;
  /** The same. */
  readonly products: string;
  /** `day complaints queries`. */
  readonly complaintDays: string;
  /** `code n`. */
  readonly topCategories: string;
  /** `code n`. */
  readonly categories: string;
  /** `n`. */
  readonly transactions: string;
  /** `n resolved reopened onTheSpot satisfied reached asked`. */
  readonly handled: string;
  /** `t`, milliseconds until the first resolution, in order. */
  readonly firstTimes: string;
  /** The same for the last one. */
  readonly lastTimes: string;
  /** `due kept`. */
  readonly deadlines: string;
  /** `day n` of open complaints. */
  readonly open: string;
}

/** Where the rows of a store stand, and how their columns are called. */
export interface RowNames {
  readonly ratings: string;
  readonly overall: string;
  readonly department: string;
  readonly complaints: string;
  readonly cases: string;
  readonly deadlines: string;
  readonly transactions: string;
  /** Statement of `answers` where answers are not columns. */
  readonly answers?: (where: string) => string;
}

/** What is asked: days of the merchant, and their instants. */
export interface Asked {
  readonly merchantId: string;
  readonly from: string;
  readonly to: string;
  /** First day of the period before, which ends at `from`. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly now: number;
}

/** Columns of narrow rows that hold answers, by question. */
export const answerColumns = {
  overall: 'overall',
  recommendation: 'recommendation',
  'stage.checkout': 'checkout',
  'stage.quality': 'quality',
  'stage.reception': 'reception',
  'stage.waiting': 'waiting',
} as const;

const listed = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');
const apart = listed([...countedApart.keys()]);
const queries = listed([...countedApart].filter(([, as]) => as === 'QUERY').map(([code]) => code));
const isComplaint = `kind = 'COMPLAINT' and category not in (${apart})`;
const isQuery = `category in (${queries}) or (kind = 'QUERY' and category not in (${apart}))`;
const count = (condition: string) => `sum(case when ${condition} then 1 else 0 end)`;

/** One walk through the rows: sums of every column side by side, a row for each question afterwards. */
function answersOfColumns(ratings: string, where: string): string {
  const columns = Object.values(answerColumns);
  const sums = columns.flatMap((column) => [
    `count(${column}) as ${column}_n`,
    `sum(${column}) as ${column}_sum`,
    `sum(${column} * ${column}) as ${column}_squares`,
    `${count(`${column} >= 9`)} as ${column}_high`,
    `${count(`${column} <= 6`)} as ${column}_low`,
  ]);
  const rows = Object.entries(answerColumns).map(
    ([question, column]) =>
      `select '${question}' as question, ${column}_n as n, ${column}_sum as sum, ${column}_squares as squares, ${column}_high as promoters, ${column}_low as detractors from sums`,
  );
  return `with sums as materialized (select ${sums.join(', ')} from ${ratings} where ${where}) ${rows.join(' union all ')}`;
}

/** The statements for rows with certain names. */
export function overviewStatements(names: RowNames, asked: Asked): OverviewStatements {
  const { ratings, overall, department, complaints, cases, deadlines, transactions } = names;
  const merchant = `merchant_id = '${asked.merchantId}'`;
  const where = `${merchant} and day >= '${asked.from}' and day < '${asked.to}'`;
  const earlier = `${merchant} and day >= '${asked.before}' and day < '${asked.from}'`;
  const figures = `count(*) as n, ${count(`${overall} >= 4`)} as satisfied, sum(${overall}) as sum`;
  const worked = `${merchant} and occurred_at >= ${asked.start} and occurred_at < ${asked.end} and ${isComplaint} and events > 0`;
  const times = (at: string) =>
    `select ${at} - occurred_at as t from ${cases} where ${worked} and ${at} is not null order by t`;
  const cut = (value: string) =>
    `select ${value} as value, ${figures}, sum(${overall} * ${overall}) as squares from ${ratings} where ${where} group by 1`;
  const coded = (code: string) =>
    `select ${code} as code, count(*) as n from ${complaints} where ${where} and ${isComplaint} group by ${code}`;
  const said = `coalesce(callback, case when reopened > 0 then 'DISSATISFIED' end)`;
  return {
    answers: names.answers?.(where) ?? answersOfColumns(ratings, where),
    distribution: `select ${overall} as score, count(*) as n from ${ratings} where ${where} group by ${overall}`,
    days: `select day, ${figures} from ${ratings} where ${where} group by day`,
    before: `select ${figures} from ${ratings} where ${earlier}`,
    departments: cut(department),
    products: cut('product'),
    complaintDays: `select day, ${count(isComplaint)} as complaints, ${count(isQuery)} as queries from ${complaints} where ${where} group by day`,
    topCategories: coded('top_category'),
    categories: coded('category'),
    transactions: `select sum(count) as n from ${transactions} where ${where}`,
    handled: `select count(*) as n, count(first_resolved_at) as resolved, ${count('first_resolved_at is not null and reopened > 0')} as reopened, ${count('on_the_spot = 1')} as spot, ${count(`${said} = 'SATISFIED'`)} as satisfied, ${count(`${said} <> 'NOT_REACHED'`)} as reached, count(${said}) as asked from ${cases} where ${worked}`,
    firstTimes: times('first_resolved_at'),
    lastTimes: times('last_resolved_at'),
    deadlines: `select count(*) as due, ${count('met_at <= due_at')} as kept from ${deadlines} where ${merchant} and due_at >= ${asked.start} and due_at < ${Math.min(asked.end, asked.now)}`,
    open: `select occurred_at as received from ${cases} where ${merchant} and ${isComplaint} and is_open = 1`,
  };
}

/** The product's own rows: answers and departments stand in JSON. */
export const productRows: RowNames = {
  ratings: 'rating',
  overall: 'overall_score',
  department: "dimensions ->> 'DEPARTMENT'",
  complaints: 'complaint',
  cases: 'case_summary',
  deadlines: 'case_deadline',
  transactions: 'transaction_report',
  // Materialized, each answer is taken out of its JSON once: forty times as fast as where every sum takes it out.
  answers: (where) =>
    `with answer as materialized (select a.value ->> 'question' as question, a.value ->> 'score' as score from rating, json_each(answers) as a where ${where}) select question, count(*) as n, sum(score) as sum, sum(score * score) as squares, sum(score >= 9) as promoters, sum(score <= 6) as detractors from answer group by question`,
};

/** Rows copied into narrow tables with a column for each answer. */
export function narrowRows(ratings: string): RowNames {
  return {
    ratings,
    overall: 'overall',
    department: 'department',
    complaints: 'case_row',
    cases: 'case_row',
    deadlines: 'deadline_row',
    transactions: 'transaction_row',
  };
}

/** Columns of narrow ratings, with their types. */
export const ratingColumns = {
  merchant_id: 'text',
  day: 'text',
  number: 'integer',
  product: 'text',
  department: 'text',
  overall: 'integer',
  recommendation: 'integer',
  checkout: 'integer',
  quality: 'integer',
  reception: 'integer',
  waiting: 'integer',
} as const;

/** Tables that are copied from the product's whole, each with its statement. */
export const smallTables = {
  case_row: `select c.merchant_id, c.day, s.occurred_at, s.kind, s.category, s.top_category, s.events, s.is_open, s.first_resolved_at, s.last_resolved_at, s.reopened, s.on_the_spot, s.callback from case_summary s join complaint c on c.merchant_id = s.merchant_id and c.complaint_id = s.complaint_id`,
  deadline_row: 'select merchant_id, due_at, met_at from case_deadline',
  transaction_row: 'select merchant_id, day, count from transaction_report',
} as const;
