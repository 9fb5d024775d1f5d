/** Facts of a refusal: the field it is about and whatever the message wants to name. No personal data. */
export type RefusalFacts = { field?: string } & Record<string, string | number | undefined>;

/**
 * A rule said no. Everything that is not a `Refused` is a fault: masked, logged with its trace id, counted.
 * The code's article and texts stand in the contracts, in Chinese and English.
 */
export class Refused extends Error {
  readonly code: string;
  readonly facts: RefusalFacts;

  constructor(code: string, facts: RefusalFacts = {}) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.facts = facts;
  }
}
