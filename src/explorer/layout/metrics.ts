/** Measures of the map of lanes, in px at scale 1. */
export const METRICS = {
  /** Strip at the left that holds the lanes' names. */
  gutter: 34,
  edge: 8,
  lanePadding: 8,
  rowMin: 38,
  rowMax: 50,
  /** Free space between the frame and the nearest row, where lines fan out. */
  fanMin: 52,
  fanMax: 120,
  chipRow: 36,
  chipHeight: 32,
  /** Strip under the focus plan's name for the chip of clauses. */
  clausesChip: 26,
  columnMin: 146,
  columnWish: 158,
  columnsMax: 6,
  /** A name keeps at least this width, whatever the lines left of it need. */
  nameMin: 118,
  square: 7,
  focusSquare: 9,
  disc: 5,
  minorDisc: 4,
  chuteMin: 11,
  /** Distance of parallel lines in a chute. */
  track: 3,
  /** From the chute to the middle of the square: room for the arrow head. */
  approach: 16,
  nameGap: 6,
  frameTop: 9,
  /** Height of the frame between its two rows of clauses. */
  frameHeight: 128,
  clausePitchMin: 64,
  clausePitchMax: 104,
  /** A clause with linkages but without room for its heading: its number fits. */
  numberPitch: 20,
  minorPitch: 24,
  idlePitch: 9,
  /** Free strip between two clause labels, where lines run through the frame. */
  clauseGap: 12,
  /** From a clause to its label. */
  clauseLabel: 14,
  /** Room of the focus plan's own name at the left of its frame. */
  titleShare: 0.22,
  titleMin: 98,
  titleMax: 164,
  /** A column of what came by expansion, beside the map. */
  guestColumn: 190,
  /** The map of lanes is fitted down to this scale: names keep the size that can be read, and have two lines. */
  lanesFitMin: 0.71,
  /** Below this scale nothing else is fitted: the pane shows a part and is moved. */
  fitMin: 0.88,
} as const
