// What the harness tells a contestant's process, and what that answers.
import type { Outcome, Scene } from './benchmark.ts'

export type Order =
  | {
      readonly kind: 'prepare'
      readonly benchmark: string
      readonly comparison: string
      readonly contestant: string
      readonly scene: Scene
    }
  | { readonly kind: 'work'; readonly round: number }

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly milliseconds: number; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly message: string }
