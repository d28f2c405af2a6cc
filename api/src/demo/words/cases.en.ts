import { mattersEn } from './matters.en.ts';
import type { CaseWords } from './words.ts';

/** What English-speaking customers write when they complain, ask or want help. */
export const casesEn: CaseWords = {
  slots: {
    who: '[my mother|my wife|my husband|my sister|a friend|my parents|my daughter|my little son]',
    staff:
      '[a young man|a lady|the supervisor|a trainee|the assistant] [at the information desk|in kitchenware|on the second floor|at the till|at the pick-up counter]',
    soon: '[after nine days|after two weeks|after a month|after the third use|the first time we used it]',
    times: '[three times|four times|six times|at least ten times]',
  },
  opening: {
    ORDER: [
      '[On {date} I ordered|I bought] the {item}[ in your online shop| on your site|], order {order}.',
      'Order {order}, {item}, [paid|placed] on {date}.',
      'This is about [my order|order number] {order} of {date} ({item}, {price} yuan).',
      'I ordered [a present for {who}|something for our new flat] on {date}: the {item}, {order}.',
    ],
    STORE: [
      'On {date} I [was in your store|came to the store][ with {who}| after work| around noon|].',
      'I [visited|was at] your store on {date}.',
      '[Last visit|My visit] on {date}.',
      '',
    ],
  },
  matters: mattersEn,
  queries: {
    'BILLING.QUERY': [
      'My [card statement|bill] for {date} shows two amounts from you, {price} yuan and a smaller one. What is the second one for?',
      'Could you explain [the item "service"|the line "other"] of 15 yuan on my receipt of {date}? Order {order}.',
      'I paid {price} yuan for order {order} but the e-mail says another total. Which is right?',
    ],
    'AFTERSALES.WARRANTY': [
      'How long is the warranty on the {item}, and do I need to [keep the box|register somewhere]?',
      'Does the warranty of the {item} cover [normal wear|the handle|use in a small café]?',
    ],
    'PRODUCT.OUT_OF_STOCK': [
      'When will the {item} be [back in stock|in the store again]? [I can wait until next month.|Is there a list I can be put on?|]',
      'Do you still have the {item} [in the store|on display]? Online it says sold out.',
    ],
    'DELIVERY.LATE': [
      'Is there an expected day for order {order}? [I will be away from Thursday.|Somebody must be at home.|]',
    ],
    'BILLING.MEMBERSHIP': [
      'Do my points [expire at the end of the year|count in the online shop too]? I have about [600|1,200|3,400].',
    ],
  },
  help: {
    'AFTERSALES.PARTS': [
      'I lost [the instructions|the warranty card|two screws] of the {item}. Where can I get [a copy|new ones|help with that]?',
      'Can somebody show me how to [clean the inside|change the small part at the back] of the {item}? [A video is fine.|]',
    ],
    'DELIVERY.HANDOVER': [
      'I need to change the address of order {order}; it has not left yet. [Please call me.|The new one is in my account.]',
      '[The lift in our house is broken|I am on crutches at the moment]. Can the carrier bring order {order} up to the fifth floor?',
    ],
    'SAFETY.SECURITY': [
      "I left [a blue umbrella|my reading glasses|a child's scarf|a paper bag with two books] [in the café|near the tills] on {date}. Has anybody handed it in?",
    ],
    'BILLING.INVOICE': [
      'Please help me change the company name on the invoice for {order}. [I typed the old one.|]',
    ],
  },
  aftermath: {
    ORDER: [
      'I [called|wrote] {times} and [nobody called back|got no useful answer|was told to wait].',
      'The [chat|hotline] [only says it is being looked into|told me to wait 48 hours; that was a week ago].',
      'I have [photos|photos and the video of opening the box] and can send them.',
      'I [took a day off for this|had to buy another one elsewhere|had guests that weekend].',
      'I have been a customer [for six years|since you opened] and this has never happened before.',
      'I understand that things go wrong, but [please tell people|not hearing anything is the worst part].',
    ],
    STORE: [
      'I asked for [the manager|somebody in charge] and [was told there was none|waited twenty minutes for nothing].',
      'The [receipt|name of the colleague] is [at hand|known to me], [I can send it|just ask].',
      'Other customers [saw it too|were just as annoyed].',
      'I [left my basket and went home|felt quite embarrassed|did not want to make a scene].',
      'Normally I [like coming to your store|am happy with you], which is why I am writing.',
    ],
  },
  wishes: {
    EXPLANATION: [
      '[Please|I would like you to] [tell me what happened|explain how this could happen] [and how you will prevent it|].',
      'I just want [an honest answer|to know what is going on].',
    ],
    APOLOGY: [
      '[An apology would do|I expect an apology].',
      'I think [{who} and I deserve|we deserve] [an apology|a word of apology].',
    ],
    REPAIR: [
      'Please [repair it|send somebody to repair it|have it repaired], [free of charge|it is still under warranty].',
    ],
    EXCHANGE: [
      'Please [send me a new one|exchange it] [this week|as soon as you can|].',
      'I [want|would like] an exchange, [not a voucher|I do like the product].',
    ],
    RETURN: [
      'I [want to return it|would like to send it back] [at your cost|]. [Please have it collected.|]',
    ],
    REFUND: [
      '[Please refund me|I want my money back][, all of it|, to the same card|].',
      '[Please cancel and refund|A full refund, please].',
      'Please refund [the delivery fee at least|the full amount].',
    ],
    COMPENSATION: [
      'I expect [some compensation|compensation] for [the trouble|the time|the damage].',
      'What are you going to offer for [the inconvenience|my costs]?',
    ],
    OTHER: ['Please [do something about it|look into this|make sure it does not happen again].'],
  },
  space: ' ',
};
