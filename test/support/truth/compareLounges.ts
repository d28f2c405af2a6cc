import { hearback } from '../hearback.ts';
import { type Anything, measure, type Period, satisfactionOf } from '../reference.ts';
import type { Install } from '../startInstall.ts';
import { type Comparing, recommended } from './comparing.ts';

/** Airlines, each a merchant, under the mix of lounges of all of them. */
export async function compareLounges(
  { ask: satisfaction, table, truth }: Comparing,
  install: Install,
  file: string,
): Promise<void> {
  const { airlines, reference_mix } = truth.direct_standardisation_recommended_by_lounge_type;
  const since2012: Period = { from: '2012-01-01', to: '2016-01-01' };
  const lounges = await satisfaction(
    'by(dimension: SEGMENT) { value csat { denominator } }',
    recommended,
    since2012,
  );
  const sizes = new Map<string, number>(
    lounges.by.map(({ value, csat }: Anything) => [value, csat.denominator]),
  );
  const mix = Object.entries(reference_mix).map(([value, weight]) => {
    table.compare(`direct_standardisation.reference_mix.${value}`, weight as number, sizes.get(value));
    return `{ value: ${JSON.stringify(value)}, weight: ${sizes.get(value)} }`;
  });
  const { merchants } = await hearback<{ merchants: { id: string; name: string }[] }>(
    install,
    ...['import', 'ratings', file, '--merchant-column', 'airline', '--scale-column', 'scale_max'],
    ...['--sub-scale', 'question.recommended=0:1', '--map', 'id=id,date=date,score=overall'],
    ...['--map', 'question.recommended=recommended,dimension.SEGMENT=lounge_type'],
  );
  table.compare('airlines as merchants', truth.airlines, merchants.length);
  const { secretKey } = await hearback<{ secretKey: string }>(install, 'key', 'create', '--all');
  for (const [name, expected] of Object.entries(airlines) as [string, Anything][]) {
    const airline = merchants.find((one) => one.name === name) ?? { id: '', name };
    const { standardised } = await satisfactionOf(install, {
      merchant: airline,
      publishableKey: '',
      secretKey,
    })(
      `standardised(by: SEGMENT, mix: { weights: [${mix.join(', ')}] }) {
        crude ${measure} standardised ${measure} strata { value share ${measure} } }`,
      recommended,
      since2012,
    );
    const entry = `direct_standardisation.${name}`;
    table.compare(`${entry}.crude`, expected.crude, standardised.crude.value);
    table.compare(`${entry}.standardised`, expected.standardised, standardised.standardised.value);
    for (const [value, [yes, n]] of Object.entries(expected.strata) as [string, [number, number]][]) {
      const { share } = standardised.strata.find((one: Anything) => one.value === value);
      table.compare(`${entry}.${value}.yes`, yes, share.numerator);
      table.compare(`${entry}.${value}.n`, n, share.denominator);
    }
  }
}
