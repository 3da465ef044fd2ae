// A Vega-Lite specification drawn as SVG, at once and without a canvas.
import { None, parse, SVGStringRenderer, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { Markup } from '../html.ts'

declare module 'vega' {
  /** Draws a scene as text; part of vega-scenegraph, which has no types of its own. */
  export class SVGStringRenderer {
    initialize(element: null, width: number, height: number, origin: readonly [number, number]): this
    render(scene: object): this
    svg(): string
  }
  interface View {
    scenegraph(): { readonly root: object }
  }
}

/** Room around the plot, in the units of the drawing. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What is inside the `svg` element. No element has an id, so that drawings on one page never get in each other's way. */
export function draw(spec: TopLevelSpec, { width, height, left, right, top, bottom }: Frame): Markup {
  const view = new View(parse(compile(spec).spec), { renderer: 'none', logLevel: None })
  try {
    view.run()
    const renderer = new SVGStringRenderer()
    renderer.initialize(null, left + width + right, top + height + bottom, [left, top])
    const svg = renderer.render(view.scenegraph().root).svg()
    return new Markup(svg.slice(svg.indexOf('<g'), svg.lastIndexOf('</svg>')))
  } finally {
    view.finalize()
  }
}
