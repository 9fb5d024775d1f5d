import type { Audience, Organ, Owner, Role } from '@liangfa/kernel';
import type { z } from 'zod';

/** One order that may be given: who owns it, who may give it, what it carries. */
export type CommandDefinition<D extends z.ZodType = z.ZodType> = {
  owner: Owner;
  noun: string;
  data: D;
  /** Who may give it, by organ and role. The decider checks what depends on the case. */
  roles: Partial<Record<Organ, readonly Role[]>>;
  /** `opens`: needs no earlier stream; `case`: the subject is a case; `agency`: the actor's own agency; `none`: data says. */
  subject: 'opens' | 'case' | 'agency' | 'none';
  zh: string;
  en: string;
  article?: string;
  /** Codes it can be refused with, beside those of every command. */
  refusals: readonly string[];
};

/** One fact that may be published, and who may see it. */
export type EventDefinition<D extends z.ZodType = z.ZodType> = {
  owner: Owner;
  noun: string;
  audience: Audience;
  data: D;
  zh: string;
  en: string;
  article?: string;
};

export function command<D extends z.ZodType>(definition: CommandDefinition<D>): CommandDefinition<D> {
  return definition;
}
export function event<D extends z.ZodType>(definition: EventDefinition<D>): EventDefinition<D> {
  return definition;
}

type Shapes = Record<string, { data: z.ZodType }>;
/** The union `{ type, data }` over a table of definitions: what deciders switch on. */
export type MessageOf<T extends Shapes> = {
  [K in keyof T & string]: { type: K; data: z.infer<T[K]['data']> };
}[keyof T & string];

export const OFFICERS = ['officer', 'unit-head', 'deputy-head', 'head', 'clerk', 'system'] as const;
export const POLICE = ['intake-officer', 'legal-officer', 'investigator', 'police-head', 'system'] as const;
export const PROSECUTORS = ['prosecutor', 'assistant', 'department-head', 'chief-prosecutor'] as const;
