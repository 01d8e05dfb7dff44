import { ensureChromium } from './chromium.ts'

/** Finds or installs the browser once, before tests run side by side. */
export default function setup(): void {
  ensureChromium()
}
