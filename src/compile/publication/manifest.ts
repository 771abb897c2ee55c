import type { Manifest } from '../../store/keys.ts';
import { sealed, writeManifest } from '../../store/manifest-text.ts';
import { contentHash } from '../hash.ts';

/** The text of a manifest, with its own hash. A reader uses the hash to tell whether the text is complete. */
export const sealedManifest = (manifest: Manifest): string => sealed(writeManifest(manifest), contentHash);
