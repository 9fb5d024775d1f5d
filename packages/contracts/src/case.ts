import { z } from 'zod';
import { command, event, type MessageOf, OFFICERS } from './define.ts';
import { amount, crime, date, goods, money, name, number, officer, party, quantity, sector, text } from './values.ts';

const owner = 'enforcement';
const noun = 'case';
const officers = { enforcement: OFFICERS } as const;

const opened = z.object({
  number,
  title: name,
  /** 案由 in the agency's own words; crimes are mapped from it. */
  cause: name,
  sector: sector.default('general'),
  source: z.enum(['found', 'complaint', 'surrender', 'assigned', 'referred', 'media']).default('found'),
  /** At least two qualified officers: 行政处罚法 art. 42. */
  officers: z.array(officer).min(1).max(20),
  parties: z.array(party).min(1).max(100),
  /** The day of the act, where known. */
  actDate: date.optional(),
  place: name.optional(),
  facts: text.optional(),
});
const evidence = z.object({
  amounts: z.array(amount).max(50).default([]),
  quantities: z.array(quantity).max(50).default([]),
  elements: z.array(name).max(50).default([]),
  crimes: z.array(crime).max(20).default([]),
  goods: z.array(goods).max(100).default([]),
  appraisal: z.object({ by: name, opinion: text }).optional(),
  note: text.optional(),
});
const suspicion = z.object({ crimes: z.array(crime).min(1).max(20), grounds: text });
const penalty = z.object({
  decisionNumber: number,
  penalties: z
    .array(
      z.object({
        party: z.string(),
        kinds: z
          .array(z.enum(['warning', 'fine', 'confiscation', 'suspension', 'licence-revoked', 'detention', 'other']))
          .min(1),
        fine: money.optional(),
        confiscated: money.optional(),
        note: text.optional(),
      }),
    )
    .min(1)
    .max(100),
  basis: text,
  amounts: z.array(amount).max(50).default([]),
  collectivelyDiscussed: z.boolean().default(false),
  serious: z.boolean().default(false),
  belowMinimum: z.boolean().default(false),
});
const closing = z.object({
  reason: z.enum(['penalty-executed', 'no-penalty', 'withdrawn', 'transferred', 'criminal-case-ended', 'other']),
  note: text.optional(),
});
const correction = z.object({
  reason: text,
  title: name.optional(),
  cause: name.optional(),
  sector: sector.optional(),
  parties: z.array(party).min(1).max(100).optional(),
  amounts: z.array(amount).max(50).optional(),
  elements: z.array(name).max(50).optional(),
  actDate: date.optional(),
});
const confirmation = z.object({ event: z.uuid() });

/** Administrative case 行政案件. */
export const caseCommands = {
  OpenCase: command({
    owner,
    noun,
    data: opened,
    roles: officers,
    subject: 'opens',
    zh: '行政立案',
    en: 'open an administrative case',
    article: '行政处罚法第54条第2款',
    refusals: ['CASE_NUMBER_TAKEN', 'TWO_OFFICERS', 'WRONG_CHECK_DIGIT'],
  }),
  RecordEvidence: command({
    owner,
    noun,
    data: evidence,
    roles: officers,
    subject: 'case',
    zh: '登记证据与金额',
    en: 'record evidence and typed amounts',
    refusals: ['CASE_IS_CLOSED'],
  }),
  RaiseSuspicion: command({
    owner,
    noun,
    data: suspicion,
    roles: { enforcement: [...OFFICERS, 'legal-reviewer'] },
    subject: 'case',
    zh: '提出涉嫌犯罪',
    en: 'raise a suspicion of crime',
    article: '国务院令第310号第3条',
    refusals: ['CASE_IS_CLOSED'],
  }),
  DecidePenalty: command({
    owner,
    noun,
    data: penalty,
    roles: officers,
    subject: 'case',
    zh: '行政处罚决定',
    en: 'decide an administrative penalty',
    article: '行政处罚法第57条',
    refusals: ['CASE_IS_CLOSED', 'UNKNOWN_PARTY', 'FINE_AMOUNT_MISSING'],
  }),
  CloseCase: command({
    owner,
    noun,
    data: closing,
    roles: officers,
    subject: 'case',
    zh: '结案',
    en: 'close the case',
    article: '行政处罚法第57条',
    refusals: ['CASE_IS_CLOSED'],
  }),
  CorrectCase: command({
    owner,
    noun,
    data: correction,
    roles: officers,
    subject: 'case',
    zh: '更正',
    en: 'correct an earlier entry; the old value stays readable',
    refusals: ['NOTHING_TO_CORRECT', 'WRONG_CHECK_DIGIT'],
  }),
  ConfirmEnforcementEntry: command({
    owner,
    noun,
    data: confirmation,
    roles: { enforcement: ['head', 'deputy-head', 'unit-head', 'officer'] },
    subject: 'case',
    zh: '确认代录',
    en: 'confirm what another organ entered for this agency',
    refusals: ['NO_SUCH_ENTRY', 'ALREADY_CONFIRMED'],
  }),
};

export const caseEvents = {
  CaseOpened: event({ owner, noun, audience: 'shared', data: opened, zh: '行政立案', en: 'case opened' }),
  EvidenceRecorded: event({ owner, noun, audience: 'shared', data: evidence, zh: '证据登记', en: 'evidence recorded' }),
  SuspicionRaised: event({
    owner,
    noun,
    audience: 'shared',
    data: suspicion,
    zh: '提出涉嫌犯罪',
    en: 'suspicion raised',
  }),
  PenaltyDecided: event({ owner, noun, audience: 'shared', data: penalty, zh: '行政处罚决定', en: 'penalty decided' }),
  CaseClosed: event({ owner, noun, audience: 'shared', data: closing, zh: '结案', en: 'case closed' }),
  CaseCorrected: event({ owner, noun, audience: 'shared', data: correction, zh: '更正', en: 'case corrected' }),
  EnforcementEntryConfirmed: event({
    owner,
    noun,
    audience: 'shared',
    data: confirmation,
    zh: '代录确认',
    en: 'entry confirmed',
  }),
};
export type CaseCommand = MessageOf<typeof caseCommands>;
export type CaseEvent = MessageOf<typeof caseEvents>;
