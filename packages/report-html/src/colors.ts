// The colors of the page and of what is drawn on it. One accent; the rest is ink on paper.

export const colors = {
  ink: '#1c2733',
  quiet: '#51606d',
  line: '#d5dce2',
  wash: '#f3f6f8',
  paper: '#ffffff',
  accent: '#0b6174',
  tint: '#d5e7eb',
} as const
