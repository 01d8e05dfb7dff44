import { T31, T32, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because:
      'town-sti is BASED_ON two plans, IMPLEMENTed by the county plan, REPLACES the old one; one document, class, issuer, place, source, corpus',
    rows: [
      ['BASED_ON', 'out', 2, 2],
      ['CITED_FROM', 'out', 1, 1],
      ['COVERS', 'out', 1, 1],
      ['FOCUSES_ON', 'in', 1, 1],
      ['HAS_DOCUMENT', 'out', 1, 1],
      ['IMPLEMENTS', 'in', 1, 1],
      ['ISSUED_BY', 'out', 1, 1],
      ['OF_CLASS', 'out', 1, 1],
      ['REPLACES', 'out', 1, 1],
    ],
  },
  {
    parameters: { node: T32 },
    because: 'L05 L07 L16 run from it and quote it once each; two of them are projected',
    rows: [
      ['ABOUT', 'out', 1, 1],
      ['CITED_FROM', 'out', 1, 1],
      ['FROM', 'in', 3, 3],
      ['HAS_CLAUSE', 'in', 1, 1],
      ['HAS_SUBCLAUSE', 'in', 1, 1],
      ['LINKED', 'out', 2, 2],
      ['QUOTES', 'in', 3, 3],
    ],
  },
  {
    parameters: { node: T31 },
    because:
      'about a topic, a project and a place; L01 L04 L08 L11 L12 L13 from it (L04 is not projected), L20 to it; each quotes it once',
    rows: [
      ['ABOUT', 'out', 3, 3],
      ['CITED_FROM', 'out', 1, 1],
      ['FROM', 'in', 6, 6],
      ['HAS_CLAUSE', 'in', 1, 1],
      ['HAS_SUBCLAUSE', 'in', 1, 1],
      ['LINKED', 'in', 1, 1],
      ['LINKED', 'out', 5, 5],
      ['QUOTES', 'in', 7, 7],
      ['TO', 'in', 1, 1],
    ],
  },
]
