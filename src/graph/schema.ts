/** What a database holds, as counted in it. */
export interface GraphSchema {
  labels: LabelCount[]
  relationshipTypes: RelationshipCount[]
}

export interface LabelCount {
  label: string
  nodes: number
  /** Property names seen on nodes of the label, sorted. */
  properties: string[]
}

export interface RelationshipCount {
  type: string
  relationships: number
  properties: string[]
  /** Label pairs it joins, sorted; the label is the most special one of the node (never `Entity`). */
  joins: { from: string; to: string }[]
}
