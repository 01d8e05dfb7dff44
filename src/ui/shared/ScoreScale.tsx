import { useWords } from './words.ts'
import './score-scale.css'

const STEPS = [-3, -2, -1, 0, 1, 2, 3]

/** A score on its seven steps, with the figure beside it. */
export function ScoreScale({ score }: { score: number }) {
  const words = useWords()
  return (
    <span className="score-scale">
      <b>{words.signed(score)}</b>
      <span className="score-steps" aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} data-step={step} {...(step === score ? { 'data-here': '' } : {})} />
        ))}
      </span>
    </span>
  )
}
