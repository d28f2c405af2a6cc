/** What of Trusted Types is used; not yet in every TypeScript library. */
interface TrustedWindow {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScript(text: string): string },
    ): { createScript(text: string): string };
  };
}

let policy: ReturnType<NonNullable<TrustedWindow['trustedTypes']>['createPolicy']> | undefined;

/**
 * A script element that holds JSON-LD. Where the page requires trusted types, which takes any text of a script for
 * code whatever its type, the text goes through a policy named `hearback-badge`.
 *
 * @returns Undefined where the page does not let that policy be.
 */
export function dataScript(text: string): HTMLScriptElement | undefined {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    policy ??= (globalThis as TrustedWindow).trustedTypes?.createPolicy('hearback-badge', {
      createScript: (data) => data,
    });
    script.text = policy ? policy.createScript(text) : text;
    return script;
  } catch {
    return undefined;
  }
}
