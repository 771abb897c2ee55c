import type { Campaign } from '../../src/graph/campaigns/campaign.ts';
import type { teamOf } from '../../src/graph/nodes/resolve.ts';
import { itself } from '../costs/place.ts';
import { connectionOf } from '../kit/connection.ts';
import { CampaignRef, TeamRef } from '../kit/refs.ts';

/** A team of a season. The edge has its campaign. */
export const ParticipantConnectionRef = connectionOf<ReturnType<typeof teamOf>, Campaign>(
  'Participant',
  TeamRef,
  'teams of a season',
  (t) => ({
    campaign: t.field({
      type: CampaignRef,
      description: 'The team’s part in the season.',
      extensions: { cost: itself },
      resolve: ({ link }) => link,
    }),
  }),
);
