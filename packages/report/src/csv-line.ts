// One line of CSV (RFC 4180) that no spreadsheet takes for a program.

/** What spreadsheets begin a formula with, in half and full width, also behind white space. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A line of fields, ended by CR LF. Text that would be a formula is preceded by `'`; numbers are left alone. */
export function csvLine(fields: readonly (string | number | boolean | undefined)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`
}

function csvField(field: string | number | boolean | undefined): string {
  if (field === undefined) return ''
  if (typeof field !== 'string') return String(field)
  const text = FORMULA.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
