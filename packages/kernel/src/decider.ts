import type { Command, Instant, Moment, NewEvent } from './message.ts';
import type { Actor } from './organ.ts';

/** What a decision may know beside its stream: who acts, the business clock, when the act happened, looked-up facts. */
export type Context<F = unknown> = {
  actor: Actor;
  now: Instant;
  /** When the act happened: the command's `at`, or `now`. */
  at: Moment;
  /** The stream's own id (without the noun) and the home id (the case). */
  id: string;
  home: string;
  facts: F;
};

/**
 * One noun of the law: pure. `decide` answers a command with facts or throws `Refused`; `evolve` folds a fact.
 * No clock, no random, no database.
 */
export type Decider<S, C extends Command, E extends NewEvent, F = unknown> = {
  initial: S;
  decide(command: C, state: S, context: Context<F>): E[];
  evolve(state: S, event: E): S;
};
