import { readFarPlan, type LinkageEnd, type LinkageItem } from '../../explorer/linkage-item.ts'

/** The two ends of a linkage as the reader of the focus plan sees them. */
export interface LinkageSides {
  ours: LinkageEnd
  theirs: LinkageEnd
  /** The other plan. */
  farPlan: string
  /** Their side acts on ours: a lower plan on the focus plan. */
  reversed: boolean
}

export function readSides(linkage: LinkageItem, focus: string | null): LinkageSides {
  const reversed = linkage.fromPlan !== focus && linkage.toPlan === focus
  return {
    ours: reversed ? linkage.to : linkage.from,
    theirs: reversed ? linkage.from : linkage.to,
    farPlan: readFarPlan(linkage, focus),
    reversed,
  }
}
