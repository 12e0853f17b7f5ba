/** A command that was typed wrong: shown with how to type it, exit code 2. */
export class Misuse extends Error {}

/** A command of the folder's owner, asked for with `--as`. */
export class OwnerOnly extends Misuse {}

/** A refusal by the command line itself, worded already: exit code 1. */
export class Refusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
