import type { PatternsByCode } from './words.ts';

/** What English-speaking customers complain about, by category. */
export const mattersEn: PatternsByCode = {
  'PRODUCT.PRICE': [
    'The label said {lower} yuan, the till charged {price}. [Your colleague said the label was old.|Nobody would change it.]',
    '[Two labels|A yellow and a white label] with different prices [hung on the same {item}|were on the shelf], and of course I paid the higher one.',
  ],
  'PRODUCT.QUALITY': [
    '{bad}. [For {price} yuan I expect more.|That is not what the page promises.]',
    '{bad}. [I treated it exactly as the leaflet says.|I have used it perhaps five times.]',
  ],
  'PRODUCT.DEFECT': [
    '{bad}. [It cannot be used like this.|In this state it is useless.]',
    'I have [hardly used it|followed the leaflet to the letter]. {bad}.',
  ],
  'PRODUCT.EXPIRED': [
    'The [loose tea|coffee|spice mix|biscuits] from the food corner [was two months past its date|tasted stale and the date had been covered by a sticker].',
  ],
  'PRODUCT.LABEL': [
    'The label says [100 % linen|dishwasher safe|solid oak|made without lead], [the leaflet inside says something else|which is plainly not true].',
  ],
  'PRODUCT.CN_LABEL': [
    'The imported [olive oil|jam|cleaning spray|candle] has [no Chinese label at all|only a German label], and {who} could not read [the ingredients|the warnings].',
  ],
  'PRODUCT.OUT_OF_STOCK': [
    'Your site said [five in stock|available for pick-up today]; [in the store there was none|at the counter they cancelled it]. I came [across the whole city|by taxi] for it.',
    'The {item} was on the front of your leaflet and sold out [at ten on the first day|before the offer even began].',
  ],
  'PRODUCT.COUNTERFEIT': [
    "I doubt that the {item} is genuine: [the logo is printed, not stamped|the serial number does not exist at the maker's|the maker's hotline does not know the model].",
  ],
  'PRODUCT.SHORT_MEASURE': [
    'The [set of twelve had eleven pieces|bag of 500 g coffee weighed 430 g on my scale|pack of four towels held three].',
  ],
  'SERVICE.ATTITUDE': [
    '{staff} [was rude|answered without looking up|laughed at my question] when I asked [for another size|about a return|where to find a {item}].',
    'I was told ["if you do not like it, buy it elsewhere"|"I only have two hands"|"read the sign"] by {staff}.',
  ],
  'SERVICE.SKILL': [
    '{staff} [assured me the {item} was on the second floor; it was not|told me the wrong price for the {item} twice|could not work the till for a member card].',
    'I asked three people [about the warranty|how to clean it] and got three answers, [all of them wrong|none of which matches your site].',
  ],
  'SERVICE.CHECKOUT': [
    'The till [scanned the {item} twice|gave change for 50 instead of 100|did not take off the coupon], and I only saw it at home.',
    'At self-checkout [the machine froze after taking the money|I was charged twice].',
  ],
  'SERVICE.MISSING': [
    'There is [no gift wrapping on weekdays any more|no lift to the second floor that works|nobody who delivers to our district], [although the sign says so|and nobody tells you before].',
  ],
  'SERVICE.PROCESS': [
    'The fitter [drilled in the wrong place|left the packaging and dust everywhere|came without tools and had to come twice].',
    'My knife came back from sharpening [with a nick|blunt on one side|after three weeks instead of three days].',
  ],
  'SERVICE.CANCELLED': [
    'The free [sharpening|car park for two hours|home assembly] was [dropped without notice|stopped in the middle of the month], although [it was the reason I bought here|it is still on my member card].',
  ],
  'SERVICE.WAIT': [
    'I stood [25|35|40] minutes at [the till|the return counter|the pick-up counter], [one of five open|with {who} tired out].',
    'My pick-up number was [forgotten twice|called after fifty minutes].',
  ],
  'SERVICE.DIGNITY': [
    'The guard [searched my bag in front of everyone|followed us through the whole floor], [only because of how we were dressed|and found nothing, naturally].',
    'My wheelchair was called "in the way" by {staff}.',
  ],
  'SERVICE.UNREACHABLE': [
    'I rang the hotline {times} [in two days|this week]: [always engaged|nobody answers|cut off after half an hour of music].',
    '[Three e-mails|Two e-mails and the form on your site] since {date}, [not one answer|only an automatic reply].',
    'The chat [says "an agent will be with you shortly" and then closes|is a robot that knows nothing about parcels], and the phone [is not picked up|rings and rings].',
  ],
  'SERVICE.MISCONDUCT': [
    'The delivery man [wanted 50 yuan to carry it upstairs, without receipt|asked for a tip before he handed it over].',
  ],
  'SERVICE.UNFAIR': [
    'The last {item} was [reserved for me and then sold to an acquaintance of the seller|given to somebody behind me in the queue].',
  ],
  'DELIVERY.LATE': [
    'It was promised within [two|three] days. Today is day {days} [and there is still nothing|and the tracking has not moved].',
    'The delivery date has been changed [three|four|five] times. {days} days so far.',
    'It arrived after {days} days instead of two, [too late for the birthday|when we had long bought another one|without a word].',
    'For {days} days the tracking has said [it is being sorted|it is on the van|"delayed"]. [Nobody knows where it is.|The carrier says ask the shop, the shop says ask the carrier.]',
    'I stayed at home on [two|three] days for a delivery that never came. {days} days now.',
    '{days} days for a parcel from a warehouse [across the river|forty kilometres away]. [It went to another city and back.|I could have walked.]',
    'The courier [claims nobody was at home|says the address does not exist], [which is not true|although he found it last year], and now it has been {days} days.',
  ],
  'DELIVERY.LOST': [
    'The carrier says it is [lost|untraceable] [since {date}|after {days} days], and [nobody does anything|I am told to file a claim myself].',
    'It is marked as delivered, but [we have received nothing|no neighbour and no locker has it].',
  ],
  'DELIVERY.DAMAGED': [
    'The {item} arrived [broken|badly scratched|with a dent]; the box [was crushed on one side|had been taped up again].',
    '[Nearly no padding|One sheet of paper] for a {item}. [Of course it broke.|I heard the pieces before I opened it.]',
  ],
  'DELIVERY.WRONG': [
    "In the box was [a different colour; the slip was right|somebody else's order, with another person's name and phone number on it|a smaller size than I ordered]",
    '[One part|A part|Something] [is missing|was not in the box]: [I have counted twice|the list says otherwise|the bag for it was empty].',
  ],
  'DELIVERY.HANDOVER': [
    'The courier [left it outside in the rain|signed with my name|threw it over the gate], [without ringing|I have it on camera].',
    'It was handed to [a stranger at the gate|the fruit shop next door], [although I was at home|without asking me].',
  ],
  'AFTERSALES.RETURN': [
    'You refuse the return because [the box is open|the film is off|the seventh day was a Sunday]. [How else could I look at it?|The page says seven days without reason.]',
    'I brought the {item} back and was sent [to three counters|home to fetch the original bag|to the online shop, which sent me back to the store].',
  ],
  'AFTERSALES.REPAIR': [
    'The {item} came back from repair [with the same fault|with a new scratch|and failed again after two days]. It is the [second|third] time.',
  ],
  'AFTERSALES.PARTS': [
    '[A spare part|A replacement part] for the {item} [cannot be ordered|has been "on its way" for five weeks|costs more than half of the whole thing].',
  ],
  'AFTERSALES.WARRANTY': [
    'You refuse the warranty [because I have no paper receipt; the order is in your system|calling a crack "wear" {soon}|since I am not the first owner].',
  ],
  'AFTERSALES.SLOW': [
    'My case has been ["with the department"|open] since {date}. [Every time I ask it takes three more days.|Three people, three promises, no result.]',
    'You collected the {item} [two|three|four] weeks ago, and since then [silence|I have neither the thing nor the money].',
  ],
  'BILLING.OVERCHARGE': [
    'I was charged [twice for order {order}|{price} yuan instead of {lower}|the full price although the coupon was accepted].',
  ],
  'BILLING.HIDDEN_FEE': [
    'At the very end [a 30 yuan "handling fee"|an "upstairs fee"|insurance I never chose] was added, [mentioned nowhere before|already ticked].',
  ],
  'BILLING.REFUND': [
    'The refund of {price} yuan was confirmed on {date} and [has not arrived|is not on my account].',
    'You refunded [{lower} instead of {price} yuan|all but the delivery, although the fault was yours|to a card that I closed last year].',
  ],
  'BILLING.INVOICE': [
    'I asked for the invoice [at the till, by mail and by phone|on {date} and twice since]; [nothing came|the company name is wrong again].',
  ],
  'BILLING.MEMBERSHIP': [
    'My [points|birthday coupon|balance of 200 yuan on the gift card] [vanished|was refused at the till], [without a message|nobody can tell me why].',
  ],
  'CONTRACT.PROMISE': [
    '[Free assembly within three days|A call back the same day|A price guarantee] was promised [in writing|by {staff}], and [nobody came|nothing followed|now nobody knows about it].',
  ],
  'CONTRACT.FALSE_AD': [
    'Your advertisement shows the {item} with [all the accessories; in fact they cost extra|a five-year guarantee; the leaflet says one|twice the size of what I got].',
  ],
  'CONTRACT.TERMS': [
    'The terms say [no returns for anything on sale|opened boxes lose a fifth of their price|you decide alone on disputes]. [That cannot be legal.|This is not fair.]',
  ],
  'CONTRACT.SALES_FRAUD': [
    '{staff} swapped the {item} for [a display piece|an older model] [when packing it|and charged the new price].',
  ],
  'SAFETY.ACCIDENT': [
    '{who} slipped on the wet floor [by the entrance|near the escalator]; there was no sign. [The knee is swollen.|We had to see a doctor.]',
    'The glass jug of a coffee set burst [while I poured hot water|on the table] and cut my hand.',
  ],
  'SAFETY.FOOD': [
    '[{who} and I were|I was] sick the whole night after the [chicken salad|cream cake] in your café.',
  ],
  'SAFETY.ENVIRONMENT': [
    'The [customer toilets|play corner|café tables] [were dirty|smelled terribly] [at noon already|all afternoon].',
  ],
  'SAFETY.FACILITY': [
    'The [escalator to the second floor|lift|automatic door] [stopped with a jerk|closed on my arm], [and nobody came|the third time this month].',
  ],
  'SAFETY.SECURITY': [
    'My [phone|purse|pushchair] was [stolen in the café|gone after five minutes at the fitting area], [and your guard shrugged|please keep the camera pictures].',
  ],
  'SAFETY.ADVERSE_REACTION': [
    '[{who} got|I got] a rash from [the new towels|the linen bedding] [after one night|where it touched the skin]. [The doctor thinks it is the dye.|It went away when we stopped using it.]',
  ],
  'PRIVACY.LEAK': [
    'Since order {order} I get calls from [a decorator|a lender] who knows [my address and what I bought|my full name]. [Only you had these data.|]',
  ],
  'PRIVACY.SPAM': [
    'I have unsubscribed {times} and still get [a text message every day|advertising mail twice a week].',
  ],
  'PRIVACY.CONSENT': [
    'I was [enrolled in your member club at the till|photographed for your social media] without being asked.',
  ],
  'OTHER.UNSPECIFIED': [
    '[Not happy with this one.|Something went wrong with my order.|Please call me about {order}.|I would rather explain on the phone.]',
  ],
  'OTHER.SUGGESTION': [
    '[Could you|It would be nice if you could] [open at nine on Sundays|put a bench near the tills|show the height of the {item} on the page|sell single plates of the dinner set|offer delivery in the evening].',
    'Idea: [a box for returned packaging|a knife-sharpening day each month|a smaller rice cooker for one person|paper bags instead of plastic at all tills].',
  ],
  'OTHER.PRAISE': [
    'I want to thank {staff}, who [stayed after closing to find the missing lid|carried the {item} to our car in the rain|spent half an hour with {who}]. [Please pass it on.|Such people make the difference.]',
    '[Praise for once|No complaint, just thanks]: [the exchange took three minutes|the new hotline called back within the hour|the replacement came the next morning]. [Keep it up.|Well done.]',
  ],
};
