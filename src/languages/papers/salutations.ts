// How a letter speaks to one person: "Excellency", "Dear Ms. Sorvino", in each of the six languages. A courtesy title
// that is not understood is kept as written, and nobody's gender is guessed.
import type { Language } from '../language.ts';
import { readCourtesy } from './courtesy.ts';
import type { Courtesy } from './courtesy.ts';

export interface SpokenTo {
  /** As kept: "H.E. Ms.", "Professor"; may be empty. */
  readonly honorific: string;
  /** The whole name without it, in the letter's script where that is known. */
  readonly name: string;
  readonly familyName: string;
}

/** Without the mark that ends a salutation, so that it can stand inside a sentence too. */
export function addressing(person: SpokenTo, language: Language): string {
  const courtesy = readCourtesy(person.honorific);
  const forms = FORMS[language];
  if (courtesy?.isExcellency === true) return forms.excellency(courtesy);
  const familyName = person.familyName === '' ? person.name : person.familyName;
  if (courtesy !== null && courtesy.gender + courtesy.degree !== 'unknownnone')
    return forms.titled(courtesy, familyName);
  return forms.plain([person.honorific, person.name].filter((part) => part !== '').join(' '));
}

/** The salutation as a line of its own. */
export function salutationLine(person: SpokenTo, language: Language): string {
  return addressing(person, language) + FORMS[language].end;
}

interface Forms {
  readonly excellency: (courtesy: Courtesy) => string;
  /** A gender or a degree is known. */
  readonly titled: (courtesy: Courtesy, familyName: string) => string;
  readonly plain: (name: string) => string;
  readonly end: string;
}

const FORMS: Readonly<Record<Language, Forms>> = {
  en: {
    excellency: () => 'Excellency',
    titled: ({ gender, degree }, name) => {
      if (degree === 'professor') return `Dear Professor ${name}`;
      if (degree === 'doctor') return `Dear Dr. ${name}`;
      return `Dear ${gender === 'female' ? 'Ms.' : 'Mr.'} ${name}`;
    },
    plain: (name) => `Dear ${name}`,
    end: ',',
  },
  fr: {
    excellency: () => 'Excellence',
    titled: ({ gender, degree }) => {
      if (degree === 'doctor') return 'Docteur';
      const title = degree === 'professor' ? ' le Professeur' : '';
      if (gender === 'unknown') return `Madame, Monsieur${title}`;
      return gender === 'female'
        ? `Madame${degree === 'professor' ? ' la Professeure' : ''}`
        : `Monsieur${title}`;
    },
    plain: () => 'Madame, Monsieur',
    end: ',',
  },
  es: {
    excellency: () => 'Excelencia',
    titled: ({ gender, degree }, name) => {
      const [dear, sir, doctor, professor] =
        gender === 'female'
          ? ['Estimada', 'Sra.', 'Dra.', 'Profesora']
          : gender === 'male'
            ? ['Estimado', 'Sr.', 'Dr.', 'Profesor']
            : ['Estimado/a', 'Sr./Sra.', 'Dr./Dra.', 'Profesor/a'];
      return `${dear} ${degree === 'doctor' ? doctor : degree === 'professor' ? professor : sir} ${name}`;
    },
    plain: (name) => `Estimado/a ${name}`,
    end: ':',
  },
  ru: {
    excellency: () => 'Ваше Превосходительство',
    titled: ({ gender, degree }, name) => {
      const title = degree === 'doctor' ? 'д-р' : degree === 'professor' ? 'профессор' : null;
      if (gender === 'female') return `Уважаемая ${title ?? 'г-жа'} ${name}`;
      return gender === 'male'
        ? `Уважаемый ${title ?? 'г-н'} ${name}`
        : `Уважаемый(-ая) ${title ?? ''} ${name}`;
    },
    plain: (name) => `Уважаемый(-ая) ${name}`,
    end: ',',
  },
  ar: {
    excellency: ({ gender }) => (gender === 'female' ? 'صاحبة السعادة' : 'صاحب السعادة'),
    titled: ({ gender, degree }, name) => {
      if (gender === 'female') {
        const title = degree === 'doctor' ? 'الدكتورة' : degree === 'professor' ? 'الأستاذة' : 'السيدة';
        return `${title} ${name} المحترمة`;
      }
      const title = degree === 'doctor' ? 'الدكتور' : degree === 'professor' ? 'الأستاذ' : 'السيد';
      return gender === 'male' ? `${title} ${name} المحترم` : `${title}(ة) ${name} المحترم(ة)`;
    },
    plain: (name) => `السيد(ة) ${name} المحترم(ة)`,
    end: '،',
  },
  zh: {
    excellency: () => '阁下',
    titled: ({ gender, degree }, name) => {
      const title =
        degree === 'doctor'
          ? '博士'
          : degree === 'professor'
            ? '教授'
            : gender === 'female'
              ? '女士'
              : '先生';
      return `尊敬的${name}${title}`;
    },
    plain: (name) => `尊敬的${name}`,
    end: '：',
  },
};
