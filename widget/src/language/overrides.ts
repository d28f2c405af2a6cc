import type { Messages } from './messages.ts';

/**
 * The owner's own words: `data-word-question="How was it?"` takes the place of the message `question`. Only messages
 * that are one text can be replaced.
 *
 * @param options The element's `data-*` attributes.
 */
export function withOverrides<M extends Messages>(messages: M, options: DOMStringMap): M {
  const own = Object.entries(options).flatMap(([name, text]) => {
    const key = name.replace(/^word(.)/, (_, first: string) => first.toLowerCase());
    return key !== name && typeof Reflect.get(messages, key) === 'string' ? [[key, text]] : [];
  });
  return { ...messages, ...Object.fromEntries(own) };
}
