import { existsSync, readFileSync } from 'node:fs';

/** An attribute, an event, a part or a custom property. */
export interface ManifestEntry {
  readonly name: string;
  readonly description?: string;
}

/** An element as the manifest describes it. */
export interface ManifestElement {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly ManifestEntry[];
  readonly events: readonly ManifestEntry[];
  readonly cssParts: readonly ManifestEntry[];
  readonly cssProperties: readonly ManifestEntry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ManifestElement[] }[];
}

const file = new URL('../../../../widget/custom-elements.json', import.meta.url);

/** The elements of the widget's package, in the order of its manifest. */
export function readElements(): readonly ManifestElement[] {
  if (!existsSync(file)) return [];
  const { modules }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  return modules.flatMap(({ declarations }) => declarations);
}
