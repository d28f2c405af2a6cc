import { InvalidInput } from '../failure/failure.ts';
import type { Ports } from '../ports.ts';
import { checkText } from '../submission/text.ts';

/** A customer as the host's own system names them. */
export interface Customer {
  /** The host's id of the customer. */
  readonly id: string;
  /** Whether the host signed it; anybody can claim an id that is not signed. */
  readonly verified: boolean;
}

/** A customer as a submission names them. */
export interface CustomerInput {
  readonly id: string;
  /** HMAC-SHA-256 of the id with the merchant's identity secret, hexadecimal; absent: the id is not verified. */
  readonly signature?: string | null | undefined;
}

/** Longest id of a customer, in characters. */
export const maxCustomerId = 200;

/**
 * The customer whom a submission names. A signature that is not the host's leaves the id unverified, as none does:
 * what a visitor has to say is never refused because of it.
 *
 * @returns Undefined where none is named.
 * @throws InvalidInput for an id that is empty or too long.
 */
export async function customerOf(
  input: CustomerInput | null | undefined,
  merchantId: string,
  ports: Pick<Ports, 'merchants'>,
): Promise<Customer | undefined> {
  if (input == null) return undefined;
  const id = checkText(input.id, 'customer.id', maxCustomerId);
  if (id === null) throw new InvalidInput('REQUIRED', 'customer.id');
  const { signature } = input;
  const verified = signature != null && (await ports.merchants.hasSigned(merchantId, id, signature));
  return { id, verified };
}
