import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFaults, SMALL_TOWN, useSpoiled, type Spoil } from '../../setup/spoiled-corpus.ts'

interface Case {
  title: string
  /** One or several changes to the sound small town. */
  spoils: Spoil[]
  /** Each fault that must be named, and no other: the place in full, and some of its words. */
  faults: { place: string; words: string[] }[]
}

function spoil(file: string, from: string | RegExp | null, to: string): Spoil {
  return { file, from, to }
}

const CASES: Record<string, Case[]> = {
  'one-corpus': [
    {
      title: 'a folder of two corpora',
      spoils: [spoil('corpus.csv', null, 'other,另一个,Other,town-sti,1,2024-06-30,,,,\n')],
      faults: [{ place: 'corpus.csv:3', words: ['second corpus'] }],
    },
    {
      title: 'no row in corpus.csv',
      spoils: [spoil('corpus.csv', /\nsmall-town,[^]*$/, '\n')],
      faults: [{ place: 'corpus.csv:1', words: ['there is no row'] }],
    },
  ],
  'unique-ids': [
    {
      title: 'an id of another table',
      spoils: [
        spoil('topics.csv', 'topic/firms,', 'place/donghe,'),
        spoil('abouts.csv', /town-sti\/text\/2,topic\/firms.*\n/, ''),
      ].concat(
        spoil('abouts.csv', /prov-sti\/excerpt\/1,topic\/firms.*\n/, ''),
        spoil('abouts.csv', /town-industry\/excerpt\/3,topic\/firms.*\n/, ''),
        spoil('abouts.csv', /county-sti\/text\/2,topic\/firms.*\n/, ''),
      ),
      faults: [{ place: 'topics.csv:4 id', words: ['“place/donghe” is taken by places.csv:5'] }],
    },
  ],
  'unique-keys': [
    {
      title: 'a mention resolved twice to one plan',
      spoils: [spoil('resolutions.csv', null, 'town-sti/text/m1,prov-sti,probable,再记一次,,source/town\n')],
      faults: [{ place: 'resolutions.csv:8', words: ['says the same as row 2', 'town-sti/text/m1, prov-sti'] }],
    },
  ],
  references: [
    {
      title: 'a mistyped id, with what was meant',
      spoils: [spoil('documents.csv', 'park-plan/contents,park-plan,', 'park-plan/contents,park-pln,')],
      faults: [{ place: 'documents.csv:9 plan', words: ['“park-pln” is no row of plans.csv', 'did you mean “park-plan”?'] }],
    },
    {
      title: 'a row of the wrong table',
      spoils: [spoil('projects.csv', 'platform,place/donghe,', 'platform,topic/firms,')],
      faults: [{ place: 'projects.csv:2 place', words: ['is a row of topics.csv', 'name a row of places.csv'] }],
    },
    {
      title: 'one of several ids',
      spoils: [spoil('plans.csv', 'org/town-government;org/science-bureau', 'org/town-government;org/science-buro')],
      faults: [{ place: 'plans.csv:8 issuer', words: ['“org/science-buro”', 'did you mean “org/science-bureau”?'] }],
    },
  ],
  'self-references': [
    {
      title: 'a plan based on itself',
      spoils: [spoil('plan-relations.csv', 'prov-sti,nation-sti,based_on', 'prov-sti,prov-sti,based_on')],
      faults: [{ place: 'plan-relations.csv:2 to', words: ['is the same as from'] }],
    },
  ],
  hierarchies: [
    {
      title: 'plans that replace one another in a circle',
      spoils: [
        spoil('plan-relations.csv', null, 'prov-sti,old-sti,replaces,derived,,,甲,\nold-sti,prov-sti,replaces,derived,,,乙,\n'),
      ],
      faults: [
        { place: 'plan-relations.csv:11 to', words: ['“old-sti” replaces “prov-sti” in turn', 'break the circle'] },
        { place: 'plan-relations.csv:12 to', words: ['“prov-sti” replaces “old-sti” in turn', 'break the circle'] },
      ],
    },
    {
      title: 'places within each other',
      spoils: [spoil('places.csv', ',province,,', ',province,place/wangshi,')],
      faults: [
        { place: 'places.csv:2 within', words: ['leads from “place/zixu” back to itself'] },
        { place: 'places.csv:3 within', words: ['leads from “place/wangshi” back to itself'] },
      ],
    },
    {
      title: 'a clause below a clause of another document',
      spoils: [spoil('clauses.csv', 'county-sti/text/2,county-sti/text,,', 'county-sti/text/2,county-sti/text,town-sti/text/3,')],
      faults: [{ place: 'clauses.csv:26 parent', words: ['of town-sti/text, not of county-sti/text'] }],
    },
    {
      title: 'a year of merging without a class',
      spoils: [spoil('plan-classes.csv', 'class/territorial,2019', ',2019')],
      faults: [{ place: 'plan-classes.csv:4 merged_in', words: ['names a year, but no class'] }],
    },
  ],
  ordinals: [
    {
      title: 'two clauses with one ordinal',
      spoils: [spoil('clauses.csv', 'county-sti/text/2,county-sti/text,,2,', 'county-sti/text/2,county-sti/text,,1,')],
      faults: [{ place: 'clauses.csv:26 ordinal', words: ['1 is the ordinal of row 25 already'] }],
    },
  ],
  dates: [
    {
      title: 'a period that ends before it starts',
      spoils: [spoil('plans.csv', '2021-09-01,2021,2025,in_force', '2021-09-01,2021,2020,in_force')],
      faults: [{ place: 'plans.csv:6 period_end', words: ['2020 is before the start, 2021'] }],
    },
    {
      title: 'expired while its period runs',
      spoils: [spoil('plans.csv', '2023-02-10,2023,2027,in_force', '2023-02-10,2023,2027,expired')],
      faults: [{ place: 'plans.csv:8 status', words: ['the period runs until 2027'] }],
    },
    {
      title: 'issued after the day the corpus speaks of',
      spoils: [spoil('plans.csv', ',2024-05-30,', ',2024-07-01,')],
      faults: [{ place: 'plans.csv:4 issued_on', words: ['2024-07-01 is after the day the corpus speaks of, 2024-06-30'] }],
    },
    {
      title: 'judged in the future',
      spoils: [
        spoil('linkages.csv', 'clause of ours answers.,虚构编者,2024-05-10', 'clause of ours answers.,虚构编者,2024-12-31'),
      ],
      faults: [{ place: 'linkages.csv:23 judged_on', words: ['after the day'] }],
    },
    {
      title: 'seen before it was published',
      spoils: [spoil('sources.csv', '2024-04-01,2024-05-04', '2024-05-05,2024-05-04')],
      faults: [{ place: 'sources.csv:8 seen_on', words: ['before it was published'] }],
    },
    {
      title: 'a baseline after the target',
      spoils: [spoil('targets.csv', '1.8,2020', '1.8,2030')],
      faults: [{ place: 'targets.csv:5 baseline_year', words: ['2030 is after the year of the target, 2025'] }],
    },
  ],
  addresses: [
    {
      title: 'a web address in a note',
      spoils: [
        spoil('projects.csv', '釉料中试线依托陶泥实验室建设。', '釉料中试线依托陶泥实验室建设。见 https://www.example.net/x'),
      ],
      faults: [{ place: 'projects.csv:3 note_zh', words: ['holds a web address', 'sources.csv'] }],
    },
  ],
  citations: [
    {
      title: 'stated by nobody',
      spoils: [spoil('abouts.csv', 'place/wuyou,stated,source/county', 'place/wuyou,stated,')],
      faults: [{ place: 'abouts.csv:18 source', words: ['though the basis is stated'] }],
    },
  ],
  'text-places': [
    {
      title: 'an offset that is off by one, with the right one',
      spoils: [spoil('mentions.csv', '城市规划,255', '城市规划,254')],
      faults: [{ place: 'mentions.csv:4 start', words: ['at 254 of texts/town-sti.txt stands “、城市规划', 'write 255'] }],
    },
    {
      title: 'a clause text that is not the printed one',
      spoils: [spoil('clauses.csv', '每年在古街办一次科普集市。', '每年在古街办两次科普集市。')],
      faults: [{ place: 'clauses.csv:7 start', words: ['stands “每年在古街办一次科普集', 'not in the text'] }],
    },
    {
      title: 'a clause without its offset, though the text is there',
      spoils: [spoil('clauses.csv', /按年度下达任务，2023年评估一次。,\d+,/, '按年度下达任务，2023年评估一次。,,')],
      faults: [{ place: 'clauses.csv:9 start', words: ['the corpus holds the text'] }],
    },
    {
      title: 'an aspect the clause does not name',
      spoils: [spoil('aspects.csv', '时序安排', '时间安排')],
      faults: [{ place: 'aspects.csv:4', words: ['“时间安排” does not stand in the text of town-sti/text/4.2'] }],
    },
    {
      title: 'an offset without a text',
      spoils: [spoil('mentions.csv', '《子虚省环保规划》,,', '《子虚省环保规划》,2,')],
      faults: [{ place: 'mentions.csv:8 start', words: ['town-env/excerpt has no text file'] }],
    },
  ],
  mentions: [
    {
      title: 'open without a reason in either language',
      spoils: [spoil('mentions.csv', '只见题名，没有见到这个规划。,"Only its title was seen, not the plan."', ',')],
      faults: [{ place: 'mentions.csv:8 open_reason_zh', words: ['not resolved'] }],
    },
    {
      title: 'resolved and open at once',
      spoils: [spoil('resolutions.csv', null, 'town-sti/text/m3,park-plan,probable,猜的,,source/news\n')],
      faults: [{ place: 'mentions.csv:4 open_reason_zh', words: ['though resolutions.csv resolves it'] }],
    },
    {
      title: 'probable without a reason in either language',
      spoils: [
        spoil('resolutions.csv', '同级同期只见到这一个环保规划。,The only environmental plan seen of this level and term.', ','),
      ],
      faults: [{ place: 'resolutions.csv:3 reason_zh', words: ['only probable'] }],
    },
  ],
  'seen-plans': [
    {
      title: 'text seen, but none there',
      spoils: [spoil('plans.csv', 'draft,contents', 'draft,text')],
      faults: [{ place: 'plans.csv:9 seen', words: ['no clause of the plan’s own text has one'] }],
    },
    {
      title: 'text seen, but only an interpretation of it',
      spoils: [
        spoil('documents.csv', 'Wuyou County Science Action Plan,issued', 'Wuyou County Science Action Plan,interpretation'),
      ],
      faults: [{ place: 'plans.csv:11 seen', words: ['says text', 'write what else was: interpretation'] }],
    },
    {
      title: 'an interpretation seen, but none there',
      spoils: [spoil('plans.csv', 'draft,contents', 'draft,interpretation')],
      faults: [{ place: 'plans.csv:9 seen', words: ['no document of the plan is one'] }],
    },
    {
      title: 'only cited, but clauses there',
      spoils: [
        spoil('plans.csv', '2021,2035,in_force,contents', '2021,2035,in_force,citation'),
        spoil('linkages.csv', /linkage\/17,.*\n/, ''),
        spoil('evidence.csv', /linkage\/17\/from-1,.*\n/, ''),
        spoil('evidence.csv', /linkage\/17\/to-1,.*\n/, ''),
      ],
      faults: [{ place: 'plans.csv:2 seen', words: ['clauses or targets of the plan', 'write contents'] }],
    },
  ],
  targets: [
    {
      title: 'a number that is not printed',
      spoils: [spoil('targets.csv', '900,900,900', '900,900,90')],
      faults: [{ place: 'targets.csv:4 number', words: ['90 is not the printed value', 'write 900'] }],
    },
    {
      title: 'set in a clause of another plan',
      spoils: [
        spoil(
          'targets.csv',
          'town-industry/t1,town-industry,town-industry/excerpt/3',
          'town-industry/t1,town-industry,town-env/excerpt/3',
        ),
      ],
      faults: [{ place: 'targets.csv:8 set_in', words: ['belongs to town-env, not to town-industry'] }],
    },
    {
      title: 'neither value nor baseline',
      spoils: [spoil('targets.csv', 'indicator/wood-kilns,0,none,0,eq,', 'indicator/wood-kilns,,,,,')],
      faults: [{ place: 'targets.csv:7 value', words: ['nothing was seen'] }],
    },
  ],
  inheritances: [
    {
      title: 'targets of two years',
      spoils: [spoil('inheritances.csv', null, 'town-industry/t1,town-sti/t2,looser,,,\n')],
      faults: [{ place: 'inheritances.csv:5', words: ['differ in year (2027, 2025)'] }],
    },
    {
      title: 'targets without a year',
      spoils: [
        spoil('targets.csv', '2.4,gte,%,%,2025,false', '2.4,gte,%,%,,false'),
        spoil('targets.csv', '2.3,gte,%,,2025,false,1.6,2020', '2.3,gte,%,,,false,1.6,2020'),
        spoil('inheritances.csv', /town-sti\/t1,prov-sti\/t1,stricter.*\n/, ''),
      ],
      faults: [{ place: 'inheritances.csv:2', words: ['neither of the two targets has a year', 'write the years'] }],
    },
    {
      title: 'looser, though more is asked for',
      spoils: [spoil('inheritances.csv', 'prov-sti/t1,stricter', 'prov-sti/t1,looser')],
      faults: [
        { place: 'inheritances.csv:3 mode', words: ['says looser, but the numbers are 2.5 and 2.3, and higher is better'] },
      ],
    },
    {
      title: 'stricter, where lower is better',
      spoils: [spoil('indicators.csv', '%,%,ratio,up', '%,%,ratio,down')],
      faults: [
        { place: 'inheritances.csv:2 mode', words: ['says looser, but the numbers are 2.3 and 2.4, and lower is better'] },
        { place: 'inheritances.csv:3 mode', words: ['says stricter'] },
      ],
    },
    {
      title: 'stricter, with the same number',
      spoils: [
        spoil('targets.csv', 'indicator/rd-intensity,2.3,,2.3,', 'indicator/rd-intensity,2.5,,2.5,'),
        spoil('inheritances.csv', /prov-sti\/t1,nation-sti\/t1,looser.*\n/, ''),
      ],
      faults: [{ place: 'inheritances.csv:2 mode', words: ['says stricter, but the numbers are 2.5 and 2.5'] }],
    },
    {
      title: 'the same, with other numbers',
      spoils: [spoil('inheritances.csv', 'prov-sti/t1,stricter', 'prov-sti/t1,same')],
      faults: [{ place: 'inheritances.csv:3 mode', words: ['says same, but the numbers are 2.5 and 2.3'] }],
    },
    {
      title: 'nothing where nobody has said which direction is better',
      spoils: [
        spoil('indicators.csv', '%,%,ratio,up', '%,%,ratio,'),
        spoil('inheritances.csv', 'prov-sti/t1,stricter', 'prov-sti/t1,looser'),
      ],
      faults: [],
    },
    {
      title: 'nothing where the two indicators aim in different directions',
      spoils: [
        spoil('inheritances.csv', null, 'county-sti/t1,prov-sti/t2,looser,,,\n'),
        spoil('targets.csv', 'county-sti/text/2,indicator/hi-tech-firms,', 'county-sti/text/2,indicator/wood-kilns,'),
      ],
      faults: [],
    },
    {
      title: 'nothing where a part of the target was handed down, whatever the part is',
      spoils: [spoil('targets.csv', 'indicator/hi-tech-firms,5,,5,', 'indicator/hi-tech-firms,31,,31,')],
      faults: [],
    },
  ],
  'linkage-ends': [
    {
      title: 'within one plan',
      spoils: [
        spoil('linkages.csv', 'linkage/09,town-sti/text/4.1,town-env/excerpt/1', 'linkage/09,town-sti/text/4.1,town-sti/text/2'),
        spoil(
          'evidence.csv',
          'linkage/09/to-1,linkage/09,to,quote,2025年底前,town-env/excerpt/1',
          'linkage/09/to-1,linkage/09,to,quote,到2025年,town-sti/text/2',
        ),
      ],
      faults: [{ place: 'linkages.csv:10 to', words: ['both ends belong to town-sti'] }],
    },
    {
      title: 'no counterpart without a document that was searched',
      spoils: [spoil('linkages.csv', 'linkage/22,town-sti/text,', 'linkage/22,town-sti/text/4.1,')],
      faults: [{ place: 'linkages.csv:23 type', words: ['no_counterpart with 0 documents as ends'] }],
    },
    {
      title: 'a project of nobody knows which plan',
      spoils: [spoil('names.csv', /town-industry\/excerpt,project\/glaze-line.*\n/, '')],
      faults: [{ place: 'linkages.csv:12 to', words: ['for which plan “project/glaze-line” stands'] }],
    },
  ],
  'linkage-scores': [
    {
      title: 'a score where nothing interacts',
      spoils: [spoil('linkages.csv', 'space,no_counterpart,obey,,', 'space,no_counterpart,obey,1,')],
      faults: [{ place: 'linkages.csv:5 score', words: ['1 for no_counterpart'] }],
    },
    {
      title: 'no score where something does',
      spoils: [spoil('linkages.csv', 'refines,obey,2,', 'refines,obey,,')],
      faults: [{ place: 'linkages.csv:3 score', words: ['is empty', 'only no_counterpart has no score'] }],
    },
    {
      title: 'two on a heading alone',
      spoils: [
        spoil(
          'linkages.csv',
          'conflicts,coordinate,-1,0.4,in_review,manual,园区布局看',
          'conflicts,coordinate,-2,0.4,in_review,manual,园区布局看',
        ),
      ],
      faults: [{ place: 'linkages.csv:14 score', words: ['-2 on a heading alone (to side)'] }],
    },
    {
      title: 'a conflict that helps',
      spoils: [spoil('linkages.csv', 'conflicts,obey,-2', 'conflicts,obey,2')],
      faults: [{ place: 'linkages.csv:6 score', words: ['2 for a conflict'] }],
    },
  ],
  'evidence-sides': [
    {
      title: 'nothing on the far side',
      spoils: [spoil('evidence.csv', /linkage\/05\/to-1.*\n/, '')],
      faults: [{ place: 'linkages.csv:6', words: ['has no evidence on its to side', 'linkage linkage/05 and side to'] }],
    },
  ],
  'evidence-plans': [
    {
      title: 'evidence of the other side',
      spoils: [
        spoil(
          'evidence.csv',
          'linkage/05/to-1,linkage/05,to,quote,2024年底前完成,prov-sti/excerpt/3',
          'linkage/05/to-1,linkage/05,to,quote,五年内,town-sti/text/3.2',
        ),
      ],
      faults: [{ place: 'evidence.csv:12 of', words: ['belongs to town-sti, the to side of linkage/05 is of prov-sti'] }],
    },
  ],
  'evidence-words': [
    {
      title: 'a quote of one character',
      spoils: [spoil('evidence.csv', ',quote,建设陶泥实验室,', ',quote,建,')],
      faults: [{ place: 'evidence.csv:2 exact', words: ['“建” is one character', 'quote enough words'] }],
    },
    {
      title: 'a quote that is not there',
      spoils: [spoil('evidence.csv', '支持亡是市建设陶泥实验室', '支持亡是市建设瓷泥实验室')],
      faults: [
        { place: 'evidence.csv:3 exact', words: ['does not stand in the text of prov-sti/excerpt/2', 'copy the words exactly'] },
      ],
    },
    {
      title: 'a quote with other punctuation',
      spoils: [spoil('evidence.csv', '东河片区为生态涵养区，不再新建设施', '"东河片区为生态涵养区,不再新建设施"')],
      faults: [{ place: 'evidence.csv:18 exact', words: ['only punctuation or spaces differ'] }],
    },
    {
      title: 'half a heading',
      spoils: [spoil('evidence.csv', '第五章 县域创新', '县域创新')],
      faults: [{ place: 'evidence.csv:32 exact', words: ['is not the heading of prov-sti/excerpt/5'] }],
    },
    {
      title: 'words no field of the record has',
      spoils: [spoil('evidence.csv', 'record,30,', 'record,31,')],
      faults: [{ place: 'evidence.csv:44 exact', words: ['value, note or indicator of town-sti/t2'] }],
    },
    {
      title: 'a heading of a target',
      spoils: [spoil('evidence.csv', 'record,2.5,', 'heading,2.5,')],
      faults: [{ place: 'evidence.csv:4 kind', words: ['a heading of a row of targets', 'is of a clause'] }],
    },
  ],
  'accepted-linkages': [
    {
      title: 'accepted by one reader',
      spoils: [spoil('linkages.csv', 'accepted,stated,省规划点名支持', 'accepted,manual,省规划点名支持')],
      faults: [{ place: 'linkages.csv:2 status', words: ['justified as manual', 'write in_review'] }],
    },
    {
      title: 'accepted on a heading',
      spoils: [
        spoil(
          'linkages.csv',
          'conflicts,coordinate,-1,0.4,in_review,manual,园区若在',
          'conflicts,coordinate,-1,0.4,accepted,stated,园区若在',
        ),
        spoil('evidence.csv', 'quote,生态涵养区,town-env/excerpt/2', 'heading,第二章 保水,town-env/excerpt/2'),
      ],
      faults: [{ place: 'linkages.csv:20 status', words: ['accepted without a quote'] }],
    },
  ],
  rationales: [
    {
      title: 'two in English alike but for a full stop and capitals',
      spoils: [spoil('linkages.csv', 'Both are assessed in 2023.', 'THE GOALS of both fall in 2025')],
      faults: [{ place: 'linkages.csv:15 rationale_en', words: ['the same as in row 7'] }],
    },
    {
      title: 'punctuation only in one of the two languages',
      spoils: [spoil('linkages.csv', 'Both are assessed in 2023.', '…')],
      faults: [{ place: 'linkages.csv:15 rationale_en', words: ['has no words'] }],
    },
    {
      title: 'two alike but for a full stop',
      spoils: [spoil('linkages.csv', '两边都在2023年评估。', '两边的目标都落在2025年')],
      faults: [{ place: 'linkages.csv:15 rationale_zh', words: ['the same as in row 7'] }],
    },
  ],
  'unseen-plans': [
    {
      title: 'toward a plan known by its title',
      spoils: [
        spoil('linkages.csv', 'linkage/03,town-sti/text/1,prov-sti/excerpt', 'linkage/03,town-sti/text/1,town-outline/citation'),
        spoil('evidence.csv', '子虚省科技创新规划,prov-sti/excerpt,题名', '亡是市发展纲要,town-outline/citation,题名'),
      ],
      faults: [{ place: 'linkages.csv:4 to', words: ['town-outline is known by its title only'] }],
    },
  ],
}

test('the small town is sound', async () => {
  expect(await listFaults(SMALL_TOWN)).toEqual([])
})

test('every check has a case that makes it speak', async () => {
  const files = await readdir(join(import.meta.dirname, '../../../src/corpus/checks'))
  expect(Object.keys(CASES).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort())
})

describe.each(Object.entries(CASES))('%s', (_check, cases) => {
  test.each(cases.map((each) => [each.title, each] as const))('%s', async (_title, { spoils, faults }) => {
    const found = await useSpoiled(spoils, listFaults)
    expect(found.map((fault) => fault.split(' — ')[0])).toEqual(faults.map(({ place }) => place))
    for (const [place, { words }] of faults.entries()) for (const word of words) expect(found[place]).toContain(word)
  })
})
