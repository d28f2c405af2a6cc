/** A customer as the host names them. Without a signature the identity is marked unverified. */
export interface Identity {
  readonly id: string;
  readonly signature?: string;
}

/** What the host knows about the moment: it travels with a submission. */
export interface Context {
  /** Order number. */
  readonly order?: string;
  /** What was bought or used. */
  readonly product?: string;
  /** Department that served. */
  readonly department?: string;
  /** Who served. */
  readonly staff?: string;
  /** Segment of the customer. */
  readonly segment?: string;
  /** Tier of the customer, for example `GOLD`. */
  readonly tier?: string;
  /** Whether the customer was here before. */
  readonly returning?: boolean;
  /** When the visitor was last asked, in milliseconds since 1970: the widget itself stores nothing. */
  readonly lastAskedAt?: number;
}

/** What `hearback.identify()` and `hearback.context()` have set, for every element on the page. */
export interface Settings extends Omit<Context, 'lastAskedAt'> {
  lastAskedAt?: number;
  customer?: Identity | undefined;
}

/** The one copy on the page. */
export const settings: Settings = {};
