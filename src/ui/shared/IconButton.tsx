import { Icon, type IconName } from './Icon.tsx'

interface IconButtonProps {
  icon: IconName
  /** Its name, and what the pointer is told. */
  words: string
  run: () => void
}

/** A button that shows nothing but an icon. */
export function IconButton({ icon, words, run }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={words} title={words} onClick={run}>
      <Icon name={icon} />
    </button>
  )
}
