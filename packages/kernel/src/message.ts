import type { Actor, Organ, Role } from './organ.ts';

/** An instant as ISO 8601 text in UTC with milliseconds: `2025-03-10T02:00:00.000Z`. Sorts as text. */
export type Instant = string;
/** A moment of law: an instant, or a calendar date (`2025-03-10`) where only the day is known. Shanghai time. */
export type Moment = string;

/** Who may see a message: every owner, the owner's own people, or one other owner. The topic carries it. */
export type Audience = 'shared' | 'own' | 'enforcement' | 'public-security' | 'procuratorate' | 'supervision';

/** An order to one owner. `subject` is the case (our id); `at` is when the act happened. */
export type Command<T extends string = string, D = unknown> = { type: T; data: D };

/** What travels beside a command's data, whoever sends it. */
export type CommandHeader = {
  /** Chosen by the sender; the same id with the same body is answered once and for all with the first answer. */
  id: string;
  type: string;
  /** The case, or the stream the command is about where there is no case (an agency). */
  subject: string | null;
  /** When the act happened; absent: when it is recorded. */
  at: Moment | null;
  /** Set where the act is another organ's and only entered here. */
  onBehalfOf: OnBehalf | null;
  /** The version of the stream that the sender decided upon; a stale one is refused. */
  expectedVersion: number | null;
  causation: string | null;
  correlation: string | null;
  /** W3C trace id, 32 hexadecimal digits. */
  trace: string | null;
};

export type OnBehalf = { agency: string; organ: Organ; role: Role; name: string; region: string };

/** What decide returns: a fact, not yet recorded. `at` overrides the command's time. */
export type NewEvent<T extends string = string, D = unknown> = { type: T; data: D; at?: Moment };

/** Who entered a fact, and for whom it speaks. */
export type Authorship = {
  /** The agency and organ the fact speaks for. */
  agency: string;
  organ: Organ;
  /** Who entered it. */
  by: { person: string; agency: string; organ: Organ; role: Role; kind: Actor['kind'] };
  /** True for an entry on another organ's behalf, until that organ confirms it. */
  unconfirmed: boolean;
  /** The officer named for an entry on behalf. */
  decidedBy: { name: string; role: Role } | null;
};

/** A fact as it stands in a log or an inbox and as it travels. Nothing here changes after the append. */
export type Recorded<T extends string = string, D = unknown> = {
  id: string;
  /** `/installation/service`: who signs and counts. */
  source: string;
  type: T;
  /** The stream in its owner's log, `noun/id`. */
  stream: string;
  version: number;
  /** Partition key, fixed at the first event: the case, agency, meeting ... */
  home: string;
  data: D;
  /** Legal effect: limits run on it. An instant or a date. */
  occurredAt: Moment;
  /** When it was recorded: monotonic per log. */
  recordedAt: Instant;
  author: Authorship;
  command: string;
  causation: string | null;
  correlation: string | null;
  trace: string | null;
};

/** Where a published fact can be found: what a mutation answers and a query can wait for. */
export type ReceiptEntry = { source: string; topic: string; partition: number; sequence: number };
export type Receipt = ReceiptEntry[];

/** The owner's answer to a command. */
export type CommandAnswer =
  | {
      status: 'accepted' | 'duplicate';
      caseId: string | null;
      stream: string;
      version: number;
      receipt: Receipt;
      events: string[];
    }
  | RefusedAnswer;
export type RefusedAnswer = {
  status: 'refused';
  code: string;
  field: string | null;
  article: string | null;
  message: { zh: string; en: string };
};
