/// <reference types="mocha" />

declare global {
  /** Address of the test server, put into the page by the runner's configuration. */
  var doorAddress: string;
}

export {};
