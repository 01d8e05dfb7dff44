import { Dialog } from '../shared/Dialog.tsx'
import { useWords } from '../shared/words.ts'
import type { TextKey } from '../shared/dictionary/zh.ts'

const GROUPS: readonly { title: TextKey; keys: readonly [keys: readonly string[], does: TextKey][] }[] = [
  {
    title: 'keys.everywhere',
    keys: [
      [['/', 'Ctrl K'], 'keys.search'],
      [['?'], 'keys.keys'],
      [['Esc'], 'keys.letGo'],
      [['F6', 'Shift F6'], 'keys.panes'],
      [['L'], 'keys.list'],
      [['Ctrl Z'], 'keys.undo'],
      [['Ctrl Shift Z'], 'keys.redo'],
    ],
  },
  {
    title: 'keys.grid',
    keys: [
      [['↑', '↓', '←', '→'], 'keys.grid.move'],
      [['Home', 'End'], 'keys.grid.ends'],
      [['Enter'], 'keys.grid.open'],
    ],
  },
  {
    title: 'keys.map',
    keys: [
      [['↑', '↓', '←', '→'], 'keys.map.move'],
      [['Enter'], 'keys.map.select'],
      [['E'], 'keys.map.expand'],
      [['+', '−', '0'], 'keys.map.zoom'],
      [['Delete'], 'keys.map.hide'],
    ],
  },
]

/** Which key does what. */
export function KeysDialog({ close }: { close: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words.t('keys')} close={close}>
      <div className="keys">
        {GROUPS.map((group) => (
          <section key={group.title}>
            <h3>{words.t(group.title)}</h3>
            <dl>
              {group.keys.map(([keys, does]) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{words.t(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
