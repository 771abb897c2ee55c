import { builder } from '../kit/builder.ts';

export const NAME_KINDS = [
  'ALIAS',
  'COMMON',
  'FORMER',
  'NICKNAME',
  'OFFICIAL',
  'SHORT',
  'TRANSLATION',
] as const;

export const NameKindEnum = builder.enumType('NameKind', {
  description: 'How a name relates to the thing that bears it.',
  values: {
    ALIAS: { description: 'What people or sources also call it.' },
    COMMON: { description: 'What most people call it: its `name`. Only `search` answers with it.' },
    FORMER: { description: 'What it was called before; see the dates.' },
    NICKNAME: { description: 'What supporters and reporters call it: `Azzurri`.' },
    OFFICIAL: { description: 'Its name in full.' },
    SHORT: { description: 'What it is called for short.' },
    TRANSLATION: { description: 'What it is called in another language.' },
  },
});
