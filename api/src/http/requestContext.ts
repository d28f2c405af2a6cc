import type { Context } from '@hearback/schema/context';
import type { Locale } from '@hearback/schema/form/form';
import type { Viewer } from '@hearback/schema/key/key';
import type { Channel } from '@hearback/schema/submission/channel';
import type { Install } from '../install.ts';
import type { Exchange } from './exchange.ts';

/** What resolvers are given for a request. */
export function requestContext(
  install: Install,
  exchange: Exchange,
  who: { readonly viewer: Viewer | null; readonly channel: Channel; readonly locale?: Locale },
): Context {
  const now = install.clock();
  return {
    viewer: who.viewer,
    locale: who.locale ?? exchange.locale,
    now,
    ports: install.ports,
    caller: {
      origin: exchange.request.headers.origin ?? null,
      ownOrigins: exchange.ownOrigins,
      provenMerchant: who.viewer?.merchantId ?? null,
      channel: who.channel,
      now,
    },
  };
}
