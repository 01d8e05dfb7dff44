import { useEffect, useState } from 'react'

/** True once `waiting` has lasted `ms`: what is quicker than that needs no sign of waiting. */
export function useDelayed(waiting: boolean, ms: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => setLate(true), ms)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [waiting, ms])
  return waiting && late
}
