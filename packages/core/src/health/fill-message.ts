// Puts data into the words of a message.
import type { MessageData } from './outcome.ts'

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g

/** Text in which every brace belongs to a placeholder such as `{indicator}`. */
export const MESSAGE = /^(?:[^{}]|\{[a-zA-Z]+\})+$/

/**
 * The message in words. Numbers are shown with at most two decimals; `data` keeps them whole.
 * @throws TypeError when a placeholder has no data, or data is neither text nor a finite number
 */
export function fillMessage(text: string, data: MessageData): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (typeof value === 'string') return value
    if (typeof value === 'number' && Number.isFinite(value)) return String(Number(value.toFixed(2)))
    throw new TypeError(`the message has no data for ${placeholder}`)
  })
}
