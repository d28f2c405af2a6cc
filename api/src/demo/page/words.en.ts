import type { ShopWords } from './words.ts';

/** What the demo shop says in English. */
export const shopEn: ShopWords = {
  title: 'Harbour & Home: things for the house, made to be used',
  skip: 'Skip to the shop',
  store: 'Harbour & Home',
  tagline: 'Kitchen, bed and living since 1998',
  other: { lang: 'zh-CN', label: '中文' },
  notices: ['Free delivery from ¥299', 'Two days within Shanghai', '30 days to change your mind'],
  nav: [
    ['kitchen', 'Kitchen'],
    ['bed', 'Bed & bath'],
    ['living', 'Living'],
    ['visit', 'Visit us'],
  ],
  bag: 'Bag',
  add: 'Add to bag',
  added: 'In your bag',
  hero: {
    kicker: 'The everyday kitchen',
    title: 'Made to be used, not to be kept for guests',
    text: 'Enamel that takes a knock, iron that holds its heat, plates that stack. Everything on this page stands in our own kitchens, and we repair what we sell.',
    action: 'See the kitchen',
  },
  aisles: [
    {
      anchor: 'kitchen',
      title: 'Kitchen & table',
      text: 'Six things we would start with in a new flat.',
      products: ['kettle', 'casserole', 'dinnerware', 'knife', 'cooker', 'coffee'],
    },
    {
      anchor: 'bed',
      title: 'Bed, bath & care',
      text: 'Washed soft before it reaches you.',
      products: ['bedding', 'towel', 'vacuum'],
    },
    {
      anchor: 'living',
      title: 'Living',
      text: 'Oak, ash and paper, put together in ten minutes.',
      products: ['lamp', 'chair', 'shelf'],
    },
  ],
  lines: {
    kettle: 'Pours without a drip. For gas, ceramic and induction.',
    casserole: 'Enamelled inside and out, four servings, oven-proof.',
    dinnerware: 'Four plates, four bowls, four cups. No two glazes alike.',
    knife: 'Layered steel, walnut handle. We sharpen it for life.',
    cooker: 'Six programmes, a timer, and a pot that rinses clean.',
    coffee: 'Dripper, glass jug, twenty filters and a short recipe.',
    bedding: 'Duvet cover, sheet and two pillowcases, in oatmeal.',
    towel: '70 × 140 cm, dries overnight, gets softer with the years.',
    vacuum: '45 minutes on one charge. Spare parts for ten years.',
    lamp: 'Mulberry paper on a beech tripod. Warm, soft light.',
    chair: 'Solid oak, oiled by hand. The seat can be replaced.',
    shelf: 'Carries 20 kg a tier. Comes flat, needs no drill.',
  },
  order: {
    title: 'Delivered yesterday',
    text: 'Order HH-0412 is with you. If anything is not as it should be, say so here and a person reads it today.',
    item: 'Enamel kettle, 1.6 L',
    action: 'How was it?',
  },
  services: [
    {
      title: 'Sharpened while you wait',
      text: 'Bring any knife you bought here on Saturdays. Ten minutes, no charge.',
    },
    {
      title: 'Put together at home',
      text: 'Chairs, lamps and shelves: choose a two-hour window, we bring the tools and take the boxes.',
    },
    {
      title: 'Repaired before replaced',
      text: 'Lids, filters, batteries, handles. We keep the parts for ten years and post them the same day.',
    },
    {
      title: 'Two hotlines, one person',
      text: 'Every day from 9 to 21. Whoever takes your call stays with you until it is settled.',
    },
  ],
  visit: {
    title: 'Three floors by the old quay',
    text: 'The café on the top floor bakes in our own casseroles. Children draw, grandparents sit, nobody is hurried.',
    rows: [
      ['Where', '18 Lantern Quay, Shanghai'],
      ['Open', 'Every day 10:00 to 22:00'],
      ['Call', '+86 21 555 0118 or 555 0119'],
      ['Write', 'hello@harbour-home.example'],
    ],
  },
  footer: {
    about: '© Harbour & Home',
    fiction:
      'A fictional store that shows Hearback at work. Nothing here can be bought; what you rate is stored.',
  },
  strip: {
    title: 'What this merchant sees right now',
    note: 'Rate or complain and watch. Green is the change since you came.',
    lost: 'The numbers cannot be reached. Trying again.',
    loading: 'Reading the numbers.',
    ratings: 'Ratings today',
    ratingsNote: '{count} in 30 days',
    mean: 'Mean, 30 days',
    meanUnit: 'of 5',
    csat: 'Satisfied, 30 days',
    interval: '95%: {low}–{high}',
    tooFew: 'shown from 5 answers',
    sample: 'n {n}',
    complaints: 'Complaints, 30 days',
    complaintsNote: '{open} open · {today} today',
    points: '{change} points',
  },
};
