/** A customer as the host names them. Without a signature the identity is marked unverified. */
export interface Identity {
  readonly id: string;
  readonly signature?: string;
}

/** What the host knows about the moment: it travels with a submission. */
export interface Context {
  readonly order?: string;
  readonly product?: string;
  readonly stage?: string;
  /** When the visitor was last asked, in milliseconds since 1970: the widget itself stores nothing. */
  readonly lastAskedAt?: number;
}

/** What `hearback.identify()` and `hearback.context()` have set, for every element on the page. */
export interface Settings extends Context {
  readonly customer?: Identity;
}

/** The one copy on the page. */
export const settings: Settings = {};
