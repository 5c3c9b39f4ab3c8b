// What the standings of an event are called: the draft, its editions, and the alternatives beside it.
export const standings = {
  draft: 'Draft',
  whatIf: 'What if: {{name}}',
  whatIfUnnamed: 'What if (no name)',
  edition: 'Edition {{number}}: {{headline}}, as of {{date}}',
};
