/** The part of cli-progress that is used here; the package brings no types. */
declare module 'cli-progress' {
  /** A progress bar that draws over its own line. */
  export class SingleBar {
    constructor(
      options: { stream: NodeJS.WritableStream; format: string; hideCursor: boolean },
      preset: object,
    );
    start(total: number, value: number): void;
    update(value: number): void;
    stop(): void;
  }
  export const Presets: { readonly shades_classic: object };
}
