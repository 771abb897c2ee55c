/** The statements of the D1 Worker: one for each thing that a question asks about, with the names joined in. */

export interface Statement {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const MATCH = `
  SELECT m.id, m.date, m.kickoff, m.home_goals, m.away_goals, s.name AS stage,
    h.id AS home_id, h.name AS home, a.id AS away_id, a.name AS away, hc.name AS home_coach, ac.name AS away_coach
  FROM matches m
  JOIN stages s ON s.id = m.stage
  JOIN teams h ON h.id = m.home
  JOIN teams a ON a.id = m.away
  LEFT JOIN coaches hc ON hc.id = m.home_coach
  LEFT JOIN coaches ac ON ac.id = m.away_coach`;

export const matchById = (id: string): Statement => ({ sql: `${MATCH} WHERE m.id = ?`, values: [id] });

export const clubById = (id: string): Statement => ({
  sql: 'SELECT id, name, city FROM teams WHERE id = ?',
  values: [id],
});

/** Each side by an index of its own: an OR over both would read the whole table. */
const OF_TEAM = `
  SELECT id FROM matches WHERE home = ?1
  UNION SELECT id FROM matches WHERE away = ?1`;

export const countOfTeam = (team: string): Statement => ({
  sql: `SELECT count(*) AS total FROM (${OF_TEAM})`,
  values: [team],
});

export const lastOfTeam = (team: string, count: number): Statement => ({
  sql: `${MATCH} WHERE m.id IN (${OF_TEAM}) ORDER BY m.date DESC, m.id DESC LIMIT ?2`,
  values: [team, count],
});

export const seasonBy = (competition: string, label: string): Statement => ({
  sql: 'SELECT id, label FROM seasons WHERE competition = ? AND label = ?',
  values: [competition, label],
});

/** Points and goals decide; of teams that are level in both the name does. */
export const tableOf = (competition: string, label: string): Statement => ({
  sql: `
  WITH played AS (
    SELECT m.home AS team, m.home_goals AS scored, m.away_goals AS conceded
    FROM matches m JOIN seasons s ON s.id = m.season JOIN stages g ON g.id = m.stage
    WHERE s.competition = ?1 AND s.label = ?2 AND g.kind = 'LEAGUE' AND m.home_goals IS NOT NULL
    UNION ALL
    SELECT m.away, m.away_goals, m.home_goals
    FROM matches m JOIN seasons s ON s.id = m.season JOIN stages g ON g.id = m.stage
    WHERE s.competition = ?1 AND s.label = ?2 AND g.kind = 'LEAGUE' AND m.home_goals IS NOT NULL
  )
  SELECT t.name, count(*) AS played, sum(scored > conceded) AS won, sum(scored = conceded) AS drawn,
    sum(scored < conceded) AS lost, sum(scored) AS goals_for, sum(conceded) AS goals_against
  FROM played JOIN teams t ON t.id = played.team
  GROUP BY played.team
  ORDER BY 3 * won + drawn DESC, goals_for - goals_against DESC, goals_for DESC, t.name`,
  values: [competition, label],
});

/** A team against all of an association's clubs, as the team saw it. */
const MEETINGS = `
  SELECT m.id, m.home_goals AS scored, m.away_goals AS conceded
  FROM matches m JOIN teams t ON t.id = m.away WHERE m.home = ?1 AND t.association = ?2
  UNION ALL
  SELECT m.id, m.away_goals, m.home_goals
  FROM matches m JOIN teams t ON t.id = m.home WHERE m.away = ?1 AND t.association = ?2`;

export const recordAgainst = (team: string, association: string): Statement => ({
  sql: `
  SELECT count(*) AS played, sum(scored > conceded) AS won, sum(scored = conceded) AS drawn,
    sum(scored < conceded) AS lost, sum(scored) AS goals_for, sum(conceded) AS goals_against
  FROM (${MEETINGS}) WHERE scored IS NOT NULL`,
  values: [team, association],
});

export const lastAgainst = (team: string, association: string): Statement => ({
  sql: `${MATCH} WHERE m.id IN (SELECT id FROM (${MEETINGS}) WHERE scored IS NOT NULL)
  ORDER BY m.date DESC, m.kickoff DESC LIMIT 1`,
  values: [team, association],
});
