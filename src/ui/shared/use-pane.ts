import { useEffect, useRef, type RefObject } from 'react'
import type { Pane } from '../../panes/pane.ts'

/**
 * Keeps a plain-DOM pane in an element of React's. The actions handed in may change from render to render: `mount` gets ones that
 * always call the newest.
 */
export function usePane<Model, Actions extends object>(
  mount: (element: HTMLElement, model: Model, actions: Actions) => Pane<Model>,
  model: Model,
  actions: Actions,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const pane = useRef<Pane<Model>>(null)
  const newest = useRef({ model, actions })

  useEffect(() => {
    newest.current = { model, actions }
    pane.current?.update(model)
  }, [model, actions])

  useEffect(() => {
    if (!element.current) return undefined
    const relay = new Proxy(newest.current.actions, {
      get: (_, name) => Reflect.get(newest.current.actions, name) as unknown,
    })
    const mounted = mount(element.current, newest.current.model, relay)
    pane.current = mounted
    return () => {
      pane.current = null
      mounted.dispose()
    }
  }, [mount])

  return element
}
