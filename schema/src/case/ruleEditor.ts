import type { Context } from '../context.ts';
import { NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { checkEditor } from '../member/checkEditor.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { Ports } from '../ports.ts';
import type { RuleVersion } from './case.port.ts';
import type { CaseRulePart } from './caseRules.ts';

/** The merchant whose rules a request may change. @throws Forbidden without the scope, or for who only reads; NotFound. */
export async function ruleEditor(merchantId: string, { viewer, ports, now }: Context): Promise<Merchant> {
  const editor = requireScope(viewer, 'MERCHANT_WRITE');
  const merchant = canSee(editor, merchantId) ? await ports.merchants.byId(merchantId) : null;
  if (merchant === null) throw new NotFound('NOT_FOUND', 'merchantId');
  await checkEditor(editor, merchantId, ports, now);
  return merchant;
}

/** A version of a part of the rules, by default the newest; null where there is none of this number. */
export async function versionAt<Part extends CaseRulePart>(
  merchantId: string,
  part: Part,
  version: number | null | undefined,
  ports: Ports,
): Promise<RuleVersion<Part> | null> {
  const versions = await ports.cases.versions(merchantId, part);
  const found = version == null ? versions.at(-1) : versions.find((known) => known.version === version);
  return found ?? null;
}
