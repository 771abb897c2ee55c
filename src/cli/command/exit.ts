/** The exit codes of all commands. docs/operate.md lists them for users. */
export const EXIT = {
  /** The work is done, or there was none, or it stopped at `--max-writes`. */
  done: 0,
  /** The facts are wrong, or a source or the store refused or failed. */
  failed: 1,
  /** The command line, an environment variable or a path is wrong. */
  usage: 2,
  /** Another publisher was faster. */
  overtaken: 3,
  /** Of a refresh: more facts would vanish than may, or the facts are wrong. Nothing was published. */
  refused: 4,
  /** Of a refresh: the served version is up to date. */
  nothingNew: 5,
} as const;
