import type { RefusalFacts } from '@liangfa/kernel';

type Text = { zh: string; en: string; article?: string; field?: string };

/** Every code a command can be refused with. `{name}` is filled from the refusal's facts. */
export const refusals: Record<string, Text> = {
  INVALID_INPUT: { zh: '字段 {field} 不符合要求：{rule}', en: 'field {field} is not as required: {rule}' },
  WRONG_CHECK_DIGIT: {
    zh: '字段 {field} 校验位不符',
    en: 'field {field} fails its check digit',
    article: 'GB 11643、GB 32100-2015',
  },
  UNKNOWN_AGENCY: { zh: '目录中没有单位 {agency}', en: 'the directory has no agency {agency}' },
  DATE_IN_FUTURE: {
    zh: '发生时间 {at} 晚于当前时间',
    en: 'the time of the act {at} lies in the future',
    field: 'time',
  },
  MISSING_PAPER: {
    zh: '移送须附 {paper}',
    en: 'the transfer lacks {paper}',
    article: '国务院令第310号第6条',
    field: 'papers',
  },
  WRONG_ROLE: { zh: '您的角色 {role} 不能作出此行为', en: 'your role {role} may not do this' },
  STALE_VERSION: {
    zh: '案件已有更新（当前版本 {version}），请刷新后再作决定',
    en: 'the case has moved on (version {version}); read it again and decide anew',
    field: 'expectedVersion',
  },
  BODY_TOO_LARGE: { zh: '请求体超过 {limit} 字节', en: 'the body is larger than {limit} bytes' },
  MALFORMED_EVENT: { zh: 'CloudEvent 格式有误：{field} {rule}', en: 'malformed CloudEvent: {field} {rule}' },
  COMMAND_ID_REUSED: { zh: '同一编号已用于另一内容', en: 'this id was already used with another body', field: 'id' },
  UNKNOWN_COMMAND: { zh: '没有命令类型 {type}', en: 'there is no command type {type}', field: 'type' },
  ILLEGAL_UNICODE: { zh: '字段 {field} 含有非法字符', en: 'field {field} holds illegal unicode' },
  UNKNOWN_CASE: { zh: '没有案件 {subject}', en: 'there is no case {subject}', field: 'subject' },
  NOT_YOUR_CASE: { zh: '此案不由贵单位办理', en: 'this case is not your agency’s', field: 'subject' },
  ON_BEHALF_NOT_ALLOWED: { zh: '不得代 {agency} 录入', en: 'you may not enter for {agency}', field: 'onBehalfOf' },

  CASE_NUMBER_TAKEN: { zh: '案号 {number} 已使用', en: 'case number {number} is in use', field: 'data.number' },
  TWO_OFFICERS: {
    zh: '至少两名执法人员',
    en: 'at least two officers',
    article: '行政处罚法第42条第1款',
    field: 'data.officers',
  },
  CASE_IS_CLOSED: { zh: '案件已结案', en: 'the case is closed' },
  UNKNOWN_PARTY: { zh: '本案没有当事人 {party}', en: 'the case has no party {party}' },
  FINE_AMOUNT_MISSING: { zh: '罚款须填金额', en: 'a fine needs its amount', field: 'data.penalties' },
  NOTHING_TO_CORRECT: { zh: '没有可更正的内容', en: 'nothing is corrected' },
  NO_SUCH_ENTRY: { zh: '没有这条记录', en: 'there is no such entry', field: 'data.event' },
  ALREADY_CONFIRMED: { zh: '已确认', en: 'already confirmed', field: 'data.event' },

  TRANSFER_UNDER_WAY: { zh: '已有正在办理的移送', en: 'a transfer is already under way' },
  ONLY_THE_HEAD_APPROVES: {
    zh: '须由正职负责人或者主持工作的负责人审批',
    en: 'only the head or the recorded acting head decides',
    article: '国务院令第310号第5条第2款',
  },
  NOT_APPROVED: { zh: '尚未批准', en: 'not approved yet', article: '国务院令第310号第5条第2款' },
  NOT_A_POLICE_ORGAN: {
    zh: '{agency} 不是公安机关',
    en: '{agency} is not a police organ',
    field: 'data.to',
    article: '国务院令第310号第5条',
  },
  WRONG_STATE: { zh: '当前状态（{state}）不能作此行为', en: 'not possible in the present state ({state})' },
  NOTHING_SUPPLIED: {
    zh: '未提交材料，也未说明不能补正',
    en: 'neither papers nor a statement that they cannot be had',
    field: 'data.papers',
  },
  WRONG_PERIOD: { zh: '起止时间有误', en: 'the period ends before it begins', field: 'data.until' },
  NO_SUCH_ACTING_HEAD: { zh: '没有这位主持工作的负责人', en: 'no such acting head', field: 'data.person' },

  NOT_ARRIVED: { zh: '移送尚未到达', en: 'the transfer has not arrived', field: 'data.transfer' },
  NOT_ADDRESSED_TO_YOU: {
    zh: '此移送不是发给贵单位的',
    en: 'the transfer is not addressed to you',
    field: 'data.transfer',
  },
  NOT_RECEIVED: { zh: '尚未接受该案', en: 'the transfer was not received yet' },
  ONLY_THE_POLICE_HEAD_EXTENDS: {
    zh: '须经县级以上公安机关负责人批准',
    en: 'only the head of the county-level police or above extends',
    article: '公通字〔2015〕32号',
  },
  NO_SUCH_CRIMINAL_CASE: { zh: '没有这件刑事案件', en: 'there is no such criminal case' },

  NO_SUCH_OPINION: { zh: '没有这份检察意见', en: 'there is no such opinion', field: 'data.opinion' },
  ONLY_THE_CHIEF_PROSECUTOR: {
    zh: '须经检察长批准',
    en: 'only the chief prosecutor approves',
    article: '人民检察院刑事诉讼规则第557条',
  },

  AGENCY_EXISTS: { zh: '单位 {agency} 已登记', en: 'agency {agency} is registered', field: 'data.agency' },
  NO_SUCH_ALARM: { zh: '没有这条预警', en: 'there is no such alarm', field: 'data.alarm' },
  NOT_YOUR_ALARM: { zh: '只有被监督单位可以说明', en: 'only the supervised organ explains' },
  NOT_YOURS_TO_CLOSE: {
    zh: '有案不送、以罚代刑和公安期限由检察机关销号，行政机关期限由司法行政部门销号',
    en: 'withheld cases, fines in place of transfer and police limits are closed by the procuratorate, agency limits by the justice bureau',
  },
  HISTORY_EXISTS: {
    zh: '该既往案件已存在且内容不同',
    en: 'this past case exists with other content',
    field: 'data.id',
  },
  UNKNOWN_HISTORY: { zh: '没有既往案件 {case}', en: 'there is no past case {case}', field: 'data.case' },
  STEP_EXISTS: { zh: '该步骤已存在且内容不同', en: 'this step exists with other content', field: 'data.seq' },
};

/** Codes that any command can be refused with. */
export const refusalsOfAll = [
  'INVALID_INPUT',
  'UNKNOWN_AGENCY',
  'DATE_IN_FUTURE',
  'WRONG_ROLE',
  'STALE_VERSION',
  'COMMAND_ID_REUSED',
  'UNKNOWN_COMMAND',
  'ILLEGAL_UNICODE',
  'UNKNOWN_CASE',
  'NOT_YOUR_CASE',
  'ON_BEHALF_NOT_ALLOWED',
] as const;

function fill(template: string, facts: RefusalFacts): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(facts[key] ?? '?'));
}

/** A refusal as it is answered: code, field, article, and the message in both languages. */
export function refusalOf(code: string, facts: RefusalFacts = {}) {
  const text = refusals[code];
  if (!text) throw new Error(`refusal code without a text: ${code}`);
  return {
    status: 'refused' as const,
    code,
    field: facts.field ?? text.field ?? null,
    article: text.article ?? null,
    message: { zh: fill(text.zh, facts), en: fill(text.en, facts) },
  };
}
