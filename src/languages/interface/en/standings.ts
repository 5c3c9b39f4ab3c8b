// What the standings of an event are called: the draft, its editions, and the alternatives beside it.
export const standings = {
  draft: 'Draft',
  whatIf: 'What if: {{name}}',
  whatIfUnnamed: 'What if (no name)',
  edition: 'Edition {{number}}: {{stage}}, as of {{date}}',
  editionLabelled: 'Edition {{number}}: {{stage}} {{label}}, as of {{date}}',
};
