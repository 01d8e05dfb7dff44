/** Colours as `#rrggbb`, so that canvas and shaders read the same. */
export interface Palette {
  ground: string
  /** Every second lane. */
  groundAlternate: string
  gutter: string
  rule: string
  text: string
  textSecondary: string
  accent: string
  frame: string
  frameRule: string
  chip: string
  /** Inside of squares and discs. */
  node: string
  /** Their border. */
  nodeRule: string
  /** Border of what has no linkage. */
  nodeQuiet: string
  open: string
  selection: string
  /** Lines by score, −3 first. */
  scores: readonly [string, string, string, string, string, string, string]
  /** A linkage without a score: judged to have no counterpart. */
  noScore: string
  stale: string
  relationship: string
}

export const lightPalette: Palette = {
  ground: '#ffffff',
  groundAlternate: '#f6f7f9',
  gutter: '#eef0f3',
  rule: '#dde1e6',
  text: '#1b2127',
  textSecondary: '#57606a',
  accent: '#0f766e',
  frame: '#eef7f5',
  frameRule: '#8cc5bd',
  chip: '#eceef1',
  node: '#ffffff',
  nodeRule: '#57606a',
  nodeQuiet: '#8a939d',
  open: '#b45309',
  selection: '#0f766e',
  scores: ['#b42318', '#c9473b', '#d2695e', '#7d8791', '#4a9a92', '#24857c', '#0f766e'],
  noScore: '#8a939d',
  stale: '#b4bbc3',
  relationship: '#6e7781',
}

export const darkPalette: Palette = {
  ground: '#14181c',
  groundAlternate: '#191e23',
  gutter: '#20272d',
  rule: '#2d353d',
  text: '#e4e8ec',
  textSecondary: '#a3adb7',
  accent: '#2dd4bf',
  frame: '#142826',
  frameRule: '#2b6f67',
  chip: '#252c33',
  node: '#14181c',
  nodeRule: '#a3adb7',
  nodeQuiet: '#7a858f',
  open: '#fbbf24',
  selection: '#5eead4',
  scores: ['#ff8a7a', '#e0776a', '#bf665b', '#8b949e', '#2b9c90', '#2cb8a8', '#2dd4bf'],
  noScore: '#7a858f',
  stale: '#4a545d',
  relationship: '#8b949e',
}

/** The line colour of a score; out of range values take the nearest. */
export function readScoreColor(palette: Palette, score: number | null): string {
  if (score === null) return palette.noScore
  return palette.scores[Math.max(0, Math.min(6, Math.round(score) + 3))] ?? palette.noScore
}
