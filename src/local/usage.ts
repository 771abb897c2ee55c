/** Something in the command line or the surroundings that only the user can put right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The help of the command, printed below the message; null when the message is enough. */
  readonly help: string | null;

  constructor(message: string, help: string | null = null) {
    super(message);
    this.help = help;
  }
}
