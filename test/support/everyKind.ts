import { createMerchant, type Merchant } from './createMerchant.ts';
import { graphql } from './graphql.ts';
import type { Shop } from './startShop.ts';
import type { WidgetPage } from './widgetPage.ts';

const words = (en: string, zhCN: string) => ({ en, zhCN });

const stages = [
  { key: 'counter', label: words('At the counter', '柜台接待'), weight: 1 },
  { key: 'delivery', label: words('Delivery to your door', '送货上门'), weight: 2 },
];

const questions = [
  { question: 'overall', kind: 'SMILEYS' },
  { question: 'stage.counter', text: words('At the counter', '柜台接待') },
  { question: 'stage.delivery', text: words('Delivery to your door', '送货上门') },
  { question: 'recommendation', topic: 'RECOMMENDATION' },
  { question: 'effort', topic: 'EFFORT' },
  {
    ...{ question: 'fresh', topic: 'OTHER', kind: 'THUMBS', scale: { min: 1, max: 2 } },
    text: words('Was the bread fresh?', '面包新鲜吗？'),
  },
];

/** A merchant of a shop whose form asks in every way there is: smileys, stars, numbers 0-10 and 1-7, and thumbs. */
export async function askEveryKind({ install, host }: Shop): Promise<Merchant> {
  const made = await createMerchant(install, { name: 'Lakeside Bakery', origins: [host.origin] });
  const { merchant, secretKey } = made;
  const failure = '__typename ... on Failure { code path message }';
  const change = async (query: string, variables: object) => {
    const answer = await graphql<{ done: { __typename: string } }>(install, secretKey, query, variables);
    if (!answer.done.__typename.endsWith('Success')) throw new Error(JSON.stringify(answer));
  };
  await change(
    `mutation($id: ID!, $stages: [StageInput!]!) { done: defineStages(merchantId: $id, stages: $stages) { ${failure} } }`,
    { id: merchant.id, stages },
  );
  for (const question of questions) {
    await change(
      `mutation($input: DefineQuestionInput!) { done: defineQuestion(input: $input) { ${failure} } }`,
      {
        input: { merchantId: merchant.id, ...question },
      },
    );
  }
  return made;
}

/**
 * Answers the form, step by step.
 *
 * @param look Looks at each step, before and after its questions are answered.
 */
export async function answerEveryKind(
  { panel, words: { next } }: WidgetPage,
  look: (state: string) => Promise<void>,
): Promise<void> {
  for (const step of ['smileys', 'stages', 'numbers-and-thumbs']) {
    await look(step);
    const groups = panel.locator('.scale');
    for (let group = 0; group < (await groups.count()); group += 1) {
      await groups.nth(group).getByRole('radio').nth(1).check({ force: true });
    }
    await look(`${step}-answered`);
    const onward = panel.getByRole('button', { name: next, exact: true });
    if ((await onward.count()) > 0) await onward.click();
  }
}
