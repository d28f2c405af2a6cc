// The loader, in which every byte counts, calls each of its modules by the same short name.
export { when as open } from './when.ts';
