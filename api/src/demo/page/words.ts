/** Everything that the demo shop says, in one language. */
export interface ShopWords {
  readonly title: string;
  readonly skip: string;
  readonly store: string;
  readonly tagline: string;
  readonly other: { readonly lang: string; readonly label: string };
  readonly notices: readonly string[];
  readonly nav: readonly (readonly [anchor: string, label: string])[];
  readonly bag: string;
  readonly add: string;
  readonly added: string;
  readonly hero: {
    readonly kicker: string;
    readonly title: string;
    readonly text: string;
    readonly action: string;
  };
  readonly aisles: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly text: string;
    readonly products: readonly string[];
  }[];
  /** One line about each product, by its key. */
  readonly lines: Readonly<Record<string, string>>;
  readonly order: {
    readonly title: string;
    readonly text: string;
    readonly item: string;
    readonly action: string;
  };
  readonly services: readonly { readonly title: string; readonly text: string }[];
  readonly visit: {
    readonly title: string;
    readonly text: string;
    readonly rows: readonly (readonly [term: string, text: string])[];
  };
  readonly footer: { readonly about: string; readonly fiction: string };
  readonly strip: StripWords;
}

/** What the strip with the merchant's numbers says. A number stands for {name}. */
export interface StripWords {
  readonly title: string;
  readonly note: string;
  readonly lost: string;
  readonly loading: string;
  readonly ratings: string;
  readonly ratingsNote: string;
  readonly mean: string;
  readonly meanUnit: string;
  readonly csat: string;
  readonly interval: string;
  readonly tooFew: string;
  readonly sample: string;
  readonly complaints: string;
  readonly complaintsNote: string;
  /** A difference of shares. */
  readonly points: string;
}
