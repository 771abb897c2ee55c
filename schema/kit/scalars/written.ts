export const written = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 40) : typeof value;
