import { type Organ, type Role, roles } from '@liangfa/kernel';
import { z } from 'zod';
import { command, event, type MessageOf } from './define.ts';

const owner = 'supervision';
const noun = 'history';

export const stepTypes = [
  'case-opened',
  'inspection',
  'evidence-recorded',
  'suspicion-raised',
  'transfer-approved',
  'transfer-rejected',
  'transferred',
  'transfer-copied-to-procuratorate',
  'transfer-received',
  'supplement-requested',
  'supplemented',
  'forwarded',
  'returned',
  'filed',
  'not-filed',
  'reconsideration-requested',
  'reconsideration-decided',
  'supervision-requested',
  'reasons-demanded',
  'reasons-explained',
  'filing-notice',
  'filed-on-notice',
  'transfer-suggested',
  'correction-notice',
  'penalty-decided',
  'consultation',
  'joint-meeting',
  'investigation-concluded',
  'arrest-approved',
  'prosecuted',
  'not-prosecuted',
  'procuratorial-opinion',
  'opinion-replied',
  'penalty-after-nonprosecution',
  'duty-clue-transferred',
  'duty-clue-decided',
  'judgment',
  'closed',
  'other',
] as const;

const fileId = z.string().regex(/^[A-Za-z0-9_.-]{1,120}$/);
const long = z.string().max(8000);
/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: real records are often imprecise, and keep the precision they came with. */
const reportedDate = z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)]);

export const reportedCase = z.object({
  id: fileId,
  title: long.min(1),
  source: z.object({
    publisher: long.nullish(),
    title: long.nullish(),
    date: z.string().max(40).nullish(),
    url: long.nullish(),
    note: long.nullish(),
  }),
  region: long.nullish(),
  field: long.nullish(),
  crime: long.nullish(),
  amountCny: z.number().nullish(),
  quantity: z
    .object({ value: z.number().nullish(), unit: z.string().max(200).nullish() })
    .loose()
    .nullish(),
  direction: z.enum(['forward', 'reverse', 'both']).nullish(),
  agencies: z
    .array(
      z.object({
        role: z.enum(['enforcement', 'public-security', 'procuratorate', 'supervision', 'court', 'legal-affairs']),
        name: long.min(1),
      }),
    )
    .max(100),
  outcome: long.nullish(),
});
export const reportedStep = z.object({
  case: fileId,
  seq: z.number().int().min(0).max(100_000),
  date: reportedDate.nullish(),
  type: z.enum(stepTypes),
  by: long.nullish(),
  note: long.nullish(),
});

const anySystem = Object.fromEntries(
  (Object.keys(roles) as Organ[]).map((organ) => [organ, ['system'] as Role[]]),
) as Partial<Record<Organ, readonly Role[]>>;

/** Published and migrated histories 既往案件: past the deciders' order, never opening live duties. */
export const historyCommands = {
  ReportedCase: command({
    owner,
    noun,
    data: reportedCase,
    roles: anySystem,
    subject: 'none',
    zh: '补录既往案件',
    en: 'report a past case',
    refusals: ['HISTORY_EXISTS'],
  }),
  ReportedStep: command({
    owner,
    noun,
    data: reportedStep,
    roles: anySystem,
    subject: 'none',
    zh: '补录既往步骤',
    en: 'report a step of a past case',
    refusals: ['UNKNOWN_HISTORY', 'STEP_EXISTS'],
  }),
};
export const historyEvents = {
  CaseReported: event({
    owner,
    noun,
    audience: 'shared',
    data: reportedCase,
    zh: '既往案件',
    en: 'past case reported',
  }),
  StepReported: event({
    owner,
    noun,
    audience: 'shared',
    data: reportedStep,
    zh: '既往步骤',
    en: 'past step reported',
  }),
};
export type HistoryCommand = MessageOf<typeof historyCommands>;
export type HistoryEvent = MessageOf<typeof historyEvents>;
