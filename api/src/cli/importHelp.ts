/** Descriptions and examples of the imports, in English: the reader is the operator. */
export const importHelp = {
  group: 'import ratings, complaints, case steps, transactions or promises from a CSV file',
  file: 'the CSV file; its first line names the columns',
  merchant: 'id of the merchant of every row',
  merchantColumn: 'column whose values are merchants; each is made once and found again the next time',
  timezone: 'zone of merchants that are made',
  map: (fields: readonly string[]) =>
    `FIELD=COLUMN[,FIELD=COLUMN…], repeatable. Fields: ${fields.join(' ')}. A column may hold "=", and commas that no "word=" follows`,
  missing: 'V[,V…], repeatable: cells that mean not answered, for example 0 or -2,N/A; blank ones always do',
  date: 'day of rows without a date, YYYY-MM-DD',
  dateFormat:
    'form of the dates, for example M/D/YYYY or "YYYY/M/D HH:mm", of YYYY M MM D DD H HH h A mm ss; by default ISO 8601. A time without a zone is in the merchant\'s zone',
  encoding: 'utf-8, gbk, gb18030, big5, shift_jis, utf-16le, windows-1252, …',
  delimiter: 'sign between cells; "tab" for a tab',
  scale: 'MIN:MAX of the overall score, and of stages and questions unless --sub-scale says otherwise; 1:5',
  scaleColumn: 'column that says the scale of the overall score, row by row; a bare N means 1:N',
  subScale:
    'MIN:MAX of every other answer, or FIELD=MIN:MAX of one, repeatable; by default stages and questions 1:5 and dimensions -1:1',
  kinds: {
    RATING: {
      description: 'import ratings',
      details: `
score is the overall question; stage.KEY and dimension.KEY become questions of these names, question.KEY one
named KEY. dimension.DEPARTMENT, STAFF, SEGMENT, TIER, RETURNING (yes or no) and FORM_VERSION, in capitals, are no
questions: ratings are cut by them. A blank score is no zero: the row is kept and marked NO_SCORE. A score off its scale and a date that
means "unknown" (1970-01-01, 1900-01-01, 9999-12-31) are set aside; a row that cannot be read is rejected and
written to a file with the reason. A row without an id gets one from its content, so that the same import again
accepts nothing; a repeated row is kept and marked. Comments may have 20,000 characters. A channel that is not
one of ours counts as IMPORT.

Examples:
  hearback import ratings reviews.csv --merchant mer_0a1b2c3d4e \\
    --map id=no,score=stars,date=when,comment=text --date-format YYYY/M/D --encoding gbk
  hearback import ratings lounges.csv --merchant-column airline --scale-column scale_max --missing 0 \\
    --map id=id,score=overall,date=date,comment=content,stage.staff=staff_service`,
    },
    COMPLAINT: {
      description: 'import complaints',
      details: `
category and subcategory are codes or labels of the taxonomy; other words become categories of the merchant's
own. sent is the date on which a complaint was passed on: where it lies before the date, the row is kept and
marked NEGATIVE_DURATION. onTime and disputed read yes/no, true/false, 1/0, 是/否. facet.KEY keeps any further
column. A channel that is not one of ours counts as IMPORT and its word is kept as the facet "channel". Texts
may have 20,000 characters. A row without an id gets one from its content; a repeated row is kept and marked.

Example:
  hearback import complaints cases.csv --merchant mer_0a1b2c3d4e --date-format M/D/YYYY \\
    --map "date=Date received,sent=Date sent,category=Product,subcategory=Issue" \\
    --map "onTime=Timely response?,disputed=Consumer disputed?,facet.state=State"`,
    },
  },
} as const;
