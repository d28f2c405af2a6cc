import type { Preset } from './preset.ts';
import { presetsOfManuals } from './presetsOfManuals.ts';
import { presetsOfOurs } from './presetsOfOurs.ts';

/** Name of a preset. */
export type PresetName = (typeof presetsOfManuals)[number]['name'] | (typeof presetsOfOurs)[number]['name'];

/** The presets that a merchant can install by name. */
export const presets: readonly (Preset & { readonly name: PresetName })[] = [
  ...presetsOfManuals,
  ...presetsOfOurs,
];

/** Names of the presets. */
export const presetNames: readonly PresetName[] = presets.map(({ name }) => name);
