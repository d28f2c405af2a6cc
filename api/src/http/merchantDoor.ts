import { AsyncLocalStorage } from 'node:async_hooks';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { schema } from '@hearback/schema';
import type { Context } from '@hearback/schema/context';
import { Failure, Forbidden, InvalidInput } from '@hearback/schema/failure/failure';
import type { Locale } from '@hearback/schema/form/form';
import type { Viewer } from '@hearback/schema/key/key';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Install } from '../install.ts';
import { type Exchange, type Handler, send } from './exchange.ts';
import { readBody } from './readBody.ts';
import { sendRefusal } from './refusal.ts';
import { requestContext } from './requestContext.ts';
import { publicError } from './resultErrors.ts';

/** Largest request that the merchant door reads, in bytes. */
export const merchantBodyLimit = 1_048_576;

/** Tokens that one document may have. */
const maxTokens = 4000;

const welcome = `# The merchant API of Hearback. Put your secret key into the headers below:
#   { "Authorization": "Bearer hb_sk_…" }
#
query {
  viewer {
    isOperator
    merchantId
    scopes
  }
}
`;

/** Limits of documents; introspection is for keys with that scope. */
const limits: Plugin<Context> = {
  onParse: ({ params }) => {
    params.options = { ...params.options, maxTokens };
  },
  onValidate: ({ context, addValidationRule }) => {
    const scopes = (context as Partial<Context>).viewer?.scopes ?? [];
    if (!scopes.includes('INTROSPECTION')) addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};

/** The secret key that a request carries. */
function secretKeyOf({ request }: Exchange): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Whether a browser asks for the page to type queries into; it holds nothing that needs a key. */
function asksForGraphiQL({ method, request, url }: Exchange): boolean {
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  return method === 'GET' && wantsPage && !url.searchParams.has('query');
}

/** `/graphql`, the door of merchants: anything within the limits, for whoever holds a secret key. */
export function merchantDoor(install: Install, log: Logger): Handler {
  // Errors are masked by a function that knows nothing of the request.
  const spoken = new AsyncLocalStorage<Locale>();
  const yoga = createYoga<Context & Record<string, unknown>>({
    schema,
    graphqlEndpoint: '/graphql',
    logging: false,
    cors: false,
    multipart: false,
    landingPage: false,
    batching: false,
    plugins: [limits],
    graphiql: { title: 'Hearback', defaultQuery: welcome, headers: '{\n  "Authorization": "Bearer "\n}' },
    renderGraphiQL,
    maskedErrors: {
      maskError: (error) => publicError(error, spoken.getStore() ?? 'en', log),
    },
  });

  async function answer(exchange: Exchange, viewer: Viewer | null): Promise<true> {
    const { request, method, url } = exchange;
    const hasBody = method !== 'GET' && method !== 'HEAD';
    if (hasBody && !/^application\/(graphql\+)?json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
      throw new InvalidInput('UNSUPPORTED_TYPE', 'body', { expected: 'application/json' });
    }
    const body = hasBody ? await readBody(request, merchantBodyLimit) : undefined;
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined || name === 'content-length' ? [] : [[name, String(value)]],
    );
    const context = requestContext(install, exchange, { viewer, channel: 'API' });
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    const result = await spoken.run(context.locale, () => yoga.fetch(url, init, { ...context }));
    return send(
      exchange,
      result.status,
      { 'x-content-type-options': 'nosniff', ...Object.fromEntries(result.headers) },
      new Uint8Array(await result.arrayBuffer()),
    );
  }

  return async (exchange) => {
    if (exchange.url.pathname !== '/graphql') return false;
    try {
      const key = secretKeyOf(exchange);
      const viewer = key === undefined ? null : await install.ports.keys.viewerOf(key);
      if (viewer === null && !asksForGraphiQL(exchange))
        throw new Forbidden('UNAUTHENTICATED', 'authorization');
      return await answer(exchange, viewer);
    } catch (error) {
      if (error instanceof Failure) return sendRefusal(exchange, error);
      throw error;
    }
  };
}
