import type { Actor, Command, CommandHeader, Decider, NewEvent, Recorded } from '@liangfa/kernel';
import type { Sql } from 'postgres';

/** What a noun may ask before it decides: its own log (strongly consistent) and its owner's read schema. */
export type Lookup = {
  /** The effective actor: the caller, or the officer an entry on behalf speaks for. */
  actor: Actor;
  header: CommandHeader;
  /** The case, resolved; null where the command has none. */
  caseId: string | null;
  /** Names of streams that begin with the prefix, oldest first: `streams('transfer/<case>.')`. */
  streams(prefix: string): Promise<string[]>;
  /** State of another noun's stream of this owner, folded to its end; the noun's initial state where there is none. */
  load<S>(noun: string, id: string): Promise<S>;
  /** Owner's read-model schema: the directory and whatever its projections keep. */
  sql: Sql;
  directory: Directory;
};

/** Agencies as this service knows them from the bus. */
export type Agency = { id: string; name: string; organ: Actor['organ']; level: string; region: string; sector: string; superior: string | null };
export type Directory = { agency(id: string): Agency | undefined; all(): Agency[] };

/** A noun of the law inside its owner: its decider, where its streams are, what it must look up. */
export type Noun<S = any, C extends Command = any, E extends NewEvent = any, F = any> = {
  name: string;
  /** Contract commands it answers, by name; internal commands (from reactions) need not stand here. */
  commands: readonly string[];
  decider: Decider<S, C, E, F>;
  /**
   * The stream's id without the noun. `null`: there is none yet; the runtime waits up to 2 s for it to arrive over the
   * bus (a police receipt can overtake the transfer), then throws the given refusal.
   */
  locate(command: C, lookup: Lookup): Promise<string | null> | string | null;
  /** Refusal code when `locate` finds nothing. Default UNKNOWN_CASE. */
  missing?: string;
  /** Home id of a new stream; default the case. */
  home?(command: C, lookup: Lookup, id: string): string;
  facts?(command: C, lookup: Lookup, id: string): Promise<F>;
};

/** An order that a fact of another owner (or of this one) causes here. The id is made from the fact and the noun. */
export type Reaction = {
  name: string;
  /** Pure. `command.type` may be internal: it must be known to the noun's decider, not to the contracts. */
  react(event: Recorded<string, any>): { noun: string; id: string; home: string; command: Command; at?: string }[];
};
