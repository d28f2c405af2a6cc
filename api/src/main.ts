import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// To compile several hundred files anew takes longer than most commands do.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/hearback', import.meta.url)));
await import('./hearback.ts');
