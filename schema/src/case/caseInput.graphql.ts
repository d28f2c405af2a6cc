import type { InputFieldBuilder, InputFieldMap, InputRef, InputShapeFromFields } from '@pothos/core';
import { builder } from '../builder.ts';

type FieldBuilder = InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

function common(t: FieldBuilder) {
  return {
    id: t.id({ description: 'UUID made by the client: the same command again does nothing more.' }),
    afterEvents: t.int({
      description: '`eventCount` as it was read: where the case has other events by now, nothing is done.',
    }),
  };
}

function staffFields(t: FieldBuilder) {
  return { complaintId: t.id({ required: true, description: 'The case.' }), ...common(t) };
}

function openFields(t: FieldBuilder) {
  return {
    complaintId: t.id({ description: 'The case, for staff.' }),
    receipt: t.string({ description: 'The receipt, for whoever holds it.' }),
    ...common(t),
  };
}

function inputName(mutation: string): string {
  return `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
}

/** The input of a mutation that staff call: the case, and what the mutation takes. */
export function staffInput<Fields extends InputFieldMap>(
  mutation: string,
  fields: (t: FieldBuilder) => Fields,
) {
  const input = builder.inputType(inputName(mutation), {
    description: `What \`${mutation}\` takes.`,
    fields: (t) => ({ ...staffFields(t), ...fields(t) }),
  });
  return input as unknown as InputRef<InputShapeFromFields<ReturnType<typeof staffFields> & Fields>>;
}

/** The input of a mutation that staff call with the case, and customers with their receipt. */
export function openInput<Fields extends InputFieldMap>(
  mutation: string,
  fields: (t: FieldBuilder) => Fields,
) {
  const input = builder.inputType(inputName(mutation), {
    description: `What \`${mutation}\` takes.`,
    fields: (t) => ({ ...openFields(t), ...fields(t) }),
  });
  return input as unknown as InputRef<InputShapeFromFields<ReturnType<typeof openFields> & Fields>>;
}
