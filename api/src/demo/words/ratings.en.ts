import type { RatingWords } from './words.ts';

/** What English-speaking customers write beside their stars. */
export const ratingsEn: RatingWords = {
  slots: {
    who: '[my mother|my wife|my husband|my sister|a friend|my flatmate|my parents|my daughter|my son|my neighbour]',
    soon: '[after a week|after ten days|within a month|after the third use|after two washes|almost at once]',
    staff:
      '[the young man|the lady|the gentleman|the girl|a trainee|the assistant] [at the information desk|in kitchenware|on the second floor|in bedding|at the till|at the pick-up counter]',
    floor: '[the ground floor|the second floor|kitchenware|the bedding department|the café floor]',
  },
  opening: {
    ORDER: [
      'Bought the {item} [for {who}|for the new flat|last week|as a wedding present|to replace an old one]',
      '[Second|Third|Fourth] order [from here|this year|since spring]',
      '[Ordered online|Ordered on the app|Ordered on a Sunday night], [picked it up in the store|had it delivered]',
      '[We moved in last month and needed everything|Have been shopping here for years|First time shopping here]',
    ],
    STORE: [
      'Came in [on Saturday|at lunchtime|with {who}|just to look|after work|for the sale]',
      '[Only wanted|Went in for] [a present for {who}|one towel|a look around] [and came out with three bags|and stayed two hours|]',
      '[Have been shopping here for years|First time in this store|{who} brought me here]',
    ],
  },
  pleasures: {
    DELIVERY: [
      'Arrived [the next day|a day early|in two days], [very well packed|not a scratch|box intact]',
      'The courier [rang before coming|carried it up four floors|was polite and quick]',
      'Delivery was [quick|on time to the minute|exactly when they said]',
      'Packed [so well it took me a while to get it out|in paper, hardly any plastic, which I liked]',
    ],
    SERVICE: [
      '[{staff} was|Everyone was] [so patient|very helpful|kind] [and explained the difference between two models|and did not push anything on me|with all my questions]',
      '{staff} [found the last one in the stock room|wrapped it as a gift without being asked|carried everything to the taxi]',
      'Exchanged [the wrong size|a duplicate] in [two minutes|no time], [no questions asked|with a smile]',
    ],
    HELPLINE: [
      'The chat answered [within a minute|at ten in the evening|straight away]',
      '[Asked|Had a question] about [the size|the warranty|the colour], [got a clear answer|an answer within the hour]',
      '[Returned the wrong size|Sent one back], [the money was there in two days|collected from my door, easy]',
    ],
    STORE: [
      'The store is [bright and tidy|easy to find your way in|a pleasure to walk around]',
      '[The display on {floor} gives you ideas|I like how {floor} is laid out]',
      '[The café upstairs is worth a visit|Good coffee upstairs|Clean toilets and a place to sit, thank you]',
    ],
    PRICE: [
      '[Fair price|Good value] [for what you get|compared with the brand shops|in the sale]',
      '[Got it in the sale|Used the member coupon], [a real bargain|very happy with the price]',
      'Not the cheapest, but [it will last|you see where the money goes]',
    ],
    RECOVERY: [
      'Delivery is [quick again|finally back to normal|much better than in spring], [well done|two days this time]',
      '[The new hotline picked up at once|Called the new number and a person answered after two rings]',
      'They [clearly listened|have sorted out the delivery mess]; [glad I came back|I had nearly given up on them]',
    ],
  },
  grumbles: {
    'DELIVERY.LATE': [
      '[Took|It took] {days} days [to arrive|for a parcel from the same city], [with no news in between|the tracking never moved]',
      '[Still waiting|Waited {days} days], [was promised two|the date changed three times]',
      '[Promised for Friday|Meant to be a birthday present], came {days} days [late|after the day]',
      'Tracking said "out for delivery" [for {days} days|every morning]',
    ],
    'DELIVERY.DAMAGED': [
      '[The box was crushed|Box soaked and torn] and the {item} [was scratched|had a dent|was broken]',
      'Arrived [broken|chipped], [hardly any padding|one layer of paper around it]',
    ],
    'DELIVERY.WRONG': [
      "[Sent me the wrong colour|Wrong size in the box|Somebody else's order in my box]",
      '[A part was missing|Half of the order was missing], [and nothing on the slip said so|no note, nothing]',
    ],
    'DELIVERY.HANDOVER': [
      'The courier [left it in the rain|left it with a stranger|dropped it at the gate] [without calling|and signed for me]',
      "Marked as delivered, [found it behind the bins|it was at the neighbour's]",
    ],
    'SERVICE.UNREACHABLE': [
      '[Called|Rang] the hotline [six times|all morning|for three days], [nobody picks up|cut off every time|always engaged]',
      '[E-mails are not answered|The chat says "back soon" all day]',
      '[Forty minutes of hold music|Half an hour in the queue], then [the line went dead|disconnected]',
    ],
    'SERVICE.ATTITUDE': [
      '{staff} [rolled their eyes|could not be bothered|was on the phone the whole time]',
      '[Was spoken to|They talked to me] as if [I were a nuisance|it were my fault]',
    ],
    'SERVICE.SKILL': [
      '{staff} [could not tell me which size fits|knew less than the label|gave me the wrong information]',
      'Three people, three different answers [about the warranty|about the return|on whether it suits induction]',
    ],
    'SERVICE.WAIT': [
      '[Twenty minutes|Half an hour] at the till [with one of five open|on a Saturday]',
      '[Queued twice|Waited ages] [for gift wrapping|at the pick-up counter]',
    ],
    'PRODUCT.QUALITY': [
      '{bad}',
      '{bad}. [Not what I expect at this price|For this price that is poor|Disappointing]',
    ],
    'PRODUCT.PRICE': [
      'The shelf said [20|30|50] yuan less than the till',
      '[A week later it was on sale for much less|The price went up the day before the "discount"]',
    ],
    'PRODUCT.OUT_OF_STOCK': [
      '[The page said in stock|Reserved it online], [the shelf was empty|nobody could find it]',
      '[Third visit and still sold out|Always sold out in this colour]',
    ],
    'AFTERSALES.RETURN': [
      '[Returning it is a nightmare|They refuse to take it back] [because the box is open|without the original bag]',
      '[Sent from one counter to the next|Four forms] [for a simple exchange|to give back one {item}]',
    ],
    'AFTERSALES.SLOW': [
      '[Two weeks|Three weeks|A month] for [a simple answer|a spare part], [nothing happened|still nothing]',
      'Every time I ask they say ["tomorrow"|"the colleague will call"]',
    ],
    'BILLING.REFUND': [
      '[Refund still missing|No refund] after [ten days|two weeks|three weeks]',
      'The refund was [short by the delivery fee|less than what I paid]',
    ],
    'BILLING.INVOICE': [
      '[Asked for the invoice|Requested an invoice] [three times|at the till and by mail], [still nothing|wrong company name]',
    ],
    'CONTRACT.PROMISE': [
      '[Free installation was promised|They promised to call back|Gift wrapping was included, they said], [nobody came|nothing happened|not a word since]',
    ],
  },
  badCarrier: [
    '[The new carrier is a disaster|Whatever courier you use now, change it|Never had this before the new courier]',
    'It used to take two days [before you changed the carrier|last year]',
    '[My neighbour has the same problem|Same story with my last order]',
  ],
  short: {
    high: [
      '[Great|Lovely|Perfect|Very good|Excellent|Really nice|Beautiful|Super] [{item}|quality|service|shop|choice][, thank you|, thanks|, as always||]',
      '[Very happy|Happy|So happy|Really pleased|More than happy] [with it|with the {item}|with everything|with my purchase|again]',
      '[Exactly as described|As described|Just what I wanted|What I was looking for|Better than expected][, thanks|, great quality|, good price||]',
      '[Good quality|Nice quality|Quality is great|Well made|Solid][, will buy again|, fair price|, looks good too|, {who} wants one|]',
      '[Love it|Love this {item}|{who} loves it|{who} loves the {item}|We all love it|The whole family uses it]',
      '[Fast and easy|Quick, friendly, done|Smooth from start to finish|No complaints|Nothing to complain about][, thanks|, well done||]',
      '[Five stars|Top|10/10|All good|Would buy again|Would recommend][ from me| from {who} too|]',
      '[My favourite {item}|Best {item} I have had|The {item} is lovely|The {item} is just right|Using the {item} every day]',
      '[Good {item}|Nice {item}] [for the price|for a small kitchen|for everyday use|for two people|for a first flat]',
    ],
    middle: [
      '[Okay|It is okay|Average|So-so|Nothing special][, no more, no less|, I guess|, works|]',
      '[Fine for the price|Does the job|The {item} is okay|An average {item}][, nothing more|, no more|]',
      '[Not bad, not great|Mixed feelings|Could be better]',
    ],
    low: [
      '[Disappointed|Very disappointed|Not good|Bad experience|Never again]',
      '[Would not recommend|Waste of money|Not worth it|Poor] [this time|I am afraid|for the {item}|, sorry]',
    ],
  },
  closing: {
    high: [
      '[Will be back|Will come again|Already planning the next visit]',
      '[Recommended|Warmly recommended|Told all my friends]',
      '[Thank you|Thanks to the team|Keep it up|Well done]',
      '[{who} wants one too|Next on the list: the matching one]',
    ],
    middle: [
      '[Will give it another try|Let us see how long it lasts|Might come again]',
      '[Please look into it|Room for improvement|I hope this helps you get better]',
    ],
    low: [
      '[Not buying here again|Last order|I expected more of this store]',
      '[Please sort this out|Somebody should look at this|Please do something]',
      '[I want my money back|Sent it back|Will go elsewhere]',
    ],
  },
  but: [
    '[The rest was fine, but|Nice store, but|I like the {item}, but]: ',
    'Only thing: ',
    'One star off: ',
    'On the other hand: ',
  ],
  space: ' ',
};
