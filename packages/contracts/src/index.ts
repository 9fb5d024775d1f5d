export { type AgencyCommand, type AgencyEvent, agencyCommands, agencyEvents } from './agency.ts';
export { type CaseCommand, type CaseEvent, caseCommands, caseEvents } from './case.ts';
export {
  type CommandDefinition,
  type EventDefinition,
  type MessageOf,
  OFFICERS,
  POLICE,
  PROSECUTORS,
} from './define.ts';
export {
  type HistoryCommand,
  type HistoryEvent,
  historyCommands,
  historyEvents,
  reportedCase,
  reportedStep,
  stepTypes,
} from './history.ts';
export {
  type CriminalCaseCommand,
  type CriminalCaseEvent,
  criminalCaseCommands,
  criminalCaseEvents,
  type IntakeCommand,
  type IntakeEvent,
  intakeCommands,
  intakeEvents,
} from './intake.ts';
export {
  type OpinionCommand,
  type OpinionEvent,
  opinionCommands,
  opinionEvents,
  type ProsecutionCommand,
  type ProsecutionEvent,
  prosecutionCommands,
  prosecutionEvents,
  type ReplyCommand,
  type ReplyEvent,
  replyCommands,
  replyEvents,
} from './opinion.ts';
export { refusalOf, refusals, refusalsOfAll } from './refusals.ts';
export { commandNameOf, commands, commandsDocument, events, schemaOf, topicOf, typeOf } from './registry.ts';
export {
  type OfficeCommand,
  type OfficeEvent,
  officeCommands,
  officeEvents,
  type TransferCommand,
  type TransferEvent,
  transferCommands,
  transferEvents,
} from './transfer.ts';
export {
  type Amount,
  creditCodeIsRight,
  type Goods,
  identityNumberIsRight,
  type Officer,
  type Paper,
  type Party,
  paperKinds,
  type Quantity,
  type Sector,
  type Suspect,
} from './values.ts';
export { alarmKinds, limitStates, type WatchCommand, type WatchEvent, watchCommands, watchEvents } from './watch.ts';
