import type { HandlingWords } from './handlingWords.ts';

/** What is written in English while cases are worked. */
export const handlingEn: HandlingWords = {
  answers: {
    REFUND: [
      'We are paying {amount} yuan back [to the card you paid with|the way you paid]; it takes [two|three] working days.',
      'You are right, and {amount} yuan are on their way back to you.',
    ],
    COMPENSATION: [
      'For the trouble you receive {amount} yuan[, paid today|, credited to your member account].',
    ],
    GOODWILL: [
      'This should not have happened. Please accept {amount} yuan of store credit with our apology.',
    ],
    EXCHANGE: [
      '[A new one|The right one] leaves our warehouse today; the carrier takes the old one along.',
      'You can swap it at the [information desk|pick-up counter] at any time, without the box.',
    ],
    RETURN: [
      'We take it back. [A label to send it with is in your mail|The carrier collects it on the day you name].',
    ],
    REPAIR: [
      'Our workshop repairs it free of charge and [brings it back within a week|lends you another until then].',
    ],
    APOLOGY: ['We have spoken with everybody who was there. It was our mistake, and we apologise for it.'],
    EXPLANATION: [
      'Here is what happened: [the price on the shelf was from the week before|two parcels had the same number|the notice was only on the web page]. We have put it right.',
      'We looked into it and can explain it: [the second amount was a reservation and has been released|the list was updated after you ordered].',
    ],
  },
  answer: ['We have put it right as you asked, and checked that it works.'],
  help: [
    'Thank you for asking. [It is done|Everything is arranged]; you will find the details in your account.',
    'Here is what you need: [the page is linked in your order|we have sent it by mail]. Please write again if anything is missing.',
  ],
  interim: [
    'We have found where it went wrong and are waiting for [the carrier|the supplier|our workshop]. You hear from us again.',
    'Your case is with the right people now; we are checking [the recordings|the delivery note|the till].',
  ],
  questions: [
    'Could you tell us [the number on the back of the box|on which day it was|what the carrier said]?',
    'Would you rather have [an exchange or a refund|it collected or bring it in]?',
  ],
  told: [
    '[It was in the afternoon, at about three|The number is on the photo I sent|He said it was in the van].',
    'A refund, please.',
    'An exchange is fine[, but it has to be before Friday|].',
  ],
  refusals: [
    'We have looked at it closely. The item [was used outside|is older than the warranty], and so we cannot replace it. We are sorry that this is not the answer you hoped for.',
  ],
  refusalReasons: ['[Checked with the workshop|Compared with the order]: as described, no fault of ours.'],
  withdrawals: ['[It has arrived after all|Found it, sorry|Sorted out in the store meanwhile].'],
  handledWell: ['[They called me back|Quick and friendly|Somebody took care of it].', 'Clear answer.', ''],
  handledBadly: [
    'The money has not arrived.',
    'The new one has the same fault.',
    'Nobody said anything about the real problem.',
    'Again nobody called back.',
  ],
  reopenings: ['It happened again.', 'The refund never came.', 'The new one broke after [two|three] days.'],
  notes: [
    'Called the carrier, [ring back in the afternoon|they are looking for it].',
    'Asked the [till|warehouse] for the record.',
  ],
  downgrades: ['[An ordinary exchange|Small change] within the rules of the store; nothing grave about it.'],
  learned: {
    SAFETY: {
      causes: ['ENVIRONMENT', 'METHOD'],
      cause:
        '[The floor at the entrance was wet and not marked|The shelf was loaded above its limit|The sensor of the door had not been tested].',
      immediate: 'Area closed off and the customer looked after; equipment taken out of use.',
      corrective: 'Repaired and approved by the technician; photographs are in the file.',
      preventive: 'Checked at opening and at noon from now on, signed on the list at the entrance.',
      lesson: 'A hazard is marked before it is reported, not afterwards.',
    },
    PRODUCT: {
      causes: ['MATERIAL', 'SUPPLIER'],
      cause: '[One lot of the supplier|A lot from before the change of supplier] does not meet the sample.',
      immediate: 'The lot is off the shelves in the store and locked in the online shop.',
      corrective: 'Stock sorted out and sent back; customers of the lot informed.',
      preventive: 'Five pieces of every lot are tested on arrival.',
      lesson: 'The sample says nothing about the lot.',
    },
    DELIVERY: {
      causes: ['SUPPLIER', 'INFORMATION'],
      cause:
        'The carrier [left parcels in the depot over the weekend|had no driver for the district], and nobody was told.',
      immediate: 'The parcel was fetched from the depot and brought by our own van.',
      corrective: 'The district goes to the second carrier until further notice.',
      preventive: 'Parcels without a scan for 48 hours are on a list each morning.',
      lesson: 'A silent carrier is a late carrier.',
    },
    SERVICE: {
      causes: ['PEOPLE', 'METHOD'],
      cause:
        '[The supervisor answered customers from memory|The counter was staffed by one person at the busiest hour].',
      immediate: 'The supervisor has apologised in person; a second person is at the counter.',
      corrective: 'Roster changed; the answer sheet lies at the counter.',
      preventive: 'Half an hour of practice each week with real cases.',
      lesson: 'Who is alone at a counter has no time to be kind.',
    },
  },
  otherLearned: {
    causes: ['METHOD', 'INFORMATION'],
    cause: '[The step was not written down anywhere|Two departments each thought it was the other one’s].',
    immediate: 'Put right for this customer by hand.',
    corrective: 'The open cases of the same kind were looked through and put right.',
    preventive: 'Written into the procedure, with a name behind it.',
    lesson: 'What belongs to nobody is done by nobody.',
  },
};
