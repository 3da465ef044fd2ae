// The front door: every public name, and nothing else.
export { renderHtml } from './render-html.ts'
