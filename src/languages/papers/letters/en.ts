// Letters in English.
import type { LetterTexts } from './letterTexts.ts';

const EVENT = 'the {event-kind} {event-title-quoted}';

export const en: LetterTexts = {
  convening: {
    name: 'Letter of convening',
    paragraphs: [
      [
        `I have the honour to inform you that, in keeping with {mandate}, I shall convene ${EVENT} on {event-dates}, in {event-room}.`,
        `I have the honour to inform you that I shall convene ${EVENT} on {event-dates}, in {event-room}.`,
        `I have the honour to inform you that, in keeping with {mandate}, I shall convene ${EVENT} on {event-dates}.`,
        `I have the honour to inform you that I shall convene ${EVENT} on {event-dates}.`,
      ],
      [
        'In {panel-count} panel discussions, Member States, the United Nations system, civil society and other partners will have the occasion to compare experience and to look for common answers.',
        'Member States, the United Nations system, civil society and other partners will have the occasion to compare experience and to look for common answers.',
      ],
      [
        'Please find enclosed the {enclosures}.',
        'Further papers, the programme among them, will reach you in good time.',
      ],
      [
        'In view of the importance of the matter, I should be grateful if your delegation would take part at the highest possible level.',
      ],
      ['News of the meeting will be posted at {event-website}.', ''],
    ],
  },
  'follow-up': {
    name: 'Letter with the fuller programme',
    paragraphs: [
      [
        `I refer to {earlier-letters} concerning ${EVENT}, to be held on {event-dates} in {event-room}.`,
        `I refer to {earlier-letters} concerning ${EVENT}, to be held on {event-dates}.`,
        `I write to you again about ${EVENT}, to be held on {event-dates}.`,
      ],
      [
        'The preparations have since gone forward, and I am pleased to share with you the {enclosures}.',
        'The preparations have since gone forward, and the programme now names those who will speak.',
      ],
      [
        'I should be grateful if you would bring this to the attention of all concerned, and I look forward to the active part your delegation will take.',
      ],
      ['News of the meeting will be posted at {event-website}.', ''],
    ],
  },
  format: {
    name: 'Letter on the format',
    paragraphs: [
      [
        `Further to {earlier-letters} concerning ${EVENT}, to be held on {event-dates}, I write to set out how the meeting will be conducted.`,
        `I write to set out how ${EVENT}, to be held on {event-dates}, will be conducted.`,
      ],
      [
        'The meeting will take place in {event-room} ({event-time}) and consists of an opening, {panel-count} panel discussions and a closing. In each panel, short statements by the panellists will lead into an exchange with the floor.',
        'The meeting will take place in {event-room} ({event-time}). Short statements by the panellists will lead into an exchange with the floor.',
        'The meeting will be held in {event-room}. Short statements by the panellists will lead into an exchange with the floor.',
        'Short statements by the panellists will lead into an exchange with the floor.',
      ],
      [
        'To keep that exchange lively, delegations are kindly asked to speak for no more than three minutes and not to read out prepared statements.',
      ],
      [
        'Please find enclosed the {enclosures}. Any change will be made known in good time.',
        'A preliminary programme will reach you in good time.',
      ],
    ],
  },
  summary: {
    name: 'Letter enclosing the summary',
    paragraphs: [
      [
        `I have the honour to refer to ${EVENT}, which was held on {event-dates} in {event-room}.`,
        `I have the honour to refer to ${EVENT}, which was held on {event-dates}.`,
      ],
      [
        'I am pleased to enclose the {enclosures}, in the hope of being of use to the work that lies ahead.',
        'A summary of the discussion will reach you shortly.',
      ],
      [
        'I wish to thank all delegations, panellists and partners, whose contributions made this a rich exchange.',
      ],
    ],
  },
  invitation: {
    name: 'Invitation',
    paragraphs: [
      [
        `I have the honour to invite you to take part, as {person-role}, in {person-session}, on {person-session-date}, {person-session-time}. The session belongs to ${EVENT}, to be held in {event-room}.`,
        `I have the honour to invite you to take part, as {person-role}, in {person-session}, on {person-session-date}, {person-session-time}. The session belongs to ${EVENT}.`,
        `I have the honour to invite you to take part, as {person-role}, in {person-session}. The session belongs to ${EVENT}, to be held on {event-dates}.`,
        `I have the honour to invite you to ${EVENT}, to be held on {event-dates} in {event-room}.`,
        `I have the honour to invite you to ${EVENT}, to be held on {event-dates}.`,
      ],
      ['An exchange with delegations and other participants will follow.'],
      ['Please find enclosed the {enclosures}.', ''],
      ['I should be grateful if you would let my Office know whether we may count on your presence.'],
    ],
    close: 'Please accept the assurances of my highest consideration.',
  },
  'change-notice': {
    name: 'Notice of changes to the programme',
    paragraphs: [
      [
        `I refer to {earlier-letters} concerning ${EVENT}, to be held on {event-dates}.`,
        `I have the honour to write to you about ${EVENT}, to be held on {event-dates}.`,
      ],
      ['I wish to inform you that the {edition} has been changed as follows:'],
      ['{changes}'],
      [
        'The programme otherwise remains as it was. Please find enclosed the {enclosures}.',
        'The programme otherwise remains as it was.',
      ],
      ['I should be grateful if you would bring these changes to the attention of all concerned.'],
    ],
  },
  'personal-change-notice': {
    name: 'Individual notice of changes',
    paragraphs: [
      [
        `I refer to {earlier-letters} concerning ${EVENT}, to be held on {event-dates}, in which you will take part.`,
        `I have the honour to write to you about ${EVENT}, to be held on {event-dates}, in which you will take part.`,
      ],
      [
        'I wish to inform you that the {edition} has been changed, and that the following concerns you: {person-changes}.',
      ],
      ['Please find enclosed the {enclosures}.', ''],
      ['My Office remains at your disposal for any question.'],
    ],
    close: 'Please accept the assurances of my highest consideration.',
  },
};
