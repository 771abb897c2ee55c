import { builder } from '../kit/builder.ts';

/** A point on the globe. */
interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export const CoordinatesRef = builder.objectRef<Coordinates>('Coordinates').implement({
  description: 'A point on the globe.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', {
      description: 'Degrees from -90 to 90; south of the equator below 0.',
    }),
    longitude: t.exposeFloat('longitude', {
      description: 'Degrees from -180 to 180; west of Greenwich below 0.',
    }),
  }),
});
