import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { Forbidden, NotFound } from '../failure/failure.ts';
import { checkKeyMember } from '../member/actingMember.ts';
import { canSee, type Key, requireScope, requireViewer, scopes, type Viewer } from './key.ts';

/** What a secret key may do. */
export const ScopeEnum = builder.enumType('Scope', {
  description: 'What a secret key may do.',
  values: scopes,
});

const KeyKindEnum = builder.enumType('KeyKind', {
  description: 'Publishable keys only write; secret keys do what their scopes say.',
  values: ['PUBLISHABLE', 'SECRET'] as const,
});

/** A key. */
export const KeyRef = builder.objectRef<Key>('Key').implement({
  description: 'A key of a merchant or of the install.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    kind: t.field({ type: KeyKindEnum, description: 'What kind of key.', resolve: ({ kind }) => kind }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'The key where it is publishable; a secret one is shown once, when it is made.',
    }),
    scopes: t.field({ type: [ScopeEnum], description: 'What it may do.', resolve: (key) => [...key.scopes] }),
    origins: t.exposeStringList('origins', { description: 'Pages that may use it; empty: any page.' }),
    memberId: t.exposeID('memberId', {
      nullable: true,
      description: 'The member as whom it acts; null: bound to nobody.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked.',
    }),
  }),
});

const CreatedKeyRef = builder
  .objectRef<{ readonly key: Key; readonly secretKey: string }>('CreateKeySuccess')
  .implement({
    description: 'The new key.',
    fields: (t) => ({
      key: t.expose('key', { type: KeyRef, description: 'What is stored of it.' }),
      secretKey: t.exposeString('secretKey', { description: 'The key itself; it cannot be shown again.' }),
    }),
  });

const RevokedKeyRef = builder.objectRef<{ readonly key: Key }>('RevokeKeySuccess').implement({
  description: 'The key works no more.',
  fields: (t) => ({ key: t.expose('key', { type: KeyRef, description: 'The revoked key.' }) }),
});

function keyMaker(viewer: Viewer | null, merchantId: string): Viewer {
  const maker = requireScope(viewer, 'KEYS_WRITE');
  if (!canSee(maker, merchantId)) throw new NotFound('NOT_FOUND', 'merchantId');
  return maker;
}

builder.mutationField('createKey', (t) =>
  t.field({
    type: CreatedKeyRef,
    description: 'Makes a secret key of a merchant. It can have no scope that the key of this request lacks.',
    args: {
      merchantId: t.arg.id({ required: true, description: 'The merchant.' }),
      scopes: t.arg({ type: [ScopeEnum], description: 'By default every scope of the key of this request.' }),
      memberId: t.arg.id({
        description: 'The member as whom it acts; by default the one as whom the key of this request does.',
      }),
    },
    errors: { types: merchantFailures },
    resolve: async (_root, args, { viewer, ports, now }) => {
      const maker = keyMaker(viewer, args.merchantId);
      const wanted = args.scopes ?? maker.scopes;
      const excess = wanted.find((scope) => !maker.scopes.includes(scope));
      if (excess !== undefined) throw new Forbidden('FORBIDDEN', 'scopes', { scope: excess });
      if ((await ports.merchants.byId(args.merchantId)) === null)
        throw new NotFound('NOT_FOUND', 'merchantId');
      const memberId = args.memberId ?? maker.memberId ?? null;
      await checkKeyMember(maker, args.merchantId, memberId, ports, now);
      return ports.keys.createSecret({ merchantId: args.merchantId, scopes: wanted, memberId });
    },
  }),
);

builder.mutationField('revokeKey', (t) =>
  t.field({
    type: RevokedKeyRef,
    description: 'Revokes a key of a merchant at once.',
    args: {
      merchantId: t.arg.id({ required: true, description: 'The merchant.' }),
      keyId: t.arg.id({ required: true, description: 'The key.' }),
    },
    errors: { types: merchantFailures },
    resolve: async (_root, { merchantId, keyId }, { viewer, ports }) => {
      keyMaker(viewer, merchantId);
      const key = await ports.keys.revoke(merchantId, keyId);
      if (key === null) throw new NotFound('NOT_FOUND', 'keyId');
      return { key };
    },
  }),
);

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Whoever holds the secret key of the request.',
  fields: (t) => ({
    scopes: t.field({
      type: [ScopeEnum],
      description: 'What the key may do.',
      resolve: (viewer) => [...viewer.scopes],
    }),
    isOperator: t.boolean({
      description: 'Whether the key sees every merchant of the install.',
      resolve: ({ merchantId }) => merchantId === null,
    }),
    merchantId: t.exposeID('merchantId', {
      nullable: true,
      description: 'The merchant of the key; null: all.',
    }),
    memberId: t.id({
      nullable: true,
      description: 'The member as whom the key acts; null: bound to nobody.',
      resolve: ({ memberId }) => memberId ?? null,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    description: 'Whoever asks.',
    resolve: (_root, _args, { viewer }) => requireViewer(viewer),
  }),
);
