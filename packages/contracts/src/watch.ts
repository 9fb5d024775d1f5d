import { z } from 'zod';
import { command, event, type MessageOf, OFFICERS, POLICE, PROSECUTORS } from './define.ts';
import { text } from './values.ts';

const owner = 'supervision';
const noun = 'watch';

export const limitStates = [
  'OPEN',
  'WARNING',
  'UNRECORDED',
  'MET',
  'MET_ENTERED_LATE',
  'LATE',
  'LAPSED',
  'SUSPENDED',
] as const;
export const alarmKinds = [
  'UNTRANSFERRED', // 有案不送
  'PENALTY_INSTEAD', // 以罚代刑
  'OVERDUE',
  'UNSIGNED', // 滞留
  'VIOLATION',
  'ENTERED_LATE', // 录入迟延
  'SPLIT',
  'REPEATED',
] as const;

export const reading = z.object({
  method: z.string(),
  dueAt: z.string(),
  article: z.string(),
  confidence: z.string(),
  provisional: z.boolean().optional(),
});
const governing = reading.extend({ warnAt: z.string().nullable() });
const id = z.string().max(200);

const opened = z.object({
  obligation: id,
  rule: z.string(),
  version: z.number().int(),
  kind: z.enum(['duty', 'right', 'gate', 'no-number']),
  /** The agency that owes the act. */
  actor: z.string(),
  organ: z.string(),
  /** The published fact that started the limit. */
  trigger: z.object({ event: z.string(), type: z.string(), at: z.string() }),
  transfer: z.string().nullable(),
  governing: governing.nullable(),
  readings: z.array(reading),
  /** True where the figure is local policy, not law. */
  policy: z.boolean(),
});
const moved = opened.pick({ obligation: true, governing: true, readings: true }).extend({ reason: z.string() });
const stated = z.object({
  obligation: id,
  rule: z.string(),
  version: z.number().int(),
  dueAt: z.string().nullable(),
  article: z.string().nullable(),
});
const discharged = stated.extend({
  state: z.enum(['MET', 'MET_ENTERED_LATE', 'LATE']),
  by: z.object({ event: z.string(), type: z.string(), at: z.string(), recordedAt: z.string() }),
  /** ISO 8601 duration past the governing due moment, only with LATE. */
  lateBy: z.string().nullable(),
});

const raised = z.object({
  alarm: id,
  kind: z.enum(alarmKinds),
  /** The rule or threshold it rests on. */
  rule: z.string(),
  version: z.number().int(),
  article: z.string(),
  confidence: z.string(),
  /** The supervised agency, which explains. */
  agency: z.string(),
  /** Which side closes it: 有案不送, 以罚代刑 and police limits the procuratorate, agency limits the 司法局. */
  closer: z.enum(['procuratorate', 'justice']),
  obligation: id.nullable(),
  transfer: z.string().nullable(),
  /** Values, thresholds, dates and readings the alarm was computed from. No personal data. */
  inputs: z.record(z.string(), z.unknown()),
});
const withdrawn = z.object({ alarm: id, reason: z.string(), by: z.string().nullable() });
const explained = z.object({ alarm: id, explanation: text });
const closed = z.object({
  alarm: id,
  finding: z.enum(['transferred', 'not-a-crime', 'explained', 'corrected', 'false-alarm', 'other']),
  reason: text,
});
const hit = z.object({
  hit: id,
  rule: z.string(),
  version: z.number().int(),
  crime: z.string(),
  metric: z.string().nullable(),
  value: z.number().nullable(),
  threshold: z.number().nullable(),
  missing: z.array(z.string()),
  article: z.string(),
  confidence: z.string(),
});
const cleared = z.object({ hit: id, reason: z.string(), by: z.string().nullable() });

/** Alarms are explained by the supervised organ and closed with a reason by who may. */
export const watchCommands = {
  ExplainAlarm: command({
    owner,
    noun,
    data: explained,
    roles: { enforcement: [...OFFICERS, 'legal-reviewer'], 'public-security': POLICE },
    subject: 'none',
    zh: '说明情况',
    en: 'explain an alarm or a suspicion hit',
    refusals: ['NO_SUCH_ALARM', 'NOT_YOUR_ALARM', 'WRONG_STATE'],
  }),
  CloseAlarm: command({
    owner,
    noun,
    data: closed,
    roles: { procuratorate: PROSECUTORS, justice: ['justice-head', 'enforcement-supervisor'] },
    subject: 'none',
    zh: '销号',
    en: 'close an alarm with a reason',
    refusals: ['NO_SUCH_ALARM', 'NOT_YOURS_TO_CLOSE', 'WRONG_STATE'],
  }),
};
/** Published by the watch. Ids are deterministic: a restart or a replica raises each once. */
export const watchEvents = {
  ObligationOpened: event({ owner, noun, audience: 'shared', data: opened, zh: '期限起算', en: 'limit opened' }),
  ObligationMoved: event({
    owner,
    noun,
    audience: 'shared',
    data: moved,
    zh: '期限变更',
    en: 'limit moved (extension, correction, suspension)',
  }),
  ObligationWarned: event({ owner, noun, audience: 'shared', data: stated, zh: '临近到期', en: 'limit near its end' }),
  ObligationOverdue: event({
    owner,
    noun,
    audience: 'shared',
    data: stated,
    zh: '逾期未见记录',
    en: 'limit past, nothing recorded',
  }),
  ObligationSuspended: event({
    owner,
    noun,
    audience: 'shared',
    data: stated.extend({ since: z.string() }),
    zh: '中止计算',
    en: 'limit suspended',
  }),
  ObligationResumed: event({
    owner,
    noun,
    audience: 'shared',
    data: stated.extend({ since: z.string() }),
    zh: '恢复计算',
    en: 'limit resumed',
  }),
  ObligationDischarged: event({
    owner,
    noun,
    audience: 'shared',
    data: discharged,
    zh: '履行',
    en: 'limit discharged',
  }),
  ObligationLapsed: event({ owner, noun, audience: 'shared', data: stated, zh: '权利逾期丧失', en: 'right lapsed' }),
  ObligationVoided: event({
    owner,
    noun,
    audience: 'shared',
    data: z.object({ obligation: id, reason: z.string() }),
    zh: '期限撤销',
    en: 'limit void',
  }),
  AlarmRaised: event({ owner, noun, audience: 'shared', data: raised, zh: '预警', en: 'alarm raised' }),
  AlarmWithdrawn: event({ owner, noun, audience: 'shared', data: withdrawn, zh: '预警撤回', en: 'alarm withdrawn' }),
  AlarmExplained: event({ owner, noun, audience: 'shared', data: explained, zh: '情况说明', en: 'alarm explained' }),
  AlarmClosed: event({ owner, noun, audience: 'shared', data: closed, zh: '预警销号', en: 'alarm closed' }),
  SuspicionHit: event({ owner, noun, audience: 'shared', data: hit, zh: '疑罪提示', en: 'suspicion hit' }),
  SuspicionCleared: event({
    owner,
    noun,
    audience: 'shared',
    data: cleared,
    zh: '疑罪提示解除',
    en: 'suspicion cleared',
  }),
};
export type WatchCommand = MessageOf<typeof watchCommands>;
export type WatchEvent = MessageOf<typeof watchEvents>;
