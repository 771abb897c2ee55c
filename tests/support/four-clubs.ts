/** A league of four clubs that `data/` does not hold, as the file of a repository. */

/** Four clubs, each twice against each other but for the last day. */
export const FOUR_CLUBS = `= Austrian Bundesliga 2023/24

▪ Round 1
  Sat Jul 29 2023
    17:00  SK Rapid Wien v SK Sturm Graz 1-2 (0-1)
           FC Blau-Weiß Linz v LASK 0-0
▪ Round 2
  Sat Aug 5
    17:00  SK Sturm Graz v FC Blau-Weiß Linz 3-0 (1-0)
           LASK v Rapid Wien 1-1 (1-0)
`;
