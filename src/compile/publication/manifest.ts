import type { Manifest } from '../../store/keys.ts';
import { sealed, writeManifest } from '../../store/manifest-text.ts';
import { contentHash } from '../hash.ts';

/** A manifest as it is put: with its own hash, by which a reader tells whether it is whole. */
export const sealedManifest = (manifest: Manifest): string => sealed(writeManifest(manifest), contentHash);
