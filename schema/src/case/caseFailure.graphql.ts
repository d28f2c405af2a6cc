import { builder } from '../builder.ts';
import { ComplaintStepEnum } from '../complaint/complaint.graphql.ts';
import { FailureInterface } from '../failure/failure.graphql.ts';
import { Forbidden, IdConflict, InvalidInput, NotFound } from '../failure/failure.ts';
import { CaseChanged, IllegalStep } from './caseFailure.ts';
import { closingItems } from './closing.ts';

/** What a case can lack when it is to be closed. */
export const ClosingItemEnum = builder.enumType('ClosingItem', {
  description: 'What a case can lack when it is to be closed.',
  values: closingItems,
});

builder.objectType(IllegalStep, {
  name: 'IllegalStep',
  description: 'What was wanted is not possible where the case stands.',
  interfaces: [FailureInterface],
  fields: (t) => ({
    possibleSteps: t.field({
      type: [ComplaintStepEnum],
      description: 'Steps that the case can take instead.',
      resolve: ({ possibleSteps }) => [...possibleSteps],
    }),
    missing: t.field({
      type: [ClosingItemEnum],
      description: 'What it lacks before it can be closed.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
});

builder.objectType(CaseChanged, {
  name: 'CaseChanged',
  description: 'Somebody else changed the case in the meantime. Reload it and decide again.',
  interfaces: [FailureInterface],
  fields: (t) => ({ events: t.exposeInt('events', { description: 'Events that the case has now.' }) }),
});

/** Failures that a mutation on a case can answer. */
export const caseFailures = [InvalidInput, Forbidden, NotFound, IdConflict, IllegalStep, CaseChanged];
