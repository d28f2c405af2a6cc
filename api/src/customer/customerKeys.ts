import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Contact } from '@hearback/schema/complaint/contact';
import type { Customer } from '@hearback/schema/customer/customer';

/** What of a submission tells whose it is. */
export interface Named {
  readonly contact?: Contact | null;
  readonly customer?: Customer | undefined;
}

/** The signature of a customer's id, as the host makes it. */
export function identitySignature(secret: string, id: string): string {
  return createHmac('sha256', secret).update(id).digest('hex');
}

/** Whether a signature is the host's, in a time that does not tell how much of it is right. */
export function isSignature(secret: string, id: string, signature: string): boolean {
  const expected = Buffer.from(identitySignature(secret, id), 'hex');
  const given = Buffer.from(signature.trim(), 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * What a customer is found again by. It is keyed with the merchant's secret, so that nobody finds out by a list of
 * addresses who is among them; the word in front keeps it apart from every signature.
 */
function keyed(secret: string, kind: 'id' | 'email' | 'phone' | 'word', value: string): string {
  return createHmac('sha256', secret).update(`customer key\n${kind}\n${value}`).digest('hex');
}

function plainEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

function plainPhone(phone: string): string {
  return phone.normalize('NFKC').replaceAll(/[^+\d]/g, '');
}

/** The keys of everything by which a submission names its customer, the surest first. */
export function customerKeys(secret: string, { contact, customer }: Named): string[] {
  const keys: string[] = [];
  if (customer !== undefined) keys.push(keyed(secret, 'id', customer.id));
  if (contact?.email != null) keys.push(keyed(secret, 'email', plainEmail(contact.email)));
  const phone = contact?.phone == null ? '' : plainPhone(contact.phone);
  if (phone !== '') keys.push(keyed(secret, 'phone', phone));
  return keys;
}

/**
 * The key by which a customer is known to have complained before: that of a verified id, else of the e-mail
 * address, else of the phone number.
 *
 * @returns Null: anonymous. An id that is not verified tells nothing.
 */
export function customerKey(secret: string, { contact, customer }: Named): string | null {
  const sure = customer?.verified === true ? { customer, contact: null } : { contact: contact ?? null };
  return customerKeys(secret, sure)[0] ?? null;
}

/** The key of a customer as transactions were reported with them: an id, an address or a number, in any case. */
export function reportedCustomerKey(secret: string, word: string): string {
  return keyed(secret, 'word', word.normalize('NFKC').trim().toLowerCase());
}

/** Keys of a word that may be a host's id, an e-mail address or a phone number. */
export function keysOfWord(secret: string, word: string): string[] {
  const contact = { name: null, email: word, phone: word };
  return customerKeys(secret, { customer: { id: word.trim(), verified: false }, contact });
}
