import { describe, expect, it } from 'vitest'
import { html, Markup } from './html.ts'

describe('a template', () => {
  it('escapes text, in elements and in attributes', () => {
    expect(html`<p title="${'"><script>'}">${"<b>&amp;'</b>"}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;amp;&#39;&lt;/b&gt;</p>',
    )
  })

  it('takes markup as it is, and numbers', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}${new Markup('<i></i>')}${1.5}</p>`.text).toBe('<p><b>&lt;</b><i></i>1.5</p>')
  })

  it('joins lists, and leaves out what is not there', () => {
    expect(html`${['a', html`<br>`, ['b']]}${undefined}`.text).toBe('a<br>b')
  })

  it('takes out what turns the direction or is no character of HTML', () => {
    expect(html`${'\u202ea\u0000b\u2066\ud800'}`.text).toBe('ab\ufffd')
  })
})
