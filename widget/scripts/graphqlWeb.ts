import type { Plugin } from 'vite';

const ours = new URL('../src/send/graphqlWeb.ts', import.meta.url).pathname;

/** Puts our few lines in the place of GraphQL's parser and printer, which @urql/core imports and never reaches. */
export function graphqlWeb(): Plugin {
  let met = false;
  return {
    name: 'hearback-graphql-web',
    enforce: 'pre',
    resolveId(id) {
      if (id !== '@0no-co/graphql.web') return null;
      met = true;
      return ours;
    },
    buildEnd(error) {
      if (!error && !met)
        throw new Error('@urql/core no longer imports @0no-co/graphql.web: read the new version.');
    },
  };
}
