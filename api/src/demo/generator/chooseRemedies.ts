import type { Remedy, RemedyCode } from '@hearback/schema/case/remedy';
import type { HandlingWords } from '../words/handlingWords.ts';
import { type Handled, say } from './handled.ts';
import type { Random } from './random.ts';

function withoutMoney(code: RemedyCode): Remedy {
  return { code, amount: null };
}

function wanted({ complaint: { amount, remedyWanted }, random }: Handled): readonly Remedy[] {
  const price = amount ?? random.pick([29, 59, 89, 129]);
  switch (remedyWanted) {
    case 'REFUND':
      return [{ code: 'REFUND', amount: price }];
    case 'RETURN':
      return [withoutMoney('RETURN'), { code: 'REFUND', amount: price }];
    case 'COMPENSATION':
      return [{ code: 'COMPENSATION', amount: random.pick([50, 80, 100, 150]) }];
    case 'EXCHANGE':
    case 'REPAIR':
    case 'APOLOGY':
    case 'EXPLANATION':
      return [withoutMoney(remedyWanted)];
    default:
      return [withoutMoney(random.pick(['EXPLANATION', 'APOLOGY', 'REFERRED']))];
  }
}

/** What the staff do for a customer: mostly what is asked for, and more where it did not help the first time. */
export function chooseRemedies(handled: Handled): readonly Remedy[] {
  const { random, work } = handled;
  const again = work.state.rounds.length > 1;
  if (work.state.validity?.verdict === 'INVALID') return [withoutMoney('EXPLANATION')];
  const remedies = random.chance(again ? 1 : 0.85) ? wanted(handled) : [withoutMoney('APOLOGY')];
  const goodwill: Remedy = { code: 'GOODWILL', amount: random.pick([20, 30, 50, 100]) };
  return random.chance(again ? 0.7 : 0.12) ? [...remedies, goodwill] : remedies;
}

/** What the customer is told about them. */
export function remedyText(remedies: readonly Remedy[], words: HandlingWords, random: Random): string {
  const texts = remedies.map(({ amount, code }) => {
    return say(words.answers[code] ?? words.answer, random, { amount: `${amount ?? ''}` });
  });
  return texts.join(/\p{Script=Han}/u.test(texts[0] ?? '') ? '' : ' ');
}
