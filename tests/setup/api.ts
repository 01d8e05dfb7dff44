/** Nothing yet. */
export default function setup(): void {}
