import { createContext, useContext } from 'react'

/** A passage to open in the text it stands in. */
export interface Passage {
  document: string
  /** The clause it belongs to; absent when the document itself is quoted. */
  clause?: string
  /** The words to mark, verbatim. */
  quote?: string
}

/** Where a panel can send the reader; the shell decides how. */
export interface Navigation {
  openCell: (mention: string, aspect: string) => void
  openLinkage: (linkage: string) => void
  openNode: (node: string) => void
  openPassage: (passage: Passage) => void
  expandNode: (node: string, types?: string[]) => void
}

export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('NavigationContext is not provided')
  return navigation
}
