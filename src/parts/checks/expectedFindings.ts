// Test support: every finding of the checks on the real documents as they were typed, in full. A change here is a change
// of what officers are told about papers that went out: each line was held against the document.
import type { SeedId } from '#reference/acceptance/view.ts';

export const EXPECTED_FINDINGS: Readonly<Record<SeedId, readonly string[]>> = {
  '000': [
    'title-differs: “Letter of 26 March 2012” calls the event “Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Children”; the programme calls it “Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Girls”. Use one title.',
    'title-differs: “Letter of 21 February 2012” calls the event “Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Children”; the programme calls it “Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Girls”. Use one title.',
    'quoted-name-differs: “Concept paper and programme” writes “Trafficking in Women and Girls: Meeting the Challenges Together”, and “Letter of 21 February 2012” writes “Trafficking in Women and Girls: Meeting the Challenge Together”. Find out which is right.',
    'mixed-spelling: “centered” is American spelling among British words such as “programme”, “labour”, “programmes” and “endeavour”. Write “centred”.',
    'spelled-two-ways: “H.E. Nassir Abdulaziz Al-Nasser” is printed in Closing Remarks; the record says “H.E. Mr. Nassir Abdulaziz Al-Nasser”. Print the record’s name, or correct the record.',
    'spelled-two-ways: The record of Mr. Yury Fedotov has one function in two wordings: “Under-Secretary-General, Executive Director of UNODC” and “Under Secretary General, Executive Director of UNODC”. Keep one.',
    'spelled-two-ways: The record of Ms. Mira Sorvino has one function in two wordings: “UNODC Goodwill Ambassador for Global Fight against Human Trafficking” and “UNODC Goodwill Ambassador for the global fight against human trafficking”. Keep one.',
    'language-missing: The papers are wanted in Arabic, Chinese, French, Russian and Spanish as well, and 5 titles have not been translated.',
  ],
  '001': [
    'mixed-spelling: “centered” is American spelling among British words such as “panellists”, “labour”, “programmes” and “endeavour”. Write “centred”.',
    'spelled-two-ways: “H.E. Nassir Abdulaziz Al-Nasser” is printed in Opening Remarks; the record says “H.E. Mr. Nassir Abdulaziz Al-Nasser”. Print the record’s name, or correct the record.',
    'spelled-two-ways: “H.E. Nassir Abdulaziz Al-Nasser” is printed in Closing Remarks; the record says “H.E. Mr. Nassir Abdulaziz Al-Nasser”. Print the record’s name, or correct the record.',
    'language-missing: The papers are wanted in Arabic, Chinese, French, Russian and Spanish as well, and 5 titles have not been translated.',
  ],
  '002': [
    'mixed-spelling: The house style writes “panelists” and “honor”, American, and the papers write “programme” and “programmes”, British. Choose one system in the event’s house style.',
  ],
  '003': [
    'doubled-word-in-name: “Carmen” stands twice in the name “Ms. Carmen Carmen Martinez” as it is printed here. Drop one of them.',
    'title-differs: “Letter of 13 September 2017” calls the event “high-level meeting of the General Assembly on the appraisal of the United Nations Global Plan of Action to Combat Trafficking”; the programme calls it “High Level Meeting of the General Assembly for the appraisal of the UN Global Plan of Action to combat human trafficking”. Use one title.',
    'stage-word: “Letter of 13 September 2017” speaks of a “draft programme”; the programme is at the stage “provisional”. Use one word.',
    'chair-count: “The chairs” speaks of several; Panel Discussion 1 has one chair. Make it “chair”.',
    'chair-count: “The chairs” speaks of several; Panel Discussion 2 has one chair. Make it “chair”.',
    'chair-count: “The chairs” speaks of several; Panel Discussion 1 has one chair. Make it “chair”.',
    'chair-count: “The chairs” speaks of several; Panel Discussion 2 has one chair. Make it “chair”.',
    'mixed-spelling: This says “panelists”; the house style writes “panellists”. Use one spelling.',
    'mixed-spelling: This says “panelists”; the house style writes “panellists”. Use one spelling.',
    'mixed-spelling: This says “panelists”; the house style writes “panellists”. Use one spelling.',
    'mixed-spelling: This says “organisations”, and elsewhere in the event it is “organizations”. Use one spelling.',
    'spelled-two-ways: “H.E. Mr. Miroslav Lajcák” is printed in Opening Segment; the record says “H.E. Mr. Miroslav Lajčák”. Print the record’s name, or correct the record.',
    'spelled-two-ways: “Ms. Joy Ezeilo” is printed in Panel Discussion 2; the record says “Dr. Joy Ngozi Ezeilo”. Print the record’s name, or correct the record.',
    'spelled-two-ways: The record of Mr. Yury Fedotov has one function in two wordings: “Under-Secretary-General, Executive Director of UNODC” and “Under Secretary General, Executive Director of UNODC”. Keep one.',
    'spelled-two-ways: The record of Ms. Mira Sorvino has one function in two wordings: “UNODC Goodwill Ambassador for Global Fight against Human Trafficking” and “UNODC Goodwill Ambassador for the global fight against human trafficking”. Keep one.',
    'stray-marks: “H.E” has lost its second full stop: “H.E Mr. Marc Pecsteen de…”. Write “H.E.”.',
    'stray-marks: There is a space before a mark: “…implementation of relevant instruments .”. Take it out.',
    'stray-marks: There is a capital “A” in the middle of a sentence: “…to Combat Trafficking in Persons”, A high level meeting…”. Write it small.',
    'uneven-stops: One line of a person ends with a full stop and 13 do not: “Assistant Secretary-General for Human Rights, Head of the Office of the High Commissioner for Human Rights (OHCHR) in New York.”. Set all of them alike.',
  ],
  '004': [
    'mixed-spelling: The house style writes “honor”, American, and the papers write “centred”, “panellists” and “labour”, British. Choose one system in the event’s house style.',
    'spelled-two-ways: “H.E. Ms. Alya Al-Thani” is printed in Opening of the Informal Interactive Multi-stakeholder Hearing by the …; the record says “H.E. Ms. Alya Ahmed Saif Al-Thani”. Print the record’s name, or correct the record.',
    'spelled-two-ways: The function of H.E. Ms. Alya Al-Thani is printed in Opening of the Informal Interactive Multi-stakeholder Hearing by the … as “Permanent Representative of the State of Qatar to the United Nations.”; the record says “Ambassador, Permanent Representative of Qatar to the United Nations”. Use one wording.',
    'spelled-two-ways: “H.E. Mr. Marc Pecsteen de Buytsverve” is printed in Opening of the Informal Interactive Multi-stakeholder Hearing by the …; the record says “H.E. Mr. Marc Pecsteen de Buytswerve”. Print the record’s name, or correct the record.',
    'spelled-two-ways: The function of H.E. Mr. Marc Pecsteen de Buytsverve is printed in Opening of the Informal Interactive Multi-stakeholder Hearing by the … as “Permanent Representative of Belgium to the United Nations.”; the record says “Ambassador, Permanent Representative of Belgium to the United Nations”. Use one wording.',
    'spelled-two-ways: “Professor Joy Ngozi Ezeilo” is printed in Panel 1; the record says “Dr. Joy Ngozi Ezeilo”. Print the record’s name, or correct the record.',
    'spelled-two-ways: The record of Mr. Yury Fedotov has one function in two wordings: “Under-Secretary-General, Executive Director of UNODC” and “Under Secretary General, Executive Director of UNODC”. Keep one.',
    'spelled-two-ways: The record of Ms. Mira Sorvino has one function in two wordings: “UNODC Goodwill Ambassador for Global Fight against Human Trafficking” and “UNODC Goodwill Ambassador for the global fight against human trafficking”. Keep one.',
    'stray-marks: There is a space at the end of “Mr. Marc Van den Reeck ”, so that a comma stands apart. Take it out.',
    'stray-marks: The line ends with a stray “’s”: “Human Rights Commissioner’s.”. Take it out.',
    'uneven-stops: 22 lines of people end with a full stop and 2 do not, such as “Permanent Representative of the State of Qatar to the United Nations.”. Set all of them alike.',
  ],
};
