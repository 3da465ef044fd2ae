// Every renderer of this package can be handed over in a plug-in.
import { definePlugin, type Renderer } from '@collective-impact/core'
import {
  type ReportOptions,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderTerminal,
  type TerminalOptions,
} from '@collective-impact/report'
import { expect, test } from 'vitest'

const markdown: Renderer<ReportOptions> = renderMarkdown
const terminal: Renderer<TerminalOptions> = renderTerminal
const renderers = { csv: renderCsv, json: renderJson, markdown, terminal }

test('every renderer is one that a plug-in can bring', () => {
  const plugin = definePlugin({
    name: 'reports',
    renderers: Object.entries(renderers).map(([format, render]) => ({
      id: `reports/${format}`,
      title: format,
      mediaType: 'text/plain',
      render,
    })),
  })
  expect(plugin.renderers.map(({ render }) => render)).toEqual(Object.values(renderers))
})
