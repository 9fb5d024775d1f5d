import { z } from 'zod';
import { command, event, type MessageOf, POLICE } from './define.ts';
import { agencyId, crime, name, number, paper, party, suspect, text } from './values.ts';

const owner = 'public-security';
const noun = 'intake';
const police = { 'public-security': POLICE } as const;
const transfer = { transfer: z.string().max(80).optional() };

const arrived = z.object({
  transfer: z.string(),
  from: agencyId,
  to: agencyId,
  number,
  caseNumber: number,
  title: name,
  suspects: z.array(suspect),
  papers: z.array(paper),
  sentAt: z.string(),
  /** The transfer this one was forwarded from. */
  forwardedFrom: z.string().nullable(),
});
const received = z.object({ ...transfer, receiptNumber: number, receivedBy: name.optional() });
const supplement = z.object({ ...transfer, items: z.array(text).min(1).max(50), number: number.optional() });
const forwarded = z.object({ ...transfer, to: agencyId, reason: text, number: number.optional() });
const returned = z.object({ ...transfer, reason: text, number: number.optional() });
const refused = z.object({ ...transfer, reason: text });
const extended = z.object({
  ...transfer,
  /** 7 days where a clue must be checked, 30 days for major, difficult or complex cases; economic crimes have their own. */
  rule: z.enum(['C6x', 'C6y', 'C6e']),
  days: z.union([z.literal(7), z.literal(10), z.literal(30), z.literal(60)]),
  reason: text,
  number: number.optional(),
});
const filed = z.object({
  ...transfer,
  number,
  crimes: z.array(crime).min(1).max(20),
  noticeNumber: number.optional(),
  suspects: z
    .array(z.object({ party: z.string(), crime: crime.optional() }))
    .max(100)
    .default([]),
});
const declined = z.object({
  ...transfer,
  number,
  category: z.enum(['no-crime', 'minor', 'expired', 'evidence', 'other']),
  reasons: text,
});
const confirmation = z.object({ event: z.uuid() });

/** Intake 受案, one stream per transfer that reached a police organ. */
export const intakeCommands = {
  ReceiveTransfer: command({
    owner,
    noun,
    data: received,
    roles: police,
    subject: 'case',
    zh: '接受案件, 出具回执',
    en: 'sign for the transfer',
    article: '国务院令第310号第7条',
    refusals: ['NOT_ARRIVED', 'NOT_ADDRESSED_TO_YOU', 'WRONG_STATE'],
  }),
  RequestSupplement: command({
    owner,
    noun,
    data: supplement,
    roles: police,
    subject: 'case',
    zh: '通知补正',
    en: 'ask for missing papers within 24 hours',
    article: '公安机关办理刑事案件程序规定第180条第2款',
    refusals: ['NOT_RECEIVED', 'WRONG_STATE'],
  }),
  ForwardTransfer: command({
    owner,
    noun,
    data: forwarded,
    roles: police,
    subject: 'case',
    zh: '转送有管辖权的公安机关',
    en: 'forward to the competent police',
    article: '国务院令第310号第7条',
    refusals: ['UNKNOWN_AGENCY', 'NOT_A_POLICE_ORGAN', 'NOT_RECEIVED', 'WRONG_STATE'],
  }),
  ReturnTransfer: command({
    owner,
    noun,
    data: returned,
    roles: police,
    subject: 'case',
    zh: '退回',
    en: 'return what is not a police matter',
    article: '公安机关办理刑事案件程序规定第180条第3款',
    refusals: ['NOT_RECEIVED', 'WRONG_STATE'],
  }),
  RefuseTransfer: command({
    owner,
    noun,
    data: refused,
    roles: police,
    subject: 'case',
    zh: '拒收(违法, 记录在案)',
    en: 'refuse a transfer: unlawful, recorded and flagged',
    article: '公安机关办理刑事案件程序规定第180条第2款',
    refusals: ['NOT_ARRIVED'],
  }),
  ExtendFilingReview: command({
    owner,
    noun,
    data: extended,
    roles: { 'public-security': ['police-head'] },
    subject: 'case',
    zh: '延长立案审查期限',
    en: 'extend the filing review',
    article: '公通字〔2015〕32号',
    refusals: ['ONLY_THE_POLICE_HEAD_EXTENDS', 'NOT_RECEIVED', 'WRONG_STATE'],
  }),
  FileCase: command({
    owner,
    noun,
    data: filed,
    roles: police,
    subject: 'case',
    zh: '立案',
    en: 'file the criminal case',
    article: '国务院令第310号第8条',
    refusals: ['NOT_RECEIVED', 'WRONG_STATE'],
  }),
  DeclineFiling: command({
    owner,
    noun,
    data: declined,
    roles: police,
    subject: 'case',
    zh: '不予立案',
    en: 'decline to file, with reasons',
    article: '国务院令第310号第8条',
    refusals: ['NOT_RECEIVED', 'WRONG_STATE'],
  }),
  ConfirmPoliceEntry: command({
    owner,
    noun,
    data: confirmation,
    roles: { 'public-security': ['police-head', 'intake-officer', 'legal-officer'] },
    subject: 'case',
    zh: '确认代录',
    en: 'confirm what another organ entered for the police',
    refusals: ['NO_SUCH_ENTRY', 'ALREADY_CONFIRMED'],
  }),
};
export const intakeEvents = {
  TransferArrived: event({
    owner,
    noun,
    audience: 'shared',
    data: arrived,
    zh: '移送材料到达',
    en: 'transfer arrived',
  }),
  TransferReceived: event({
    owner,
    noun,
    audience: 'shared',
    data: received,
    zh: '接受案件回执',
    en: 'receipt signed',
  }),
  SupplementRequested: event({
    owner,
    noun,
    audience: 'shared',
    data: supplement,
    zh: '通知补正',
    en: 'supplement requested',
  }),
  TransferForwarded: event({
    owner,
    noun,
    audience: 'shared',
    data: forwarded.extend({ newTransfer: z.string() }),
    zh: '转送',
    en: 'transfer forwarded',
  }),
  TransferReturned: event({ owner, noun, audience: 'shared', data: returned, zh: '退回', en: 'transfer returned' }),
  TransferRefused: event({
    owner,
    noun,
    audience: 'shared',
    data: refused,
    zh: '拒收',
    en: 'transfer refused by the police',
  }),
  FilingReviewExtended: event({
    owner,
    noun,
    audience: 'shared',
    data: extended,
    zh: '延长立案审查',
    en: 'filing review extended',
  }),
  CaseFiled: event({
    owner,
    noun,
    audience: 'shared',
    data: filed.extend({ criminalCase: z.string() }),
    zh: '立案',
    en: 'case filed',
  }),
  FilingDeclined: event({ owner, noun, audience: 'shared', data: declined, zh: '不予立案', en: 'filing declined' }),
  PoliceEntryConfirmed: event({
    owner,
    noun,
    audience: 'shared',
    data: confirmation,
    zh: '代录确认',
    en: 'entry confirmed',
  }),
};

const stage = z.enum(['investigating', 'arrest-requested', 'arrested', 'sent-for-prosecution', 'withdrawn']);
const ownFiling = z.object({
  number,
  title: name,
  crimes: z.array(crime).min(1).max(20),
  suspects: z.array(party).min(1).max(100),
  actDate: z.iso.date().optional(),
  facts: text.optional(),
});
/** Status only: investigation content never leaves the police. */
const progress = z.object({
  criminalCase: z.string().optional(),
  party: z.string(),
  name: name.optional(),
  stage,
  number: number.optional(),
});
const withdrawn = z.object({ criminalCase: z.string().optional(), reason: text, number: number.optional() });
const criminal = 'criminal-case';

/** Criminal case 刑事案件: its own stream; outcomes per person. */
export const criminalCaseCommands = {
  FileOwnCase: command({
    owner,
    noun: criminal,
    data: ownFiling,
    roles: police,
    subject: 'opens',
    zh: '自行发现立案',
    en: 'file a case the police found themselves',
    article: '刑事诉讼法第109条',
    refusals: ['CASE_NUMBER_TAKEN', 'WRONG_CHECK_DIGIT'],
  }),
  RecordProgress: command({
    owner,
    noun: criminal,
    data: progress,
    roles: police,
    subject: 'case',
    zh: '登记侦查进展(仅状态)',
    en: 'record a person’s procedural status',
    refusals: ['NO_SUCH_CRIMINAL_CASE', 'WRONG_STATE'],
  }),
  WithdrawFiledCase: command({
    owner,
    noun: criminal,
    data: withdrawn,
    roles: police,
    subject: 'case',
    zh: '撤销案件',
    en: 'withdraw the filed case and return it',
    article: '公安机关办理刑事案件程序规定第189条',
    refusals: ['NO_SUCH_CRIMINAL_CASE', 'WRONG_STATE'],
  }),
};
export const criminalCaseEvents = {
  CriminalCaseOpened: event({
    owner,
    noun: criminal,
    audience: 'shared',
    data: z.object({ number, crimes: z.array(crime), transfer: z.string() }),
    zh: '刑事案件建立',
    en: 'criminal case opened',
  }),
  OwnCaseFiled: event({
    owner,
    noun: criminal,
    audience: 'shared',
    data: ownFiling,
    zh: '公安自行立案',
    en: 'case filed on the police’s own finding',
  }),
  ProgressRecorded: event({
    owner,
    noun: criminal,
    audience: 'shared',
    data: progress,
    zh: '侦查进展',
    en: 'progress recorded',
  }),
  FiledCaseWithdrawn: event({
    owner,
    noun: criminal,
    audience: 'shared',
    data: withdrawn,
    zh: '撤案退回',
    en: 'filed case withdrawn',
  }),
};
export type IntakeCommand = MessageOf<typeof intakeCommands>;
export type IntakeEvent = MessageOf<typeof intakeEvents>;
export type CriminalCaseCommand = MessageOf<typeof criminalCaseCommands>;
export type CriminalCaseEvent = MessageOf<typeof criminalCaseEvents>;
