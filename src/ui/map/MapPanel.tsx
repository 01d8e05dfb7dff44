import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { mountCanvas, type Canvas } from '../../canvas/mount-canvas.ts'
import type { CanvasMenu, CanvasTip } from '../../canvas/canvas-options.ts'
import { darkPalette, lightPalette } from '../../canvas/palette.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { EmptyNotice } from '../shared/Notice.tsx'
import { PartState } from '../shared/PartState.tsx'
import { useWords } from '../shared/words.ts'
import { writeCanvasWords } from './canvas-words.ts'
import { MapLine } from './MapLine.tsx'
import { MapMenu } from './MapMenu.tsx'
import { MapStrip } from './MapStrip.tsx'
import { MapTip } from './MapTip.tsx'
import { Peek } from './Peek.tsx'
import './map-panel.css'

interface MapPanelProps {
  dark: boolean
  narrow: boolean
  openInspect: () => void
  /** The graph cannot be drawn here. */
  onFailure: () => void
}

/** The graph, what is filtered above it, its legend and controls below it. */
export function MapPanel({ dark, narrow, openInspect, onFailure }: MapPanelProps) {
  const words = useWords()
  const exploration = useExploration()
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas>(null)
  const [tip, setTip] = useState<CanvasTip | null>(null)
  const [menu, setMenu] = useState<CanvasMenu | null>(null)
  const [failed, setFailed] = useState(false)
  const canvasWords = useMemo(() => writeCanvasWords(words), [words])
  const closeMenu = useCallback(() => setMenu(null), [])
  const palette = dark ? darkPalette : lightPalette
  const newest = useRef({ palette, canvasWords, onFailure })

  useEffect(() => {
    newest.current = { palette, canvasWords, onFailure }
  }, [palette, canvasWords, onFailure])
  useEffect(() => canvas.current?.setPalette(palette), [palette])
  useEffect(() => canvas.current?.setWords(canvasWords), [canvasWords])

  useEffect(() => {
    if (!box.current) return undefined
    const mounted = mountCanvas(box.current, exploration, {
      palette: newest.current.palette,
      words: newest.current.canvasWords,
      onTip: setTip,
      onMenu: setMenu,
      onFailure() {
        setFailed(true)
        newest.current.onFailure()
      },
    })
    canvas.current = mounted
    // For whoever has to know what is drawn without reading pixels: tests, and tools beside the page.
    Object.assign(box.current, { describeMap: () => mounted.describe() })
    return () => {
      canvas.current = null
      mounted.dispose()
    }
  }, [exploration])

  return (
    <>
      <MapLine />
      <div className="map-frame">
        <div className="map-box" ref={box} hidden={failed} />
        {failed ? <NoWebGl /> : <MapState />}
        {tip && !menu && <MapTip tip={tip} />}
        {menu && <MapMenu menu={menu} close={closeMenu} fit={() => canvas.current?.fit()} />}
      </div>
      {narrow && <Peek open={openInspect} />}
      {!failed && (
        <MapStrip
          zoomIn={() => canvas.current?.zoomIn()}
          zoomOut={() => canvas.current?.zoomOut()}
          fit={() => canvas.current?.fit()}
        />
      )}
    </>
  )
}

function NoWebGl() {
  const words = useWords()
  return (
    <div className="map-cover">
      <EmptyNotice>
        <p>
          <b>{words.t('map.noWebgl')}</b>
        </p>
        <p>{words.t('map.noWebgl.cure')}</p>
      </EmptyNotice>
    </div>
  )
}

/** What covers the map while there is nothing to draw, and stands on it while there is no linkage. */
function MapState() {
  const words = useWords()
  const plans = useExplored((state) => state.parts.plans)
  const linkages = useExplored((state) => state.parts.linkages)
  if (plans.value && linkages.value) return linkages.value.length === 0 ? <NoLinkages /> : null
  const [name, part] = plans.value ? (['linkages', linkages] as const) : (['plans', plans] as const)
  return (
    <div className="map-cover map-cover-waiting">
      <PartState part={part} name={name} what={words.t('waiting.map')} lines={7} />
    </div>
  )
}

/** Why the map is bare and what would fill it. */
function NoLinkages() {
  const words = useWords()
  return (
    <div className="map-note">
      <EmptyNotice>
        <p>
          <b>{words.t('map.none')}</b>
        </p>
        <p>{words.t('map.none.cure')}</p>
        <code>npx xianjie check mine && npx xianjie seed mine</code>
      </EmptyNotice>
    </div>
  )
}
