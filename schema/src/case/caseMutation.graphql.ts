import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { ComplaintRef, ComplaintStatusRef } from '../complaint/complaint.graphql.ts';
import type { FiledComplaint } from '../complaint/complaint.port.ts';
import type { Context } from '../context.ts';
import { InvalidInput, NotFound } from '../failure/failure.ts';
import { requireScope } from '../key/key.ts';
import { actingMember } from '../member/actingMember.ts';
import { clientId } from '../submission/clientId.ts';
import { parsePublicId } from '../submission/publicId.ts';
import { type Actor, customer } from './actor.ts';
import { CaseEventRef } from './caseEvent.graphql.ts';
import { caseFailures } from './caseFailure.graphql.ts';
import type { CaseCommand } from './command.ts';
import { type Worked, workCase } from './workCase.ts';

/** What every mutation on a case takes. */
export interface CaseInput {
  readonly complaintId?: string | null | undefined;
  readonly receipt?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly afterEvents?: number | null | undefined;
}

/** What a mutation on a case answers. */
export interface CaseDone extends Worked {
  /** Null where the customer did it, who sees the status only. */
  readonly complaint: FiledComplaint | null;
  readonly status: FiledComplaint;
}

async function found(id: string, merchantId: string, { ports }: Context): Promise<FiledComplaint> {
  const complaint = await ports.complaints.byId(merchantId, id);
  if (complaint === null) throw new NotFound('NOT_FOUND', 'complaintId');
  return complaint;
}

/** The case that an input names, and who acts on it: the holder of the receipt, or a member. */
async function caseNamed(
  { complaintId, receipt }: CaseInput,
  context: Context,
): Promise<{ readonly merchantId: string; readonly id: string; readonly actor: Actor }> {
  const { now, ports, viewer } = context;
  if ((complaintId == null) === (receipt == null)) {
    throw new InvalidInput('INVALID', 'complaintId', { expected: 'either complaintId or receipt' });
  }
  if (receipt != null) {
    const held = await ports.complaints.byReceipt(receipt);
    if (held === null) throw new NotFound('NOT_FOUND', 'receipt');
    return { merchantId: held.merchantId, id: held.id, actor: customer };
  }
  requireScope(viewer, 'COMPLAINTS_WRITE');
  const named = parsePublicId('cmp', complaintId ?? '');
  if (named === null) throw new NotFound('NOT_FOUND', 'complaintId');
  const actor = await actingMember(viewer, 'COMPLAINTS_WRITE', named.merchantId, ports, now).catch(
    (error: unknown) => {
      throw error instanceof NotFound ? new NotFound('NOT_FOUND', 'complaintId') : error;
    },
  );
  return { ...named, actor };
}

/** The merchant and the id of a case. */
export interface NamedCase {
  readonly merchantId: string;
  readonly id: string;
}

/** Makes the command that an input means for a case that the caller may act on. @throws Failure where it means none. */
export type CommandMaker = (named: NamedCase) => CaseCommand | Promise<CaseCommand>;

/** Carries a command out on the case that an input names. */
export async function carryOut(input: CaseInput, make: CommandMaker, context: Context): Promise<CaseDone> {
  const { now, ports } = context;
  const commandId = input.id == null ? null : clientId(input.id);
  const named = await caseNamed(input, context);
  const { afterEvents } = input;
  const command = await make(named);
  const worked = await workCase({ ...named, now, command, commandId, afterEvents }, ports);
  const status = await found(named.id, named.merchantId, context);
  return { ...worked, status, complaint: named.actor.kind === 'CUSTOMER' ? null : status };
}

function successOf(mutation: string, forVisitors: boolean) {
  const name = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Success`;
  return builder.objectRef<CaseDone>(name).implement({
    description: 'It is done and on disk.',
    fields: (t) => ({
      complaint: forVisitors
        ? t.field({
            type: ComplaintRef,
            nullable: true,
            description: 'The case as it is now; null for the holder of a receipt.',
            resolve: ({ complaint }) => complaint,
          })
        : t.field({
            type: ComplaintRef,
            description: 'The case as it is now.',
            resolve: ({ status }) => status,
          }),
      status: t.field({
        type: ComplaintStatusRef,
        description: 'The case as its customer sees it.',
        resolve: ({ status }) => status,
      }),
      events: t.field({
        type: [CaseEventRef],
        nullable: forVisitors,
        description: 'What happened by it.',
        resolve: ({ complaint, events, merchantId }) =>
          complaint === null ? [] : events.map((event) => ({ ...event, merchantId })),
      }),
      repeated: t.exposeBoolean('repeated', { description: 'Whether it was done before with the same id.' }),
    }),
  });
}

/** A mutation on a case: its name, what it does, its input, and the command that the input means. */
export function caseMutation<Input extends CaseInput>(
  name: string,
  description: string,
  input: InputRef<Input>,
  commandOf: (input: Input, named: NamedCase, context: Context) => CaseCommand | Promise<CaseCommand>,
  forVisitors = false,
): void {
  builder.mutationField(name, (t) =>
    t.field({
      type: successOf(name, forVisitors),
      description: `${description} Scope COMPLAINTS_WRITE${forVisitors ? ', or the receipt of the case' : ''}.`,
      args: { input: t.arg({ type: input, required: true }) },
      errors: { types: caseFailures },
      resolve: (_root, args, context) => {
        const { input: given } = args as unknown as { readonly input: Input };
        return carryOut(given, (named) => commandOf(given, named, context), context);
      },
    }),
  );
}
