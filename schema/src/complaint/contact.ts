import { InvalidInput } from '../failure/failure.ts';
import { formLimits } from '../form/form.ts';
import { checkText } from '../submission/text.ts';

/** How to reach a complainant; at least one of e-mail and phone is given. */
export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** A contact as it is received. */
export type ContactInput = { readonly [Field in keyof Contact]?: string | null | undefined };

/** Whether a text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

/**
 * The contact that came with a complaint.
 *
 * @returns Null for an anonymous complaint.
 * @throws InvalidInput where neither e-mail nor phone is given, where one cannot be real, or where an
 * anonymous complaint carries a contact.
 */
export function checkContact(input: {
  readonly anonymous: boolean;
  readonly contact?: ContactInput | null | undefined;
}): Contact | null {
  const max = formLimits.contact;
  const name = checkText(input.contact?.name, 'contact.name', max);
  const email = checkText(input.contact?.email, 'contact.email', max)?.trim() ?? null;
  const phone = checkText(input.contact?.phone, 'contact.phone', max)?.trim() ?? null;
  if (input.anonymous) {
    if (name === null && email === null && phone === null) return null;
    throw new InvalidInput('INVALID', 'contact', { expected: 'no contact in an anonymous complaint' });
  }
  if (email === null && phone === null) throw new InvalidInput('REQUIRED', 'contact.email');
  if (email !== null && !isEmail(email)) {
    throw new InvalidInput('INVALID', 'contact.email', { expected: 'name@example.com' });
  }
  if (phone !== null && !/^[+\d][\d\s()./-]{4,}$/.test(phone)) {
    throw new InvalidInput('INVALID', 'contact.phone', { expected: '+86 138 0000 0000' });
  }
  return { name, email, phone };
}
