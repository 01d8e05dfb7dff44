/**
 * The operators of Neo4j's plans that only read: those of the documented table (Cypher Manual, Operators) and of the planner of 5.26 that are
 * not marked as updating, without everything that loads, calls, shows, ends, administers, locks for a write or runs in transactions of its own.
 * Modes in parentheses (`Expand(All)`, `VarLengthExpand(Pruning,BFS,All)`) do not matter.
 */
const OPERATORS = new Set(
  `
  AllNodesScan NodeByLabelScan UnionNodeByLabelsScan IntersectionNodeByLabelsScan SubtractionNodeByLabelsScan
  NodeByIdSeek NodeByElementIdSeek NodeIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeek NodeUniqueIndexSeekByRange MultiNodeIndexSeek
  NodeIndexScan NodeIndexContainsScan NodeIndexEndsWithScan NodeCountFromCountStore RelationshipCountFromCountStore

  DirectedAllRelationshipsScan UndirectedAllRelationshipsScan DirectedRelationshipTypeScan UndirectedRelationshipTypeScan
  DirectedUnionRelationshipTypesScan UndirectedUnionRelationshipTypesScan DirectedRelationshipByIdSeek UndirectedRelationshipByIdSeek
  DirectedRelationshipByElementIdSeek UndirectedRelationshipByElementIdSeek DirectedRelationshipIndexSeek UndirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange UndirectedRelationshipIndexSeekByRange DirectedRelationshipIndexScan
  UndirectedRelationshipIndexScan DirectedRelationshipIndexContainsScan UndirectedRelationshipIndexContainsScan
  DirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexEndsWithScan

  PartitionedAllNodesScan PartitionedNodeByLabelScan PartitionedUnionNodeByLabelsScan PartitionedIntersectionNodeByLabelsScan
  PartitionedSubtractionNodeByLabelsScan PartitionedNodeIndexScan PartitionedNodeIndexSeek PartitionedNodeIndexSeekByRange
  PartitionedDirectedAllRelationshipsScan PartitionedUndirectedAllRelationshipsScan PartitionedDirectedRelationshipTypeScan
  PartitionedDirectedRelationshipTypesScan PartitionedUndirectedRelationshipTypeScan PartitionedDirectedUnionRelationshipTypesScan
  PartitionedUndirectedUnionRelationshipTypesScan PartitionedDirectedRelationshipIndexScan PartitionedUndirectedRelationshipIndexScan
  PartitionedDirectedRelationshipIndexSeek PartitionedUndirectedRelationshipIndexSeek PartitionedDirectedRelationshipIndexSeekByRange
  PartitionedUndirectedRelationshipIndexSeekByRange PartitionedUnwind

  Expand OptionalExpand VarLengthExpand ProjectEndpoints Repeat BidirectionalRepeat PathPropagatingBFS ShortestPath StatefulShortestPath
  TriadicBuild TriadicFilter TriadicSelection

  Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSelectOrSemiApply
  LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply Argument Anti Optional CartesianProduct
  NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin AssertSameNode AssertSameRelationship

  Filter Projection CacheProperties RemoteBatchProperties Unwind Union OrderedUnion Distinct OrderedDistinct EagerAggregation
  OrderedAggregation Sort PartialSort Top PartialTop Top1WithTies Skip Limit ExhaustiveLimit Eager PreserveOrder NonFuseable
  NullifyMetadata ArgumentTracker EmptyRow EmptyResult ProduceResults
  `
    .trim()
    .split(/\s+/),
)

/** Whether an operator of Neo4j's plan only reads. */
export function isReadOperator(name: string): boolean {
  return OPERATORS.has(name.replace(/\(.*\)$/s, ''))
}
