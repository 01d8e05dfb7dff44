export type Theme = 'system' | 'light' | 'dark'

export interface ThemeMemory {
  read(): Theme
  write(theme: Theme): void
}

const KEY = 'xianjie-theme'

/** The theme chosen on this machine; a browser that keeps nothing gets the system's. */
export function createThemeMemory(storage: Pick<Storage, 'getItem' | 'setItem'>): ThemeMemory {
  return {
    read() {
      try {
        const kept = storage.getItem(KEY)
        return kept === 'light' || kept === 'dark' ? kept : 'system'
      } catch {
        return 'system'
      }
    },
    write(theme) {
      try {
        storage.setItem(KEY, theme)
      } catch {
        // Private windows may refuse; the choice then lasts as long as the page.
      }
    },
  }
}
