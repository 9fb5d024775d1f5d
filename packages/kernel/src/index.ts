export type { Context, Decider } from './decider.ts';
export { given } from './given.ts';
export { caseIdOf, idOf, isUuid } from './ids.ts';
export type {
  Audience,
  Authorship,
  Command,
  CommandAnswer,
  CommandHeader,
  Instant,
  Moment,
  NewEvent,
  OnBehalf,
  Receipt,
  ReceiptEntry,
  Recorded,
  RefusedAnswer,
} from './message.ts';
export { type Actor, type Organ, type Owner, organs, owners, type Role, roles } from './organ.ts';
export { type RefusalFacts, Refused } from './refused.ts';
