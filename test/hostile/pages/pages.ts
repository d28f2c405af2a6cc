import type { HostilePage } from '../hostilePage.ts';
import { applications } from './applications.ts';
import { clashes } from './clashes.ts';
import { documents } from './documents.ts';
import { frames } from './frames.ts';
import { intrinsics } from './intrinsics.ts';
import { layers } from './layers.ts';
import { network } from './network.ts';
import { policies } from './policies.ts';
import { styles } from './styles.ts';

/** Every hostile page, by what makes it hostile. */
export const pages: Readonly<Record<string, readonly HostilePage[]>> = {
  policies,
  intrinsics,
  styles,
  layers,
  documents,
  frames,
  clashes,
  applications,
  network,
};
