import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { createThemeMemory, type Theme } from './theme.ts'

const DARK = '(prefers-color-scheme: dark)'

/** Puts the page into the theme of this machine before anything is drawn, so that nothing flashes. */
export function startTheme(): void {
  showTheme(isDark(createThemeMemory(window.localStorage).read(), window.matchMedia(DARK).matches))
}

function showTheme(dark: boolean): void {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
}

function isDark(theme: Theme, systemDark: boolean): boolean {
  return theme === 'dark' || (theme === 'system' && systemDark)
}

/** The theme chosen and the one that results; the page's root element carries it. */
export function useTheme(): { theme: Theme; dark: boolean; setTheme: (theme: Theme) => void } {
  const memory = useMemo(() => createThemeMemory(window.localStorage), [])
  const [theme, setTheme] = useState(() => memory.read())
  const systemDark = useMediaQuery(DARK)
  const dark = isDark(theme, systemDark)

  useEffect(() => showTheme(dark), [dark])

  return {
    theme,
    dark,
    setTheme(next) {
      memory.write(next)
      setTheme(next)
    },
  }
}

/** Whether a media query holds now. */
export function useMediaQuery(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query])
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => list.matches,
  )
}
