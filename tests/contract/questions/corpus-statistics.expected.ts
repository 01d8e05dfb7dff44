import type { Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because:
      'the plan: m1–m4; three aspects; 4 × 3; T3.1–T3.3; T4.1 T4.2; T1. The corpus: rows of the tables, and of linkages.csv by status (accepted L01 L08 L12 L20, suggested L14, rejected L15, stale L16)',
    rows: [
      ['plan', 'counterparts', '须衔接的规划', 'Counterparts', 4],
      ['plan', 'aspects', '方面', 'Aspects', 3],
      ['plan', 'cells', '衔接义务', 'Cells of the duty grid', 12],
      ['plan', 'tasks', '任务', 'Tasks', 3],
      ['plan', 'safeguards', '保障措施', 'Safeguards', 2],
      ['plan', 'bases', '依据', 'Bases', 1],
      ['corpus', 'plans', '规划', 'Plans', 10],
      ['corpus', 'plans-text', '规划（见过正文）', 'Plans whose text was seen', 5],
      ['corpus', 'plans-contents', '规划（见过目录或数据）', 'Plans whose contents were seen', 2],
      ['corpus', 'plans-citation', '规划（仅见题名）', 'Plans known by title', 3],
      ['corpus', 'plan-relations', '规划间关系', 'Relations between plans', 9],
      ['corpus', 'documents', '文本', 'Documents', 10],
      ['corpus', 'clauses', '条款', 'Clauses', 25],
      ['corpus', 'requirements', '要求', 'Requirements', 18],
      ['corpus', 'mentions', '规划提及', 'Mentions of plans', 7],
      ['corpus', 'indicators', '指标', 'Indicators', 4],
      ['corpus', 'targets', '目标值', 'Targets', 8],
      ['corpus', 'organizations', '机构', 'Organizations', 6],
      ['corpus', 'places', '地点', 'Places', 5],
      ['corpus', 'projects', '项目与平台', 'Projects', 3],
      ['corpus', 'topics', '主题', 'Topics', 3],
      ['corpus', 'sources', '来源', 'Sources', 8],
      ['corpus', 'evidence', '证据', 'Pieces of evidence', 45],
      ['corpus', 'linkages-accepted', '衔接（已定）', 'Linkages accepted', 4],
      ['corpus', 'linkages-in-review', '衔接（待审）', 'Linkages in review', 15],
      ['corpus', 'linkages-suggested', '衔接（建议）', 'Linkages suggested', 1],
      ['corpus', 'linkages-rejected', '衔接（未采纳）', 'Linkages rejected', 1],
      ['corpus', 'linkages-stale', '衔接（失效）', 'Linkages stale', 1],
    ],
  },
]
