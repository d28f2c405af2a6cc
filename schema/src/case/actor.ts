/** Who does something to a case: a member of the staff, the customer, or the product by a rule. */
export type Actor =
  | { readonly kind: 'MEMBER'; readonly member: string }
  | { readonly kind: 'CUSTOMER' }
  | { readonly kind: 'SYSTEM' };

/** What kind of actor it is. */
export type ActorKind = Actor['kind'];

/** The product itself. */
export const system: Actor = { kind: 'SYSTEM' };

/** The customer, who is known by the receipt. */
export const customer: Actor = { kind: 'CUSTOMER' };

/** A member of the staff. */
export function memberActor(member: string): Actor {
  return { kind: 'MEMBER', member };
}

/** The member behind an actor; null for the customer and the product. */
export function memberOf(actor: Actor): string | null {
  return actor.kind === 'MEMBER' ? actor.member : null;
}
