/** What a merchant can take out as a table. */
export interface ExportSpec {
  /** Name in the address, for example `ratings` in `/export/ratings.csv`. */
  readonly name: string;
  /** Type of a row in the schema. */
  readonly rowType: string;
  /** Path from the merchant to the rows; a list's rows come page by page. */
  readonly path: readonly string[];
  readonly isList: boolean;
  /** Type of the filter whose fields are query parameters. */
  readonly filterType: string | null;
  /** Arguments besides period and filter: GraphQL type and the value when it is not given. */
  readonly options: Readonly<Record<string, { readonly type: string; readonly byDefault: string | null }>>;
  /** Columns as paths from the row. */
  readonly columns: readonly string[];
}

function measured(...names: readonly string[]): string[] {
  const parts = ['value', 'sampleSize', 'low', 'high', 'numerator', 'denominator', 'suppressed', 'reason'];
  return names.flatMap((name) => parts.map((part) => `${name}.${part}`));
}

const step = ['from', 'to', 'complete'];
const category = ['category.code', 'category.label'];

function list(name: string, rowType: string, filterType: string, columns: readonly string[]): ExportSpec {
  const options = { updatedSince: { type: 'DateTime', byDefault: null } };
  return { name, rowType, path: [name], isList: true, filterType, options, columns };
}

function summary(
  name: string,
  field: readonly string[],
  rowType: string,
  options: ExportSpec['options'],
  columns: readonly string[],
): ExportSpec {
  const path = ['complaintSummary', ...field];
  return { name, rowType, path, isList: false, filterType: 'ComplaintSummaryFilter', options, columns };
}

const interval = { interval: { type: 'Interval!', byDefault: 'MONTH' } };
const level = (byDefault: string) => ({ level: { type: 'Int!', byDefault } });
const basis = { basis: { type: 'CountBasis!', byDefault: 'COMPLAINTS' } };
const ofValue = ['value', 'isOther', 'count', ...measured('share')];
const satisfaction = { isList: false, filterType: 'SatisfactionFilter' } as const;

/** Everything that can be exported: lists, and aggregates with the numbers of the GraphQL fields they are named after. */
export const exports: readonly ExportSpec[] = [
  list('ratings', 'Rating', 'RatingFilter', [
    ...['id', 'answeredAt', 'day', 'score', 'answers.question', 'answers.version', 'answers.score'],
    ...['reasons.code', 'comment', 'channel', 'language', 'product', 'order', 'department', 'staff'],
    ...['segment', 'tier', 'returning', 'marks', 'receivedAt'],
  ]),
  list('complaints', 'Complaint', 'ComplaintFilter', [
    ...['id', 'receipt', 'kind', 'step', ...category, 'text', 'remedyWanted', 'channel', 'language'],
    ...['product', 'order', 'amount', 'happenedOn', 'onTime', 'disputed'],
    ...['itemNumber', 'batch', 'quantity', 'deliveredOn', 'arrivedOn', 'statedReason', 'formNumber'],
  ]),
  list('problems', 'Problem', 'ProblemFilter', [
    ...['id', 'name', 'text', 'causes', 'caseCount', 'createdAt', 'updatedAt', 'closedAt'],
  ]),
  {
    ...list('followUps', 'FollowUp', 'FollowUpFilter', [
      ...['id', 'complaint.id', 'grade', 'expectedOn', 'wantedOn', 'urgency', 'lookedOn', 'dueOn'],
      ...['owner.id', 'owner.name', 'note', 'createdAt', 'updatedAt'],
    ]),
    name: 'follow-ups',
  },
  {
    ...satisfaction,
    name: 'satisfaction-trend',
    rowType: 'SatisfactionPoint',
    path: ['satisfaction', 'trend'],
    options: interval,
    columns: [...step, ...measured('csat', 'verySatisfied', 'mean', 'nps')],
  },
  {
    ...satisfaction,
    name: 'stage-trend',
    rowType: 'StagePoint',
    path: ['satisfaction', 'stageTrend'],
    options: interval,
    columns: [
      ...step,
      'coverage',
      ...measured('index'),
      'stages.stage.key',
      'stages.score.value',
      'stages.score.sampleSize',
    ],
  },
  {
    ...satisfaction,
    name: 'satisfaction-alongside',
    rowType: 'AlongsidePoint',
    path: ['satisfaction', 'alongside', 'points'],
    options: { series: { type: 'AlongsideSeries!', byDefault: 'COMPLAINTS' }, ...interval },
    columns: [...step, ...measured('satisfaction'), 'other', 'paired'],
  },
  {
    ...satisfaction,
    name: 'satisfaction-by',
    rowType: 'SatisfactionOfValue',
    path: ['satisfaction', 'by'],
    options: { dimension: { type: 'RatingDimension!', byDefault: 'CHANNEL' } },
    columns: ['value', 'isOther', 'tier', ...measured('csat', 'verySatisfied', 'mean', 'nps')],
  },
  summary('complaint-categories', ['byCategory'], 'CategoryCount', { ...level('1'), ...basis }, [
    ...category,
    'count',
    'share',
  ]),
  summary(
    'complaints-by',
    ['by'],
    'ComplaintsOfValue',
    { dimension: { type: 'ComplaintDimension!', byDefault: 'CHANNEL' } },
    ofValue,
  ),
  summary(
    'complaint-facets',
    ['byFacet'],
    'ComplaintsOfValue',
    { facet: { type: 'String!', byDefault: 'department' } },
    ofValue,
  ),
  summary('pareto', ['pareto'], 'ParetoItem', { ...level('2'), ...basis }, [
    ...[...category, 'count', 'share', 'cumulativeShare', 'vitalFew'],
  ]),
  summary('complaint-trend', ['trend'], 'ComplaintPoint', interval, [...step, 'received', 'queries']),
  summary('complaint-rates', ['ratesByProduct'], 'ProductRate', interval, [
    ...['product', ...step, ...measured('rate', 'share'), 'improveFirst'],
  ]),
  summary(
    'complaint-growth',
    ['growth', 'byCategory'],
    'CategoryGrowth',
    { base: { type: 'ComparisonBase!', byDefault: 'PREVIOUS_PERIOD' }, ...level('1') },
    [...category, 'now', 'before', ...measured('ratio'), 'p', 'adjusted', 'significant'],
  ),
  {
    name: 'customer-trend',
    rowType: 'CustomerPoint',
    path: ['customers', 'trend'],
    isList: false,
    filterType: null,
    options: interval,
    columns: [...step, 'won', 'lost', 'returned', 'active', ...measured('wonShare', 'lostShare')],
  },
  {
    name: 'promises',
    rowType: 'PromiseKept',
    path: ['promises'],
    isList: false,
    filterType: null,
    options: {},
    columns: ['promise.key', 'promise.text.en', 'promise.text.zhCN', ...measured('kept')],
  },
  summary('backlog', ['backlog'], 'BacklogBand', { at: { type: 'DateTime', byDefault: null } }, [
    'fromDays',
    'toDays',
    'count',
  ]),
];

/** Rows of one page of a list: few enough for what one query may cost. */
export const exportPage = 25;

function selection(columns: readonly string[]): string {
  const fields = Map.groupBy(columns, (column) => column.split('.')[0] ?? '');
  const parts = [...fields].map(([name, paths]) => {
    const below = paths.filter((path) => path !== name).map((path) => path.slice(name.length + 1));
    return below.length === 0 ? name : `${name} ${selection(below)}`;
  });
  return `{ ${parts.join(' ')} }`;
}

/** The GraphQL document of an export. Its variables: id, period, filter, the options, and a list's cursor. */
export function exportDocument(spec: ExportSpec): string {
  const { path, isList, filterType, options, columns } = spec;
  const given = Object.keys(options).map((name) => `${name}: $${name}`);
  const variables = [
    '$id: ID!',
    ...(filterType === null ? [] : [`$filter: ${filterType}`]),
    ...Object.entries(options).map(([name, { type }]) => `$${name}: ${type}`),
  ];
  const rows = selection(columns);
  if (isList) {
    const args = ['filter: $filter', ...given, `first: ${exportPage}`, 'after: $after'].join(', ');
    const page = `{ edges { node ${rows} } pageInfo { hasNextPage endCursor } }`;
    return `query (${[...variables, '$after: String'].join(', ')}) { merchant(id: $id) { ${path[0]}(${args}) ${page} } }`;
  }
  const [report = '', field, ...below] = path;
  const inner = below.reduceRight((text, name) => `{ ${name} ${text} }`, rows);
  const args = given.length === 0 ? '' : `(${given.join(', ')})`;
  const chosen = filterType === null ? 'period: $period' : 'period: $period, filter: $filter';
  const asked = field === undefined ? inner : `{ ${field}${args} ${inner} }`;
  return `query (${[...variables, '$period: PeriodInput!'].join(', ')}) { merchant(id: $id) { ${report}(${chosen}) ${asked} } }`;
}
