import type { Owner } from '@liangfa/kernel';
import { z } from 'zod';
import { agencyCommands, agencyEvents } from './agency.ts';
import { caseCommands, caseEvents } from './case.ts';
import type { CommandDefinition, EventDefinition } from './define.ts';
import { historyCommands, historyEvents } from './history.ts';
import { criminalCaseCommands, criminalCaseEvents, intakeCommands, intakeEvents } from './intake.ts';
import {
  opinionCommands,
  opinionEvents,
  prosecutionCommands,
  prosecutionEvents,
  replyCommands,
  replyEvents,
} from './opinion.ts';
import { refusalsOfAll } from './refusals.ts';
import { officeCommands, officeEvents, transferCommands, transferEvents } from './transfer.ts';
import { watchCommands, watchEvents } from './watch.ts';

/** Every command of the platform by its name. */
export const commands: Record<string, CommandDefinition> = {
  ...caseCommands,
  ...transferCommands,
  ...officeCommands,
  ...replyCommands,
  ...intakeCommands,
  ...criminalCaseCommands,
  ...opinionCommands,
  ...prosecutionCommands,
  ...agencyCommands,
  ...watchCommands,
  ...historyCommands,
};

/** Every published event by its name. */
export const events: Record<string, EventDefinition> = {
  ...caseEvents,
  ...transferEvents,
  ...officeEvents,
  ...replyEvents,
  ...intakeEvents,
  ...criminalCaseEvents,
  ...opinionEvents,
  ...prosecutionEvents,
  ...agencyEvents,
  ...watchEvents,
  ...historyEvents,
};

function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** `TransferCase` -> `liangfa.transfer-case.v1`: the CloudEvents type of a command or an event. */
export function typeOf(name: string): string {
  return `liangfa.${kebab(name)}.v1`;
}

const commandByType = new Map(Object.keys(commands).map((name) => [typeOf(name), name]));

/** The command behind a CloudEvents type, or undefined. */
export function commandNameOf(type: string): string | undefined {
  return commandByType.get(type);
}

/** The topic that carries an event: the audience is in its name. */
export function topicOf(eventName: string): string {
  const definition = events[eventName];
  if (!definition) throw new Error(`unknown event ${eventName}`);
  return `${definition.owner}.${definition.audience}`;
}

/** Draft 2020-12 schema of a command's data. Checks that JSON Schema cannot say (check digits) stay with the owner. */
export function schemaOf(commandName: string): object {
  const definition = commands[commandName];
  if (!definition) throw new Error(`unknown command ${commandName}`);
  const schema = z.toJSONSchema(definition.data, { io: 'input' });
  return { $id: typeOf(commandName), title: definition.en, description: definition.zh, ...schema };
}

/** The content of docs/commands.json. */
export function commandsDocument() {
  return Object.entries(commands).map(([name, d]) => ({
    command: name,
    type: typeOf(name),
    owner: d.owner satisfies Owner,
    noun: d.noun,
    subject: d.subject,
    title: { zh: d.zh, en: d.en },
    article: d.article ?? null,
    roles: Object.entries(d.roles).flatMap(([organ, roles]) => (roles ?? []).map((role) => `${organ}/${role}`)),
    refusals: [...new Set([...d.refusals, ...refusalsOfAll])],
    schema: schemaOf(name),
  }));
}
