/**
 * The script element that is running: the one moment its address can be read. The server is always the one that
 * the script came from.
 */
export const tag = document.currentScript as HTMLScriptElement | null;

/** Address of the server with its path prefix, ending in a slash: `https://host/` for `https://host/v1/hearback.js`. */
export const base = tag ? new URL('..', tag.src).href : '';
