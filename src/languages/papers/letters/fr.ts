// Les lettres en français.
import type { LetterTexts } from './letterTexts.ts';

const EVENT = 'la réunion {event-title-quoted} ({event-kind})';

export const fr: LetterTexts = {
  convening: {
    name: 'Lettre de convocation',
    paragraphs: [
      [
        `J’ai l’honneur de vous faire savoir que, comme suite à {mandate}, je convoquerai ${EVENT} le {event-dates}. Lieu : {event-room}.`,
        `J’ai l’honneur de vous faire savoir que je convoquerai ${EVENT} le {event-dates}. Lieu : {event-room}.`,
        `J’ai l’honneur de vous faire savoir que, comme suite à {mandate}, je convoquerai ${EVENT} le {event-dates}.`,
        `J’ai l’honneur de vous faire savoir que je convoquerai ${EVENT} le {event-dates}.`,
      ],
      [
        'Lors de {panel-count} tables rondes, les États Membres, le système des Nations Unies, la société civile et d’autres partenaires pourront confronter leurs expériences et chercher des réponses communes.',
        'Les États Membres, le système des Nations Unies, la société civile et d’autres partenaires pourront y confronter leurs expériences et chercher des réponses communes.',
      ],
      [
        'Vous trouverez ci-joint les documents suivants : {enclosures}.',
        'D’autres documents, dont le programme, vous parviendront en temps utile.',
      ],
      [
        'Vu l’importance de la question, je vous saurais gré de bien vouloir assurer la participation de votre délégation au plus haut niveau possible.',
      ],
      ['Les informations seront mises à jour à l’adresse suivante : {event-website}.', ''],
    ],
  },
  'follow-up': {
    name: 'Lettre accompagnant le programme complété',
    paragraphs: [
      [
        `Je me réfère à {earlier-letters} concernant ${EVENT}, qui se tiendra le {event-dates}. Lieu : {event-room}.`,
        `Je me réfère à {earlier-letters} concernant ${EVENT}, qui se tiendra le {event-dates}.`,
        `Je vous écris de nouveau au sujet de ${EVENT}, qui se tiendra le {event-dates}.`,
      ],
      [
        'Les préparatifs ont avancé depuis et j’ai le plaisir de vous communiquer les documents suivants : {enclosures}.',
        'Les préparatifs ont avancé depuis et le programme donne désormais le nom des intervenants.',
      ],
      [
        'Je vous serais reconnaissant de bien vouloir porter ce qui précède à l’attention de tous les intéressés et me réjouis de la part active que votre délégation prendra à cette réunion.',
      ],
      ['Les informations seront mises à jour à l’adresse suivante : {event-website}.', ''],
    ],
  },
  format: {
    name: 'Lettre sur les modalités',
    paragraphs: [
      [
        `Comme suite à {earlier-letters} concernant ${EVENT}, qui se tiendra le {event-dates}, je vous expose ci-après les modalités de la réunion.`,
        `Je vous expose ci-après les modalités de ${EVENT}, qui se tiendra le {event-dates}.`,
      ],
      [
        'La réunion ({event-time}) comprendra une ouverture, {panel-count} tables rondes et une clôture. Lieu : {event-room}. Lors de chaque table ronde, de brefs exposés des intervenants seront suivis d’un échange avec la salle.',
        'De brefs exposés des intervenants seront suivis d’un échange avec la salle. Heure et lieu : {event-time}, {event-room}.',
        'De brefs exposés des intervenants seront suivis d’un échange avec la salle. Lieu : {event-room}.',
        'De brefs exposés des intervenants seront suivis d’un échange avec la salle.',
      ],
      [
        'Afin que cet échange soit vivant, les délégations sont priées de ne pas parler plus de trois minutes et de ne pas lire de déclaration écrite.',
      ],
      [
        'Vous trouverez ci-joint les documents suivants : {enclosures}. Toute modification vous sera communiquée en temps utile.',
        'Un programme préliminaire vous parviendra en temps utile.',
      ],
    ],
  },
  summary: {
    name: 'Lettre accompagnant le résumé',
    paragraphs: [
      [
        `J’ai l’honneur de me référer à ${EVENT}, qui s’est tenue le {event-dates}. Lieu : {event-room}.`,
        `J’ai l’honneur de me référer à ${EVENT}, qui s’est tenue le {event-dates}.`,
      ],
      [
        'J’ai le plaisir de vous faire tenir ci-joint les documents suivants, en espérant qu’ils serviront la suite de nos travaux : {enclosures}.',
        'Un résumé des débats vous parviendra prochainement.',
      ],
      [
        'Je tiens à remercier toutes les délégations, tous les intervenants et tous les partenaires, dont les contributions ont fait la richesse de cet échange.',
      ],
    ],
  },
  invitation: {
    name: 'Invitation',
    paragraphs: [
      [
        `J’ai l’honneur de vous inviter à ${EVENT}. Votre participation : {person-role}, {person-session}, le {person-session-date}, {person-session-time}. Lieu : {event-room}.`,
        `J’ai l’honneur de vous inviter à ${EVENT}. Votre participation : {person-role}, {person-session}, le {person-session-date}, {person-session-time}.`,
        `J’ai l’honneur de vous inviter à ${EVENT}, qui se tiendra le {event-dates}. Votre participation : {person-role}, {person-session}.`,
        `J’ai l’honneur de vous inviter à ${EVENT}, qui se tiendra le {event-dates}. Lieu : {event-room}.`,
        `J’ai l’honneur de vous inviter à ${EVENT}, qui se tiendra le {event-dates}.`,
      ],
      ['Un échange avec les délégations et les autres participants suivra.'],
      ['Vous trouverez ci-joint les documents suivants : {enclosures}.', ''],
      [
        'Je vous saurais gré de bien vouloir faire savoir à mon cabinet si nous pouvons compter sur votre présence.',
      ],
    ],
    close: 'Veuillez agréer les assurances de ma très haute considération.',
  },
  'change-notice': {
    name: 'Avis de modification du programme',
    paragraphs: [
      [
        `Je me réfère à {earlier-letters} concernant ${EVENT}, qui se tiendra le {event-dates}.`,
        `J’ai l’honneur de vous écrire au sujet de ${EVENT}, qui se tiendra le {event-dates}.`,
      ],
      [
        'Je tiens à vous informer que les modifications suivantes ont été apportées au programme ({edition}) :',
      ],
      ['{changes}'],
      [
        'Les autres éléments du programme restent inchangés. Vous trouverez ci-joint les documents suivants : {enclosures}.',
        'Les autres éléments du programme restent inchangés.',
      ],
      ['Je vous saurais gré de bien vouloir porter ces modifications à l’attention de tous les intéressés.'],
    ],
  },
  'personal-change-notice': {
    name: 'Avis individuel de modification',
    paragraphs: [
      [
        `Je me réfère à {earlier-letters} concernant ${EVENT}, qui se tiendra le {event-dates} et à laquelle vous participerez.`,
        `J’ai l’honneur de vous écrire au sujet de ${EVENT}, qui se tiendra le {event-dates} et à laquelle vous participerez.`,
      ],
      [
        'Je tiens à vous informer que le programme ({edition}) a été modifié et que les changements suivants vous intéressent : {person-changes}.',
      ],
      ['Vous trouverez ci-joint les documents suivants : {enclosures}.', ''],
      ['Mon cabinet se tient à votre disposition pour tout renseignement.'],
    ],
    close: 'Veuillez agréer les assurances de ma très haute considération.',
  },
};
