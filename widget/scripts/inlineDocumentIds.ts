import { documentIds } from '@hearback/schema/documents/documentIds';
import type { Plugin } from 'vite';

/**
 * Writes the id of a document where it is used. Shared between files, the list of all ids would be shipped to whoever
 * sends a rating, and ids do not compress.
 */
export function inlineDocumentIds(): Plugin {
  return {
    name: 'hearback-document-ids',
    transform(code, id) {
      if (!/\/widget\/src\/.*\.ts$/.test(id)) return null;
      const text = code.replace(/\bdocumentIds\.(\w+)/g, (use, name: string) =>
        Object.hasOwn(documentIds, name) ? JSON.stringify(Reflect.get(documentIds, name)) : use,
      );
      return { code: text, map: null };
    },
  };
}
