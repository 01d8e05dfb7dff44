/** A piece of plain DOM that shows a model: told the next model by `update`, taken down by `dispose`. */
export interface Pane<Model> {
  update(model: Model): void
  dispose(): void
}
