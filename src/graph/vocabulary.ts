/**
 * The one vocabulary: every enumerated value of the data, with the words planners use for it.
 * Corpus checks, questions, views and exports all read it here.
 */
export interface Term {
  zh: string
  en: string
}

export const LEVELS = {
  national: { zh: '国家', en: 'National' },
  provincial: { zh: '省', en: 'Provincial' },
  municipal: { zh: '市', en: 'Municipal' },
  county: { zh: '县', en: 'County' },
} as const satisfies Record<string, Term>

export const PLAN_KINDS = {
  development: { zh: '发展规划', en: 'Development plan' },
  spatial: { zh: '空间规划', en: 'Spatial plan' },
  special: { zh: '专项规划', en: 'Special plan' },
  regional: { zh: '区域规划', en: 'Regional plan' },
  action: { zh: '行动方案', en: 'Action plan' },
  opinion: { zh: '意见与批复', en: 'Opinion or reply' },
  law: { zh: '法律', en: 'Law' },
} as const satisfies Record<string, Term>

export const PLAN_STATUSES = {
  in_force: { zh: '施行中', en: 'In force' },
  expired: { zh: '已到期', en: 'Expired' },
  draft: { zh: '征求意见', en: 'Draft' },
  superseded: { zh: '已被取代', en: 'Superseded' },
  not_approved: { zh: '未获批准', en: 'Not approved' },
  unknown: { zh: '未见', en: 'Not seen' },
} as const satisfies Record<string, Term>

/** How much of a plan we have seen, most first: of its own text, of a text about it, or of neither. */
export const SEEN = {
  text: { zh: '见过正文', en: 'Text seen' },
  approval: { zh: '仅见批复', en: 'Approving reply only' },
  interpretation: { zh: '仅见解读', en: 'Interpretation only' },
  introduction: { zh: '仅见简介', en: 'Introduction only' },
  notice: { zh: '仅见印发通知', en: 'Issuing notice only' },
  contents: { zh: '仅见目录或数据', en: 'Contents only' },
  report: { zh: '仅见报道', en: 'Reports only' },
  citation: { zh: '仅见题名', en: 'Title only' },
} as const satisfies Record<string, Term>

export const DOCUMENT_STAGES = {
  interpretation: { zh: '政策解读', en: 'Interpretation' },
  issued: { zh: '印发', en: 'Issued text' },
  consultation_draft: { zh: '征求意见稿', en: 'Consultation draft' },
  approval: { zh: '批复', en: 'Approval' },
  introduction: { zh: '简介', en: 'Introduction' },
  notice: { zh: '印发通知', en: 'Issuing notice' },
  excerpt: { zh: '摘录', en: 'Excerpt' },
  contents: { zh: '目录', en: 'Contents list' },
  citation: { zh: '引用', en: 'Citation' },
  report: { zh: '报道', en: 'Report' },
} as const satisfies Record<string, Term>

export const CLAUSE_KINDS = {
  background: { zh: '背景', en: 'Background' },
  basis: { zh: '依据', en: 'Basis' },
  guiding_idea: { zh: '指导思想', en: 'Guiding idea' },
  principle: { zh: '原则', en: 'Principle' },
  goal: { zh: '目标', en: 'Goal' },
  indicator: { zh: '指标', en: 'Indicator' },
  task: { zh: '任务', en: 'Task' },
  safeguard: { zh: '保障措施', en: 'Safeguard' },
  heading: { zh: '标题', en: 'Heading' },
} as const satisfies Record<string, Term>

export const LINKAGE_TYPES = {
  implements: { zh: '落实', en: 'Implements' },
  refines: { zh: '细化', en: 'Refines' },
  decomposes: { zh: '分解', en: 'Decomposes' },
  supports: { zh: '支撑', en: 'Supports' },
  depends_on: { zh: '依赖', en: 'Depends on' },
  restates: { zh: '照应', en: 'Restates' },
  overlaps: { zh: '重复', en: 'Overlaps' },
  conflicts: { zh: '冲突', en: 'Conflicts' },
  cites_only: { zh: '仅引用', en: 'Cites only' },
  // Not the words of the state: a gap is of this type too.
  no_counterpart: { zh: '未找到对应', en: 'Nothing found' },
} as const satisfies Record<string, Term>

/** What one side owes the other: 下位服从上位, 下级服务上级, 等位相互协调. */
export const DUTIES = {
  obey: { zh: '服从', en: 'Obey' },
  serve: { zh: '服务', en: 'Serve' },
  coordinate: { zh: '协调', en: 'Coordinate' },
} as const satisfies Record<string, Term>

export const LINKAGE_STATUSES = {
  suggested: { zh: '建议', en: 'Suggested' },
  in_review: { zh: '待审', en: 'In review' },
  accepted: { zh: '已定', en: 'Accepted' },
  rejected: { zh: '未采纳', en: 'Rejected' },
  stale: { zh: '失效', en: 'Stale' },
} as const satisfies Record<string, Term>

export const JUSTIFICATIONS = {
  manual: { zh: '人工判读', en: 'Read by a person' },
  stated: { zh: '原文明示', en: 'Stated by the text' },
  rule: { zh: '规则得出', en: 'By rule' },
} as const satisfies Record<string, Term>

/**
 * The state of one linkage and of a cell of linkages, worst first. A cell takes the worst state of its accepted linkages, else
 * of those in review (shown as such), else `not_assessed`.
 *
 * Rule for one linkage: type `conflicts` or score < 0 → conflict; a requirement of theirs without answer in our document
 * (`no_counterpart` from a Document) → gap; score 0 or 1 → partial; score ≥ 2 → aligned; `no_counterpart` to a Document → no_counterpart.
 */
export const STATES = {
  conflict: { zh: '冲突', en: 'Conflict' },
  gap: { zh: '缺口', en: 'Gap' },
  partial: { zh: '部分衔接', en: 'Partial' },
  aligned: { zh: '一致', en: 'Aligned' },
  no_counterpart: { zh: '无对应', en: 'No counterpart' },
  not_assessed: { zh: '未评估', en: 'Not assessed' },
} as const satisfies Record<string, Term>

export const EVIDENCE_KINDS = {
  quote: { zh: '引文', en: 'Quote' },
  heading: { zh: '标题', en: 'Heading' },
  record: { zh: '记录', en: 'Record' },
} as const satisfies Record<string, Term>

export const NATURES = {
  binding: { zh: '约束性', en: 'Binding' },
  anticipatory: { zh: '预期性', en: 'Anticipatory' },
} as const satisfies Record<string, Term>

export const INHERITANCE_MODES = {
  same: { zh: '照搬', en: 'Same' },
  stricter: { zh: '加严', en: 'Stricter' },
  looser: { zh: '放宽', en: 'Looser' },
  decomposed: { zh: '分解', en: 'Decomposed' },
  redefined: { zh: '改口径', en: 'Redefined' },
} as const satisfies Record<string, Term>

/** How official a source is; only `official` ones may become links. */
export const SOURCE_FLAGS = {
  official: { zh: '官方', en: 'Official' },
  reprint: { zh: '转载', en: 'Reprint' },
  news: { zh: '新闻', en: 'News' },
  encyclopedia: { zh: '百科', en: 'Encyclopedia' },
} as const satisfies Record<string, Term>

/** Whether an address may be shown as a link; `caution` is cited as text. */
export const LINK_SAFETIES = {
  ok: { zh: '可作链接', en: 'May be a link' },
  caution: { zh: '不作链接', en: 'Not as a link' },
} as const satisfies Record<string, Term>

export const ORGANIZATION_KINDS = {
  government: { zh: '政府', en: 'Government' },
  department: { zh: '部门', en: 'Department' },
  agency: { zh: '机构', en: 'Agency' },
  university: { zh: '高校', en: 'University' },
  institute: { zh: '院所', en: 'Institute' },
  company: { zh: '企业', en: 'Company' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Term>

export const PLACE_KINDS = {
  province: { zh: '省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县', en: 'County' },
  district: { zh: '区', en: 'District' },
  town: { zh: '镇', en: 'Town' },
  zone: { zh: '园区', en: 'Zone' },
  scenic_area: { zh: '景区', en: 'Scenic area' },
  heritage_site: { zh: '遗址', en: 'Heritage site' },
  region: { zh: '区域', en: 'Region' },
} as const satisfies Record<string, Term>

export const PROJECT_KINDS = {
  platform: { zh: '平台', en: 'Platform' },
  zone: { zh: '园区', en: 'Zone' },
  programme: { zh: '工程', en: 'Programme' },
  project: { zh: '项目', en: 'Project' },
  facility: { zh: '设施', en: 'Facility' },
  heritage: { zh: '遗产', en: 'Heritage' },
} as const satisfies Record<string, Term>

/** Whether a clause asks to be coordinated with the plan it names, or only names it. */
export const MENTION_RELATIONS = {
  requires_coordination: { zh: '要求衔接', en: 'Requires coordination' },
  mentions: { zh: '提及', en: 'Mentions' },
} as const satisfies Record<string, Term>

export const MENTION_REFERENCES = {
  generic: { zh: '泛指', en: 'Generic' },
  exact: { zh: '确指', en: 'Exact' },
} as const satisfies Record<string, Term>

/** How sure a mention's plan is; a mention without one is open. */
export const RESOLUTION_CONFIDENCES = {
  confirmed: { zh: '已确认', en: 'Confirmed' },
  probable: { zh: '可能', en: 'Probable' },
} as const satisfies Record<string, Term>

export const ABOUT_BASES = {
  stated: { zh: '原文明示', en: 'Stated by the text' },
  judged: { zh: '我们判读', en: 'Judged by us' },
} as const satisfies Record<string, Term>

export const INDICATOR_FORMS = {
  level: { zh: '总量', en: 'Level' },
  ratio: { zh: '比率', en: 'Ratio' },
  growth: { zh: '增速', en: 'Growth' },
  rank: { zh: '位次', en: 'Rank' },
  text: { zh: '文字', en: 'Text' },
} as const satisfies Record<string, Term>

export const DIRECTIONS = {
  up: { zh: '越高越好', en: 'Higher is better' },
  down: { zh: '越低越好', en: 'Lower is better' },
} as const satisfies Record<string, Term>

export const SIMILARITY_MATCHES = {
  close: { zh: '口径相近', en: 'Close' },
  broad: { zh: '对方较宽', en: 'Broad' },
  narrow: { zh: '对方较窄', en: 'Narrow' },
  related: { zh: '相关', en: 'Related' },
} as const satisfies Record<string, Term>

export const COMPARATORS = {
  eq: { zh: '等于', en: 'Equal to' },
  gte: { zh: '不低于', en: 'At least' },
  gt: { zh: '高于', en: 'More than' },
  lte: { zh: '不高于', en: 'At most' },
  lt: { zh: '低于', en: 'Less than' },
  approx: { zh: '约', en: 'About' },
} as const satisfies Record<string, Term>

export const PLAN_RELATIONS = {
  based_on: { zh: '依据', en: 'Based on' },
  implements: { zh: '落实', en: 'Implements' },
  approves: { zh: '批复', en: 'Approves' },
  coordinates_with: { zh: '协调', en: 'Coordinates with' },
  replaces: { zh: '取代', en: 'Replaces' },
} as const satisfies Record<string, Term>

export const RELATION_BASES = {
  stated: { zh: '原文明示', en: 'Stated by the text' },
  derived: { zh: '推断', en: 'Derived' },
} as const satisfies Record<string, Term>

export const EVIDENCE_SIDES = {
  from: { zh: '我方', en: 'Our side' },
  to: { zh: '对方', en: 'Their side' },
} as const satisfies Record<string, Term>

/** Labels every reader of the graph meets; `Entity` is carried by all of them. */
export const NODE_LABELS = {
  Plan: { zh: '规划', en: 'Plan' },
  Document: { zh: '文本', en: 'Document' },
  Clause: { zh: '条款', en: 'Clause' },
  PlanMention: { zh: '规划提及', en: 'Plan mention' },
  PlanClass: { zh: '规划类别', en: 'Plan class' },
  Aspect: { zh: '方面', en: 'Aspect' },
  Linkage: { zh: '衔接', en: 'Linkage' },
  Evidence: { zh: '证据', en: 'Evidence' },
  Indicator: { zh: '指标', en: 'Indicator' },
  Target: { zh: '目标值', en: 'Target' },
  Topic: { zh: '主题', en: 'Topic' },
  Organization: { zh: '机构', en: 'Organization' },
  Place: { zh: '地点', en: 'Place' },
  Project: { zh: '项目与平台', en: 'Project' },
  Source: { zh: '来源', en: 'Source' },
  Corpus: { zh: '资料库', en: 'Corpus' },
  Withdrawn: { zh: '已撤出资料库', en: 'Withdrawn from the corpus' },
} as const satisfies Record<string, Term>

export const RELATIONSHIP_TYPES = {
  HAS_DOCUMENT: { zh: '文本', en: 'Has document' },
  HAS_CLAUSE: { zh: '条款', en: 'Has clause' },
  HAS_SUBCLAUSE: { zh: '子条款', en: 'Has subclause' },
  MENTIONS: { zh: '提及', en: 'Mentions' },
  REQUIRES_COORDINATION: { zh: '要求衔接', en: 'Requires coordination' },
  RESOLVES_TO: { zh: '指向', en: 'Resolves to' },
  OF_CLASS: { zh: '类别', en: 'Of class' },
  MERGED_INTO: { zh: '并入', en: 'Merged into' },
  NAMES_ASPECT: { zh: '列明方面', en: 'Names aspect' },
  FROM: { zh: '我方', en: 'From' },
  TO: { zh: '对方', en: 'To' },
  ON_ASPECT: { zh: '方面', en: 'On aspect' },
  EVIDENCED_BY: { zh: '证据', en: 'Evidenced by' },
  QUOTES: { zh: '引自', en: 'Quotes' },
  LINKED: { zh: '衔接', en: 'Linked' },
  SETS: { zh: '设定', en: 'Sets' },
  OF_INDICATOR: { zh: '指标', en: 'Of indicator' },
  INHERITS: { zh: '承接', en: 'Inherits' },
  LOOKS_LIKE: { zh: '口径相近', en: 'Looks like' },
  RESPONSIBLE: { zh: '责任单位', en: 'Responsible' },
  BASED_ON: { zh: '依据', en: 'Based on' },
  IMPLEMENTS: { zh: '落实', en: 'Implements' },
  APPROVES: { zh: '批复', en: 'Approves' },
  COORDINATES_WITH: { zh: '协调', en: 'Coordinates with' },
  REPLACES: { zh: '取代', en: 'Replaces' },
  ISSUED_BY: { zh: '发布机构', en: 'Issued by' },
  COVERS: { zh: '覆盖', en: 'Covers' },
  ABOUT: { zh: '涉及', en: 'About' },
  NAMES: { zh: '载明', en: 'Names' },
  WITHIN: { zh: '位于', en: 'Within' },
  LOCATED_IN: { zh: '位于', en: 'Located in' },
  CITED_FROM: { zh: '出处', en: 'Cited from' },
  FOCUSES_ON: { zh: '本规划', en: 'Focuses on' },
} as const satisfies Record<string, Term>

/** The same relationships read from their end: `A BASED_ON B` is, of B, 被依据. */
export const RELATIONSHIP_INVERSES = {
  HAS_DOCUMENT: { zh: '所属规划', en: 'Document of' },
  HAS_CLAUSE: { zh: '所在文本', en: 'Clause of' },
  HAS_SUBCLAUSE: { zh: '上级条款', en: 'Subclause of' },
  MENTIONS: { zh: '提及处', en: 'Mentioned in' },
  REQUIRES_COORDINATION: { zh: '被要求衔接', en: 'Coordination required by' },
  RESOLVES_TO: { zh: '被指为', en: 'Meant by' },
  OF_CLASS: { zh: '属此类别', en: 'Class of' },
  MERGED_INTO: { zh: '并入此类', en: 'Took in' },
  NAMES_ASPECT: { zh: '列明处', en: 'Named in' },
  FROM: { zh: '作为我方', en: 'Our side of' },
  TO: { zh: '作为对方', en: 'Their side of' },
  ON_ASPECT: { zh: '属此方面', en: 'Aspect of' },
  EVIDENCED_BY: { zh: '所证衔接', en: 'Evidence of' },
  QUOTES: { zh: '被引用', en: 'Quoted by' },
  LINKED: { zh: '被衔接', en: 'Linked from' },
  SETS: { zh: '设定处', en: 'Set in' },
  OF_INDICATOR: { zh: '目标值', en: 'Indicator of' },
  INHERITS: { zh: '被承接', en: 'Inherited by' },
  LOOKS_LIKE: { zh: '口径相近', en: 'Looks like' },
  RESPONSIBLE: { zh: '负责', en: 'Responsible for' },
  BASED_ON: { zh: '被依据', en: 'Basis of' },
  IMPLEMENTS: { zh: '被落实', en: 'Implemented by' },
  APPROVES: { zh: '被批复', en: 'Approved by' },
  COORDINATES_WITH: { zh: '被要求协调', en: 'Coordination asked by' },
  REPLACES: { zh: '被取代', en: 'Replaced by' },
  ISSUED_BY: { zh: '发布', en: 'Issuer of' },
  COVERS: { zh: '被覆盖', en: 'Covered by' },
  ABOUT: { zh: '被涉及', en: 'Subject of' },
  NAMES: { zh: '载明处', en: 'Named by' },
  WITHIN: { zh: '包含', en: 'Contains' },
  LOCATED_IN: { zh: '所在项目', en: 'Location of' },
  CITED_FROM: { zh: '由此引出', en: 'Source of' },
  FOCUSES_ON: { zh: '以此为本规划', en: 'Focus of' },
} as const satisfies Record<keyof typeof RELATIONSHIP_TYPES, Term>

/** The vocabularies by the name a question’s parameter calls them. */
export const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  Level: LEVELS,
  PlanKind: PLAN_KINDS,
  PlanStatus: PLAN_STATUSES,
  ClauseKind: CLAUSE_KINDS,
  LinkageType: LINKAGE_TYPES,
  LinkageStatus: LINKAGE_STATUSES,
  Duty: DUTIES,
  State: STATES,
  NodeLabel: NODE_LABELS,
  RelationshipType: RELATIONSHIP_TYPES,
}

export type Level = keyof typeof LEVELS
export type PlanKind = keyof typeof PLAN_KINDS
export type ClauseKind = keyof typeof CLAUSE_KINDS
export type LinkageType = keyof typeof LINKAGE_TYPES
export type LinkageStatus = keyof typeof LINKAGE_STATUSES
export type Duty = keyof typeof DUTIES
export type State = keyof typeof STATES
export type NodeLabel = keyof typeof NODE_LABELS
