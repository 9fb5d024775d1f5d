/** The kinds of organ that act in the linkage. 行政执法机关, 公安, 检察院, 监察, 司法行政, 法院. */
export const organs = ['enforcement', 'public-security', 'procuratorate', 'supervision', 'justice', 'court'] as const;
export type Organ = (typeof organs)[number];

/** The owners of data: each is one process with one log, one database role and topics of its own. */
export const owners = ['enforcement', 'public-security', 'procuratorate', 'supervision'] as const;
export type Owner = (typeof owners)[number];

/** The roles inside each organ; GLOSSARY.md has the Chinese terms. `system` is an agency's own case system. */
export const roles = {
  enforcement: [
    'head',
    'officer',
    'unit-head',
    'legal-reviewer',
    'deputy-head',
    'clerk',
    'liaison',
    'custodian',
    'system',
  ],
  'public-security': [
    'police-head',
    'intake-officer',
    'legal-officer',
    'investigator',
    'custodian',
    'liaison',
    'system',
  ],
  procuratorate: [
    'chief-prosecutor',
    'prosecutor',
    'assistant',
    'department-head',
    'administrative-prosecutor',
    'case-manager',
    'liaison',
    'system',
  ],
  supervision: [
    'supervision-head',
    'supervisor',
    'case-supervision',
    'organisation-admin',
    'security-admin',
    'auditor',
    'system',
  ],
  justice: ['justice-head', 'enforcement-supervisor', 'file-reviewer', 'assessor', 'system'],
  court: ['judge', 'court-clerk', 'system'],
} as const satisfies Record<Organ, readonly string[]>;
export type Role = (typeof roles)[Organ][number];

/** Who acts: always taken from a verified token, never from a payload. */
export type Actor = {
  id: string;
  agency: string;
  organ: Organ;
  role: Role;
  /** Path of names from province down, for example `虚构省/演示市`. */
  region: string;
  kind: 'person' | 'system';
};
