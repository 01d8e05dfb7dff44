import { checkAcceptedLinkages } from './checks/accepted-linkages.ts'
import { checkAddresses } from './checks/addresses.ts'
import { checkCitations } from './checks/citations.ts'
import { checkDates } from './checks/dates.ts'
import { checkEvidencePlans } from './checks/evidence-plans.ts'
import { checkEvidenceSides } from './checks/evidence-sides.ts'
import { checkEvidenceWords } from './checks/evidence-words.ts'
import { checkHierarchies } from './checks/hierarchies.ts'
import { checkInheritances } from './checks/inheritances.ts'
import { checkLinkageEnds } from './checks/linkage-ends.ts'
import { checkLinkageScores } from './checks/linkage-scores.ts'
import { checkMentions } from './checks/mentions.ts'
import { checkOneCorpus } from './checks/one-corpus.ts'
import { checkOrdinals } from './checks/ordinals.ts'
import { checkRationales } from './checks/rationales.ts'
import { checkReferences } from './checks/references.ts'
import { checkSeenPlans } from './checks/seen-plans.ts'
import { checkSelfReferences } from './checks/self-references.ts'
import { checkTargets } from './checks/targets.ts'
import { checkTextPlaces } from './checks/text-places.ts'
import { checkUniqueIds } from './checks/unique-ids.ts'
import { checkUniqueKeys } from './checks/unique-keys.ts'
import { checkUnseenPlans } from './checks/unseen-plans.ts'
import { CorpusIndex } from './corpus-index.ts'
import type { Draft } from './draft.ts'
import type { Fault } from './fault.ts'

/** Every check that looks beyond one cell. Each passes over what another one, or the reader, has named already. */
const CHECKS: readonly ((index: CorpusIndex) => Iterable<Fault>)[] = [
  checkOneCorpus,
  checkUniqueIds,
  checkUniqueKeys,
  checkReferences,
  checkSelfReferences,
  checkHierarchies,
  checkOrdinals,
  checkDates,
  checkAddresses,
  checkCitations,
  checkTextPlaces,
  checkMentions,
  checkSeenPlans,
  checkTargets,
  checkInheritances,
  checkLinkageEnds,
  checkLinkageScores,
  checkEvidenceSides,
  checkEvidencePlans,
  checkEvidenceWords,
  checkAcceptedLinkages,
  checkRationales,
  checkUnseenPlans,
]

/** Every fault the checks find in what was read. */
export function checkDraft(draft: Draft): Fault[] {
  const index = new CorpusIndex(draft)
  return CHECKS.flatMap((check) => [...check(index)])
}
